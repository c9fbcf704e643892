import type { By, Transition } from '../process.ts';
import type { CaseCommandType } from './commands.ts';
import type { CaseStage } from './state.ts';

const RECEPTION: By = { role: 'RECEPTION', scope: 'own' };
const SCREENER: By = { role: 'SCREENER', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const KEEPER: By = { role: 'REGISTER_KEEPER', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const HANDLER: By = { relation: 'handler' };
const ASSIGNEE: By = { relation: 'assignee' };
const OWNER: By = { relation: 'owner' };
const ENGINE: By = { actor: 'system' };

const OPEN = ['INTAKE', 'SCREENING', 'WATCH', 'FOLLOW_UP'] as const satisfies readonly CaseStage[];

/** The life of a case as data: what may be done in which stage, by whom, and where it leads. Diagrams, forms and tests are made from it. */
export const CASE_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'register', from: ['NONE'], by: [ENGINE], to: 'INTAKE', note: 'by intake, for whoever filed it' },
  { command: 'rerouteUp', from: ['INTAKE', 'SCREENING'], by: [RECEPTION, SCREENER, HEAD], to: 'INTAKE' },
  { command: 'classify', from: ['INTAKE'], by: [RECEPTION, SCREENER], to: 'SCREENING' },
  { command: 'classify', from: ['SCREENING'], by: [RECEPTION, SCREENER], to: 'same', note: 'again, with a reason' },
  { command: 'submitToHead', from: ['INTAKE', 'SCREENING'], by: [RECEPTION, SCREENER, HANDLER], to: 'same' },
  { command: 'instruct', from: ['INTAKE', 'SCREENING'], by: [HEAD], to: 'same' },
  { command: 'assign', from: OPEN, by: [HEAD], to: 'same' },
  { command: 'reassign', from: OPEN, by: [HEAD], to: 'same' },
  { command: 'acceptAssignment', from: OPEN, by: [ASSIGNEE], to: 'same' },
  { command: 'refuseAssignment', from: OPEN, by: [ASSIGNEE], to: 'same' },
  { command: 'resolveDirectly', from: ['SCREENING'], by: [HEAD], to: 'FOLLOW_UP' },
  { command: 'decline', from: ['SCREENING'], by: [HEAD], to: 'FOLLOW_UP' },
  { command: 'watch', from: ['SCREENING'], by: [HEAD], to: 'WATCH' },
  { command: 'openInspection', from: ['WATCH'], by: [HEAD], to: 'SCREENING' },
  { command: 'answerSender', from: OPEN, by: [HANDLER, HEAD], to: 'same' },
  { command: 'senderAdds', from: OPEN, by: [{ actor: 'sender' }], to: 'same' },
  { command: 'addNote', from: OPEN, by: [RECEPTION, SCREENER, HEAD, HANDLER], to: 'same' },
  { command: 'confirmReceiptDate', from: OPEN, by: [HEAD, SCREENER, KEEPER], to: 'same' },
  { command: 'close', from: ['FOLLOW_UP', 'WATCH'], by: [HEAD], to: 'CLOSED' },
  { command: 'requestExtension', from: OPEN, by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: OPEN, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: OPEN, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: OPEN, by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: OPEN, by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: OPEN, by: [HEAD, LEADER], to: 'same' },
  { command: 'deliveryRefused', from: OPEN, by: [ENGINE, { actor: 'process' }], to: 'same' },
  { command: 'clock', from: OPEN, by: [ENGINE], to: 'same' },
];
