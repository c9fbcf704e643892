import type pg from 'pg';
import type { Logger } from 'pino';
import type { Deliver } from '../activities/deliver.ts';
import type { Listener } from '../api/deps.ts';
import type { Engine } from '../api/engine.ts';
import { registerRequest } from '../workflows/messages.ts';
import type { StoredSubmission } from '../workflows/messages.ts';

/** How often the relay looks for what a notification did not bring: restarts, lost connections, failed deliveries. */
const SWEEP_MS = 15_000;
/** A fresh row is left to whoever is delivering it at this moment. */
const GRACE_SECONDS = 5;
const BATCH = 50;
const WAIT_MS = 10_000;

export interface RelayPorts {
  pool: pg.Pool;
  engine: Engine;
  deliver: Deliver;
  log: Logger;
  /** Announces new rows; without it the relay only sweeps. */
  listener: Pick<Listener, 'on'>;
}

/**
 * Brings on what was stored but not yet taken: submissions that no case follows yet, and outbox rows nobody delivered.
 * Asking twice does no harm, so several workers may relay at once. Runs until the signal is aborted.
 */
export async function runRelay(ports: RelayPorts, signal: AbortSignal): Promise<void> {
  const alarm = createAlarm(signal);
  const silence = ['submission', 'outbox'].map((channel) =>
    ports.listener.on(channel, () => alarm.ringIn((GRACE_SECONDS + 1) * 1000)),
  );
  while (!signal.aborted) {
    const more =
      (await quietly(ports, 'submissions', () => relaySubmissions(ports))) ||
      (await quietly(ports, 'outbox', () => relayOutbox(ports)));
    if (!more) await alarm.rest(SWEEP_MS);
  }
  for (const stop of silence) stop();
}

/** Registers waiting submissions, oldest first. True when a full batch came through and more may wait. */
export async function relaySubmissions({
  pool,
  engine,
  log,
}: Pick<RelayPorts, 'pool' | 'engine' | 'log'>): Promise<boolean> {
  const { rows } = await pool.query<StoredSubmission>(
    `select id, case_id, case_number, matter_id, organisation_id, organisation_path, channel, kind, sender_type, content_id,
       received_on::text as received_on, restricted, entered_by_person, body_hash
     from inbox.submission
     where registered_at is null and refused_code is null and recorded_at < now() - make_interval(secs => $1)
     order by recorded_at limit $2`,
    [GRACE_SECONDS, BATCH],
  );
  let registered = 0;
  for (const submission of rows) {
    const answer = await engine.send(registerRequest(submission), WAIT_MS);
    if (answer.kind !== 'answered') break;
    const { outcome } = answer.result;
    if (outcome.ok) registered += 1;
    else {
      await pool.query('update inbox.submission set refused_code = $2 where id = $1', [
        submission.id,
        outcome.refusal.code,
      ]);
      log.warn(
        { submissionId: submission.id, code: outcome.refusal.code },
        'a stored submission was not taken; a person should look',
      );
    }
  }
  return registered === BATCH;
}

/** Delivers waiting outbox rows, oldest first. */
export async function relayOutbox({ pool, deliver }: Pick<RelayPorts, 'pool' | 'deliver'>): Promise<boolean> {
  const { rows } = await pool.query<{ id: string; process_id: string }>(
    `select id, process_id from business.outbox
     where delivered_at is null and created_at < now() - make_interval(secs => $1) order by created_at limit $2`,
    [GRACE_SECONDS, BATCH],
  );
  for (const row of rows) await deliver({ processId: row.process_id, outbox: [row.id] });
  return rows.length === BATCH;
}

async function quietly({ log }: RelayPorts, what: string, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    log.warn({ what, error: error instanceof Error ? error.name : 'unknown' }, 'the relay will try again');
    return false;
  }
}

/** A rest that ends early when something rings: no busy waiting, and no long wait after an announcement. */
function createAlarm(signal: AbortSignal): {
  ringIn(milliseconds: number): void;
  rest(milliseconds: number): Promise<void>;
} {
  let ringAt: number | null = null;
  let shorten: (() => void) | null = null;
  return {
    ringIn(milliseconds) {
      ringAt ??= Date.now() + milliseconds;
      shorten?.();
    },
    rest: (milliseconds) =>
      new Promise((resolve) => {
        const end = Date.now() + milliseconds;
        let timer: NodeJS.Timeout | undefined;
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          shorten = null;
          ringAt = null;
          resolve();
        };
        shorten = () => {
          clearTimeout(timer);
          timer = setTimeout(done, Math.max(Math.min(end, ringAt ?? end) - Date.now(), 0));
        };
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted) done();
        else shorten();
      }),
  };
}
