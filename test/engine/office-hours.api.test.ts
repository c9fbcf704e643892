import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import type { Office } from '../../activities/notices.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { reconcile } from '../../activities/reconcile.ts';
import { nextOutboxIn, sweepOutbox } from '../../activities/sweep.ts';
import { dayOf, instantAt } from '../../domain/calendar/day.ts';
import type { ProcessId } from '../../domain/process.ts';
import { loadCalendarFor } from '../../prisma/facts.ts';
import { runRelay } from '../../runtime/relay.ts';
import {
  BODY,
  CLERK,
  HANDLER,
  HEAD,
  postgresActivities,
  registration,
  seedBody,
  silent,
} from '../support/engine-world.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
let listening: pg.Client;
let processId: ProcessId;
let obligationId: string;
const heard: string[] = [];

// Far ahead, so that what is put off stays put off whenever the test runs: a Saturday and the Monday after it.
const SATURDAY = instantAt('2031-03-08', 10);
const MONDAY = instantAt('2031-03-10', 8);
let office: Office;

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 4 });
  await seedBody(admin);
  for (const [personId, role] of [
    [CLERK, 'SCREENER'],
    [HANDLER, 'INSPECTOR'],
  ] as const)
    await giveRole(personId, role);
  const register = registration(dayOf(new Date().toISOString()));
  processId = register.processId;
  await postgresActivities(pool).step(register);
  const { rows } = await admin.query<{ id: string }>(
    `select obligation_id as id from business.obligation where process_id = $1 and status = 'open' order by 1 limit 1`,
    [processId],
  );
  obligationId = rows[0]?.id ?? '';
  listening = new pg.Client({ connectionString: database.api });
  await listening.connect();
  await listening.query('listen notification');
  listening.on('notification', ({ payload }) => heard.push(payload ?? ''));
});

beforeEach(async () => {
  heard.length = 0;
  for (const table of ['business.outbox', 'business.notification', 'business.mail', 'access.absence'])
    await admin.query(`delete from ${table}`);
  office = {
    now: () => SATURDAY,
    calendarOf: (organisationId) => loadCalendarFor(pool, organisationId),
    hours: { from: 8, to: 17 },
    mails: false,
  };
});

afterAll(async () => {
  await listening.end();
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
});

describe('a notice that only urges', () => {
  it('waits from a Saturday to Monday at eight, without counting as failed, and is then told on open pages', async () => {
    const id = await put('deadline');
    await deliver(id);
    expect(await row(id)).toEqual({ delivered: false, attempts: 0, until: MONDAY });
    await sweep();
    expect(await told()).toEqual([]);
    expect(await nextOutboxIn(pool)).toBeGreaterThan(3600_000);

    office = { ...office, now: () => MONDAY };
    await admin.query(`update business.outbox set next_try_at = now() - interval '1 minute'`);
    await sweep();
    expect(await told()).toEqual([{ person_id: HEAD, notice: 'deadline', params: {} }]);
    expect((await row(id)).delivered).toBe(true);
    await vi.waitFor(() => expect(heard).toContain(HEAD));
  });

  it('is taken up by the relay when its moment comes, sooner than it looks by itself', async () => {
    office = { ...office, now: () => MONDAY };
    const id = await put('deadline');
    await admin.query(`update business.outbox set next_try_at = now() + interval '1 second'`);
    const stopping = new AbortController();
    const begun = performance.now();
    const relaying = runRelay(
      {
        ...{ pool, deliver: deliverAll, log: silent, warn: () => undefined, isReachable: async () => true },
        ...{ send: () => Promise.reject(new Error('nothing is sent')), listener: { on: () => () => undefined } },
      },
      stopping.signal,
    );
    await expect.poll(async () => (await row(id)).delivered, { timeout: 14_000 }).toBe(true);
    expect(performance.now() - begun).toBeLessThan(12_000);
    stopping.abort();
    await relaying;
  });

  it('is no finding of a comparison while it waits, but is one when it was tried and failed', async () => {
    const id = await put('urged');
    await admin.query(`update business.outbox set created_at = now() - interval '1 day'`);
    const codes = async () => (await reconcile(pool, new Set([processId]))).findings.filter((one) => one.id === id);
    await deliver(id);
    expect(await codes()).toEqual([]);
    await admin.query('update business.outbox set attempts = 1');
    expect(await codes()).toEqual([{ code: 'UNDELIVERED', id }]);
  });

  it('goes at once in office hours, and at any hour where that is wanted', async () => {
    office = { ...office, now: () => instantAt('2031-03-10', 16, 59) };
    await deliver(await put('deadline'));
    office = { ...office, now: () => SATURDAY, hours: null };
    await deliver(await put('urged'));
    expect((await told()).map((one) => one.notice)).toEqual(['deadline', 'urged']);
  });

  it('keeps to the calendar of the owning organisation, which works this Saturday', async () => {
    await admin.query(
      `insert into business.calendar_version (calendar_id, version, organisation_id, organisation_path, data)
       values ($4, 1, $1, $2, $3)`,
      [
        BODY.id,
        BODY.path,
        { years: {}, entries: [{ day: '2031-03-08', kind: 'work', reason: 'bù', source: '', confidence: 'own' }] },
        BODY.id,
      ],
    );
    await deliver(await put('deadline'));
    expect(await told()).toHaveLength(1);
    await admin.query('delete from business.calendar_version where calendar_id = $1', [BODY.id]);
  });

  it('is dropped when what it urges for was done while it waited', async () => {
    office = { ...office, now: () => MONDAY };
    const id = await put('urged');
    await changing({ status: 'met' }, () => deliver(id));
    expect((await row(id)).delivered).toBe(true);
    expect(await told()).toEqual([]);
  });
});

describe('a reminder that waited', () => {
  beforeEach(() => {
    office = { ...office, now: () => MONDAY };
  });

  it('is told when the last day is still the one it speaks of', async () => {
    await deliver(await put('deadline', { params: { step: 'remind.5', dueOn: await dueOn() } }));
    expect(await told()).toHaveLength(1);
  });

  it.each([
    ['the last day has moved', { dueOn: '2031-12-31' }],
    [
      'the period stands still',
      { ledger: [{ kind: 'pause', from: '2031-03-07', until: null, reason: '-', recordedAt: SATURDAY }] },
    ],
  ])('is dropped when meanwhile %s, while an urging by a person is not', async (_, changed) => {
    const id = await put('deadline', { params: { step: 'remind.5', dueOn: await dueOn() } });
    const before = await put('deadline', { params: { step: 'remind.5' } });
    const urging = await put('urged');
    await changing(changed, async () => {
      for (const one of [id, before, urging]) await deliver(one);
    });
    expect((await row(id)).delivered).toBe(true);
    // One from before reminders kept their day cannot be told apart, and is told.
    expect((await told()).map((one) => [one.notice, one.params])).toEqual([
      ['deadline', { step: 'remind.5' }],
      ['urged', {}],
    ]);
  });
});

describe('every other notice', () => {
  it('goes at once, at night and on holidays', async () => {
    for (const notice of ['threat', 'crime-signs', 'assignment', 'extension-requested'])
      await deliver(await put(notice));
    expect(await told()).toHaveLength(4);
  });
});

describe('mail beside a notice', () => {
  beforeEach(async () => {
    office = { ...office, mails: true };
    await admin.query(`update access.account set email = person_id || '@mail.example', mail_wanted = true`);
  });

  it('waits for office hours although the notice does not, and holds a code and nothing else', async () => {
    const id = await put('assignment', { params: { note: 'Lời riêng' } });
    await deliver(id);
    expect(await told()).toHaveLength(1);
    expect(await mails()).toEqual([
      { id: `${id}/${HEAD}`, person_id: HEAD, kind: 'notice', params: { notice: 'assignment' }, after: MONDAY },
    ]);
  });

  it.each(['threat', 'crime-signs'])('goes out at once where there is danger: %s', async (notice) => {
    await deliver(await put(notice));
    expect((await mails()).map((one) => one.after)).toEqual([SATURDAY]);
  });

  it('goes to nobody without an address, to nobody who wants none, and is written once', async () => {
    await admin.query('update access.account set mail_wanted = false where person_id = $1', [HEAD]);
    await deliver(await put('assignment'));
    await admin.query('update access.account set email = null, mail_wanted = true where person_id = $1', [HEAD]);
    await deliver(await put('assignment'));
    expect(await mails()).toEqual([]);
    await admin.query(`update access.account set email = 'a@b.vn' where person_id = $1`, [HEAD]);
    const id = await put('assignment');
    await deliver(id);
    await admin.query('update business.outbox set delivered_at = null where id = $1', [id]);
    await deliver(id);
    expect(await mails()).toHaveLength(1);
  });

  it('does not even say by its code what happens in a matter that is not the receiver’s', async () => {
    await deliver(await put('crime-signs', { audience: `person:${await stranger()}` }));
    expect((await mails()).map((one) => one.params)).toEqual([{ notice: 'unnamed' }]);
  });

  it('is not written at all where no mail server is set', async () => {
    office = { ...office, mails: false };
    await deliver(await put('assignment'));
    expect(await told()).toHaveLength(1);
    expect(await mails()).toEqual([]);
  });
});

describe('while somebody is away', () => {
  beforeEach(() => {
    office = { ...office, now: () => MONDAY };
  });

  it('their substitute is told too, and in whose place', async () => {
    await away(HEAD, HANDLER);
    await deliver(await put('deadline'));
    expect(await told()).toEqual([
      { person_id: HEAD, notice: 'deadline', params: {} },
      { person_id: HANDLER, notice: 'deadline', params: { substituteFor: HEAD } },
    ]);
  });

  it('a substitute of another day or one who was taken back is not', async () => {
    await away(HEAD, HANDLER, { fromDay: '2020-01-01', toDay: '2020-01-31' });
    await away(HEAD, CLERK, { revoked: true });
    await deliver(await put('deadline'));
    expect((await told()).map((one) => one.person_id)).toEqual([HEAD]);
  });
});

async function deliver(id: string): Promise<void> {
  await deliverAll({ processId, outbox: [id] });
}

const deliverAll = (request: { processId: string; outbox: readonly string[] }) =>
  createDeliver(createPostgresOutbox(pool), () => Promise.reject(new Error('no other process')), { office })(request);

async function sweep(): Promise<void> {
  await sweepOutbox({ pool, deliver: deliverAll, warn: () => undefined });
}

async function put(notice: string, { audience = 'owner-head', params = {} } = {}): Promise<string> {
  const id = `${processId}#${randomUUID()}`;
  const payload = { kind: 'notice', notice, obligationId, audience, params };
  await admin.query(
    `insert into business.outbox (id, process_id, event_number, payload, next_try_at)
     values ($1, $2, 1, $3, now() - interval '1 minute')`,
    [id, processId, JSON.stringify(payload)],
  );
  return id;
}

/** While all that the process owes stands otherwise. */
async function changing(values: object, work: () => Promise<void>): Promise<void> {
  const { rows } = await admin.query<{ state: unknown }>('select state from business.process where id = $1', [
    processId,
  ]);
  await admin.query(
    `update business.process set state = jsonb_set(state, '{obligations}',
       (select jsonb_agg(o || $2) from jsonb_array_elements(state -> 'obligations') o)) where id = $1`,
    [processId, values],
  );
  await work();
  await admin.query('update business.process set state = $2 where id = $1', [processId, rows[0]?.state]);
}

async function dueOn(): Promise<string> {
  const { rows } = await admin.query<{ due_on: string }>(
    'select due_on::text from business.obligation where process_id = $1 and obligation_id = $2',
    [processId, obligationId],
  );
  return rows[0]?.due_on ?? '';
}

async function row(id: string): Promise<{ delivered: boolean; attempts: number; until: string }> {
  const { rows } = await admin.query<{ delivered: boolean; attempts: number; until: Date }>(
    'select delivered_at is not null as delivered, attempts, next_try_at as until from business.outbox where id = $1',
    [id],
  );
  const found = rows[0];
  if (found === undefined) throw new Error('no such row');
  return { ...found, until: found.until.toISOString() };
}

async function told(): Promise<{ person_id: string; notice: string; params: object }[]> {
  const { rows } = await admin.query<{ person_id: string; notice: string; params: object }>(
    'select person_id, notice, params from business.notification order by notice, person_id',
  );
  return rows;
}

async function mails(): Promise<{ id: string; person_id: string; kind: string; params: object; after: string }[]> {
  const { rows } = await admin.query<{ id: string; person_id: string; kind: string; params: object; after: Date }>(
    'select id, person_id, kind, params, send_after as after from business.mail',
  );
  return rows.map((one) => ({ ...one, after: one.after.toISOString() }));
}

async function away(
  personId: string,
  substitute: string,
  { fromDay = '2020-01-01', toDay = '2099-12-31', revoked = false } = {},
): Promise<void> {
  await admin.query(
    `insert into access.absence (id, person_id, substitute_person_id, from_day, to_day, entered_by, revoked_at)
     values ($1, $2, $3, $4, $5, $6, case when $7::boolean then now() end)`,
    [randomUUID(), personId, substitute, fromDay, toDay, HEAD, revoked],
  );
}

async function giveRole(personId: string, role: string): Promise<void> {
  await account(personId);
  await admin.query(
    `insert into access.role_grant (id, account_id, role, organisation_id, valid_from) values ($1, $2, $3, $4, '2020-01-01')`,
    [randomUUID(), personId, role, BODY.id],
  );
}

async function account(personId: string): Promise<void> {
  await admin.query(
    `insert into access.account (id, username, password_hash, display_name, person_id, email)
     values ($1, $2, '-', 'Đảng viên', $1, $3)`,
    [personId, personId, `${personId}@mail.example`],
  );
}

/** Somebody with an account who holds no office in the body. */
async function stranger(): Promise<string> {
  const id = randomUUID();
  await admin.query(`insert into business.person (id, full_name) values ($1, 'Đảng viên')`, [id]);
  await account(id);
  return id;
}
