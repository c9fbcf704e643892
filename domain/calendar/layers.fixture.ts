import { HANOI } from './calendar.fixture.ts';
import type { Calendar, CalendarEntry, CalendarLayer, CalendarVersion, Day } from './calendar.ts';
import { NATIONAL, mergeLayers } from './layers.ts';

/** An exception for tests, named after its kind. */
export function entryOf(day: Day, kind: CalendarEntry['kind']): CalendarEntry {
  return { day, kind, reason: kind, source: 'test', confidence: 'seen' };
}

/** One publication of a layer for tests. */
export function versionOf(
  version: number,
  entries: readonly CalendarEntry[],
  years: Calendar['years'] = {},
): CalendarVersion {
  return { version, entries, years };
}

/** The country as first known: two final years and a drafted one. */
export const FIRST = versionOf(1, HANOI.entries, HANOI.years);

/** The country with 2027 published: the New Year of the moon off, and the Monday of the exchange of November 2026 too. */
export const SECOND = versionOf(
  2,
  [
    ...HANOI.entries,
    entryOf('2026-11-23', 'off'),
    ...['04', '05', '08', '09', '10'].map((day) => entryOf(`2027-02-${day}`, 'off')),
  ],
  { ...HANOI.years, '2027': 'final' },
);

/** The calendar of the country in these versions, with the exceptions of organisations above it. */
export function layered(national: readonly CalendarVersion[], ...others: readonly CalendarLayer[]): Calendar {
  return mergeLayers([{ id: NATIONAL, versions: national }, ...others]);
}
