import type { Day } from '../calendar/calendar.ts';
import type { ConflictSubject, ConflictGround } from '../authority/conflict.ts';
import type { AllegationFinding } from '../case/verification/verification-commands.ts';
import type { SubjectConsequence } from '../case/review/review-commands.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { CompetenceQuestion } from '../discipline/competence.ts';
import type { BodyKind, Level } from '../discipline/competence-table.ts';
import type { DisciplinedKind } from '../discipline/forms.ts';
import type { ProcessId, TextRef } from '../process.ts';
import type { SubjectKind } from '../taxonomy/codes.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { ConflictRelation } from '../taxonomy/settlement.ts';
import type { Choice, Counts, Withheld } from '../voting/ballot.ts';
import type { BallotKind } from '../voting/rules.ts';
import type { Tally } from '../voting/tally.ts';

/** Stages of a meeting (kỳ họp, hội nghị). */
export const MEETING_STAGES = ['CONVENED', 'IN_SESSION', 'CLOSED'] as const;
export type MeetingStage = (typeof MEETING_STAGES)[number];

/** How an item ended: the body decided, put it off, sent it back for more, could not decide at all (P3), or the matter ended otherwise. */
export const ITEM_ENDS = ['adopted', 'deferred', 'returned', 'unable', 'dropped'] as const;
export type ItemEnd = (typeof ITEM_ENDS)[number];

/** What a discipline item asks of the body: one of the two ballots, never both at once (P1). */
export interface BallotQuestion {
  kind: BallotKind;
  subjectKind: DisciplinedKind;
  inOffice: boolean;
  choices: readonly Choice[];
  withheld: readonly Withheld[];
  /** What decides which forms this body may vote on. */
  competence: Omit<CompetenceQuestion, 'act' | 'form' | 'on'>;
}

/** Who takes no part in an item, and why; removed from its papers and votes in the same step. */
export interface Recusal {
  personId: string;
  /** `RECUSED`: declared before, where the item comes from. */
  ground: ConflictGround | ConflictRelation | 'RECUSED';
  /** Who entered it; absent where the record or the source of the item said so. */
  by?: string | null;
}

/** The subject before the body: heard, or absent after a proper summons. */
export interface ItemHearing {
  subjectId: string;
  status: 'heard' | 'absent-after-summons';
}

/** Open hands, counted. */
export interface HandVote {
  for: number;
  against: number;
  abstained: number;
}

/** A paper ballot as counted by the board (tổ kiểm phiếu). */
export interface CountedBallot {
  kind: BallotKind;
  issued: number;
  counts: Counts;
  board: readonly string[];
  tally: Tally;
}

/** Whom an item is about, as the source knows them; the kind is absent in records from before it was kept. */
type ItemSubject = ConflictSubject & { subjectId: string; kind?: SubjectKind };

export interface AgendaItem {
  /** Running number in the meeting, `item-1`. */
  itemId: string;
  /** The process the item belongs to; it hears how the item ended. */
  source: ProcessId;
  kind: 'case' | 'discipline';
  /** The case behind it, whose papers the members read. */
  caseId: string;
  /** With the ids the source knows them by, for consequences and hearings. */
  subjects: readonly ItemSubject[];
  /** Allegations that a conclusion must speak of; none for a discipline item. */
  allegationIds: readonly string[];
  /** What is voted on by ballot; null for a case item. */
  question: BallotQuestion | null;
  recused: readonly Recusal[];
  /** Whom the source knows to have stepped back, whether they sit here yet or not; absent in records from before it was kept. */
  declared?: readonly string[];
  hearings: readonly ItemHearing[];
  /** `countedBy` entered the count. */
  ballot: { kind: BallotKind; openedAt: string; counted: CountedBallot | null; countedBy?: string | null } | null;
  vote: HandVote | null;
  end: ItemEnd | null;
  /** Code with which its process did not take the result: the item is open again, and may be put off even when counted. */
  refused: string | null;
}

/** Kind of sitting, which decides as what kind of body it votes. */
export const SITTINGS = [
  'inspection-committee',
  'standing-committee',
  'committee',
  'branch',
] as const satisfies readonly BodyKind[];
export type Sitting = (typeof SITTINGS)[number];

export interface MeetingState {
  stage: MeetingStage | null;
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  sitting: Sitting;
  level: Level;
  title: TextRef | null;
  /** The day it is planned for; once the session is open, the day on which it was opened. */
  heldOn: Day;
  chair: string;
  secretary: string;
  /** All members entitled to vote: the base, absent or not (P3). */
  members: readonly string[];
  /** What happened to who takes part, as far as it was told. */
  noted: readonly { personId: string; event: LifeEvent; on: Day }[];
  papersSentOn: Day | null;
  present: readonly string[];
  /** Who entered last who came. */
  attendanceBy: string | null;
  items: readonly AgendaItem[];
  /** How often each form of adjournment happened is seen in the events; the date moves with a reason. */
  closedOn: Day | null;
  /** Called off: closed without having been held. */
  cancelled: boolean;
}

/** A meeting that does not exist yet. */
export const INITIAL_MEETING: MeetingState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  sitting: 'inspection-committee',
  level: 'grassroots',
  title: null,
  heldOn: '',
  chair: '',
  secretary: '',
  members: [],
  noted: [],
  papersSentOn: null,
  present: [],
  attendanceBy: null,
  items: [],
  closedOn: null,
  cancelled: false,
};

/** What a body adopts about a case. */
export interface CaseResolution {
  findings: readonly AllegationFinding[];
  consequences: readonly SubjectConsequence[];
}
