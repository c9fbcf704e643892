import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';

/** Of the declined and watched cases of a month, one in this many is read again (practice: P35: 5 %). */
const ONE_IN = 20;

/** How many of so many are drawn: a twentieth, and of a few at least one. */
export function drawnOf(candidates: number): number {
  return Math.ceil(candidates / ONE_IN);
}

/** The month before that day, `YYYY-MM`: it is over, and what was decided in it can be drawn from. */
export function monthBefore(today: Day): string {
  return addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
}

/** The first day of a month, and the first of the next. */
export function daysOfMonth(month: string): { from: Day; until: Day } {
  const from = `${month}-01`;
  return { from, until: `${addDays(from, 31).slice(0, 7)}-01` };
}
