import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { createStep } from '../../activities/step.ts';
import { atOnce } from '../../activities/sweep.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { instantAt, toMillis } from '../../domain/calendar/day.ts';
import { wakeInstant } from '../../domain/deadlines/ladder.ts';
import { processId } from '../../domain/process.ts';
import type { ProcessId } from '../../domain/process.ts';
import { registration, storedSubmission } from '../../test/support/engine-world.ts';

/** A letter of Monday, which nobody sorts: the first reminder is due on Tuesday morning. */
export const RECEIVED_ON: Day = '2026-11-16';
const WAKES_ON: Day = '2026-11-17';

/** Ids of processes that all wake in the same second: the spread over the hour goes by the id, so ids are drawn until they agree. */
export function idsThatWakeTogether(count: number): { ids: ProcessId[]; wakeMs: number } {
  const ids: ProcessId[] = [];
  const first = wakeInstant(WAKES_ON, processId('case', randomUUID()));
  while (ids.length < count) {
    const id = processId('case', randomUUID());
    if (wakeInstant(WAKES_ON, id) === first) ids.push(id);
  }
  return { ids, wakeMs: toMillis(first) };
}

/** Registers a case for each id, as the product would, without the engine. */
export async function registerCases(pool: pg.Pool, ids: readonly ProcessId[]): Promise<void> {
  const step = createStep(createPostgresLedger(pool), () => instantAt(RECEIVED_ON, 12));
  await atOnce(ids, async (id) => {
    const caseId = id.slice(id.indexOf('/') + 1);
    const submission = { case_id: caseId, case_number: `PA-${caseId.slice(0, 8)}` };
    const { outcome } = await step(registration(RECEIVED_ON, storedSubmission(RECEIVED_ON, submission)));
    if (!outcome.ok) throw new Error(`not registered: ${outcome.refusal.code}`);
  });
  await pool.query('update business.outbox set delivered_at = now() where delivered_at is null');
}
