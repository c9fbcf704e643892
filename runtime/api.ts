import { createHash, hkdfSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApp } from '../api/app.ts';
import { makeMissingFingerprints } from '../api/matching/fingerprint-rows.ts';
import { sweepExpired } from '../api/sweep-expired.ts';
import { createPrisma } from '../prisma/client.ts';
import { parseConfig } from './config.ts';
import { createPool } from './database.ts';
import { everyHour } from './hourly.ts';
import { createListener } from './listener.ts';
import { createLogger } from './logger.ts';
import { loadSecrets } from './secrets.ts';
import { createTemporalClient } from './temporal-client.ts';
import { createTemporalEngine } from './temporal-engine.ts';
import { announceReady, stopWithSupervisor } from './under-supervisor.ts';

// The main of the API: serves the contract and the pages. It starts and answers while Temporal is down.
const WEB = fileURLToPath(new URL('../web/dist', import.meta.url));
/** How long requests that are being answered may take to end when the API stops. */
const DRAIN_MS = 10_000;

const config = parseConfig(process.env);
const log = createLogger({ part: 'api', level: config.LOG_LEVEL });
const url = required(config.DATABASE_URL_API, 'DATABASE_URL_API');
const address = required(config.TEMPORAL_ADDRESS, 'TEMPORAL_ADDRESS');
const secrets = await loadSecrets(config, { create: false });
const pool = createPool({ url, max: 12, log });
const listener = createListener({ url, log });
const client = createTemporalClient({
  address,
  namespace: config.TEMPORAL_NAMESPACE,
  payloadKey: secrets.payloadKey,
});

const app = createApp({
  config: {
    publicUrl: config.PUBLIC_URL ?? null,
    trustProxy: config.TRUST_PROXY,
    webFolder: existsSync(WEB) ? WEB : null,
    metricsOpen: false,
    rateFactor: 1,
    publicUploadBytesPerDay: config.PUBLIC_UPLOAD_MB_PER_DAY * 1024 * 1024,
  },
  pool,
  prisma: createPrisma(pool),
  engine: createTemporalEngine(client, config.TEMPORAL_TASK_QUEUE),
  secrets: {
    receiptKey: secrets.receiptKey,
    contentKey: secrets.contentKey,
    markKey: secrets.markKey,
    rateKey: Buffer.from(hkdfSync('sha256', secrets.sessionKey, Buffer.alloc(0), 'rate limits', 32)),
    vaultPublicKey: secrets.vaultPublicKey,
    vaultKeyId: createHash('sha256').update(secrets.vaultPublicKey).digest('hex').slice(0, 16),
  },
  log,
  now: () => new Date().toISOString(),
  listener,
});

const housekeeping = [
  everyHour('expired rights', () => sweepExpired(pool), log),
  everyHour('missing fingerprints', () => makeMissingFingerprints({ pool, secrets }), log),
];
const server = createServer(app);
server.listen(config.PORT, config.HOST, () => {
  announceReady();
  log.info({ port: config.PORT }, 'api ready');
});
stopWithSupervisor(async () => {
  for (const stop of housekeeping) stop();
  // Streams of notices never end by themselves; what is being answered may finish.
  setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await closed;
  await listener.close();
  await client.connection.close();
  await pool.end();
});

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`${name} is not set; npm start sets it.`);
  return value;
}
