import type { By, Transition } from '../process.ts';
import type { CaseCommandType } from './commands.ts';
import type { CaseStage } from './state.ts';
import { PARTS_TRANSITIONS } from './parts/transitions-parts.ts';
import { AFTERMATH_TRANSITIONS } from './follow-up/transitions-remediation.ts';
import { EXPOSURE_TRANSITIONS } from './exposure/transitions-exposure.ts';
import { HANDING_TRANSITIONS } from './handling/transitions-handing.ts';
import { HOLD_TRANSITIONS } from './holds/transitions-holds.ts';
import { LEVEL_TRANSITIONS } from './levels/transitions-levels.ts';
import { OVERSIGHT_TRANSITIONS } from './oversight/transitions-oversight.ts';
import { INTAKE_FIELD_TRANSITIONS } from './intake/transitions-intake.ts';
import { LIFE_TRANSITIONS } from './life/transitions-life.ts';

const RECEPTION: By = { role: 'RECEPTION', scope: 'own' };
const SCREENER: By = { role: 'SCREENER', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const KEEPER: By = { role: 'REGISTER_KEEPER', scope: 'own' };
const SECRETARY: By = { role: 'MEETING_SECRETARY', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const HANDLER: By = { relation: 'handler' };
const ASSIGNEE: By = { relation: 'assignee' };
const OWNER: By = { relation: 'owner' };
const TEAM_LEADER: By = { relation: 'team-leader' };
const TEAM: readonly By[] = [TEAM_LEADER, { relation: 'team-member' }];
const SUBJECT: By = { relation: 'subject' };
const RECEIVER: By = { relation: 'receiver' };
const SUPERIOR: By = { relation: 'superior' };
const SENDER: By = { actor: 'sender' };
const ENGINE: By = { actor: 'system' };
const PROCESS: By = { actor: 'process' };

const BEFORE_EXAMINATION = ['INTAKE', 'SCREENING', 'WATCH'] as const satisfies readonly CaseStage[];
const BEFORE_REVIEW = [...BEFORE_EXAMINATION, 'VERIFICATION'] as const satisfies readonly CaseStage[];
const EXAMINED = ['SCREENING', 'VERIFICATION', 'REVIEW'] as const satisfies readonly CaseStage[];
const UNCONCLUDED = [...BEFORE_REVIEW, 'REVIEW'] as const satisfies readonly CaseStage[];
const AT_WORK = [...UNCONCLUDED, 'FOLLOW_UP'] as const satisfies readonly CaseStage[];
const OPEN = [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT'] as const satisfies readonly CaseStage[];
const AFTER_INTAKE = [
  ...EXAMINED,
  'WATCH',
  'FOLLOW_UP',
  'AWAITING_ACKNOWLEDGEMENT',
] as const satisfies readonly CaseStage[];
const AFTER_ACCEPTANCE = [...EXAMINED, 'FOLLOW_UP'] as const satisfies readonly CaseStage[];

type Row = Transition<CaseStage, CaseCommandType>;

const INTAKE_AND_SCREENING: readonly Row[] = [
  { command: 'register', from: ['NONE'], by: [ENGINE], to: 'INTAKE', note: 'by intake, for whoever filed it' },
  { command: 'rerouteUp', from: ['INTAKE', 'SCREENING'], by: [RECEPTION, SCREENER, HEAD], to: 'INTAKE' },
  { command: 'classify', from: ['INTAKE'], by: [RECEPTION, SCREENER], to: 'SCREENING' },
  { command: 'classify', from: ['SCREENING'], by: [RECEPTION, SCREENER], to: 'same', note: 'again, with a reason' },
  { command: 'submitToHead', from: ['INTAKE', 'SCREENING'], by: [RECEPTION, SCREENER, HANDLER], to: 'same' },
  {
    command: 'submitToHead',
    from: ['VERIFICATION', 'REVIEW'],
    by: [SCREENER, HANDLER, TEAM_LEADER],
    to: 'same',
    note: 'to end it without a conclusion',
  },
  { command: 'instruct', from: ['INTAKE', 'SCREENING'], by: [HEAD], to: 'same' },
  { command: 'assign', from: AT_WORK, by: [HEAD], to: 'same' },
  { command: 'reassign', from: AT_WORK, by: [HEAD], to: 'same' },
  { command: 'acceptAssignment', from: AT_WORK, by: [ASSIGNEE], to: 'same' },
  { command: 'refuseAssignment', from: AT_WORK, by: [ASSIGNEE], to: 'same' },
  { command: 'resolveDirectly', from: ['SCREENING'], by: [HEAD], to: 'FOLLOW_UP' },
  { command: 'decline', from: ['SCREENING'], by: [HEAD], to: 'FOLLOW_UP' },
  { command: 'watch', from: ['SCREENING'], by: [HEAD], to: 'WATCH' },
  { command: 'openInspection', from: ['WATCH'], by: [HEAD], to: 'SCREENING' },
];

const SETTLEMENT: readonly Row[] = [
  { command: 'accept', from: ['SCREENING'], by: [HEAD], to: 'same', note: 'thụ lý' },
  { command: 'transfer', from: ['SCREENING'], by: [HEAD], to: 'AWAITING_ACKNOWLEDGEMENT', note: 'once only' },
  { command: 'acknowledgeTransfer', from: ['AWAITING_ACKNOWLEDGEMENT'], by: [RECEIVER], to: 'SCREENING' },
  {
    command: 'returnTransfer',
    from: ['AWAITING_ACKNOWLEDGEMENT'],
    by: [RECEIVER],
    to: 'SCREENING',
    or: ['AWAITING_ACKNOWLEDGEMENT'],
    note: 'the second time to the superior',
  },
  { command: 'decideCompetence', from: ['AWAITING_ACKNOWLEDGEMENT'], by: [SUPERIOR], to: 'SCREENING' },
  { command: 'noteCrimeSigns', from: UNCONCLUDED, by: [RECEPTION, SCREENER, HANDLER, HEAD, ...TEAM], to: 'same' },
  {
    command: 'refer',
    from: BEFORE_EXAMINATION,
    by: [HEAD],
    to: 'same',
    or: ['FOLLOW_UP'],
    note: 'when nothing is left to settle here',
  },
  // After the conclusion too: it may itself ask for the referral. And while it is passed on: the day on the clock runs.
  {
    command: 'refer',
    from: ['VERIFICATION', 'REVIEW', 'FOLLOW_UP', 'AWAITING_ACKNOWLEDGEMENT'],
    by: [HEAD],
    to: 'same',
    note: 'the settlement goes on',
  },
  { command: 'recordLawNotice', from: AT_WORK, by: [SCREENER, HANDLER, HEAD, TEAM_LEADER], to: 'same' },
  { command: 'askSender', from: ['SCREENING', 'VERIFICATION'], by: [SCREENER, HANDLER, HEAD, TEAM_LEADER], to: 'same' },
  {
    command: 'senderAnswered',
    from: ['SCREENING', 'VERIFICATION'],
    by: [SENDER, SCREENER, HANDLER, TEAM_LEADER],
    to: 'same',
  },
  { command: 'withdraw', from: UNCONCLUDED, by: [SENDER, RECEPTION, SCREENER, HANDLER, PROCESS], to: 'same' },
  { command: 'acceptWithdrawal', from: UNCONCLUDED, by: [HEAD], to: 'FOLLOW_UP' },
  { command: 'continueDespiteWithdrawal', from: UNCONCLUDED, by: [HEAD], to: 'same' },
  { command: 'forwardWithdrawal', from: ['SCREENING'], by: [HEAD], to: 'FOLLOW_UP' },
  { command: 'reportThreat', from: OPEN, by: [SENDER, RECEPTION, SCREENER, HANDLER, TEAM_LEADER], to: 'same' },
  { command: 'acknowledgeThreat', from: OPEN, by: [HEAD], to: 'same' },
  {
    command: 'requestProtection',
    from: [...OPEN, 'CLOSED'],
    by: [SENDER, RECEPTION, SCREENER, HANDLER, TEAM_LEADER, HEAD],
    to: 'same',
  },
  { command: 'pauseSettlement', from: EXAMINED, by: [HEAD], to: 'same' },
  { command: 'resumeSettlement', from: EXAMINED, by: [HEAD], to: 'same' },
  { command: 'terminate', from: EXAMINED, by: [HEAD], to: 'FOLLOW_UP' },
  {
    command: 'declareConflict',
    from: AT_WORK,
    by: [RECEPTION, SCREENER, HANDLER, ASSIGNEE, HEAD, ...TEAM],
    to: 'same',
  },
  { command: 'liftConflict', from: AT_WORK, by: [HEAD], to: 'same' },
];

const VERIFICATION: readonly Row[] = [
  { command: 'orderVerification', from: ['SCREENING'], by: [HEAD], to: 'VERIFICATION' },
  { command: 'approvePlan', from: ['VERIFICATION'], by: [HEAD], to: 'same' },
  { command: 'presentDecision', from: ['VERIFICATION'], by: [TEAM_LEADER], to: 'same' },
  { command: 'requestExplanation', from: ['VERIFICATION'], by: TEAM, to: 'same' },
  { command: 'recordExplanation', from: ['VERIFICATION'], by: TEAM, to: 'same', note: 'on paper, with the signature' },
  { command: 'recordSession', from: ['VERIFICATION'], by: TEAM, to: 'same' },
  { command: 'addEvidence', from: ['VERIFICATION'], by: TEAM, to: 'same' },
  { command: 'preserveDocuments', from: ['SCREENING', 'VERIFICATION'], by: [HEAD, ...TEAM], to: 'same' },
  { command: 'recordUnitReview', from: ['VERIFICATION'], by: TEAM, to: 'same' },
  { command: 'answerWitnessProposal', from: ['VERIFICATION'], by: [TEAM_LEADER], to: 'same' },
  { command: 'decideObjection', from: ['VERIFICATION'], by: [HEAD, LEADER], to: 'same' },
  { command: 'replaceTeamMember', from: ['VERIFICATION'], by: [HEAD], to: 'same' },
  { command: 'shareDraftFindings', from: ['VERIFICATION'], by: [TEAM_LEADER], to: 'same' },
  { command: 'submitReport', from: ['VERIFICATION'], by: [TEAM_LEADER], to: 'same' },
  { command: 'returnReport', from: ['VERIFICATION'], by: [HEAD], to: 'same' },
  { command: 'approveReport', from: ['VERIFICATION'], by: [HEAD], to: 'REVIEW' },
];

const HEARD = ['VERIFICATION', 'REVIEW'] as const satisfies readonly CaseStage[];

const OF_THE_SUBJECT: readonly Row[] = [
  { command: 'submitExplanation', from: ['VERIFICATION'], by: [SUBJECT], to: 'same' },
  { command: 'offerEvidence', from: HEARD, by: [SUBJECT, ...TEAM], to: 'same' },
  { command: 'proposeWitness', from: ['VERIFICATION'], by: [SUBJECT, ...TEAM], to: 'same' },
  { command: 'objectToTeamMember', from: ['VERIFICATION'], by: [SUBJECT, ...TEAM], to: 'same' },
  { command: 'commentOnDraft', from: ['VERIFICATION'], by: [SUBJECT, ...TEAM], to: 'same' },
  { command: 'reserveOpinion', from: [...HEARD, 'FOLLOW_UP'], by: [SUBJECT, ...TEAM], to: 'same' },
  { command: 'requestMoreTime', from: ['VERIFICATION'], by: [SUBJECT, ...TEAM], to: 'same' },
  { command: 'subjectRequestsReview', from: ['FOLLOW_UP'], by: [SUBJECT, ...TEAM], to: 'same' },
];

const REVIEW: readonly Row[] = [
  { command: 'putOnAgenda', from: ['REVIEW'], by: [SECRETARY], to: 'same' },
  { command: 'conclude', from: ['REVIEW'], by: [PROCESS], to: 'FOLLOW_UP', note: 'result of a meeting' },
  { command: 'defer', from: ['REVIEW'], by: [PROCESS], to: 'same' },
  { command: 'returnToTeam', from: ['REVIEW'], by: [PROCESS], to: 'VERIFICATION' },
  { command: 'raise', from: ['REVIEW'], by: [PROCESS], to: 'same', note: 'the level above owns it' },
  // Whenever the word arrives: the case may have gone on meanwhile.
  { command: 'noteRecusal', from: [...OPEN, 'CLOSED'], by: [PROCESS], to: 'same' },
  // One that a judgment began may end before the case is concluded; it would run here for ever otherwise.
  { command: 'disciplineSettled', from: [...OPEN, 'CLOSED'], by: [PROCESS], to: 'same' },
  // Whatever has become of the case meanwhile: the order was given, and its end is on record here too.
  { command: 'suspensionOrdered', from: [...AFTER_INTAKE, 'CLOSED'], by: [PROCESS], to: 'same' },
  { command: 'suspensionEnded', from: [...OPEN, 'CLOSED'], by: [PROCESS], to: 'same' },
];

const FOLLOW_UP: readonly Row[] = [
  { command: 'issueConclusion', from: ['FOLLOW_UP'], by: [HEAD], to: 'same' },
  { command: 'announceConclusion', from: ['FOLLOW_UP'], by: [HEAD, HANDLER, TEAM_LEADER], to: 'same' },
  { command: 'answerSender', from: OPEN, by: [HANDLER, HEAD, TEAM_LEADER], to: 'same' },
  { command: 'answerPress', from: AT_WORK, by: [HANDLER, HEAD], to: 'same' },
  { command: 'answerRelay', from: ['FOLLOW_UP'], by: [HANDLER, HEAD], to: 'same' },
  { command: 'notifySubject', from: AFTER_ACCEPTANCE, by: [HANDLER, HEAD, TEAM_LEADER], to: 'same' },
  { command: 'publish', from: ['FOLLOW_UP'], by: [HANDLER, HEAD], to: 'same' },
  { command: 'senderAdds', from: OPEN, by: [SENDER], to: 'same' },
  { command: 'confirmReceiptDate', from: AT_WORK, by: [HEAD, SCREENER, KEEPER], to: 'same' },
  { command: 'close', from: ['FOLLOW_UP', 'WATCH'], by: [HEAD], to: 'CLOSED' },
  { command: 'reopen', from: ['CLOSED'], by: [HEAD], to: 'SCREENING', note: 'new facts' },
];

const EVERYWHERE: readonly Row[] = [
  { command: 'addNote', from: OPEN, by: [RECEPTION, SCREENER, HEAD, HANDLER, ...TEAM], to: 'same' },
  { command: 'requestExtension', from: OPEN, by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: OPEN, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: OPEN, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: [...OPEN, 'CLOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: [...OPEN, 'CLOSED'], by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: [...OPEN, 'CLOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: [...OPEN, 'CLOSED'], by: [HEAD], to: 'same' },
  { command: 'applyRule', from: [...OPEN, 'CLOSED'], by: [PROCESS], to: 'same' },
  {
    command: 'deliveryRefused',
    from: [...UNCONCLUDED, 'AWAITING_ACKNOWLEDGEMENT'],
    by: [ENGINE, PROCESS],
    to: 'same',
  },
  {
    command: 'deliveryRefused',
    from: ['FOLLOW_UP', 'CLOSED'],
    by: [ENGINE, PROCESS],
    to: 'same',
    or: ['SCREENING'],
    note: 'a letter of withdrawal that the other case did not take',
  },
  // A closed file may still owe the level above a word.
  { command: 'clock', from: [...OPEN, 'CLOSED'], by: [ENGINE], to: 'same' },
];

/** The life of a case as data: what may be done in which stage, by whom, and where it leads. Diagrams, forms and tests are made from it. */
export const CASE_TRANSITIONS: readonly Row[] = [
  ...INTAKE_AND_SCREENING,
  ...INTAKE_FIELD_TRANSITIONS,
  ...LIFE_TRANSITIONS,
  ...SETTLEMENT,
  ...VERIFICATION,
  ...OF_THE_SUBJECT,
  ...REVIEW,
  ...FOLLOW_UP,
  ...AFTERMATH_TRANSITIONS,
  ...OVERSIGHT_TRANSITIONS,
  ...EXPOSURE_TRANSITIONS,
  ...HOLD_TRANSITIONS,
  ...LEVEL_TRANSITIONS,
  ...HANDING_TRANSITIONS,
  ...EVERYWHERE,
  ...PARTS_TRANSITIONS,
];
