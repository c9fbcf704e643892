import type { Day, Instant } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
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

/** Stages of a case so far; verification and review join with the committee's part. */
export const CASE_STAGES = ['INTAKE', 'SCREENING', 'WATCH', 'FOLLOW_UP', 'CLOSED'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

export const OUTCOMES = ['ANSWERED', 'DECLINED', 'WATCHED_AND_CLOSED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What reception may propose to the head on the processing slip (phiếu đề xuất xử lý đơn). */
export const PROPOSALS = ['resolve-directly', 'decline', 'watch', 'examine'] as const;
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
  enteredBy: string | null;
  receivedOn: Day;
  receiptDate: ReceiptDate;
  kind: SubmissionKind | null;
  anonymity: Anonymity | null;
  subjects: readonly Subject[];
  allegations: readonly Allegation[];
  urgency: Urgency;
  complexity: Complexity;
  proposal: { action: ProposalAction; by: string | null; answered: boolean } | null;
  /** What the head instructed last, and who that was; what it says may then be decided (practice: P12). */
  instruction: { action: ProposalAction; by: string | null } | null;
  assignment: { personId: string; proposedBy: string | null } | null;
  handler: string | null;
  outcome: Outcome | null;
  resultAnswered: boolean;
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
  enteredBy: null,
  receivedOn: '',
  receiptDate: { status: 'plain' },
  kind: null,
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
};
