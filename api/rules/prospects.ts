import type pg from 'pg';
import { changedDaysOf, pathOfLayer, withYear } from '../../domain/calendar-year/publication.ts';
import type { YearChange } from '../../domain/calendar-year/publication.ts';
import { NOTICE_KEY, ANSWER_KEY as YEAR_ANSWER } from '../../domain/calendar-year/state.ts';
import type { CalendarYearState } from '../../domain/calendar-year/state.ts';
import { NATIONAL } from '../../domain/calendar/layers.ts';
import { ANSWER_KEY as CHANGE_ANSWER } from '../../domain/policy-change/state.ts';
import type { PolicyChangeState, PolicyDraft, ReplacedRow } from '../../domain/policy-change/state.ts';
import type { ProcessState } from '../../domain/process.ts';
import type { FoundProcess } from '../processes/found-process.ts';
import { calendarsOver, loadCalendars, loadLayers } from '../obligations/load-calendar.ts';
import type { PlacedLayer } from '../obligations/load-calendar.ts';
import { fieldProblem } from '../say-problem.ts';
import type { Prospect } from './look-ahead.ts';

/** A row in place of another, for the organisation at that path and all below it. */
export interface RowChange {
  replaces: ReplacedRow;
  draft: PolicyDraft;
  path: string;
}

/** A row as it would meet the obligations that run on the one it replaces. Throws 422 where there is no such row. */
export async function rowProspect(pool: pg.Pool, { replaces, draft, path }: RowChange): Promise<Prospect> {
  const { rowCount } = await pool.query('select 1 from business.policy_row where key = $1 and version = $2', [
    replaces.key,
    replaces.version,
  ]);
  if (rowCount === 0) throw fieldProblem('replaces', 'REPLACED_ROW_UNKNOWN');
  // No date depends on the number of a row, nor on whose it is.
  const row = { ...draft, version: 0, organisationId: null };
  return {
    reach: { by: 'policy', ...replaces, path },
    rule: { by: 'policy', replaces, row },
    calendars: await loadCalendars(pool),
  };
}

/** A year as it is to be in the calendar of the organisation at that path, and what its last publication left to be brought. */
export interface CalendarChange extends YearChange {
  path: string;
  /** Below which organisation what is owed is looked at; empty = everywhere. */
  within: string;
  pending: CalendarYearState['changedDays'];
}

/** The calendars as they would be with that year. */
export async function yearProspect(
  pool: pg.Pool,
  { path, within, pending, ...change }: CalendarChange,
): Promise<Prospect> {
  const layers = await loadLayers(pool);
  const before = calendarsOver(layers).of(path);
  const { layer, calendar } = withYear(before, change);
  const days = changedDaysOf(before, calendar, pending);
  return {
    reach: days === null ? null : { by: 'calendar', ...days, path: within },
    rule: { by: 'calendar', layer: { id: change.calendarId, version: layer.version, year: change.year } },
    calendars: calendarsOver(withVersion(layers, { id: change.calendarId, path, version: layer })),
  };
}

/**
 * What bringing a process's change into running matters would come to from here on: of a proposal as if it were published
 * now, of a publication while nobody has confirmed it. Null when there is nothing to bring, or it was brought.
 */
export function prospectOf(pool: pg.Pool, { kind, processId, state }: FoundProcess): Promise<Prospect | null> {
  if (kind === 'policy-change') return prospectOfChange(pool, processId, asChange(state));
  return kind === 'calendar-year' ? prospectOfYear(pool, processId, asYear(state)) : Promise.resolve(null);
}

async function prospectOfChange(pool: pg.Pool, processId: string, state: PolicyChangeState): Promise<Prospect | null> {
  const { stage, draft, replaces, migration, forPath } = state;
  const isPending = stage === 'PROPOSED' || (stage === 'PUBLISHED' && migration === null);
  if (!isPending || draft === null || replaces === null) return null;
  const prospect = await rowProspect(pool, { replaces, draft: state.published ?? draft, path: forPath });
  return stage === 'PROPOSED' ? { ...prospect, settled: { processId, keys: [CHANGE_ANSWER] } } : prospect;
}

async function prospectOfYear(pool: pg.Pool, processId: string, state: CalendarYearState): Promise<Prospect | null> {
  const { stage, proposal, calendarId, year, organisation, published, changedDays, migration } = state;
  const { path } = organisation;
  const within = pathOfLayer(calendarId, path);
  if (stage === 'PROPOSED' && proposal !== null) {
    const { status, entries } = proposal;
    const change = { calendarId, year, status, entries, path, within, pending: pendingDays(state) };
    const keys = status === 'final' ? [YEAR_ANSWER, NOTICE_KEY] : [YEAR_ANSWER];
    return { ...(await yearProspect(pool, change)), settled: { processId, keys } };
  }
  if (stage !== 'PUBLISHED' || migration !== null || changedDays === null || published === null) return null;
  return {
    reach: { by: 'calendar', ...changedDays, path: within },
    rule: { by: 'calendar', layer: { id: calendarId, version: published.version, year } },
    calendars: await loadCalendars(pool),
  };
}

/** Between which days a publication of the year counts otherwise than what is running, as long as nobody has brought it there. */
export function pendingDays({ changedDays, migration }: CalendarYearState): CalendarYearState['changedDays'] {
  return migration === null ? changedDays : null;
}

/** The layers with one more publication; a body's first one comes after those of the bodies above it. */
function withVersion(
  layers: readonly PlacedLayer[],
  { id, path, version }: { id: string; path: string; version: PlacedLayer['versions'][number] },
): PlacedLayer[] {
  const known = layers.find((layer) => layer.id === id);
  if (known !== undefined) {
    return layers.map((layer) => (layer === known ? { ...layer, versions: [...layer.versions, version] } : layer));
  }
  const added = { id, path: id === NATIONAL ? null : path, versions: [version] };
  return [...layers, added].toSorted((a, b) => (a.path?.length ?? 0) - (b.path?.length ?? 0));
}

// The kind tells the states apart; from storage they come as plain JSON.
function asChange(state: ProcessState): PolicyChangeState {
  return state as PolicyChangeState;
}

function asYear(state: ProcessState): CalendarYearState {
  return state as CalendarYearState;
}
