import type pg from 'pg';
import { registerRequest } from '../workflows/messages.ts';
import type { StoredSubmission } from '../workflows/messages.ts';
import type { Deliver, SendCommand } from './deliver.ts';

/** A fresh row is left to whoever is delivering it at this moment. */
export const GRACE_SECONDS = 5;
const BATCH = 50;
const GIVE_UP_AFTER = 3;

export interface SweepPorts {
  pool: pg.Pool;
  /** Throws when the engine does not take the command now. */
  send: SendCommand;
  deliver: Deliver;
  warn(fields: Readonly<Record<string, string>>, message: string): void;
}

/** Registers waiting submissions, oldest first. True when a full batch came through and more may wait. */
export async function sweepSubmissions({ pool, send, warn }: Omit<SweepPorts, 'deliver'>): Promise<boolean> {
  const { rows } = await pool.query<StoredSubmission>(
    `select id, case_id, case_number, matter_id, organisation_id, organisation_path, channel, kind, sender_type, content_id,
       received_on::text as received_on, restricted,
       subject_person_ids::text[] as subject_person_ids, subject_organisation_ids::text[] as subject_organisation_ids,
       entered_by_person, body_hash
     from inbox.submission
     where registered_at is null and refused_code is null and recorded_at < now() - make_interval(secs => $1)
     order by recorded_at limit $2`,
    [GRACE_SECONDS, BATCH],
  );
  return eachOf(rows, async (submission) => {
    const { outcome } = await send(registerRequest(submission));
    if (outcome.ok) return;
    const { code } = outcome.refusal;
    await pool.query('update inbox.submission set refused_code = $2 where id = $1', [submission.id, code]);
    warn({ submissionId: submission.id, code }, 'a stored submission was not taken; a person should look');
  });
}

/** Delivers waiting outbox rows, oldest first. True when a full batch came through and more may wait. */
export async function sweepOutbox({ pool, deliver }: Pick<SweepPorts, 'pool' | 'deliver'>): Promise<boolean> {
  const { rows } = await pool.query<{ id: string; process_id: string }>(
    `select id, process_id from business.outbox
     where delivered_at is null and created_at < now() - make_interval(secs => $1) order by created_at limit $2`,
    [GRACE_SECONDS, BATCH],
  );
  return eachOf(rows, (row) => deliver({ processId: row.process_id, outbox: [row.id] }));
}

/** One by one; a row that fails does not hold up the others, but many in a row mean that the engine is away. */
async function eachOf<T>(rows: readonly T[], work: (row: T) => Promise<void>): Promise<boolean> {
  let failed: Error | null = null;
  let inARow = 0;
  for (const row of rows) {
    try {
      await work(row);
      inARow = 0;
    } catch (error) {
      failed = error instanceof Error ? error : new Error('a row failed', { cause: error });
      inARow += 1;
      if (inARow === GIVE_UP_AFTER) throw error;
    }
  }
  if (failed !== null) throw failed;
  return rows.length === BATCH;
}
