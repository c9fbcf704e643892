import type { By, Transition } from '../../process.ts';
import type { IntakeFieldCommand } from './intake-commands.ts';
import type { CaseStage } from '../state.ts';

const RECEPTION: By = { role: 'RECEPTION', scope: 'own' };
const SCREENER: By = { role: 'SCREENER', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const KEEPER: By = { role: 'REGISTER_KEEPER', scope: 'own' };
const INSPECTOR: By = { role: 'INSPECTOR', scope: 'own' };
const HANDLER: By = { relation: 'handler' };
const TEAM_LEADER: By = { relation: 'team-leader' };
const PROCESS: By = { actor: 'process' };

const UNCONCLUDED = ['INTAKE', 'SCREENING', 'WATCH', 'VERIFICATION', 'REVIEW'] as const satisfies readonly CaseStage[];
const AT_WORK = [...UNCONCLUDED, 'FOLLOW_UP'] as const satisfies readonly CaseStage[];
const OPEN = [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT'] as const satisfies readonly CaseStage[];
const DESKS: readonly By[] = [RECEPTION, SCREENER, HANDLER];

/** How a case comes in beside the letter, and what of its particulars may be said when and by whom. */
export const INTAKE_FIELD_TRANSITIONS: readonly Transition<CaseStage, IntakeFieldCommand['type']>[] = [
  {
    command: 'openCase',
    from: ['NONE'],
    by: [HEAD, SCREENER, INSPECTOR, PROCESS],
    to: 'SCREENING',
    note: 'nobody sent it',
  },
  { command: 'openEnvelope', from: ['INTAKE'], by: [HEAD], to: 'same' },
  { command: 'completeIntake', from: UNCONCLUDED, by: DESKS, to: 'same' },
  { command: 'noteVulnerableSender', from: UNCONCLUDED, by: [...DESKS, HEAD], to: 'same' },
  { command: 'notifyProtection', from: OPEN, by: [SCREENER, HANDLER, HEAD], to: 'same' },
  { command: 'addArticle', from: AT_WORK, by: DESKS, to: 'same' },
  { command: 'requestPressAnswer', from: AT_WORK, by: DESKS, to: 'same' },
  { command: 'recordCorrection', from: AT_WORK, by: DESKS, to: 'same', note: 'cải chính' },
  { command: 'reweighAllegations', from: AT_WORK, by: [SCREENER, HANDLER, HEAD, TEAM_LEADER], to: 'same' },
  { command: 'noteRelayTold', from: ['FOLLOW_UP'], by: [RECEPTION, HANDLER, HEAD], to: 'same' },
  { command: 'tellExtension', from: OPEN, by: [HANDLER, HEAD, TEAM_LEADER], to: 'same' },
  { command: 'reissueReceiptCode', from: [...OPEN, 'CLOSED'], by: [RECEPTION, KEEPER], to: 'same' },
];
