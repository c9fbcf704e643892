import type pg from 'pg';
import type { CommandRequest, StepResult } from '../workflows/messages.ts';
import type { ApiDeps } from './deps.ts';
import { createInFlight } from './in-flight.ts';
import { busy } from './problem.ts';
import { problem } from './say-problem.ts';

/** The server takes ten Updates at once per workflow; this process keeps to four and leaves room for its twins. */
const PER_PROCESS = 4;
const WAIT_MS = 10_000;
const RETRY_AFTER_SECONDS = 2;

const inFlight = createInFlight(PER_PROCESS);

/** The outcome recorded for this command id, or null. Throws 422 when it was recorded for another body. */
export async function findRecorded(
  pool: pg.Pool,
  asked: Pick<CommandRequest, 'processId' | 'commandId' | 'bodyHash'>,
): Promise<StepResult['outcome'] | null> {
  const { rows } = await pool.query<{ body_hash: string; outcome: StepResult['outcome'] }>(
    'select body_hash, outcome from business.command where process_id = $1 and command_id = $2',
    [asked.processId, asked.commandId],
  );
  const recorded = rows[0];
  if (recorded === undefined) return null;
  if (recorded.body_hash !== asked.bodyHash) throw problem(422, 'IDEMPOTENCY_KEY_REUSED');
  return recorded.outcome;
}

/**
 * Gives a command to the engine and waits ten seconds at most, its turn included. Throws 503 with Retry-After when the
 * engine is busy or late (the same key is safe), 422 when the id was used for another body.
 */
export async function sendCommand(
  { engine, pool }: Pick<ApiDeps, 'engine' | 'pool'>,
  request: CommandRequest,
): Promise<StepResult['outcome']> {
  const began = Date.now();
  const leave = await inFlight.enter(request.processId, WAIT_MS);
  if (leave === null) throw busy(RETRY_AFTER_SECONDS);
  try {
    const answer = await engine.send(request, Math.max(1, WAIT_MS - (Date.now() - began)));
    if (answer.kind !== 'answered') throw busy(answer.retryAfterSeconds);
    if (!answer.result.sameBody) throw problem(422, 'IDEMPOTENCY_KEY_REUSED');
    // The engine answers a repeated id from memory, without a look at the body: the record is what counts.
    await findRecorded(pool, request);
    return answer.result.outcome;
  } finally {
    leave();
  }
}
