import type pg from 'pg';
import type { z } from 'zod';
import { NATIONAL, newestOf } from '../../domain/calendar/layers.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { RULE_WORDS } from '../../texts/vi/rule-words.ts';
import type { calendarSchema } from '../contract/shown-rules.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import type { Names } from '../names.ts';
import { loadLayers } from '../obligations/load-calendar.ts';
import type { PlacedLayer } from '../obligations/load-calendar.ts';
import { notFound } from '../problem.ts';
import { readYears, versionsOf, yearIn } from './calendar-years.ts';
import type { YearRow } from './calendar-years.ts';

/** The national calendar and the exceptions of organisations with their years; for one organisation those it counts by. */
export const listCalendars: Handler<'listCalendars'> = async (context) => {
  const { query, deps } = context;
  const { organisationId } = query;
  const lineage = organisationId === undefined ? null : await lineageOf(deps.pool, organisationId);
  if (lineage?.length === 0) throw notFound();
  const asked = lineage === null ? null : [NATIONAL, ...lineage];
  const [layers, years] = await Promise.all([loadLayers(deps.pool), readYears(deps.pool, callerOf(context), asked)]);
  const known = [...new Set([...layers.map((layer) => layer.id), ...years.map((row) => row.calendarId)])];
  const ids = known.filter((id) => asked === null || asked.includes(id));
  const names = await loadNames(deps.pool, { organisations: ids.filter((id) => id !== NATIONAL) });
  const now = Number(dayOf(deps.now()).slice(0, 4));
  const items = ids.map((id) => showCalendar(id, { layers, years, names, now }));
  return { status: 200, body: { items: items.toSorted(nationalFirst) } };
};

/** How a calendar is called. */
export function calendarName(calendarId: string, names: Names): string {
  return calendarId === NATIONAL ? RULE_WORDS.nationalCalendar : names.organisation(calendarId);
}

type ShownCalendar = z.input<typeof calendarSchema>;

interface Known {
  layers: readonly PlacedLayer[];
  years: readonly YearRow[];
  names: Names;
  now: number;
}

function showCalendar(calendarId: string, { layers, years, names, now }: Known): ShownCalendar {
  const layer = layers.find((one) => one.id === calendarId);
  const newest = layer === undefined ? undefined : newestOf(layer);
  const rows = years.filter((row) => row.calendarId === calendarId);
  // The national days of this year and the next are needed whether somebody waits for them or not.
  const needed = calendarId === NATIONAL ? [now, now + 1] : [];
  const all = [...Object.keys(newest?.years ?? {}).map(Number), ...rows.map((row) => row.year), ...needed];
  return {
    calendarId,
    name: calendarName(calendarId, names),
    years: [...new Set(all)]
      .toSorted((a, b) => a - b)
      .map((year) => {
        const row = rows.find((one) => one.year === year);
        return {
          year,
          status: yearIn(newest, year).status,
          version: versionsOf(layer, year).at(-1) ?? null,
          ...{ processId: row?.processId ?? null, stage: row?.stage ?? null, notice: row?.notice ?? null },
        };
      }),
  };
}

function nationalFirst(a: ShownCalendar, b: ShownCalendar): number {
  if (a.calendarId === NATIONAL || b.calendarId === NATIONAL) return a.calendarId === NATIONAL ? -1 : 1;
  return a.name.localeCompare(b.name, 'vi');
}

/** The organisation and those above it; none where there is no such organisation. */
async function lineageOf(pool: pg.Pool, organisationId: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select u.id from business.organisation o join business.organisation u on u.path = o.path or starts_with(o.path, u.path || '.')
     where o.id = $1::uuid and u.valid_to is null`,
    [organisationId],
  );
  return rows.map((row) => row.id);
}
