import pg from 'pg';
import { referenceCodes } from './reference-codes.ts';
import { CALENDARS } from './reference/calendars.ts';
import { POLICIES } from './reference/policies.ts';
import { storeCalendars, storePolicies, storeReferenceCodes } from './store-reference.ts';

/**
 * Brings codes, policy rows and calendars up to date; as often as wished. `url` is the migrator's address. Throws
 * ChangedReferenceError, and stores nothing, when a recorded policy row or calendar would get other content.
 */
export async function seedReference(url: string): Promise<void> {
  await inTransaction(url, async (client) => {
    await storeReferenceCodes(client, referenceCodes());
    await storePolicies(client, POLICIES);
    await storeCalendars(client, CALENDARS);
  });
}

async function inTransaction<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    // Two programs that start together: the second finds the work done.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('tiep-thu/seed', 0))`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Without a commit the server undoes everything when the session ends.
    await client.end();
  }
}
