import type { By, Transition } from '../../process.ts';
import type { CaseCommandType } from '../commands.ts';
import type { CaseStage } from '../state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };
const KEEPER: By = { role: 'REGISTER_KEEPER', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const OWNER: By = { relation: 'owner' };
const SENDER: By = { actor: 'sender' };
const ENGINE: By = { actor: 'system' };
const PROCESS: By = { actor: 'process' };

const AT_WORK = [
  'INTAKE',
  'SCREENING',
  'WATCH',
  'VERIFICATION',
  'REVIEW',
  'FOLLOW_UP',
] as const satisfies readonly CaseStage[];
const EVER = [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'CLOSED'] as const satisfies readonly CaseStage[];

/** What a sender asks of the level above, and what that level does in a case below it; who owes there, the decision checks. */
export const OVERSIGHT_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'beginReview', from: ['NONE'], by: [PROCESS], to: 'INTAKE', note: 'an answer below is looked at again' },
  { command: 'senderRequestsReview', from: [...AT_WORK, 'CLOSED'], by: [SENDER], to: 'same' },
  { command: 'askForReport', from: EVER, by: [OWNER], to: 'same', note: 'the level above' },
  { command: 'reportDelay', from: EVER, by: [HEAD], to: 'same' },
  { command: 'answerComplaint', from: EVER, by: [HEAD], to: 'same' },
  { command: 'confirmEntryDate', from: EVER, by: [HEAD, KEEPER, LEADER], to: 'same', note: 'another person' },
  { command: 'disputeReceiptDate', from: AT_WORK, by: [SENDER], to: 'same' },
  { command: 'decideReceiptDate', from: EVER, by: [OWNER], to: 'same', note: 'the level above' },
  { command: 'drawForRereading', from: EVER, by: [ENGINE], to: 'same', note: 'drawn at random' },
  {
    command: 'recordRereading',
    from: ['WATCH', 'FOLLOW_UP', 'CLOSED'],
    by: [OWNER],
    to: 'same',
    or: ['SCREENING'],
    note: 'the level above; where it disagrees, anew',
  },
  {
    command: 'recordRereading',
    from: ['INTAKE', 'SCREENING', 'VERIFICATION', 'REVIEW', 'AWAITING_ACKNOWLEDGEMENT'],
    by: [OWNER],
    to: 'same',
    note: 'the matter has gone on meanwhile',
  },
];
