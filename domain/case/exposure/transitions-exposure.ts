import type { By, Transition } from '../../process.ts';
import type { CaseCommandType } from '../commands.ts';
import type { CaseStage } from '../state.ts';

const WRITERS: readonly By[] = [
  { role: 'HEAD', scope: 'own' },
  { relation: 'handler' },
  { relation: 'team-leader' },
  { relation: 'team-member' },
];
const READERS: readonly By[] = [...WRITERS, { role: 'SCREENER', scope: 'own' }];

/** From when something may be asked or told outside until the last notice. */
const WHILE_TOLD = ['SCREENING', 'VERIFICATION', 'REVIEW', 'FOLLOW_UP'] as const satisfies readonly CaseStage[];

/** The second reading of what reaches a subject; that it is another person, the decision checks. */
export const EXPOSURE_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'prepareForSubject', from: WHILE_TOLD, by: WRITERS, to: 'same' },
  { command: 'clearForSubject', from: WHILE_TOLD, by: READERS, to: 'same', note: 'another person' },
  { command: 'returnPreparation', from: WHILE_TOLD, by: READERS, to: 'same' },
];
