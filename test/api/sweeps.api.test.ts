import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepUnclaimed } from '../../activities/sweep.ts';
import { sweepExpired } from '../../api/sweep-expired.ts';
import { type Office, openOffice } from '../support/office.ts';
import { uploadFile } from '../support/api-world.ts';

let office: Office;
let worker: pg.Pool;

beforeAll(async () => {
  office = await openOffice();
  worker = new pg.Pool({ connectionString: office.world.database.worker, max: 1 });
});
afterAll(async () => {
  await worker.end();
  await office.stop();
});

const count = async (table: string) => Number((await office.row(`select count(*) as n from ${table}`))['n']);
const age = (table: string) => office.world.admin.query(`update ${table} set created_at = now() - interval '25 hours'`);

describe('housekeeping', () => {
  it('keeps the letter of a submission that waits for the engine, however long', async () => {
    office.world.engine.manner = 'late';
    await office.submit('reception');
    await age('inbox.content');
    expect(await sweepUnclaimed(worker)).toBe(0);
    expect(await count('inbox.content')).toBe(1);
  });

  it('removes a file that was uploaded and never sent, after a day and not before', async () => {
    await uploadFile(office.world, office.tokens.reception, {
      name: 'ghi-chu.txt',
      bytes: new TextEncoder().encode('Ghi chú'),
    });
    expect(await sweepUnclaimed(worker)).toBe(0);
    await age('inbox.upload');
    expect(await sweepUnclaimed(worker)).toBe(1);
  });

  it('removes sessions that have run out and no others', async () => {
    const before = await count('access.session');
    await office.world.admin.query(
      `update access.session set expires_at = now() - interval '1 minute' where account_id = (select id from access.account where username = 'keeper')`,
    );
    await sweepExpired(office.world.deps.pool);
    expect(await count('access.session')).toBe(before - 1);
  });
});
