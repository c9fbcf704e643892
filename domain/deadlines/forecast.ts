import type { Calendar, Day } from '../calendar/calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';

/** How far a forecast looks ahead, in working days. */
export const HORIZONS = [5, 10, 20] as const;

/** The pace is what was met on this many working days before today. */
const PACE_DAYS = 20;

/** One number for each horizon. */
export type PerHorizon<T> = [T, T, T];

/** The days a forecast of that day is made with: the last day of each horizon, and the first of the days that make the pace. */
export function forecastDays(calendar: Calendar, today: Day): { days: PerHorizon<Day>; paceFrom: Day } {
  const [near, middle, far] = HORIZONS;
  const ahead = (n: number) => addWorkingDays(calendar, today, n);
  return { days: [ahead(near), ahead(middle), ahead(far)], paceFrom: addWorkingDays(calendar, today, -PACE_DAYS) };
}

/** What there is to do and how fast it is done; counts of obligations, those that stand still left out. */
export interface Backlog {
  overdue: number;
  /** Due from today to the last day of each horizon. */
  within: PerHorizon<number>;
  /** Met on the 20 working days before today. */
  settled: number;
}

/**
 * Of what is overdue or falls due by the last day of each horizon: how many will still be open on that day if as many are met
 * each working day as in the last twenty, the most pressing first. A part of one counts whole, and it is never below 0.
 */
export function expectedOpen({ overdue, within, settled }: Backlog): PerHorizon<number> {
  const left = (index: 0 | 1 | 2) => {
    // In whole numbers: a fraction of a day's pace would round otherwise on other machines.
    const met = Math.floor((settled * HORIZONS[index]) / PACE_DAYS);
    return Math.max(0, overdue + within[index] - met);
  };
  return [left(0), left(1), left(2)];
}
