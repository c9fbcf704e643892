import { sendersOf } from '../domain/case/senders/senders.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { Row } from './read-rows.ts';

/** Who is owed answers in this case, and whether their receipt still leads here. */
export function senderRows(processId: string, state: CaseState): readonly Row[] {
  const stands = state.consolidation?.status !== 'taken';
  return sendersOf(state)
    .filter((one) => one.submissionId !== '')
    .map((one, position) => ({
      process_id: processId,
      position,
      case_id: processId.slice('case/'.length),
      submission_id: one.submissionId,
      sender_id: one.id,
      is_part: one.isPart,
      stands,
    }));
}
