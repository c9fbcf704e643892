import { Runtime } from '@temporalio/worker';
import { createDeliver } from '../activities/deliver.ts';
import type { SendCommand } from '../activities/deliver.ts';
import type { Office } from '../activities/notices.ts';
import { createDigest } from '../activities/digest.ts';
import { createImportTasks } from '../activities/import-tasks.ts';
import { awaitNextYear, findMissed } from '../activities/night.ts';
import { drawForRereading } from '../activities/reread.ts';
import type { NightPorts } from '../activities/night.ts';
import { createPostgresLedger } from '../activities/postgres-ledger.ts';
import { createPostgresOutbox } from '../activities/postgres-outbox.ts';
import { catchUpSuccession } from '../activities/spread-succession.ts';
import { sortErrors } from '../activities/sort-errors.ts';
import { createStep } from '../activities/step.ts';
import { sweepUnclaimed } from '../activities/sweep.ts';
import type { SweepPorts } from '../activities/sweep.ts';
import { loadCalendarFor } from '../prisma/facts.ts';
import { noticeHoursOf, parseConfig } from './config.ts';
import { createProcessWorker } from './create-worker.ts';
import { createPool } from './database.ts';
import { everyHour } from './hourly.ts';
import { createListener } from './listener.ts';
import { createLogger, temporalLogger } from './logger.ts';
import { createMailer } from './mailer.ts';
import { runPost } from './post.ts';
import { runRelay } from './relay.ts';
import { ensureSchedules } from './schedules.ts';
import { loadSecrets } from './secrets.ts';
import { createTemporalClient } from './temporal-client.ts';
import { createTemporalEngine, sendOrThrow } from './temporal-engine.ts';
import { announceReady, stopWithSupervisor } from './under-supervisor.ts';

// The main of the worker: runs workflows and activities, and the relay beside them.
const config = parseConfig(process.env);
const log = createLogger({ part: 'worker', level: config.LOG_LEVEL });
const logger = temporalLogger(log);
Runtime.install({ logger, shutdownSignals: [] });

const url = required(config.DATABASE_URL_WORKER, 'DATABASE_URL_WORKER');
const address = required(config.TEMPORAL_ADDRESS, 'TEMPORAL_ADDRESS');
const { payloadKey } = await loadSecrets(config, { create: false, only: ['payloadKey'] });
const pool = createPool({ url, max: 12, log, planOnce: true });
const listener = createListener({ url, log });
const client = createTemporalClient({ address, namespace: config.TEMPORAL_NAMESPACE, payloadKey });
const engine = createTemporalEngine(client, config.TEMPORAL_TASK_QUEUE);

const step = sortErrors(
  createStep(createPostgresLedger(pool), () => new Date().toISOString(), {
    hours: noticeHoursOf(config),
    mails: config.SMTP_URL !== undefined,
  }),
  (error, processId) =>
    log.error({ processId, err: error }, 'a step failed by a fault of ours; its command was not taken'),
);
const send: SendCommand = (request) => sendOrThrow(engine, request);
const warn: SweepPorts['warn'] = (fields, message) => log.warn(fields, message);
const mail =
  config.SMTP_URL === undefined
    ? null
    : {
        mailer: createMailer({ url: config.SMTP_URL, from: required(config.MAIL_FROM, 'MAIL_FROM') }),
        link: required(config.PUBLIC_URL, 'PUBLIC_URL'),
      };
const office: Office = {
  now: () => new Date().toISOString(),
  calendarOf: (organisationId) => loadCalendarFor(pool, organisationId),
  hours: noticeHoursOf(config),
  mails: mail !== null,
};
const night: NightPorts = { pool, send, now: () => office.now(), warn };
const imports = createImportTasks({ pool, send, step, office });
const deliver = createDeliver(createPostgresOutbox(pool), send, { warn, office, imports });
const { worker, connection } = await createProcessWorker({
  address,
  namespace: config.TEMPORAL_NAMESPACE,
  taskQueue: config.TEMPORAL_TASK_QUEUE,
  payloadKey,
  activities: { step, deliver },
  rounds: {
    prepareDigest: createDigest(pool, office),
    findMissed: () => findMissed(night),
    awaitNextYear: () => awaitNextYear(night),
    drawForRereading: () => drawForRereading(night),
  },
  logger,
});

const stopping = new AbortController();
const relaying = runRelay(
  { pool, send, deliver, log, listener, isReachable: () => engine.isReachable(), warn },
  stopping.signal,
);
const posting = mail === null ? null : runPost({ pool, ...mail, listener, log }, stopping.signal);
const stopScheduling = everyHour('schedules', () => ensureSchedules(client, config.TEMPORAL_TASK_QUEUE), log);
const stopSweeping = everyHour('unclaimed content', () => sweepUnclaimed(pool), log);
const stopFollowing = everyHour('bodies that ended', () => catchUpSuccession(pool), log);
const running = worker.run();
stopWithSupervisor(async () => {
  stopSweeping();
  stopFollowing();
  stopScheduling();
  stopping.abort();
  worker.shutdown();
  await running;
  await relaying;
  await posting;
  await connection.close();
  await client.connection.close();
  await listener.close();
  await pool.end();
});
announceReady();
log.info('worker ready');
// A worker that fails is ended and started anew by whoever supervises it.
await running;

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`${name} is not set; npm start sets it.`);
  return value;
}
