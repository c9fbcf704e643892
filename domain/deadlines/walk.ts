import type { Calendar, Day } from '../calendar/calendar.ts';
import { addDays, addMonths, fromEpochDay, toEpochDay } from '../calendar/day.ts';
import { addWorkingDays, explainDay, isWorkingDay } from '../calendar/working-days.ts';
import type { DerivationStep } from './derivation.ts';
import type { LedgerEntry, PolicyCopy } from './obligation.ts';
import type { PausedTest } from './pauses.ts';

type DayUnit = 'wd' | 'cd' | 'm';
export type Extension = LedgerEntry & { kind: 'extension' };

/** A stretch of counting in one unit: after `from` (not counted) up to and including `to`. */
export interface Stretch {
  unit: DayUnit;
  from: Day;
  to: Day;
}

/** Months are added before working days, those before calendar days, so that the order of recording cannot move the date. */
const UNIT_ORDER: Readonly<Record<DayUnit, number>> = { m: 0, wd: 1, cd: 2 };

/** The extensions of a ledger in the order in which they are counted. */
export function sortExtensions(ledger: readonly LedgerEntry[]): Extension[] {
  const rank = (entry: Extension): string => `${UNIT_ORDER[entry.unit]} ${entry.recordedAt} ${entry.n} ${entry.reason}`;
  return ledger.filter((entry) => entry.kind === 'extension').toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The day on which `n` units after `from` end; paused days are not counted. Nothing is rolled here. */
export function advance(from: Day, n: number, unit: DayUnit, calendar: Calendar, paused: PausedTest): Day {
  if (unit === 'm') return shiftOverPauses(from, addMonths(from, n), paused);
  let at = toEpochDay(from);
  for (let left = n; left > 0;) {
    at += 1;
    if (!paused(at) && (unit === 'cd' || isWorkingDay(calendar, fromEpochDay(at)))) left -= 1;
  }
  return fromEpochDay(at);
}

function shiftOverPauses(from: Day, end: Day, paused: PausedTest): Day {
  const last = toEpochDay(end);
  let lost = 0;
  for (let at = toEpochDay(from) + 1; at <= last; at += 1) if (paused(at)) lost += 1;
  let reached = last;
  while (lost > 0) {
    reached += 1;
    if (!paused(reached)) lost -= 1;
  }
  return fromEpochDay(reached);
}

/** The stretch of the period itself, running forward from the day on which counting is based. */
export function baseStretch(base: Day, policy: PolicyCopy, calendar: Calendar, paused: PausedTest): Stretch {
  const { n, unit } = policy.length;
  if (unit === 'h') throw new Error('a period in hours has no stretch of days');
  if (policy.firstCounted === 'next-day' || n === 0) {
    return { unit, from: base, to: advance(base, n, unit, calendar, paused) };
  }
  const dayBefore = addDays(base, -1);
  if (unit !== 'm') return { unit, from: dayBefore, to: advance(dayBefore, n, unit, calendar, paused) };
  return { unit, from: dayBefore, to: shiftOverPauses(dayBefore, addDays(addMonths(base, n), -1), paused) };
}

/** The stretches of the extensions, each from the end of the former one before any roll; months are added up first. */
export function extensionStretches(
  end: Day,
  extensions: readonly Extension[],
  calendar: Calendar,
  paused: PausedTest,
): Stretch[] {
  const stretches: Stretch[] = [];
  let reached = end;
  let months = 0;
  for (const { n, unit } of extensions) {
    const from = reached;
    if (unit === 'm') months += n;
    reached = unit === 'm' ? advance(end, months, unit, calendar, paused) : advance(from, n, unit, calendar, paused);
    stretches.push({ unit, from, to: reached });
  }
  return stretches;
}

/** The last day of a period that counts back from `base`: the papers are due n units before the meeting. */
export function countBack(base: Day, policy: PolicyCopy, calendar: Calendar): Day {
  const { n, unit } = policy.length;
  const from = policy.firstCounted === 'same-day' && n > 0 ? addDays(base, 1) : base;
  if (unit === 'wd') return addWorkingDays(calendar, from, -n);
  return unit === 'm' ? addMonths(from, -n) : addDays(from, -n);
}

/** The first day that is neither off nor paused, from `day` on. */
export function rollForward(day: Day, calendar: Calendar, paused: PausedTest): Day {
  let at = day;
  while (!isWorkingDay(calendar, at) || paused(toEpochDay(at))) at = addDays(at, 1);
  return at;
}

/** What the calendar did to a count of working days after `from` up to `to`: days passed over and make-up days counted. */
export function explainStretch(from: Day, to: Day, calendar: Calendar, paused: PausedTest): DerivationStep[] {
  const steps: DerivationStep[] = [];
  for (let n = toEpochDay(from) + 1; n <= toEpochDay(to); n += 1) {
    const day = fromEpochDay(n);
    const { why, entry } = explainDay(calendar, day);
    if (paused(n) || why === 'weekday') continue;
    const reason = entry?.reason ?? '';
    const source = entry?.source ?? '';
    if (why === 'make-up') steps.push({ step: 'make-up-day', day, reason, source });
    else if (why === 'half-day') steps.push({ step: 'half-day', day, reason, source });
    else steps.push({ step: 'skipped', day, why, reason, source });
  }
  return steps;
}
