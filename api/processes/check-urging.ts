import { namesFinding } from '../../domain/deadlines/urging-words.ts';
import type { ProcessId } from '../../domain/process.ts';
import type { ApiDeps } from '../deps.ts';
import { keepRefusedUrging } from '../oversight/refused-urgings.ts';
import { problem } from '../say-problem.ts';
import type { CommandBody } from './build-command.ts';

/**
 * Urging asks for time and reason only (practice: P37). Throws 422 when the words name a finding or a form of discipline;
 * nothing of them is stored, and that somebody tried is kept for the auditor.
 */
export async function checkUrging(
  { log, pool }: Pick<ApiDeps, 'log' | 'pool'>,
  body: CommandBody,
  {
    processId,
    actorId,
    organisation,
  }: { processId: ProcessId; actorId: string; organisation: { id: string; path: string } },
): Promise<void> {
  const phrase = body.type === 'urge' ? namesFinding(String(body['note'])) : null;
  if (phrase === null) return;
  const { code, message } = problem(422, 'URGING_NAMES_FINDING', {}, { phrase });
  log.warn({ processId, actorId, code }, 'urging refused');
  await keepRefusedUrging(pool, { code, accountId: actorId, processId, organisation });
  throw problem(422, 'URGING_NAMES_FINDING', { errors: [{ field: 'note', message }] }, { phrase });
}
