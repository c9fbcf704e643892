import { namesFinding } from '../../domain/deadlines/urging-words.ts';
import type { ProcessId } from '../../domain/process.ts';
import type { ApiDeps } from '../deps.ts';
import { problem } from '../say-problem.ts';
import type { CommandBody } from './build-command.ts';

/**
 * Urging asks for time and reason only (practice: P37). Throws 422 when the words name a finding or a form of discipline;
 * nothing of them is stored, and who tried it where is logged for the auditor.
 */
export function checkUrging(
  { log }: Pick<ApiDeps, 'log'>,
  body: CommandBody,
  { processId, actorId }: { processId: ProcessId; actorId: string },
): void {
  const phrase = body.type === 'urge' ? namesFinding(String(body['note'])) : null;
  if (phrase === null) return;
  const { code, message } = problem(422, 'URGING_NAMES_FINDING', {}, { phrase });
  log.warn({ processId, actorId, code }, 'urging refused');
  throw problem(422, 'URGING_NAMES_FINDING', { errors: [{ field: 'note', message }] }, { phrase });
}
