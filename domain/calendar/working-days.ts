import type { Calendar, CalendarEntry, Day } from './calendar.ts';
import { fromEpochDay, toEpochDay, weekdayOfEpochDay } from './day.ts';

export interface DayExplanation {
  working: boolean;
  why: 'weekday' | 'weekend' | 'holiday' | 'make-up' | 'half-day';
  /** The calendar entry that decides it, where one does. */
  entry?: CalendarEntry;
}

/** Pure memoisation: the entries of a calendar by day number, so that a long count does not scan the list for every day. */
const indexes = new WeakMap<Calendar, ReadonlyMap<number, CalendarEntry>>();

function indexOf(calendar: Calendar): ReadonlyMap<number, CalendarEntry> {
  const known = indexes.get(calendar);
  if (known) return known;
  const index = new Map(calendar.entries.map((entry) => [toEpochDay(entry.day), entry]));
  indexes.set(calendar, index);
  return index;
}

function worksOn(index: ReadonlyMap<number, CalendarEntry>, n: number): boolean {
  const entry = index.get(n);
  return entry ? entry.kind !== 'off' : weekdayOfEpochDay(n) <= 5;
}

/** Whether a day is worked and why: Monday-Friday, unless an entry of the calendar says otherwise. */
export function explainDay(calendar: Calendar, day: Day): DayExplanation {
  const n = toEpochDay(day);
  const weekend = weekdayOfEpochDay(n) > 5;
  const entry = indexOf(calendar).get(n);
  if (!entry) return weekend ? { working: false, why: 'weekend' } : { working: true, why: 'weekday' };
  if (entry.kind === 'half') return { working: true, why: 'half-day', entry };
  if (entry.kind === 'work') return { working: true, why: weekend ? 'make-up' : 'weekday', entry };
  return { working: false, why: 'holiday', entry };
}

/** Whether offices work on this day. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return worksOn(indexOf(calendar), toEpochDay(day));
}

/** The n-th working day after `from`, which is not counted itself; counts back when `n` is negative; 0 gives `from`. */
export function addWorkingDays(calendar: Calendar, from: Day, n: number): Day {
  const index = indexOf(calendar);
  const step = n < 0 ? -1 : 1;
  let at = toEpochDay(from);
  for (let left = Math.abs(n); left > 0;) {
    at += step;
    if (worksOn(index, at)) left -= 1;
  }
  return fromEpochDay(at);
}

/**
 * Working days after `from` up to and including `to`. When `to` is earlier: minus the working days from `to` up to, not
 * including, `from`, so that `workingDaysBetween(c, d, addWorkingDays(c, d, n))` is `n` in both directions.
 */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  const index = indexOf(calendar);
  const start = toEpochDay(from);
  const end = toEpochDay(to);
  let count = 0;
  for (let at = start + 1; at <= end; at += 1) if (worksOn(index, at)) count += 1;
  for (let at = end; at < start; at += 1) if (worksOn(index, at)) count -= 1;
  return count;
}

/** The day itself if it is worked, else the next one that is. */
export function nextWorkingDay(calendar: Calendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1);
}

/** The day itself if it is worked, else the last one before it that was. */
export function previousWorkingDay(calendar: Calendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, -1);
}
