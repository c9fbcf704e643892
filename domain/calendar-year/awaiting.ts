import type { Calendar, Day } from '../calendar/calendar.ts';

/** A year whose days must be known before it comes; `isFinal` when a final notice of it is in the calendar already. */
export interface AwaitedYear {
  year: number;
  isFinal: boolean;
}

/** The years to wait for on a day: always the next one, so that its notice is missed in time. */
export function yearsToAwait({ years }: Calendar, today: Day): readonly AwaitedYear[] {
  const year = Number(today.slice(0, 4)) + 1;
  return [{ year, isFinal: years[String(year)] === 'final' }];
}
