import type pg from 'pg';
import type { Calendar, CalendarLayer } from '../../domain/calendar/calendar.ts';
import { NATIONAL, mergeLayers } from '../../domain/calendar/layers.ts';
import { isWithin } from '../../domain/organisation/path.ts';
import { loadCalendarFor } from '../../prisma/facts.ts';

/** A layer with the place in the tree for which it holds; null = everywhere. */
export interface PlacedLayer extends CalendarLayer {
  path: string | null;
}

/** The working calendars of all organisations. */
export interface Calendars {
  /** By which the organisation at that path counts: the same object for all that count alike. */
  of(path: string): Calendar;
  /** Where an organisation has exceptions of its own. */
  paths: readonly string[];
}

/** The working calendar of an organisation, or the national one: by which lists count. Throws when there is none. */
export function loadCalendar(pool: pg.Pool, organisationId: string | null = null): Promise<Calendar> {
  return loadCalendarFor(pool, organisationId);
}

/** The calendars of all organisations, for lists over many of them. Throws when there is no national one. */
export async function loadCalendars(pool: pg.Pool): Promise<Calendars> {
  return calendarsOver(await loadLayers(pool));
}

/** Every layer with all its versions, the national one first and those nearest to an organisation last. */
export async function loadLayers(pool: pg.Pool): Promise<PlacedLayer[]> {
  const { rows } = await pool.query<PlacedLayer>(
    `select v.calendar_id as id, max(v.organisation_path) as path,
       jsonb_agg(v.data || jsonb_build_object('version', v.version) order by v.version) as versions
     from business.calendar_version v group by v.calendar_id
     order by coalesce(length(max(v.organisation_path)), 0), v.calendar_id`,
  );
  if (!rows.some((layer) => layer.id === NATIONAL)) {
    throw new Error('No calendar in the database: run the reference seed.');
  }
  return rows;
}

/** The calendars that these layers make, each merged once. */
export function calendarsOver(layers: readonly PlacedLayer[]): Calendars {
  const merged = new Map<string, Calendar>();
  return {
    paths: layers.flatMap((layer) => layer.path ?? []),
    of(path) {
      const holding = layers.filter((layer) => layer.path === null || isWithin(path, layer.path));
      const key = holding.map((layer) => layer.id).join(' ');
      const rest = layers.filter((layer) => !holding.includes(layer));
      const calendar = merged.get(key) ?? mergeLayers(holding.map(plainly), rest.map(plainly));
      merged.set(key, calendar);
      return calendar;
    },
  };
}

function plainly({ id, versions }: PlacedLayer): CalendarLayer {
  return { id, versions };
}
