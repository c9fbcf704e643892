import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Day } from '../domain/calendar/calendar.ts';
import { dayOf } from '../domain/calendar/day.ts';
import { nextOfficeMoment } from '../domain/deadlines/office-hours.ts';
import type { ImportCommand } from '../domain/import/commands.ts';
import { IMPORT_DIGEST } from '../domain/import/follow-ups.ts';
import type { FollowUp, ProcessId } from '../domain/process.ts';
import { registerRequest } from '../workflows/messages.ts';
import type { StoredSubmission } from '../workflows/messages.ts';
import type { SendCommand } from './deliver.ts';
import type { Office } from './notices.ts';
import { OWED_THINGS, countThings } from './digest.ts';
import type { OwedRow } from './digest.ts';
import type { Step } from './step.ts';
import { SUBMISSION_COLUMNS, atOnce } from './sweep.ts';

type ImportTask = Extract<FollowUp, { kind: 'import' }>;

/** Does what an import asks for, as often as it is asked; what the import is to be told of it, or null. Throws when not now. */
export type RunImportTask = (processId: ProcessId, task: ImportTask) => Promise<ImportCommand | null>;

export interface ImportPorts {
  pool: pg.Pool;
  /** Throws when the engine does not take the command now. */
  send: SendCommand;
  /** The record itself, for what needs no engine. */
  step: Step;
  office: Office;
}

/** The work of imports over PostgreSQL and the engine. */
export function createImportTasks(ports: ImportPorts): RunImportTask {
  return async (processId, { task, batch }) => {
    const importId = processId.slice(processId.indexOf('/') + 1);
    switch (task) {
      case 'batch':
        return takeBatch(ports, importId, batch);
      case 'drop':
        await ports.pool.query('delete from inbox.import_row where import_id = $1 and taken_at is null', [importId]);
        return null;
      case 'digest':
        await tellOwners(ports, importId, processId);
        return null;
    }
  };
}

const WAITING_ROWS = `
  select ${SUBMISSION_COLUMNS} from inbox.submission
  where id in (select submission_id from inbox.import_row where import_id = $1 and batch = $2 and taken_at is not null)
    and registered_at is null and refused_code is null
  order by received_on, id`;

const COUNTS = `
  select count(*) filter (where s.registered_at is not null)::int as recorded, count(*) filter (where r.known)::int as known,
    count(*) filter (where s.refused_code is not null and s.registered_at is null)::int as refused
  from inbox.import_row r left join inbox.submission s on s.id = r.submission_id
  where r.import_id = $1 and r.batch = $2`;

/**
 * Moves a batch to the submissions in one transaction, then has each registered as every submission is: a kill in between
 * leaves submissions that the relay would register as well, and a second try finds what is done.
 */
async function takeBatch({ pool, ...ports }: ImportPorts, importId: string, batch: number): Promise<ImportCommand> {
  await pool.query(
    `select inbox.accept_import_batch(import_id, $2, started_by) from business.import_run where import_id = $1`,
    [importId, batch],
  );
  const { rows } = await pool.query<StoredSubmission>(WAITING_ROWS, [importId, batch]);
  await atOnce(rows, async (submission) => {
    const { outcome } = await register(ports, submission);
    if (outcome.ok) return;
    await pool.query('update inbox.submission set refused_code = $2 where id = $1', [
      submission.id,
      outcome.refusal.code,
    ]);
  });
  const counted = await pool.query<{ recorded: number; known: number; refused: number }>(COUNTS, [importId, batch]);
  const counts = counted.rows[0] ?? { recorded: 0, known: 0, refused: 0 };
  return { type: 'batchImported', batch, ...counts };
}

/**
 * Registers a letter. What is finished on paper waits for nothing: it is recorded without a run of the engine, which would end
 * at once; should anything be left of it all the same, the engine is asked, and finds the command recorded.
 */
async function register({ send, step }: Pick<ImportPorts, 'send' | 'step'>, submission: StoredSubmission) {
  const request = registerRequest(submission);
  const isOver = (submission.imported?.paper.ended ?? null) !== null;
  if (!isOver) return send(request);
  const result = await step(request);
  return result.finished && result.outbox.length === 0 ? result : send(request);
}

const OWED_IN_IMPORT = `${OWED_THINGS}
  where o.status = 'open' and not o.paused
    and o.process_id in (select 'case/' || l.case_id from inbox.import_row r
      join business.submission_case l on l.submission_id = r.submission_id where r.import_id = $1)`;

// Asked for twice, it finds its notices there.
const TELL = `
  with told as (
    select r.* from jsonb_to_recordset($1::jsonb) as r (id uuid, person_id uuid, params jsonb)
  ), noted as (
    insert into business.notification (id, outbox_id, person_id, notice, process_id, obligation_id, params, named)
    select r.id, $2 || '#digest', r.person_id, $3, $2, null, r.params, true from told r
    on conflict (outbox_id, person_id) do nothing
    returning person_id, outbox_id
  )
  insert into business.mail (id, person_id, kind, params, send_after)
  select n.outbox_id || '/' || n.person_id, n.person_id, 'notice', jsonb_build_object('notice', $3::text), $4::timestamptz
  from noted n
  where $4::timestamptz is not null and exists (select 1 from access.account a
    where a.person_id = n.person_id and a.email is not null and a.mail_wanted and a.disabled_at is null)
  on conflict (id) do nothing`;

/**
 * One notice to each owner of anything that the import left open, and to whoever answers for it: how much there is, and how
 * much of it is overdue. In conflict of interest, nobody's numbers hold a matter (practice: P15).
 */
async function tellOwners({ pool, office }: ImportPorts, importId: string, processId: ProcessId): Promise<void> {
  const now = office.now();
  const today: Day = dayOf(now);
  const { rows } = await pool.query<OwedRow>(OWED_IN_IMPORT, [importId]);
  const numbers = await countThings(pool, rows, today);
  const told = Object.entries(numbers).map(([personId, { overdue, today: dueToday, soon, bodyOverdue }]) => ({
    id: randomUUID(),
    person_id: personId,
    params: {
      count: String(overdue + dueToday + soon),
      overdue: String(overdue),
      today: String(dueToday),
      bodyOverdue: String(bodyOverdue),
    },
  }));
  const moment = office.hours === null ? now : nextOfficeMoment(now, await office.calendarOf(null), office.hours);
  await pool.query(TELL, [JSON.stringify(told), processId, IMPORT_DIGEST, office.mails ? moment : null]);
}
