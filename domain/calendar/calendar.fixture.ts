import type { Calendar, CalendarEntry, Day } from './calendar.ts';

/** A calendar for tests: Monday-Friday, these days off, these Saturdays worked. */
export function calendarOf(off: readonly Day[], work: readonly Day[] = [], years: Calendar['years'] = {}): Calendar {
  const entry = (kind: CalendarEntry['kind'], reason: string) => (day: Day) =>
    ({ day, kind, reason, source: 'test', confidence: 'seen' }) as const;
  return {
    id: 'test',
    version: 1,
    years,
    entries: [...off.map(entry('off', 'off')), ...work.map(entry('work', 'work'))],
  };
}

/** Two years as in Hanoi, with a long New Year of the moon, holidays in a row and exchanged Saturdays. */
export const HANOI: Calendar = calendarOf(
  [
    ...days('2025', '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'),
    ...days('2026', '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'),
  ],
  ['2025-04-26', '2026-01-10', '2026-08-22'],
  { '2025': 'final', '2026': 'final', '2027': 'draft' },
);

function days(year: string, monthDays: string): Day[] {
  return monthDays.split(' ').map((monthDay) => `${year}-${monthDay}`);
}
