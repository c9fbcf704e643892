import { fileURLToPath } from 'node:url';
import { Runtime } from '@temporalio/worker';
import { createDeliver } from '../../activities/deliver.ts';
import type { Activities } from '../../activities/index.ts';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { sortErrors } from '../../activities/sort-errors.ts';
import { createStep } from '../../activities/step.ts';
import type { Instant } from '../../domain/calendar/calendar.ts';
import { fromMillis, instantAt, toMillis } from '../../domain/calendar/day.ts';
import { loadCalendarFor } from '../../prisma/facts.ts';
import { createProcessWorker } from '../../runtime/create-worker.ts';
import { createPool } from '../../runtime/database.ts';
import { createListener } from '../../runtime/listener.ts';
import { createLogger, temporalLogger } from '../../runtime/logger.ts';
import { runRelay } from '../../runtime/relay.ts';
import { createTemporalClient } from '../../runtime/temporal-client.ts';
import { createTemporalEngine, sendOrThrow } from '../../runtime/temporal-engine.ts';
import type { StepResult } from '../../workflows/messages.ts';
import { PAYLOAD_KEY } from './messages.ts';
import type { BurstMoment, BurstOptions, BurstReport } from './messages.ts';
import { RECEIVED_ON } from './seed.ts';

// The one worker process of the measurement: put together as runtime/worker.ts does, but by the clock of a world in which all
// processes wake at one moment; or, for the bare timer, with the same settings and activities that do nothing.
const { mode, address, url, taskQueue, processes } = JSON.parse(process.argv[2] ?? '') as BurstOptions;
let moment: BurstMoment = { aheadMs: 0, wakeMs: 0 };
const log = createLogger({ part: 'bench', level: 'warn' });
const logger = temporalLogger(log);
Runtime.install({ logger, shutdownSignals: [] });

const report = (message: BurstReport): void => void process.send?.(message);
const waiting = new Set<string>();
const woken = new Set<string>();
let told = 0;

const pool = createPool({ url, max: 12, log, planOnce: true });
const { worker, connection } = await createProcessWorker({
  address,
  namespace: 'default',
  taskQueue,
  payloadKey: PAYLOAD_KEY,
  activities: mode === 'ours' ? ours() : bare(),
  logger,
  workflowsPath: fileURLToPath(new URL('./workflows.ts', import.meta.url)),
});
const running = worker.run();
process.on('message', (message) => {
  moment = message as BurstMoment;
});
process.once('disconnect', () => worker.shutdown());
report({ kind: 'ready' });
await running;
await connection.close();
process.exit(0);

function ours(): Activities {
  // The day itself brings what is due on it, whenever it is asked: until the moment it is the evening before.
  const now = (): Instant =>
    Date.now() < moment.wakeMs ? instantAt(RECEIVED_ON, 20) : fromMillis(Date.now() + moment.aheadMs);
  const hours = { from: 8, to: 17 };
  const step = sortErrors(createStep(createPostgresLedger(pool), now, { hours, mails: false }), (error) =>
    log.error({ err: error }, 'a step failed'),
  );
  const engine = createTemporalEngine(
    createTemporalClient({ address, namespace: 'default', payloadKey: PAYLOAD_KEY }),
    taskQueue,
  );
  const send = (request: Parameters<typeof step>[0]): Promise<StepResult> => sendOrThrow(engine, request);
  const office = {
    now,
    calendarOf: (organisationId: string | null) => loadCalendarFor(pool, organisationId),
    hours,
    mails: false,
  };
  const warn = (fields: object, message: string): void => log.warn(fields, message);
  const deliver = createDeliver(createPostgresOutbox(pool), send, { warn, office });
  const counted: Activities['deliver'] = async (request) => {
    await deliver(request);
    tell(request.outbox.length);
  };
  const listener = createListener({ url, log });
  const relay = { pool, send, deliver: counted, log, listener, isReachable: () => engine.isReachable(), warn };
  void runRelay(relay, new AbortController().signal);
  return {
    deliver: counted,
    step: async (request) => {
      const result = await step(request);
      const isWakeUp = waiting.has(request.processId) && !woken.has(request.processId);
      count(request.processId);
      // What is left to deliver is told later; what is not was told within the step.
      if (isWakeUp && result.outbox.length === 0) tell(1);
      const { wakeAt } = result;
      return { ...result, wakeAt: wakeAt === null ? null : fromMillis(toMillis(wakeAt) - moment.aheadMs) };
    },
  };
}

function bare(): Activities {
  const result = { outcome: { ok: true, events: [] }, sameBody: true, stage: null, organisationPath: null } as const;
  const rest = { nextDueOn: null, owed: 0, finished: false, outbox: [] } as const;
  return {
    deliver: async () => undefined,
    step: async ({ processId }) => {
      const isBefore = !waiting.has(processId);
      count(processId);
      return { ...result, ...rest, wakeAt: fromMillis(isBefore ? moment.wakeMs : moment.wakeMs + 86_400_000) };
    },
  };
}

function tell(notices: number): void {
  told += notices;
  if (told >= processes) report({ kind: 'told', atMs: Date.now() });
}

/** The first record of a process tells it when to wake; the second is the wake-up. */
function count(processId: string): void {
  const known = waiting.has(processId) ? woken : waiting;
  known.add(processId);
  if (known.size < processes) return;
  if (known === waiting) report({ kind: 'waiting' });
  else report({ kind: 'woken', atMs: Date.now() });
}
