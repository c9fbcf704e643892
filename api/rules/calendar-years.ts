import type pg from 'pg';
import type { CalendarEntry, CalendarLayer, CalendarVersion, Day, YearStatus } from '../../domain/calendar/calendar.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { CalendarYearStage } from '../../domain/calendar-year/state.ts';
import { conditionFrom } from '../authorisation/sql-condition.ts';
import { visibleRules } from '../authorisation/visible-rules.ts';
import type { Caller } from '../caller.ts';

/** A year of a calendar as its process stands; process and stage only for who may know of it. */
export interface YearRow {
  calendarId: string;
  year: number;
  notice: string | null;
  publishedOn: Day | null;
  processId: string | null;
  stage: CalendarYearStage | null;
}

/** The years for which there is a process: what was published for everybody, the rest as far as the caller may know of it. */
export async function readYears(
  pool: pg.Pool,
  caller: Caller,
  calendarIds: readonly string[] | null,
): Promise<YearRow[]> {
  const seen = visibleRules(caller, 2);
  const asked = conditionFrom(2 + seen.values.length, (place) => ({
    open: calendarIds === null ? ['true'] : [`r.calendar_id = any (${place([...calendarIds])}::text[])`],
    closed: [],
  }));
  const { rows } = await pool.query<YearRow>(
    `select r.calendar_id as "calendarId", r.year, p.state ->> 'notice' as notice, r.published_on::text as "publishedOn",
       case when ${seen.sql} then r.process_id end as "processId", case when ${seen.sql} then r.stage end as stage
     from business.calendar_year r join business.process p on p.id = r.process_id
     where ${asked.sql} and (r.published_version is not null or ${seen.sql}) and p.kind = $1 order by r.calendar_id, r.year`,
    ['calendar-year', ...seen.values, ...asked.values],
  );
  return rows;
}

/** One year as a version of a calendar has it. */
export interface YearOf {
  status: YearStatus | 'missing';
  entries: readonly CalendarEntry[];
}

/** What a version says of a year; nothing where there is none. */
export function yearIn(version: CalendarVersion | undefined, year: number): YearOf {
  return {
    status: version?.years[String(year)] ?? 'missing',
    entries: (version?.entries ?? []).filter((entry) => entry.day.startsWith(`${year}-`)),
  };
}

/** The versions of a layer with which the year became another, the oldest first. */
export function versionsOf(layer: CalendarLayer | undefined, year: number): number[] {
  const versions = (layer?.versions ?? []).toSorted((a, b) => a.version - b.version);
  const readings = versions.map((one) => canonicalJson(yearIn(one, year)));
  const unsaid = canonicalJson(yearIn(undefined, year));
  return versions.flatMap((one, i) => (readings[i] === (readings[i - 1] ?? unsaid) ? [] : [one.version]));
}
