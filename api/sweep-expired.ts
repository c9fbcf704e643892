import type pg from 'pg';

/** Removes what has run out: sessions, the short-lived rights of receipt codes, and counters of requests. */
export async function sweepExpired(pool: pg.Pool): Promise<void> {
  await pool.query('delete from access.session where expires_at < now()');
  await pool.query('delete from inbox.receipt_token where expires_at < now()');
  await pool.query(
    'delete from access.rate_limit where expire is not null and expire < extract(epoch from now()) * 1000',
  );
}
