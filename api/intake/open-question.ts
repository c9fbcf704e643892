import type { CaseState } from '../../domain/case/state.ts';
import { CASE_TRANSITIONS } from '../../domain/case/transitions.ts';
import { isOfLetter } from './letter-cases.ts';

/** Whether a question to the sender of this letter waits and may still be answered. */
export function isAsked(state: CaseState, submissionId: string): boolean {
  const { question, stage } = state;
  if (question === null) return false;
  const rows = CASE_TRANSITIONS.filter((row) => row.command === 'senderAnswered');
  const whom = question.senderId === undefined ? undefined : [question.senderId];
  return rows.some((row) => row.from.some((from) => from === stage)) && isOfLetter(state, submissionId, whom);
}
