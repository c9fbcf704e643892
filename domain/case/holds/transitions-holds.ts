import type { By, Transition } from '../../process.ts';
import type { CaseCommandType } from '../commands.ts';
import type { CaseStage } from '../state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };

const EXAMINED = ['VERIFICATION', 'REVIEW'] as const satisfies readonly CaseStage[];
const WHILE_IT_LASTS = ['SCREENING', 'WATCH', ...EXAMINED, 'FOLLOW_UP'] as const satisfies readonly CaseStage[];

/** What waits for the outcome, and what a judgment begins. A hold begins with the verification, never at receipt (practice: P27). */
export const HOLD_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'placeHold', from: EXAMINED, by: [HEAD], to: 'same', note: 'to a last day, then it ends by itself' },
  { command: 'liftHold', from: WHILE_IT_LASTS, by: [HEAD], to: 'same' },
  { command: 'reconsiderMissed', from: WHILE_IT_LASTS, by: [HEAD], to: 'same' },
  { command: 'beginExpulsion', from: WHILE_IT_LASTS, by: [HEAD], to: 'same', note: 'by a judgment in force' },
];
