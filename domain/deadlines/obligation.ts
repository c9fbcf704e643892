import type { CalendarPins, Day, Instant } from '../calendar/calendar.ts';
import type { PolicyRow } from '../policy/policy.ts';

/** Who owes: a person, or a role in an organisation. Never nobody. */
export type Owner =
  | { kind: 'person'; personId: string; organisationId: string }
  | { kind: 'role'; role: string; organisationId: string };

/** The values of a policy row that a date needs, copied into the event so that an old date can always be explained. */
export type PolicyCopy = Pick<
  PolicyRow,
  | 'key'
  | 'version'
  | 'name'
  | 'length'
  | 'extension'
  | 'roll'
  | 'firstCounted'
  | 'cutOffHour'
  | 'legalBasis'
  | 'confidence'
  | 'ladder'
>;

/** A dated entry that changes a period; never overwritten, only followed by another. */
export type LedgerEntry =
  /** Half-open [from, until): those days do not count. `until` null = still paused. */
  | { kind: 'pause'; from: Day; until: Day | null; reason: string; recordedAt: Instant; calendar?: CalendarPins }
  | {
      kind: 'extension';
      n: number;
      unit: 'wd' | 'cd' | 'm';
      reason: string;
      approvedBy: string;
      /** Who asked; absent in records from before it was kept. */
      requestedBy?: string;
      late: boolean;
      recordedAt: Instant;
      /** By what it is counted from then on, where a newer calendar gives the same day so far. */
      calendar?: CalendarPins;
    }
  | { kind: 'correction'; startedOn: Day; reason: string; recordedAt: Instant }
  /** Another rule or calendar was applied to the running period, by a decision of that process; what does not change is null. */
  | {
      kind: 'rule';
      change: string;
      policy: PolicyCopy | null;
      calendar: CalendarPins | null;
      /** The last day before it. */
      was: Day;
      /** The document it rests on. */
      basis: string;
      recordedAt: Instant;
    };

/** One step of the ladder that was reached; `late` when it was recorded after its day (outage, late entry). */
export interface LadderMark {
  step: string;
  on: Day;
  late: boolean;
}

export interface ExtensionRequest {
  by: string;
  days: number;
  reason: string;
  at: Instant;
}

export interface Urging {
  by: string;
  note: string;
  at: Instant;
  answeredAt: Instant | null;
}

/** The other obligation of the same process by which this one is answered too, and its last day then. */
export interface AnsweredBy {
  obligationId: string;
  dueOn: Day;
}

/** What is owed, by whom, until when and why. `dueOn` is the last day; `dueAt` its end, 24:00 in Asia/Ho_Chi_Minh. */
export interface Obligation {
  /** Unique in its process: the policy key and a running number, e.g. `intake.head_notice#1`. */
  id: string;
  key: string;
  status: 'open' | 'met' | 'cancelled';
  owner: Owner;
  policy: PolicyCopy;
  /** Trigger as first recorded; a correction in the ledger replaces it for counting. */
  startedOn: Day;
  /** Exact trigger instant, needed only for periods in hours. */
  startedAt: Instant | null;
  dueOn: Day;
  dueAt: Instant;
  ledger: readonly LedgerEntry[];
  marks: readonly LadderMark[];
  /** Day an escalation was last acknowledged; silences the repeats until a new escalation. */
  acknowledgedOn: Day | null;
  extensionRequest: ExtensionRequest | null;
  urgings: readonly Urging[];
  settledOn: Day | null;
  /** Met after its last day. */
  late: boolean;
  /** The versions of the calendar by which it is counted; absent in records from before they were kept. */
  calendar?: CalendarPins;
  /** Its last day was set in person, as in an instruction or an order: no change of a rule moves it. */
  fixed?: true;
  /** Stored words on why it was met late; absent while nobody has said. */
  latenessReason?: string;
  /** Of several senders, the one to whom it is owed; absent = the first, or nobody in particular. */
  concerns?: string;
  /** Owed twice to one person, and answered once: by that other one. */
  answeredBy?: AnsweredBy;
}
