import pg from 'pg';
import type { Logger } from 'pino';
import type { Listener } from '../api/deps.ts';

const RECONNECT_MS = 1_000;

/**
 * One connection that LISTENs for this process and comes back by itself when it is lost. What was announced while it was
 * away is not repeated: listeners must also look by themselves from time to time.
 */
export function createListener({ url, log }: { url: string; log: Logger }): Listener {
  const hearers = new Map<string, Set<(payload: string) => void>>();
  let client: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | null = null;

  function connect(): void {
    const fresh = new pg.Client({ connectionString: url, application_name: 'tiep-thu listener', keepAlive: true });
    fresh.on('notification', ({ channel, payload }) => {
      for (const hear of hearers.get(channel) ?? []) hear(payload ?? '');
    });
    fresh.on('error', () => lost(fresh));
    fresh.on('end', () => lost(fresh));
    fresh
      .connect()
      .then(async () => {
        if (closed) return fresh.end();
        client = fresh;
        for (const channel of hearers.keys()) await fresh.query(`listen ${fresh.escapeIdentifier(channel)}`);
      })
      .catch(() => lost(fresh));
  }

  function lost(which: pg.Client): void {
    if (client === which) client = null;
    if (closed || retry !== null) return;
    log.warn('the listening connection was lost; connecting again');
    retry = setTimeout(() => {
      retry = null;
      connect();
    }, RECONNECT_MS);
  }

  connect();
  return {
    on(channel, hear) {
      const known = hearers.get(channel) ?? new Set();
      const isNew = known.size === 0;
      known.add(hear);
      hearers.set(channel, known);
      if (isNew) client?.query(`listen ${client.escapeIdentifier(channel)}`).catch(() => undefined);
      return () => known.delete(hear);
    },
    async close() {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      await client?.end();
    },
  };
}
