import type { By, Transition } from '../../process.ts';
import type { CaseCommandType } from '../commands.ts';
import type { CaseStage } from '../state.ts';

const RECEPTION: By = { role: 'RECEPTION', scope: 'own' };
const SCREENER: By = { role: 'SCREENER', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const KEEPER: By = { role: 'REGISTER_KEEPER', scope: 'own' };
const HANDLER: By = { relation: 'handler' };
const TEAM_LEADER: By = { relation: 'team-leader' };
const TEAM_MEMBER: By = { relation: 'team-member' };
const PROCESS: By = { actor: 'process' };

const EXAMINED = ['SCREENING', 'VERIFICATION', 'REVIEW'] as const satisfies readonly CaseStage[];
const UNCONCLUDED = ['INTAKE', 'WATCH', ...EXAMINED] as const satisfies readonly CaseStage[];
const AT_WORK = [...UNCONCLUDED, 'FOLLOW_UP'] as const satisfies readonly CaseStage[];
const OPEN = [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT'] as const satisfies readonly CaseStage[];

/** What happens to the people of a case, and what lets it wait or leads it out of the body's hands. */
export const LIFE_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'noteLifeEvent', from: OPEN, by: [PROCESS, HEAD, HANDLER], to: 'same' },
  { command: 'noteLifeEvent', from: ['CLOSED'], by: [PROCESS], to: 'same', note: 'nothing follows any more' },
  { command: 'reviewConflicts', from: [...OPEN, 'CLOSED'], by: [PROCESS], to: 'same' },
  { command: 'tellOfLifeEvent', from: AT_WORK, by: [HANDLER, HEAD, TEAM_LEADER], to: 'same' },
  { command: 'continueAfterDeath', from: UNCONCLUDED, by: [HEAD], to: 'same' },
  { command: 'confirmCompetence', from: [...EXAMINED, 'FOLLOW_UP'], by: [HEAD], to: 'same' },
  { command: 'recordHandover', from: OPEN, by: [HEAD, HANDLER, TEAM_LEADER, TEAM_MEMBER], to: 'same' },
  {
    command: 'identifySubject',
    from: ['SCREENING', 'WATCH', 'VERIFICATION'],
    by: [SCREENER, HEAD, TEAM_LEADER],
    to: 'same',
  },
  { command: 'answerLawNotice', from: AT_WORK, by: [HEAD], to: 'same' },
  { command: 'confirmPauseNeeded', from: EXAMINED, by: [HEAD], to: 'same' },
  { command: 'renewWatch', from: ['WATCH'], by: [HEAD], to: 'same', note: 'twice at most' },
  { command: 'deferForCongress', from: ['SCREENING', 'VERIFICATION'], by: [HEAD], to: 'same' },
  { command: 'resumeAfterCongress', from: [...OPEN, 'CLOSED'], by: [PROCESS], to: 'same' },
  { command: 'guide', from: ['SCREENING'], by: [HEAD], to: 'FOLLOW_UP', note: 'a complaint for another body' },
  {
    command: 'sealForOutside',
    from: ['INTAKE', 'SCREENING'],
    by: [RECEPTION, SCREENER, HEAD],
    to: 'INTAKE',
    note: 'found to be about the topmost body',
  },
  {
    command: 'handOverOutside',
    from: ['INTAKE', 'SCREENING'],
    by: [KEEPER],
    to: 'CLOSED',
    note: 'a letter about the topmost body',
  },
];
