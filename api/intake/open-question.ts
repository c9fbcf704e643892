import type { CaseState } from '../../domain/case/state.ts';
import { CASE_TRANSITIONS } from '../../domain/case/transitions.ts';

/** Whether a question to the sender waits and may still be answered. */
export function isAsked({ question, stage }: CaseState): boolean {
  const rows = CASE_TRANSITIONS.filter((row) => row.command === 'senderAnswered');
  return question !== null && rows.some((row) => row.from.some((from) => from === stage));
}
