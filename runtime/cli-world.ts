import { resolve } from 'node:path';
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { parseConfig } from './config.ts';
import type { Config } from './config.ts';
import { databaseUrls } from './database-urls.ts';
import type { DatabaseUrls } from './database-urls.ts';
import { createPool } from './database.ts';
import { createLogger } from './logger.ts';
import { readRunFile } from './run-file.ts';
import { loadRolePasswords, loadSecrets } from './secrets.ts';
import { StartupError } from './startup-error.ts';
import { createTemporalClient } from './temporal-client.ts';

/** What an operator's command works with: the running system's database, as the worker, and its Temporal. */
export interface CliWorld {
  config: Config;
  pool: pg.Pool;
  client: Client;
  /** What only packing a sealed letter needs: the other roles' addresses. Its keys are read when it asks for them. */
  urls: Pick<DatabaseUrls, 'api' | 'vault'>;
  close(): Promise<void>;
}

/** Finds the system that DATA_DIR or the settings name. Throws StartupError when none was ever started there. */
export async function openCliWorld(env: Readonly<Record<string, string | undefined>>): Promise<CliWorld> {
  const given = parseConfig(env);
  const config = { ...given, DATA_DIR: resolve(given.DATA_DIR) };
  const run = await readRunFile(config.DATA_DIR);
  const address =
    config.TEMPORAL_ADDRESS ?? (run?.temporalPort === undefined ? undefined : `127.0.0.1:${run.temporalPort}`);
  const owner =
    config.DATABASE_URL ??
    (run?.postgresPort === undefined ? undefined : `postgresql://x@127.0.0.1:${run.postgresPort}/tiep_thu`);
  if (address === undefined || owner === undefined) {
    throw new StartupError(
      `Nothing runs in ${config.DATA_DIR}: start it with npm start, or set DATABASE_URL and TEMPORAL_ADDRESS.`,
    );
  }
  const passwords = await loadRolePasswords(config, { create: false });
  const { payloadKey } = await loadSecrets(config, { create: false, only: ['payloadKey'] });
  const log = createLogger({ part: 'cli', level: config.LOG_LEVEL });
  const urls = databaseUrls(config, owner, passwords);
  const pool = createPool({ url: urls.worker, max: 4, log });
  const client = createTemporalClient({ address, namespace: config.TEMPORAL_NAMESPACE, payloadKey });
  return {
    config,
    pool,
    client,
    urls,
    async close() {
      await client.connection.close();
      await pool.end();
    },
  };
}
