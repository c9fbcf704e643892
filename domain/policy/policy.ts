import type { Confidence, Day, Instant } from '../calendar/calendar.ts';

/** h = hours on the clock, wd = working days, cd = calendar days, m = calendar months. */
export type PeriodUnit = 'h' | 'wd' | 'cd' | 'm';

/** A period of a rule. `before` counts back from the trigger (papers at least 3 working days before a meeting). */
export interface Period {
  n: number;
  unit: PeriodUnit;
  direction: 'after' | 'before';
}

/** How long a period may be extended, how often, and by whom; absent = never. */
export interface ExtensionRule {
  /** `fixed`: exactly n; `up-to-total`: the whole period may reach n; `fraction`: at most n/of of the period. */
  kind: 'fixed' | 'up-to-total' | 'fraction';
  n: number;
  of?: number;
  unit: PeriodUnit;
  times: number;
  /** Code of who approves; never the person who asks. */
  approver: 'head' | 'same-body' | 'level-above';
}

/** One dated row of the deadline policy. Rows are data: unique by (key, conditions, effectiveFrom). */
export interface PolicyRow {
  key: string;
  version: number;
  /** Vietnamese name shown to people. */
  name: string;
  /** Facts the case must have for this row to apply, e.g. {track: 'state'}. More conditions win over fewer. */
  conditions: Readonly<Record<string, string>>;
  length: Period;
  /** For keys of `POLICY_CHOICES` only: what of them this row chooses. Such a row is not counted; its length is nil. */
  choice?: string;
  extension: ExtensionRule | null;
  /** Whether an end on a day off moves to the next working day; false where the period limits rights. */
  roll: boolean;
  /** The day of the event is not counted (`next-day`) unless the row says otherwise. */
  firstCounted: 'next-day' | 'same-day';
  /** Hour (0-23, Asia/Ho_Chi_Minh) after which a receipt counts as the next working day; null = no cut-off. */
  cutOffHour: number | null;
  /** Which date chooses the version: the trigger's (default) or the violation's. */
  selectBy: 'trigger' | 'violation';
  /** Organisation that set its own row, or null for the general one. The organisation's own row wins. */
  organisationId: string | null;
  /** Role that owes it when nobody is assigned yet. */
  ownerRole: string;
  /** Which ladder of reminders and escalation applies. */
  ladder: string;
  legalBasis: string;
  confidence: Confidence;
  effectiveFrom: Day | null;
  effectiveTo: Day | null;
}

/** A case by which a row is tried whenever it is saved: a trigger, and the last day that must come of it. */
export interface PolicyExample {
  /** Vietnamese words on what it shows, e.g. "Nhận trước Tết Nguyên đán". Invented, never a real matter. */
  name: string;
  startedOn: Day;
  /** Exact trigger, for periods in hours and for a cut-off hour. */
  startedAt: Instant | null;
  dueOn: Day;
}
