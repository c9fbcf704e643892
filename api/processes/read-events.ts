import type pg from 'pg';
import type { EntryDateEvent } from '../../domain/authority/entry-date-events.ts';
import type { CalendarYearEvent } from '../../domain/calendar-year/events.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import type { CongressEvent } from '../../domain/congress/events.ts';
import type { HandoverEvent } from '../../domain/desk-handover/events.ts';
import type { DisciplineEvent } from '../../domain/discipline/events.ts';
import type { ImportEvent } from '../../domain/import/events.ts';
import type { MeetingEvent } from '../../domain/meeting/events.ts';
import type { OrganisationEvent } from '../../domain/organisation/events.ts';
import type { OwnerSucceeded } from '../../domain/organisation/succession-events.ts';
import type { PersonEvent } from '../../domain/person/events.ts';
import type { PolicyChangeEvent } from '../../domain/policy-change/events.ts';
import type { Actor } from '../../domain/process.ts';
import type { ProtectionEvent } from '../../domain/protection/events.ts';
import type { RemediationEvent } from '../../domain/remediation/events.ts';
import type { SuspensionEvent } from '../../domain/suspension/events.ts';

/** Whatever can have happened in any process. */
export type AnyEvent =
  | CaseEvent
  | MeetingEvent
  | CongressEvent
  | HandoverEvent
  | DisciplineEvent
  | SuspensionEvent
  | PolicyChangeEvent
  | CalendarYearEvent
  | OrganisationEvent
  | OwnerSucceeded
  | EntryDateEvent
  | PersonEvent
  | ImportEvent
  | RemediationEvent
  | ProtectionEvent;

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
