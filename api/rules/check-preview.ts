import type { ChangeFigures } from '../../domain/policy-change/state.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import type { CommandBody } from '../processes/build-command.ts';
import type { FoundProcess } from '../processes/found-process.ts';
import { problem } from '../say-problem.ts';
import { isSameFigures, lookAhead } from './look-ahead.ts';
import { prospectOf } from './prospects.ts';

/**
 * Whoever brings a change into running matters has seen what it comes to. Looks ahead anew; throws 409 with the figures of
 * now when they are others than those seen. Other commands pass.
 */
export async function checkPreview(
  deps: ApiDeps,
  caller: Caller,
  { found, body }: { found: FoundProcess; body: CommandBody },
): Promise<void> {
  if (body.type !== 'confirmMigration') return;
  const prospect = await prospectOf(deps.pool, found);
  if (prospect === null) return;
  const { figures } = await lookAhead(deps.pool, prospect, caller, deps.now());
  // Read by the schema of the command.
  if (isSameFigures(figures, body['figures'] as ChangeFigures)) return;
  throw problem(409, 'PREVIEW_OUTDATED', {}, { ...figures });
}
