import type pg from 'pg';
import { registerRequest } from '../workflows/messages.ts';
import type { StoredSubmission } from '../workflows/messages.ts';
import type { Deliver, SendCommand } from './deliver.ts';

/** A fresh row is left to whoever is delivering it at this moment. */
export const GRACE_SECONDS = 5;
const BATCH = 50;
const LANES = 6;

// By windows and not by looking for an earlier row to each: thousands may be waiting. `place`: not before the earlier messages
// to the same receiver.
const DUE_OUTBOX = `
  select id, process_id from (
    select id, process_id, next_try_at, row_number() over (partition by process_id order by next_try_at) as turn from (
      select id, process_id, next_try_at, payload ->> 'to' as receiver,
        row_number() over (partition by process_id, payload ->> 'to' order by event_number, length(id), id) as place
      from business.outbox where delivered_at is null) undelivered
    where (receiver is null or place = 1) and next_try_at <= now() - make_interval(secs => $1)) due
  order by turn, next_try_at limit $2`;

export interface SweepPorts {
  pool: pg.Pool;
  /** Throws when the engine does not take the command now. */
  send: SendCommand;
  deliver: Deliver;
  warn(fields: Readonly<Record<string, string>>, message: string): void;
}

/** The columns of a stored submission; with the row of an old register that it came from, if it came with an import. */
export const SUBMISSION_COLUMNS = `
  id, case_id, case_number, matter_id, organisation_id, organisation_path, channel, kind, sender_type, content_id,
  received_on::text as received_on, restricted,
  subject_person_ids::text[] as subject_person_ids, subject_organisation_ids::text[] as subject_organisation_ids,
  entered_by_person, intake, body_hash,
  (select r.imported || jsonb_build_object('confirmedBy', r.confirmed_by) from inbox.import_row r
   where r.submission_id = submission.id) as imported`;

/** Registers waiting submissions whose turn it is, oldest first. True when a full batch came through and more may wait. */
export async function sweepSubmissions({ pool, send, warn }: Omit<SweepPorts, 'deliver'>): Promise<boolean> {
  const { rows } = await pool.query<StoredSubmission>(
    `select ${SUBMISSION_COLUMNS}
     from inbox.submission
     where registered_at is null and refused_code is null and next_try_at <= now() - make_interval(secs => $1)
     order by next_try_at limit $2`,
    [GRACE_SECONDS, BATCH],
  );
  await atOnce(rows, async (submission) => {
    try {
      const { outcome } = await send(registerRequest(submission));
      if (outcome.ok) return;
      const { code } = outcome.refusal;
      await pool.query('update inbox.submission set refused_code = $2 where id = $1', [submission.id, code]);
      warn({ submissionId: submission.id, code }, 'a stored submission was not taken; a person should look');
    } catch (error) {
      await pool.query(`update inbox.submission set ${LATER} where id = $1`, [submission.id]);
      warn({ submissionId: submission.id, error: nameOf(error) }, 'a submission is tried again later');
    }
  });
  return rows.length === BATCH;
}

/**
 * Delivers waiting outbox rows whose turn it is, oldest first, and one of each process before the second of any: a rule that
 * goes to thousands of processes holds nobody up. True when a full batch came through and more may wait.
 */
export async function sweepOutbox({ pool, deliver, warn }: Omit<SweepPorts, 'send'>): Promise<boolean> {
  const { rows } = await pool.query<{ id: string; process_id: string }>(DUE_OUTBOX, [GRACE_SECONDS, BATCH]);
  await atOnce(rows, async (row) => {
    try {
      await deliver({ processId: row.process_id, outbox: [row.id] });
    } catch (error) {
      await pool.query(`update business.outbox set ${LATER} where id = $1 and delivered_at is null`, [row.id]);
      warn({ outboxId: row.id, error: nameOf(error) }, 'a delivery is tried again later');
    }
  });
  return rows.length === BATCH;
}

/** Milliseconds until the sweep finds the next outbox row that waits for its moment; null when none waits. */
export async function nextOutboxIn(pool: pg.Pool): Promise<number | null> {
  const { rows } = await pool.query<{ seconds: number | null }>(
    `select extract(epoch from min(next_try_at) - now())::float as seconds from business.outbox
     where delivered_at is null and next_try_at > now()`,
  );
  const seconds = rows[0]?.seconds ?? null;
  return seconds === null ? null : (seconds + GRACE_SECONDS + 1) * 1000;
}

// A row that fails waits longer each time, a quarter of an hour at most, and never stands before the others.
const LATER = `attempts = attempts + 1, next_try_at = now() + make_interval(secs => least(5 * power(2, least(attempts, 8)), 900))`;

/** All rows, a few at once: one that hangs does not hold up the rest. */
export async function atOnce<T>(rows: readonly T[], work: (row: T) => Promise<void>): Promise<void> {
  const waiting = [...rows];
  const lane = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) await work(row);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** Words and files that nobody claimed within this time were never sent: a command refused, a form left open. */
const UNCLAIMED_HOURS = 24;

/** Removes stored words and files that no submission and no process holds. Returns how many went. */
export async function sweepUnclaimed(pool: pg.Pool): Promise<number> {
  const contents = await pool.query(
    `delete from inbox.content c where c.process_id is null and c.created_at < now() - make_interval(hours => $1)
       and not exists (select 1 from inbox.submission s where s.content_id = c.id)`,
    [UNCLAIMED_HOURS],
  );
  const uploads = await pool.query(
    `delete from inbox.upload where process_id is null and submission_id is null and created_at < now() - make_interval(hours => $1)`,
    [UNCLAIMED_HOURS],
  );
  const entries = await sweepUnusedEntries(pool);
  const rows = entries + (await sweepAbandonedImports(pool));
  return (contents.rowCount ?? 0) + (uploads.rowCount ?? 0) + rows;
}

/** Names of people who never came on record: what was refused, or taken back. None while a file of people waits for its day. */
async function sweepUnusedEntries(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from inbox.person_entry e where e.created_at < now() - make_interval(hours => $1)
       and not exists (select 1 from business.person_file f where f.entry_id = e.id)
       and not exists (select 1 from business.reorganisation r where r.stage in ('PROPOSED', 'DECIDED') and 'record-person' = any (r.acts))`,
    [UNCLAIMED_HOURS],
  );
  return rowCount ?? 0;
}

/** Puts submissions that a process refused back in the queue, after a person has mended the cause. Returns how many. */
export async function retryRefused(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    'update inbox.submission set refused_code = null, next_try_at = now() where refused_code is not null',
  );
  return rowCount ?? 0;
}

/** Rows of files that never became an import: the answer was lost on the way, and nobody sent the file again. */
async function sweepAbandonedImports(pool: pg.Pool): Promise<number> {
  let swept = 0;
  for (const table of ['import_row', 'import_error']) {
    const { rowCount } = await pool.query(
      `delete from inbox.${table} r where r.created_at < now() - make_interval(hours => $1)
         and not exists (select 1 from business.import_run i where i.import_id = r.import_id)`,
      [UNCLAIMED_HOURS],
    );
    swept += rowCount ?? 0;
  }
  return swept;
}
