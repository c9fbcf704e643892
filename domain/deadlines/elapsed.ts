import type { Calendar, Day } from '../calendar/calendar.ts';
import { addDays, daysBetween } from '../calendar/day.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { PeriodUnit } from '../policy/policy.ts';

/**
 * Days gone by since the trigger, which is not counted itself, up to and including a day; 0 before it. Working days for
 * periods in working days, else calendar days. On every day of a period `elapsed` and `remaining` make up its length.
 */
export function elapsed(startedOn: Day, on: Day, calendar: Calendar, unit: PeriodUnit): number {
  const days = unit === 'wd' ? workingDaysBetween(calendar, startedOn, on) : daysBetween(startedOn, on);
  return Math.max(0, days);
}

/** Days it took, the first and the last counted both: one when it was done on the day it came in; 0 when that lies before. */
export function daysTaken(startedOn: Day, doneOn: Day, calendar: Calendar, unit: PeriodUnit): number {
  return elapsed(addDays(startedOn, -1), doneOn, calendar, unit);
}

/** Days after the last day; 0 until it has passed. At least one when it has, though it be followed by days off. */
export function daysLate(dueOn: Day, doneOn: Day, calendar: Calendar, unit: PeriodUnit): number {
  return doneOn > dueOn ? Math.max(1, elapsed(dueOn, doneOn, calendar, unit)) : 0;
}
