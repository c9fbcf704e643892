import type pg from 'pg';
import type { CalendarYearEvent } from '../../domain/calendar-year/events.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import type { DisciplineEvent } from '../../domain/discipline/events.ts';
import type { MeetingEvent } from '../../domain/meeting/events.ts';
import type { PolicyChangeEvent } from '../../domain/policy-change/events.ts';
import type { Actor } from '../../domain/process.ts';
import type { SuspensionEvent } from '../../domain/suspension/events.ts';

/** Whatever can have happened in any process. */
export type AnyEvent =
  | CaseEvent
  | MeetingEvent
  | DisciplineEvent
  | SuspensionEvent
  | PolicyChangeEvent
  | CalendarYearEvent;

/** An event as recorded. */
export interface EventRow {
  number: number;
  schema: number;
  at: Date;
  actor: { kind: Actor['kind']; accountId: string | null; personId: string | null };
  data: AnyEvent;
}

/** What is recorded of a process, in order; until that instant where one is given. */
export async function readEvents(pool: pg.Pool, processId: string, until: string | null): Promise<EventRow[]> {
  const { rows } = await pool.query<EventRow>(
    `select number, schema, at, actor, data from business.event
     where process_id = $1 and ($2::timestamptz is null or at <= $2::timestamptz) order by number`,
    [processId, until],
  );
  return rows;
}
