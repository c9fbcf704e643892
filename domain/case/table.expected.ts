import type { Role } from '../process.ts';
import type { CaseCommandType } from './commands.ts';
import { EXPECTED_OF_LIFE } from './life/table-life.expected.ts';
import { INTAKE_EXPECTED } from './intake/table-intake.expected.ts';
import type { CaseStage } from './state.ts';
import { EXPECTED_AFTERMATH } from './follow-up/table-remediation.expected.ts';
import { EXPECTED_OF_PARTS } from './parts/table-parts.expected.ts';
import { EXPECTED_OF_EXPOSURE } from './exposure/table-exposure.expected.ts';
import { EXPECTED_OF_HANDING } from './handling/table-handing.expected.ts';
import { EXPECTED_OF_HOLDS } from './holds/table-holds.expected.ts';
import { EXPECTED_OF_LEVELS } from './levels/table-levels.expected.ts';
import { EXPECTED_OF_OVERSIGHT } from './oversight/table-oversight.expected.ts';

/**
 * Who stands before the table. A role alone is held in the owning body; `above` in a body over it; `elsewhere` in the body
 * a case was sent to. `subject` is the person complained about, once the matter was presented to them. Whoever is not named
 * is refused: other roles, the same roles in bodies below or beside, and everybody in conflict of interest.
 */
export type Who =
  | Role
  | `${Role} above`
  | `${Role} elsewhere`
  | 'handler'
  | 'assignee'
  | 'owner'
  | 'team-leader'
  | 'team-member'
  | 'subject'
  | 'sender'
  | 'system'
  | 'process';

/** A stage, nothing yet, or a transfer that was returned twice and lies with the superior. */
export type Standing = CaseStage | 'NONE' | 'WITH_SUPERIOR';

export type Permissions = Readonly<Partial<Record<Standing, readonly Who[]>>>;

function during(stages: readonly Standing[], who: readonly Who[]): Permissions {
  return Object.fromEntries(stages.map((stage) => [stage, who]));
}

const UNCONCLUDED = ['INTAKE', 'SCREENING', 'WATCH', 'VERIFICATION', 'REVIEW'] as const;
const AT_WORK = [...UNCONCLUDED, 'FOLLOW_UP'] as const;
const OPEN = [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR'] as const;
const EXAMINED = ['SCREENING', 'VERIFICATION', 'REVIEW'] as const;
const RECEIVERS: readonly Who[] = ['RECEPTION elsewhere', 'SCREENER elsewhere', 'HEAD elsewhere'];
const TEAM: readonly Who[] = ['team-leader', 'team-member'];
// A unit complained about speaks through whoever acts for it.
const SUBJECTS: readonly Who[] = ['subject', 'SUPERVISED_UNIT elsewhere'];
const SUBJECT_OR_TEAM: readonly Who[] = [...SUBJECTS, ...TEAM];

const before = (...who: readonly Who[]): Permissions => during(UNCONCLUDED, who);
const atWork = (...who: readonly Who[]): Permissions => during(AT_WORK, who);
const ever = (...who: readonly Who[]): Permissions => during([...OPEN, 'CLOSED'], who);
const whileOpen = (...who: readonly Who[]): Permissions => during(OPEN, who);

/**
 * Who may give which command in which stage, written down by hand from the rules (process.md, practice.md) and not from the
 * table of transitions: the two are compared, so that neither changes alone. A stage not named knows the command not at all.
 */
export const EXPECTED: Readonly<Record<CaseCommandType, Permissions>> = {
  ...EXPECTED_AFTERMATH,
  ...EXPECTED_OF_PARTS,
  register: { NONE: ['system'] },
  ...INTAKE_EXPECTED,
  ...EXPECTED_OF_LIFE,
  rerouteUp: during(['INTAKE', 'SCREENING'], ['RECEPTION', 'SCREENER', 'HEAD']),
  classify: during(['INTAKE', 'SCREENING'], ['RECEPTION', 'SCREENER']),
  submitToHead: {
    ...during(['INTAKE', 'SCREENING'], ['RECEPTION', 'SCREENER', 'handler']),
    ...during(['VERIFICATION', 'REVIEW'], ['SCREENER', 'handler', 'team-leader']),
  },
  instruct: during(['INTAKE', 'SCREENING'], ['HEAD']),

  assign: atWork('HEAD'),
  reassign: atWork('HEAD'),
  acceptAssignment: atWork('assignee'),
  refuseAssignment: atWork('assignee'),

  resolveDirectly: { SCREENING: ['HEAD'] },
  decline: { SCREENING: ['HEAD'] },
  watch: { SCREENING: ['HEAD'] },
  openInspection: { WATCH: ['HEAD'] },

  accept: { SCREENING: ['HEAD'] },
  transfer: { SCREENING: ['HEAD'] },
  acknowledgeTransfer: { AWAITING_ACKNOWLEDGEMENT: RECEIVERS, WITH_SUPERIOR: [] },
  returnTransfer: { AWAITING_ACKNOWLEDGEMENT: RECEIVERS, WITH_SUPERIOR: [] },
  decideCompetence: during(['AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR'], ['HEAD above']),
  noteCrimeSigns: before('RECEPTION', 'SCREENER', 'HEAD', 'handler', ...TEAM),
  refer: whileOpen('HEAD'),
  recordLawNotice: atWork('SCREENER', 'HEAD', 'handler', 'team-leader'),
  askSender: during(['SCREENING', 'VERIFICATION'], ['SCREENER', 'HEAD', 'handler', 'team-leader']),
  senderAnswered: during(['SCREENING', 'VERIFICATION'], ['sender', 'SCREENER', 'handler', 'team-leader']),
  withdraw: before('sender', 'RECEPTION', 'SCREENER', 'handler', 'process'),
  acceptWithdrawal: before('HEAD'),
  continueDespiteWithdrawal: before('HEAD'),
  forwardWithdrawal: { SCREENING: ['HEAD'] },
  reportThreat: whileOpen('sender', 'RECEPTION', 'SCREENER', 'handler', 'team-leader'),
  acknowledgeThreat: whileOpen('HEAD'),
  requestProtection: ever('sender', 'RECEPTION', 'SCREENER', 'handler', 'team-leader', 'HEAD'),
  pauseSettlement: during(EXAMINED, ['HEAD']),
  resumeSettlement: during(EXAMINED, ['HEAD']),
  terminate: during(EXAMINED, ['HEAD']),
  declareConflict: atWork('RECEPTION', 'SCREENER', 'HEAD', 'handler', 'assignee', ...TEAM),
  liftConflict: atWork('HEAD'),

  orderVerification: { SCREENING: ['HEAD'] },
  approvePlan: { VERIFICATION: ['HEAD'] },
  presentDecision: { VERIFICATION: ['team-leader'] },
  requestExplanation: { VERIFICATION: TEAM },
  recordExplanation: { VERIFICATION: TEAM },
  recordSession: { VERIFICATION: TEAM },
  addEvidence: { VERIFICATION: TEAM },
  preserveDocuments: during(['SCREENING', 'VERIFICATION'], ['HEAD', ...TEAM]),
  recordUnitReview: { VERIFICATION: TEAM },
  answerWitnessProposal: { VERIFICATION: ['team-leader'] },
  decideObjection: { VERIFICATION: ['HEAD', 'LEADER', 'LEADER above'] },
  replaceTeamMember: { VERIFICATION: ['HEAD'] },
  shareDraftFindings: { VERIFICATION: ['team-leader'] },
  submitReport: { VERIFICATION: ['team-leader'] },
  returnReport: { VERIFICATION: ['HEAD'] },
  approveReport: { VERIFICATION: ['HEAD'] },

  // The person complained about is heard (P26); staff may enter what they sign on paper, except the explanation, which has its own.
  submitExplanation: { VERIFICATION: SUBJECTS },
  offerEvidence: during(['VERIFICATION', 'REVIEW'], SUBJECT_OR_TEAM),
  proposeWitness: { VERIFICATION: SUBJECT_OR_TEAM },
  objectToTeamMember: { VERIFICATION: SUBJECT_OR_TEAM },
  commentOnDraft: { VERIFICATION: SUBJECT_OR_TEAM },
  reserveOpinion: during(['VERIFICATION', 'REVIEW', 'FOLLOW_UP'], SUBJECT_OR_TEAM),
  requestMoreTime: { VERIFICATION: SUBJECT_OR_TEAM },
  subjectRequestsReview: { FOLLOW_UP: SUBJECT_OR_TEAM },

  putOnAgenda: { REVIEW: ['MEETING_SECRETARY'] },
  conclude: { REVIEW: ['process'] },
  defer: { REVIEW: ['process'] },
  returnToTeam: { REVIEW: ['process'] },
  raise: { REVIEW: ['process'] },
  noteRecusal: during([...OPEN, 'CLOSED'], ['process']),
  // A discipline that a judgment began may end before the case is concluded.
  disciplineSettled: during([...OPEN, 'CLOSED'], ['process']),
  suspensionOrdered: during(
    [...EXAMINED, 'WATCH', 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR', 'FOLLOW_UP', 'CLOSED'],
    ['process'],
  ),
  // Also where a case that was passed up is sorted anew.
  suspensionEnded: during([...OPEN, 'CLOSED'], ['process']),

  issueConclusion: { FOLLOW_UP: ['HEAD'] },
  announceConclusion: { FOLLOW_UP: ['HEAD', 'handler', 'team-leader'] },
  answerSender: whileOpen('handler', 'HEAD', 'team-leader'),
  answerPress: atWork('handler', 'HEAD'),
  answerRelay: { FOLLOW_UP: ['handler', 'HEAD'] },
  notifySubject: during([...EXAMINED, 'FOLLOW_UP'], ['handler', 'HEAD', 'team-leader']),
  publish: { FOLLOW_UP: ['handler', 'HEAD'] },
  reopen: { CLOSED: ['HEAD'] },
  senderAdds: whileOpen('sender'),
  addNote: whileOpen('RECEPTION', 'SCREENER', 'HEAD', 'handler', ...TEAM),
  confirmReceiptDate: atWork('HEAD', 'SCREENER', 'REGISTER_KEEPER'),
  close: during(['FOLLOW_UP', 'WATCH'], ['HEAD']),

  // A leader leads the own body and those below it.
  requestExtension: whileOpen('owner'),
  approveExtension: whileOpen('HEAD', 'LEADER', 'LEADER above'),
  refuseExtension: whileOpen('HEAD', 'LEADER', 'LEADER above'),
  urge: ever('HEAD', 'LEADER', 'LEADER above'),
  acknowledgeUrging: ever('owner'),
  acknowledgeEscalation: ever('HEAD', 'LEADER', 'LEADER above'),
  explainLateness: during([...OPEN, 'CLOSED'], ['HEAD']),
  applyRule: during([...OPEN, 'CLOSED'], ['process']),

  deliveryRefused: during([...OPEN, 'CLOSED'], ['system', 'process']),
  clock: ever('system'),

  ...EXPECTED_OF_OVERSIGHT,
  ...EXPECTED_OF_EXPOSURE,
  ...EXPECTED_OF_HOLDS,
  ...EXPECTED_OF_LEVELS,
  ...EXPECTED_OF_HANDING,
};
