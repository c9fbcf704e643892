import type { CalendarPins, Day, Instant } from '../calendar/calendar.ts';
import type { DerivationStep } from './derivation.ts';
import type { LedgerEntry, PolicyCopy } from './obligation.ts';

/** All that a due date depends on besides the calendar; an obligation has this shape. */
export interface DeadlineInput {
  startedOn: Day;
  /** Exact trigger instant; needed for periods in hours and for a cut-off hour. */
  startedAt: Instant | null;
  policy: PolicyCopy;
  ledger: readonly LedgerEntry[];
  /** The versions of the calendar by which it is counted; absent = the newest ones. */
  calendar?: CalendarPins;
}

/** A due date before it is wrapped up; `relied` are the spans of days for which the calendar was asked. */
export interface DerivedEnd {
  dueOn: Day;
  dueAt: Instant;
  steps: DerivationStep[];
  relied: { from: Day; to: Day }[];
}
