import type { Day, Instant } from '../calendar/calendar.ts';

/** One line of "why this date"; codes and parameters, the words are in texts/. */
export type DerivationStep =
  | { step: 'start'; day: Day; firstCounted: Day }
  | { step: 'cut-off'; day: Day; hour: number; countsFrom: Day }
  | { step: 'skipped'; day: Day; why: 'weekend' | 'holiday' | 'paused'; reason: string; source: string }
  | { step: 'make-up-day'; day: Day; reason: string; source: string }
  /** Half of it is worked: it counts whole. */
  | { step: 'half-day'; day: Day; reason: string; source: string }
  | { step: 'counted'; n: number; unit: 'h' | 'wd' | 'cd' | 'm'; reached: Day }
  | { step: 'paused'; from: Day; until: Day | null; days: number; reached: Day }
  | { step: 'extended'; n: number; unit: 'wd' | 'cd' | 'm'; reason: string; reached: Day }
  | { step: 'corrected'; from: Day; to: Day; reason: string }
  /** Another rule was applied to the running period: it is counted anew by that. */
  | { step: 'rule-changed'; was: Day; basis: string }
  | { step: 'rolled'; from: Day; to: Day; reason: string }
  | { step: 'not-rolled'; day: Day };

/** A due date with everything needed to explain and recompute it. */
export interface Derivation {
  startedOn: Day;
  dueOn: Day;
  /** End of `dueOn`, 24:00 in Asia/Ho_Chi_Minh; for hour periods the exact instant. */
  dueAt: Instant;
  policy: { key: string; version: number; legalBasis: string };
  calendar: { id: string; version: number; draftYears: readonly string[] };
  steps: readonly DerivationStep[];
}
