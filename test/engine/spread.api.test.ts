import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import type { Deliver } from '../../activities/deliver.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { sweepOutbox } from '../../activities/sweep.ts';
import type { ApplyRule } from '../../domain/deadlines/apply-rule.ts';
import type { FollowUp, RuleReach } from '../../domain/process.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import type { CommandRequest } from '../../workflows/messages.ts';
import { postgresActivities, registration, seedBody } from '../support/engine-world.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
const sent: CommandRequest[] = [];

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 8 });
  await seedBody(admin);
  await admin.query(
    `insert into business.organisation (id, code, path, kind, level, name, valid_from)
     select gen_random_uuid(), path, path, 'party-committee', 'direct', path, '2020-01-01'
     from unnest(array['mg', 'mg.d010', 'mg.d01.x02', 'other', 'other.d02']) path`,
  );
});

beforeEach(async () => {
  sent.length = 0;
  await admin.query(
    'truncate business.outbox, business.process, business.obligation, business.event, business.command',
  );
});

afterAll(async () => {
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
});

const CHANGE = 'policy-change/00000000-0000-7000-8000-00000000c4a9';
const SPREADING = `${CHANGE}#7.0`;
const KEY = 'intake.head_notice';
const BY_CALENDAR: ApplyRule = {
  type: 'applyRule',
  change: CHANGE,
  rule: { by: 'calendar', layer: { id: 'national', version: 1 } },
  basis: 'Thông báo thử',
};
const POLICY: RuleReach = { by: 'policy', key: KEY, version: 1, path: 'mg.d01' };
const CALENDAR: RuleReach = { by: 'calendar', from: '2026-04-30', to: '2026-05-04', path: 'mg' };

const deliver: Deliver = (request) =>
  createDeliver(createPostgresOutbox(pool), (asked) => {
    sent.push(asked);
    return postgresActivities(pool).step(asked);
  })(request);

interface Owed {
  path: string;
  /** Whose it is, if not that of the body whose process it is. */
  ownerPath?: string;
  key?: string;
  version?: number;
  status?: 'open' | 'met';
  startedOn?: string;
  dueOn?: string;
  paused?: boolean;
  ledger?: readonly object[];
}

/** An obligation as the ledger leaves it, in the columns that decide whom a change reaches. */
async function owe(process: string, { path, ...more }: Owed): Promise<void> {
  const { key = KEY, version = 1, status = 'open', startedOn = '2026-03-02', dueOn = '2026-03-16', ledger = [] } = more;
  await admin.query(
    `insert into business.obligation (process_id, obligation_id, key, status, owner_role, owner_organisation_id, organisation_path,
       stage, started_on, due_on, due_at, escalated, data, paused, policy_version)
     values ($1, gen_random_uuid(), $2, $3, 'HEAD', (select id from business.organisation where path = $10), $4, 'INTAKE', $5, $6::date, $6::date + 1, false, $7, $8, $9)`,
    [
      ...[process, key, status, path, startedOn, dueOn, JSON.stringify({ ledger })],
      ...[more.paused ?? false, version, more.ownerPath ?? path],
    ],
  );
}

async function put(reach: RuleReach, command: ApplyRule = BY_CALENDAR, from = CHANGE): Promise<void> {
  const payload: FollowUp = { kind: 'apply-rule', reach, command };
  await admin.query('insert into business.outbox (id, process_id, event_number, payload) values ($1, $2, 7, $3)', [
    `${from}#7.0`,
    from,
    JSON.stringify(payload),
  ]);
}

/** Spreads the rule and says to whom. */
async function reached(reach: RuleReach): Promise<string[]> {
  await put(reach);
  await deliver({ processId: CHANGE, outbox: [SPREADING] });
  return waitingFor();
}

async function waitingFor(): Promise<string[]> {
  const { rows } = await admin.query<{ to: string }>(
    `select payload ->> 'to' as to from business.outbox where delivered_at is null order by 1`,
  );
  return rows.map((row) => row.to);
}

async function sweep(): Promise<boolean> {
  await admin.query(`update business.outbox set next_try_at = now() - interval '1 minute' where delivered_at is null`);
  return sweepOutbox({ pool, deliver, warn: () => undefined });
}

describe('a changed policy row is brought to the processes', () => {
  it('of the body and all below it that owe something by that row, once each, and to no other', async () => {
    await owe('case/own', { path: 'mg.d01' });
    await owe('case/own', { path: 'mg.d01' });
    await owe('case/below', { path: 'mg.d01.x02' });
    await owe('case/beside', { path: 'mg.d010' });
    await owe('case/above', { path: 'mg' });
    await owe('case/other-version', { path: 'mg.d01', version: 2 });
    await owe('case/other-row', { path: 'mg.d01', key: 'intake.internal_sort' });
    await owe('case/settled', { path: 'mg.d01', status: 'met' });
    expect(await reached(POLICY)).toEqual(['case/below', 'case/own']);
  });

  it('by the body that owes it, whosesoever the process is', async () => {
    await owe('case/owed-below', { path: 'mg', ownerPath: 'mg.d01.x02' });
    await owe('case/owed-elsewhere', { path: 'mg.d01', ownerPath: 'other' });
    expect(await reached(POLICY)).toEqual(['case/owed-below']);
  });

  it('everywhere, when it holds for everybody', async () => {
    await owe('case/one', { path: 'mg.d01' });
    await owe('case/elsewhere', { path: 'other.d02' });
    expect(await reached({ ...POLICY, path: '' })).toEqual(['case/elsewhere', 'case/one']);
  });

  it('once, however often and by however many it is delivered', async () => {
    await owe('case/one', { path: 'mg.d01' });
    await owe('case/two', { path: 'mg.d01' });
    await put(POLICY);
    const again = (): Promise<void> => deliver({ processId: CHANGE, outbox: [SPREADING] });
    await Promise.all([again(), again(), again()]);
    await again();
    const { rows } = await admin.query<{ n: number }>('select count(*)::int as n from business.outbox');
    expect(rows).toEqual([{ n: 3 }]);
  });

  it('whole or not at all: what fails half-way is spread by the relay later', async () => {
    await owe('case/one', { path: 'mg.d01' });
    await owe('case/two', { path: 'mg.d01' });
    await put(POLICY);
    await admin.query(`create function business.fail_second() returns trigger language plpgsql as $$
      begin if new.payload ->> 'to' = 'case/two' then raise exception 'down'; end if; return new; end $$`);
    await admin.query(
      'create trigger fail_second before insert on business.outbox for each row execute function business.fail_second()',
    );
    await expect(deliver({ processId: CHANGE, outbox: [SPREADING] })).rejects.toThrow('down');
    await admin.query('drop trigger fail_second on business.outbox');
    expect(await waitingFor()).toEqual([null]);
    await sweep();
    expect(await waitingFor()).toEqual(['case/one', 'case/two']);
  });

  it('which is announced, so that nobody waits for the next look of the relay', async () => {
    await owe('case/one', { path: 'mg.d01' });
    const heard: (string | undefined)[] = [];
    const listener = await admin.connect();
    listener.on('notification', (message) => heard.push(message.payload));
    await listener.query('listen outbox');
    await reached(POLICY);
    await listener.query('select 1');
    await listener.query('unlisten outbox');
    listener.release();
    expect(heard).toEqual([CHANGE]);
  });
});

describe('changed days are brought to the processes', () => {
  it.each([
    ['whose period covers them', { startedOn: '2026-04-20', dueOn: '2026-05-20' }, true],
    [
      'whose last day was moved to just before them from a day off',
      { startedOn: '2026-04-01', dueOn: '2026-04-20' },
      true,
    ],
    ['whose period ended long before', { startedOn: '2026-03-02', dueOn: '2026-04-14' }, false],
    ['whose period begins afterwards', { startedOn: '2026-05-05', dueOn: '2026-05-20' }, false],
    ['whose period counts back over them', { startedOn: '2026-05-08', dueOn: '2026-04-28' }, true],
    ['that stand still, and may end whenever', { startedOn: '2026-03-02', dueOn: '2026-03-20', paused: true }, true],
    [
      'whose beginning was put right to a day before them',
      { startedOn: '2026-05-08', dueOn: '2026-05-12', ledger: [{ kind: 'correction', startedOn: '2026-04-28' }] },
      true,
    ],
    ['that owe nothing any more', { startedOn: '2026-04-20', dueOn: '2026-05-20', status: 'met' }, false],
    ['of another tree', { startedOn: '2026-04-20', dueOn: '2026-05-20', path: 'other' }, false],
  ] as const)('%s: %o', async (_, owed, is) => {
    await owe('case/one', { path: 'mg.d01', ...owed });
    expect(await reached(CALENDAR)).toEqual(is ? ['case/one'] : []);
  });
});

it('days of the country are brought to every tree, not only to that of the body that entered them', async () => {
  await owe('case/one', { path: 'mg.d01', startedOn: '2026-04-20', dueOn: '2026-05-20' });
  await owe('case/other', { path: 'other.d02', startedOn: '2026-04-20', dueOn: '2026-05-20' });
  expect(await reached({ ...CALENDAR, path: '' })).toEqual(['case/one', 'case/other']);
});

describe('a rule brought to real cases', () => {
  const row = POLICIES.find((one) => one.key === KEY && one.version === 1);
  if (row === undefined) throw new Error('no row');
  const longer: ApplyRule = {
    type: 'applyRule',
    change: CHANGE,
    rule: {
      by: 'policy',
      replaces: { key: KEY, version: 1 },
      row: { ...row, version: 4, length: { n: 15, unit: 'wd', direction: 'after' }, effectiveFrom: '2026-06-01' },
    },
    basis: 'Quyết định thử',
  };

  it('moves what is due under the body, tells why, and leaves the others alone', async () => {
    const [one, two, outside] = [registration('2026-06-01'), registration('2026-06-02'), registration('2026-06-01')];
    const { step } = postgresActivities(pool);
    for (const asked of [one, two]) await step(asked);
    await step({
      ...outside,
      command: { ...outside.command, organisationId: randomUUID(), organisationPath: 'mg.d02' } as never,
    });
    const before = await dueOf(outside.processId);
    await put(POLICY, longer);
    await deliver({ processId: CHANGE, outbox: [SPREADING] });
    await sweep();
    expect([await dueOf(one.processId), await dueOf(two.processId)]).toEqual([
      ['2026-06-22', 4],
      ['2026-06-23', 4],
    ]);
    expect(await dueOf(outside.processId)).toEqual(before);
    expect(sent.map((asked) => asked.processId).toSorted()).toEqual([one.processId, two.processId].toSorted());
    const { rows } = await admin.query<{ entry: unknown }>(
      `select data -> 'ledger' -> 0 as entry from business.obligation where process_id = $1 and key = $2`,
      [one.processId, KEY],
    );
    expect(rows[0]?.entry).toMatchObject({ kind: 'rule', change: CHANGE, was: '2026-06-15', basis: 'Quyết định thử' });
  });

  it('moves nothing twice, though every message comes twice', async () => {
    const one = registration('2026-06-01');
    await postgresActivities(pool).step(one);
    await put(POLICY, longer);
    await deliver({ processId: CHANGE, outbox: [SPREADING] });
    await sweep();
    await admin.query('update business.outbox set delivered_at = null');
    await sweep();
    await sweep();
    const { rows } = await admin.query<{ n: number }>(
      `select count(*)::int as n from business.event where process_id = $1 and type = 'DeadlineMoved'`,
      [one.processId],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('and the row after it too, though it is confirmed before all have taken the first', async () => {
    const one = registration('2026-06-01');
    await postgresActivities(pool).step(one);
    const { rule } = longer;
    if (rule.by !== 'policy') throw new Error('another rule');
    const longest: ApplyRule = {
      ...longer,
      rule: {
        ...{ by: 'policy', replaces: { key: KEY, version: 4 } },
        row: { ...rule.row, version: 5, length: { n: 20, unit: 'wd', direction: 'after' } },
      },
    };
    const second = 'policy-change/00000000-0000-7000-8000-00000000c4b0';
    await put(POLICY, longer);
    await put({ ...POLICY, version: 4 }, longest, second);
    const spreadSecond = () => deliver({ processId: second, outbox: [`${second}#7.0`] });
    // Before the first is spread, and while what it spread is on its way.
    await spreadSecond();
    await deliver({ processId: CHANGE, outbox: [SPREADING] });
    await spreadSecond();
    const { rows } = await admin.query<{ waits: boolean; attempts: number; soon: boolean }>(
      `select delivered_at is null as waits, attempts, next_try_at between now() and now() + interval '1 minute' as soon
       from business.outbox where id = $1`,
      [`${second}#7.0`],
    );
    expect(rows).toEqual([{ waits: true, attempts: 0, soon: true }]);
    expect(await dueOf(one.processId)).toEqual(['2026-06-15', 1]);
    for (let n = 0; n < 3; n += 1) await sweep();
    expect(await dueOf(one.processId)).toEqual(['2026-06-29', 5]);
  });

  it('holds up nobody else: what another process has to say goes out with the first of thousands', async () => {
    for (let n = 0; n < 120; n += 1) await owe(`case/many-${n}`, { path: 'mg.d01' });
    await put(POLICY);
    await deliver({ processId: CHANGE, outbox: [SPREADING] });
    const other: FollowUp = { kind: 'command', to: 'meeting/m', command: { type: 'clock' }, about: '' };
    await admin.query(
      `insert into business.outbox (id, process_id, event_number, payload) values ('case/x#1.0', 'case/x', 1, $1)`,
      [JSON.stringify(other)],
    );
    await admin.query(`update business.outbox set next_try_at = now() - interval '1 minute' where id <> 'case/x#1.0'`);
    await admin.query(`update business.outbox set next_try_at = now() - interval '10 seconds' where id = 'case/x#1.0'`);
    const taken: string[] = [];
    const note: Deliver = async ({ outbox }) => void taken.push(...outbox);
    expect(await sweepOutbox({ pool, deliver: note, warn: () => undefined })).toBe(true);
    expect(taken).toContain('case/x#1.0');
  });
});

async function dueOf(processId: string): Promise<[string | undefined, number | undefined]> {
  const { rows } = await admin.query<{ due_on: string; policy_version: number }>(
    'select due_on::text as due_on, policy_version from business.obligation where process_id = $1 and key = $2',
    [processId, KEY],
  );
  return [rows[0]?.due_on, rows[0]?.policy_version];
}
