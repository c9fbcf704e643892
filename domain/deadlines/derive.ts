import type { Calendar, Day } from '../calendar/calendar.ts';
import { daysBetween } from '../calendar/day.ts';
import { calendarAs } from '../calendar/layers.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { PeriodUnit } from '../policy/policy.ts';
import type { DeadlineInput, DerivedEnd } from './deadline-input.ts';
import type { Derivation, DerivationStep } from './derivation.ts';
import { deriveBackward, deriveForward } from './derive-days.ts';
import { deriveHours } from './derive-hours.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';

type Correction = LedgerEntry & { kind: 'correction' };
export type DueState = 'due' | 'soon' | 'overdue' | 'paused' | 'settled';

/** From this many working days before the last day on, an obligation shows as due soon (own choice). */
export const SOON_WORKING_DAYS = 2;

/**
 * The due date of a period and why it is that date. The day of the event is not counted; the last day counts to 24:00; an
 * end on a day off moves to the next working day if the row rolls (Civil Code art. 147-148). Paused days are not counted;
 * extensions run from the end before any roll. Depends only on its arguments, not on the order of the ledger's list.
 */
export function derive(input: DeadlineInput, calendar: Calendar): Derivation {
  const { policy } = input;
  const corrections = sortCorrections(input.ledger);
  const startedOn = effectiveStart(input);
  const counting = input.calendar === undefined ? calendar : calendarAs(calendar, input.calendar);
  const end = deriveEnd({ ...input, startedOn }, counting);
  return {
    startedOn,
    dueOn: end.dueOn,
    dueAt: end.dueAt,
    policy: { key: policy.key, version: policy.version, legalBasis: policy.legalBasis },
    calendar: { id: counting.id, version: counting.version, draftYears: draftYears(counting, end.relied) },
    steps: [...correctionSteps(input.startedOn, corrections), ...ruleSteps(input.ledger), ...end.steps],
  };
}

/** The trigger day that counts: as first recorded, or as corrected last. */
export function effectiveStart(input: Pick<DeadlineInput, 'startedOn' | 'ledger'>): Day {
  return sortCorrections(input.ledger).at(-1)?.startedOn ?? input.startedOn;
}

/** Days left until the last day, 0 on it, negative after it; working days for periods in working days, else calendar days. */
export function remaining(
  dueOn: Day,
  today: Day,
  calendar: Calendar,
  unit: PeriodUnit,
): { days: number; unit: 'wd' | 'cd' } {
  if (unit !== 'wd') return { days: daysBetween(today, dueOn), unit: 'cd' };
  const days = workingDaysBetween(calendar, today, dueOn);
  // A last day that is off and not rolled has no working day after it yet on Sunday: it is over all the same.
  return { days: today > dueOn ? Math.min(days, -1) : days, unit: 'wd' };
}

/** How an obligation stands on a day: settled, paused, overdue, due within two working days, or due later. */
export function dueState(
  obligation: { status: Obligation['status']; dueOn: Day; paused: boolean },
  today: Day,
  calendar: Calendar,
): DueState {
  if (obligation.status !== 'open') return 'settled';
  if (obligation.paused) return 'paused';
  if (today > obligation.dueOn) return 'overdue';
  return workingDaysBetween(calendar, today, obligation.dueOn) <= SOON_WORKING_DAYS ? 'soon' : 'due';
}

function deriveEnd(input: DeadlineInput, calendar: Calendar): DerivedEnd {
  if (input.policy.length.unit === 'h') return deriveHours(input, calendar);
  return input.policy.length.direction === 'before' ? deriveBackward(input, calendar) : deriveForward(input, calendar);
}

function sortCorrections(ledger: readonly LedgerEntry[]): Correction[] {
  const rank = (entry: Correction): string => `${entry.recordedAt} ${entry.startedOn} ${entry.reason}`;
  return ledger.filter((entry) => entry.kind === 'correction').toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function correctionSteps(recorded: Day, corrections: readonly Correction[]): DerivationStep[] {
  return corrections.map(({ startedOn, reason }, i) => ({
    step: 'corrected',
    from: corrections[i - 1]?.startedOn ?? recorded,
    to: startedOn,
    reason,
  }));
}

/** The rules that were applied while the period ran, in the order of their recording. */
function ruleSteps(ledger: readonly LedgerEntry[]): DerivationStep[] {
  const rank = (entry: LedgerEntry & { kind: 'rule' }): string => `${entry.recordedAt} ${entry.was} ${entry.basis}`;
  return ledger
    .filter((entry) => entry.kind === 'rule')
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map(({ was, basis }) => ({ step: 'rule-changed', was, basis }));
}

/** Years whose working days were relied on while no final notice for them is known. */
function draftYears(calendar: Calendar, spans: readonly { from: Day; to: Day }[]): string[] {
  const years = new Set<string>();
  for (const { from, to } of spans) {
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) years.add(String(year));
  }
  return [...years].filter((year) => calendar.years[year] !== 'final').toSorted();
}
