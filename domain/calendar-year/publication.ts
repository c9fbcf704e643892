import type { Calendar, CalendarEntry, CalendarLayer, CalendarVersion, Day, YearStatus } from '../calendar/calendar.ts';
import { NATIONAL, mergeLayers, newestOf } from '../calendar/layers.ts';
import { differences } from '../calendar/notice.ts';

/** One year of one layer as it is to be. */
export interface YearChange {
  calendarId: string;
  year: number;
  status: YearStatus;
  entries: readonly CalendarEntry[];
}

/** What publishing a year would make: the layer under its next version, and the calendar with it. */
export interface Published {
  layer: CalendarVersion;
  calendar: Calendar;
}

/** Days from the first to the last, both included. */
interface Span {
  from: Day;
  to: Day;
}

/** The calendar in which a year of one layer is these days, all other years as they are. */
export function withYear(calendar: Calendar, change: YearChange): Published {
  const { calendarId, year, status, entries } = change;
  const layers = layersOf(calendar);
  const before = layers.find((one) => one.id === calendarId);
  const newest = before === undefined ? undefined : newestOf(before);
  const others = (newest?.entries ?? []).filter((one) => one.day.slice(0, 4) !== String(year));
  const layer: CalendarVersion = {
    version: (newest?.version ?? 0) + 1,
    years: { ...newest?.years, [year]: status },
    entries: [...others, ...entries].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
  const added: CalendarLayer = { id: calendarId, versions: [...(before?.versions ?? []), layer] };
  // Exceptions of the body itself come after those of all above it.
  const changed = before === undefined ? [...layers, added] : layers.map((one) => (one === before ? added : one));
  return { layer, calendar: mergeLayers(changed, calendar.elsewhere) };
}

/** A year of one layer, and the version of that layer that a decision just made, which the calendar may not have yet. */
interface YearAsked {
  calendarId: string;
  year: number;
  published: CalendarVersion | null;
}

/** What the newest version of a layer says of a year, whatever layers upon it say; undefined where it says nothing. */
export function statusOf(calendar: Calendar, { calendarId, year, published }: YearAsked): YearStatus | undefined {
  const layer = layersOf(calendar).find((one) => one.id === calendarId);
  const stored = layer === undefined ? undefined : newestOf(layer);
  const isNewer = published !== null && published.version > (stored?.version ?? 0);
  return (isNewer ? published : stored)?.years[String(year)];
}

/** Where days count otherwise by a layer: everywhere by the national one (an empty path), else in its body and below. */
export function pathOfLayer(calendarId: string, bodyPath: string): string {
  return calendarId === NATIONAL ? '' : bodyPath;
}

/** The calendar as it is for a layer to change: Monday-Friday with the layers that come before it. */
export function underneath(calendar: Calendar, calendarId: string): Calendar {
  const layers = layersOf(calendar);
  const at = layers.findIndex((one) => one.id === calendarId);
  return mergeLayers(at === -1 ? layers : layers.slice(0, at));
}

/**
 * First and last day that counts otherwise, or null when none does; together with those of an earlier publication that was never
 * brought into running matters (`pending`), since these are still counted by what was before it.
 */
export function changedDaysOf(before: Calendar, after: Calendar, pending: Span | null): Span | null {
  const changed = differences(before, after).map((one) => one.day);
  const days = [...changed, ...(pending === null ? [] : [pending.from, pending.to])].toSorted();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The layers of a calendar; one that was made without them is the national one alone. */
function layersOf(calendar: Calendar): readonly CalendarLayer[] {
  const { version, years, entries, layers } = calendar;
  return layers ?? [{ id: NATIONAL, versions: [{ version, years, entries }] }];
}
