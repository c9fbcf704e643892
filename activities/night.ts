import type pg from 'pg';
import type { CalendarYearCommand } from '../domain/calendar-year/commands.ts';
import { yearsToAwait } from '../domain/calendar-year/awaiting.ts';
import type { AwaitedYear } from '../domain/calendar-year/awaiting.ts';
import type { Instant } from '../domain/calendar/calendar.ts';
import { dayOf } from '../domain/calendar/day.ts';
import { NATIONAL } from '../domain/calendar/layers.ts';
import { processId } from '../domain/process.ts';
import type { ProcessId } from '../domain/process.ts';
import { calendarYearId } from '../prisma/calendar-year-id.ts';
import { loadCalendarFor } from '../prisma/facts.ts';
import { TOPMOST } from '../prisma/topmost.ts';
import { systemActor } from '../workflows/messages.ts';
import type { SendCommand } from './deliver.ts';
import { atOnce } from './sweep.ts';

/** What the round of the night needs. */
export interface NightPorts {
  pool: pg.Pool;
  send: SendCommand;
  now: () => Instant;
  warn: (fields: Readonly<Record<string, string>>, message: string) => void;
}

/** A wake-up this long past was missed: its run is not there, or its timer never came. */
const MISSED_HOURS = 2;
const BATCH = 100;

/** What came of a look for processes that slept too long. */
export interface Nudged {
  found: number;
  /** Of those found, how many took the wake-up. */
  nudged: number;
}

/**
 * Wakes every open process whose wake-up lies more than two hours in the past, whether its run slept or is gone: a batch at a
 * time in the order of their ids. One that cannot be woken now is named and found again the next night.
 */
export async function findMissed(ports: NightPorts): Promise<Nudged> {
  const now = ports.now();
  const counts: Nudged = { found: 0, nudged: 0 };
  for (let after = ''; ;) {
    const { rows } = await ports.pool.query<{ id: ProcessId }>(
      `select id from business.process
       where not finished and wake_at < $1::timestamptz - make_interval(hours => $2) and id collate "C" > $3
       order by id collate "C" limit $4`,
      [now, MISSED_HOURS, after, BATCH],
    );
    await atOnce(rows, async ({ id }) => {
      if (await wake(ports, id, now)) counts.nudged += 1;
    });
    counts.found += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return counts;
    after = last.id;
  }
}

async function wake({ send, warn }: NightPorts, id: ProcessId, now: Instant): Promise<boolean> {
  try {
    const { outcome } = await send({
      processId: id,
      commandId: `night/${now}`,
      bodyHash: '',
      command: { type: 'clock' },
      actor: systemActor('night'),
    });
    if (outcome.ok) return true;
    warn({ processId: id, code: outcome.refusal.code }, 'a process that slept too long would not wake');
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    warn(
      { processId: id, error: name },
      'a process that slept too long could not be woken; it is tried again next night',
    );
  }
  return false;
}

/**
 * Begins the wait for the years of the national calendar that are to come, where nobody began it yet; asked again it does
 * nothing. Without a topmost body there is nobody to wait. Throws when the engine does not take it now.
 */
export async function awaitNextYear(ports: NightPorts): Promise<void> {
  const organisationId = await topmostBody(ports.pool);
  if (organisationId === null) return;
  const today = dayOf(ports.now());
  for (const awaited of yearsToAwait(await loadCalendarFor(ports.pool, null), today)) {
    const id = processId('calendar-year', calendarYearId(NATIONAL, awaited.year));
    const { rowCount } = await ports.pool.query('select 1 from business.process where id = $1', [id]);
    if (rowCount === 0) await begin(ports, id, { organisationId, today, ...awaited });
  }
}

type Beginning = AwaitedYear & { organisationId: string; today: string };

async function begin({ send, warn }: NightPorts, id: ProcessId, { today, ...awaited }: Beginning): Promise<void> {
  const command: CalendarYearCommand = { type: 'awaitYear', calendarId: NATIONAL, ...awaited };
  const { outcome } = await send({
    processId: id,
    // Of the day: what was refused is asked again the next night, when the cause may be mended.
    commandId: `await/${today}`,
    bodyHash: '',
    command,
    actor: systemActor('night'),
  });
  if (!outcome.ok) warn({ processId: id, code: outcome.refusal.code }, 'nobody waits for the calendar of next year');
}

/** The body over all others; of several trees the Party committee highest up, the same one every night. */
async function topmostBody(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ id: string | null }>(`select ${TOPMOST} as id`);
  return rows[0]?.id ?? null;
}
