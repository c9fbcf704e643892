import pg from 'pg';
import type { Logger } from 'pino';

/** Longest wait for a connection, and longest a statement may run; short, so that a lost database is noticed and retried. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 10_000;

export interface PoolOptions {
  url: string;
  max: number;
  log: Logger;
  /**
   * Plans each named statement once for a connection, whatever its values: for the worker, whose few statements ask by key
   * and cost more to plan than to run. Not for lists that are filtered in many ways.
   */
  planOnce?: boolean;
}

/** A pool for one part of the program under its own database role. A broken idle connection is dropped, never fatal. */
export function createPool({ url, max, log, planOnce = false }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + 2_000,
    keepAlive: true,
    application_name: 'tiep-thu',
    ...(planOnce ? { options: '-c plan_cache_mode=force_generic_plan' } : {}),
  });
  pool.on('error', (error) => log.warn({ error: error.name }, 'an idle database connection was lost'));
  return pool;
}
