import type { ConflictSubject } from '../authority/conflict.ts';
import type { Decider } from '../authority/decision.ts';
import type { Day, Instant } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { IntakeFacts } from '../intake/fields.ts';
import type { TextRef } from '../process.ts';
import type {
  Channel,
  Complexity,
  SenderType,
  SubjectKind,
  SubmissionKind,
  Track,
  Urgency,
} from '../taxonomy/codes.ts';
import type { LawBody, PauseGround, WithdrawalSign } from '../taxonomy/settlement.ts';
import type { InspectorKind, Origin } from './intake/origin.ts';
import { NO_HOLDS } from './holds/holds-state.ts';
import type { CaseHolds } from './holds/holds-state.ts';
import type { Dossier } from './handling/handing-events.ts';
import { NO_EXPOSURE } from './exposure/exposure-state.ts';
import type { CaseExposure } from './exposure/exposure-state.ts';
import { NO_OVERSIGHT } from './oversight/oversight-state.ts';
import type { CaseOversight } from './oversight/oversight-state.ts';
import { NO_LIFE } from './life/life-state.ts';
import type { CaseLife } from './life/life-state.ts';
import type { SubjectSuccession } from './life/succession.ts';
import { NO_AFTERMATH } from './follow-up/remediation-state.ts';
import type { CaseAftermath } from './follow-up/remediation-state.ts';
import { NO_PARTS } from './parts/parts-state.ts';
import type { CaseLink, CasePart, Consolidation } from './parts/parts-state.ts';
import type { SUBJECT_NOTICES } from './review/review-commands.ts';
import type { CaseSender } from './senders/senders.ts';
import type { Conclusion, StartedDiscipline, Verification } from './verification/verification-state.ts';

/** Stages of a case. A transferred case waits in AWAITING_ACKNOWLEDGEMENT, owned by the sending body until it is taken (P16). */
export const CASE_STAGES = [
  'INTAKE',
  'SCREENING',
  'AWAITING_ACKNOWLEDGEMENT',
  'WATCH',
  'VERIFICATION',
  'REVIEW',
  'FOLLOW_UP',
  'CLOSED',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

export const OUTCOMES = [
  'ANSWERED',
  'CONCLUDED',
  'DECLINED',
  'REFERRED',
  'CONSOLIDATED',
  'WITHDRAWN',
  'TERMINATED',
  'WATCHED_AND_CLOSED',
  'GUIDED',
  'TRANSFERRED_OUT',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What may be proposed to the head on the processing slip (phiếu đề xuất xử lý đơn); `terminate` for what was taken on. */
export const PROPOSALS = ['resolve-directly', 'decline', 'watch', 'examine', 'consolidate', 'terminate'] as const;
export type ProposalAction = (typeof PROPOSALS)[number];

/** Who or what is complained about; a person on record by id, otherwise described in stored text. */
export interface Subject {
  id: string;
  kind: SubjectKind;
  personId: string | null;
  organisationId: string | null;
  description: TextRef | null;
}

/** One matter complained about, with its codes in the four classifications. */
export interface Allegation {
  id: string;
  codes: readonly string[];
  summary: TextRef | null;
}

/** Whether the sender can be known; `concrete` = anonymous, but person, act and evidence are clear enough to check. */
export type Anonymity = 'named' | 'concrete' | 'not-concrete';

/** A received date that lies further back than the rule allows waits for a second person (practice: P36). */
export type ReceiptDate =
  | { status: 'plain' }
  | { status: 'questioned' }
  | { status: 'confirmed' | 'corrected'; by: string; at: Instant };

/** A case on its way to another body, or back. `by` sent it; who has refused it once sends the next refusal to the superior. */
export interface Transfer {
  fromOrganisationId: string;
  fromPath: string;
  toOrganisationId: string;
  toPath: string;
  status: 'sent' | 'returned' | 'with-superior' | 'taken';
  /** The stage it goes on in, once taken. */
  stage: CaseStage;
  returns: number;
}

/** A question to the sender; the clock stands still meanwhile only where the rule allows. */
export interface OpenQuestion {
  askedOn: Day;
  answerBy: Day;
  pauses: boolean;
  /** Of several senders, who is asked; absent = the first. */
  senderId?: string;
}

/** A settlement that stands still (tạm đình chỉ giải quyết); not the same as a suspended member. */
export interface SettlementPause {
  ground: PauseGround;
  from: Day;
  by: string | null;
  /** The last day on which it may stand still without the word of the level above; absent = no rule ends it. */
  lastDay?: Day;
}

/** A withdrawal that waits for the head's decision, or has one. */
export interface Withdrawal {
  receivedOn: Day;
  signs: readonly WithdrawalSign[];
  status: 'open' | 'continued' | 'accepted';
  /** Who of the staff entered it; null when it came from the sender's own hand or from another case. */
  by: string | null;
  /** Of several senders, who withdraws; absent with one sender, or when it is not known whose letter it is. */
  senderId?: string;
}

/** Who has been told of what since the matter was taken on: the sender that it was, and each subject (practice: P11). */
export interface Told {
  sender: boolean;
  subjects: readonly { subjectId: string; purpose: (typeof SUBJECT_NOTICES)[number] }[];
}

export interface CaseState {
  stage: CaseStage | null;
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  number: string;
  registerNumber: number | null;
  registeredAt: Instant;
  matterId: string;
  track: Track;
  submissions: readonly string[];
  channel: Channel;
  senderType: SenderType;
  restricted: boolean;
  origin: Origin;
  /** Who inspects, where nobody sent it. */
  inspector: InspectorKind | null;
  /** How the letter came; null where nothing of it was kept. */
  intake: IntakeFacts | null;
  /** Who of those who helped to write a statement down turned out to be in conflict of interest. */
  helpersInConflict: readonly ('interpreter' | 'witness')[];
  /** How many receipt codes a submission has had; one that is not named has had one. */
  codeIssues: Readonly<Record<string, number>>;
  enteredBy: string | null;
  receivedOn: Day;
  receiptDate: ReceiptDate;
  kind: SubmissionKind | null;
  /** Who said last what it is; null where that was not kept. */
  classifiedBy: string | null;
  anonymity: Anonymity | null;
  subjects: readonly Subject[];
  allegations: readonly Allegation[];
  urgency: Urgency;
  complexity: Complexity;
  /** `asked`: who decides on it where not the head alone. */
  proposal: { action: ProposalAction; by: string | null; answered: boolean; asked?: Decider } | null;
  /** What the head instructed last, and who that was; what it says may then be decided (practice: P12). */
  instruction: { action: ProposalAction; by: string | null } | null;
  assignment: { personId: string; proposedBy: string | null } | null;
  handler: string | null;
  outcome: Outcome | null;
  resultAnswered: boolean;
  told: Told;
  /** Taken on for settlement (thụ lý), since when. */
  acceptedOn: Day | null;
  transfer: Transfer | null;
  question: OpenQuestion | null;
  pause: SettlementPause | null;
  withdrawal: Withdrawal | null;
  /** Handed over to bodies of law: how often, and whether the last word has come. */
  referral: { body: LawBody; on: Day; rounds: number; isFinal: boolean } | null;
  /** Who noted signs of crime, each once. */
  crimeNotedBy: readonly string[];
  verification: Verification | null;
  /** Everybody the decision was ever presented to: whoever knows of the matter goes on knowing (P26). */
  everTold: readonly ConflictSubject[];
  /** The meeting on whose agenda the case stands. */
  agenda: { meetingId: string } | null;
  deferrals: number;
  conclusion: Conclusion | null;
  disciplines: readonly StartedDiscipline[];
  suspensions: readonly { suspensionId: string; subjectId: string; ended: boolean }[];
  /** What happened to the people in it, and the ways it went. */
  life: CaseLife;
  /** What became of organisations complained about; they go on standing among the subjects by their own ids (practice: P19). */
  successions: readonly SubjectSuccession[];
  /** Remediations that its conclusions began, and what earlier ones had been about. */
  aftermath: CaseAftermath;
  /** Letters whose senders are protected: each has a protection of its own. Never shown with the case. */
  protected: readonly string[];
  /** Persons with a conflict of interest, declared by themselves or for them. */
  recused: readonly string[];
  oversight: CaseOversight;
  /** What reaches whoever is complained about, before it does. */
  exposure: CaseExposure;
  /** The sealed dossier that went to a body outside, once it did. */
  dossier: Dossier | null;
  /** Personnel and reward decisions that wait, and what bodies of law have told. */
  holds: CaseHolds;
  /** Whoever is owed answers, one by one: see `sendersOf`. */
  senders: readonly CaseSender[];
  /** What was split off. */
  parts: readonly CasePart[];
  /** The case this one was split from. */
  partOf: string | null;
  /** Whom the letters speak of in what is settled elsewhere: closed to them all the same. */
  namedElsewhere: readonly ConflictSubject[];
  consolidation: Consolidation | null;
  /** Ids of the cases whose letters were taken in. */
  takenIn: readonly string[];
  links: readonly CaseLink[];
}

/** A case that does not exist yet. */
export const INITIAL_CASE: CaseState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  number: '',
  registerNumber: null,
  registeredAt: '',
  matterId: '',
  track: 'party',
  submissions: [],
  channel: 'letter',
  senderType: 'named',
  restricted: false,
  origin: { kind: 'submission', ref: null },
  inspector: null,
  intake: null,
  helpersInConflict: [],
  codeIssues: {},
  enteredBy: null,
  receivedOn: '',
  receiptDate: { status: 'plain' },
  kind: null,
  classifiedBy: null,
  anonymity: null,
  subjects: [],
  allegations: [],
  urgency: 'normal',
  complexity: 'simple',
  proposal: null,
  instruction: null,
  assignment: null,
  handler: null,
  outcome: null,
  resultAnswered: false,
  told: { sender: false, subjects: [] },
  acceptedOn: null,
  transfer: null,
  question: null,
  pause: null,
  withdrawal: null,
  referral: null,
  crimeNotedBy: [],
  verification: null,
  everTold: [],
  agenda: null,
  deferrals: 0,
  conclusion: null,
  disciplines: [],
  suspensions: [],
  aftermath: NO_AFTERMATH,
  life: NO_LIFE,
  successions: [],
  protected: [],
  recused: [],
  oversight: NO_OVERSIGHT,
  exposure: NO_EXPOSURE,
  dossier: null,
  holds: NO_HOLDS,
  ...NO_PARTS,
};
