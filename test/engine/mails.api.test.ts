import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendDueMails } from '../../activities/post-office.ts';
import type { Mailer } from '../../activities/post-office.ts';
import { createMailer } from '../../runtime/mailer.ts';
import { findFreePort } from '../../runtime/free-port.ts';
import { runPost } from '../../runtime/post.ts';
import { HEAD, seedBody, silent } from '../support/engine-world.ts';
import { startMailSink } from '../support/mail-sink.ts';
import type { MailSink } from '../support/mail-sink.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
let sink: MailSink;
let warned: string[];

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 4 });
  sink = await startMailSink();
  await seedBody(admin);
});

beforeEach(async () => {
  warned = [];
  sink.taken.length = 0;
  sink.answer = null;
  await admin.query('delete from business.mail');
  await admin.query(`update access.account set email = 'bi-thu@mail.example', mail_wanted = true where id = $1`, [
    HEAD,
  ]);
});

afterAll(async () => {
  await sink.stop();
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
});

const CASE = 'case/018f0000-0000-7000-8000-00000000ca5e';
const LINK = 'https://tiepthu.example/';
const mailer = (url = sink.url) => createMailer({ url, from: 'Tiếp Thu <tiepthu@mail.example>' });

function post(through: Mailer = mailer()): Promise<number | null> {
  return sendDueMails({
    pool,
    mailer: through,
    link: LINK,
    signal: new AbortController().signal,
    warn: (fields) => void warned.push(fields['code'] ?? ''),
  });
}

describe('mail to staff', () => {
  it('speaks Vietnamese, leads to the product and carries no name, no case and nothing of what it says', async () => {
    await put({ notice: 'assignment' });
    expect(await post()).toBeNull();
    const [mail] = sink.taken;
    expect(mail?.subject).toBe('Tiếp Thu: anh/chị có 01 việc mới cần xem');
    expect(mail?.to).toEqual([expect.objectContaining({ address: 'bi-thu@mail.example', name: '' })]);
    expect(mail?.from).toMatchObject({ name: 'Tiếp Thu', address: 'tiepthu@mail.example' });
    expect(mail?.text).toContain('- 01 việc mới cần xem');
    expect(mail?.text).toContain(LINK);
    expect(mail?.text?.replace(LINK, '')).not.toMatch(/018f|PA-|Bí thư|case|assignment/);
    expect(mail?.headers.find((one) => one.key === 'auto-submitted')?.value).toBe('auto-generated');
    expect(await rows()).toMatchObject([{ sent: true, failed_code: null, attempts: 1 }]);
  });

  it('is one letter of all that waits for a person, by kind and number, with the numbers of the day', async () => {
    await put({ notice: 'deadline' });
    await put({ notice: 'urged' });
    await put({ notice: 'threat' });
    await put({ notice: 'unnamed' });
    await put({ day: '2026-11-23', overdue: '3', today: '0', soon: '2', bodyOverdue: '7' }, { kind: 'digest' });
    const other = await somebody();
    await put({ notice: 'proposal' }, { to: other });
    await post();
    expect(new Set(sink.taken.map((one) => one.to?.[0]?.address))).toEqual(
      new Set(['bi-thu@mail.example', `${other}@x.vn`]),
    );
    expect(sink.taken).toHaveLength(2);
    const mail = sink.taken.find((one) => one.to?.[0]?.address === 'bi-thu@mail.example');
    expect(mail?.subject).toBe('Tiếp Thu: anh/chị có 04 việc mới cần xem');
    for (const line of ['01 việc khẩn, cần xem ngay', '02 việc được nhắc về thời hạn', '01 việc mới cần xem'])
      expect(mail?.text).toContain(`- ${line}`);
    expect(mail?.text).toContain('23/11/2026: 03 việc quá hạn, 02 việc đến hạn trong 02 ngày làm việc tới; 07 việc');
  });

  it('waits for its moment, and says when that is', async () => {
    await put({ notice: 'assignment' }, { inSeconds: 90 });
    const next = await post();
    expect(sink.taken).toEqual([]);
    expect(next).toBeGreaterThan(60_000);
    expect(next).toBeLessThanOrEqual(90_000);
  });

  it('goes to nobody who has no address any more or wants none', async () => {
    await put({ notice: 'assignment' });
    await admin.query('update access.account set mail_wanted = false where id = $1', [HEAD]);
    await post();
    expect(sink.taken).toEqual([]);
    expect(await rows()).toMatchObject([{ sent: false, failed_code: 'NO_ADDRESS' }]);
  });

  it('goes out once although two post offices send at the same time', async () => {
    for (let n = 0; n < 12; n += 1) await put({ notice: 'assignment' }, { to: await somebody() });
    await Promise.all([post(), post()]);
    expect(sink.taken).toHaveLength(12);
    expect(new Set(sink.taken.map((one) => one.to?.[0]?.address)).size).toBe(12);
  });
});

describe('the post of a worker', () => {
  it('is woken by a new mail and at the moment of a waiting one, and looks at nothing in between', async () => {
    const client = new pg.Client({ connectionString: database.worker });
    await client.connect();
    await client.query('listen mail');
    const listener = {
      on: (_: string, hear: (payload: string) => void) => (client.on('notification', () => hear('')), () => undefined),
    };
    const stopping = new AbortController();
    const looking = new pg.Pool({ connectionString: database.worker, max: 2 });
    let looks = 0;
    looking.on('acquire', () => (looks += 1));
    const posting = runPost({ pool: looking, mailer: mailer(), link: LINK, listener, log: silent }, stopping.signal);
    await expect.poll(() => looks).toBeGreaterThan(0);
    await put({ notice: 'assignment' });
    await put({ notice: 'deadline' }, { inSeconds: 10 });
    await expect.poll(() => sink.taken.length, { timeout: 9_000 }).toBe(1);
    const looked = looks;
    await expect.poll(() => sink.taken.length, { timeout: 20_000 }).toBe(2);
    // The end of the first letter and the whole of the second: a handful of looks, not one after the other.
    expect(looks - looked).toBeLessThan(10);
    stopping.abort();
    await posting;
    await Promise.all([client.end(), looking.end()]);
  });
});

describe('when sending fails', () => {
  it('by a crash between sending and its record, the same letter goes out once more with the same Message-ID', async () => {
    await put({ notice: 'assignment' });
    await put({ notice: 'deadline' });
    const dying: Mailer = {
      send: async (letter) => {
        await mailer().send(letter);
        throw new Error('the worker dies here');
      },
    };
    await expect(post(dying)).rejects.toThrow('dies');
    // Meanwhile something new arises: it is no reason to change what may have arrived.
    await put({ notice: 'proposal' });
    await post();
    expect(sink.taken).toHaveLength(2);
    await put({ notice: 'proposal' });
    for (let n = 0; n < 3; n += 1) {
      await due();
      await post();
    }
    const [first, fresh, ...others] = sink.taken;
    const again = others.find((one) => one.messageId === first?.messageId);
    expect(others).toHaveLength(2);
    expect(again?.messageId).toBe(first?.messageId);
    expect(again?.text).toBe(first?.text);
    expect(fresh?.messageId).not.toBe(first?.messageId);
    expect(first?.messageId).toMatch(/^<[0-9a-f]{40}@mail\.example>$/);
    expect((await rows()).every((row) => row.sent)).toBe(true);
  });

  it('because the server cannot take it now, it is tried again after growing pauses, and together with what came since', async () => {
    await put({ notice: 'assignment' });
    sink.answer = 450;
    const pauses: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      await post();
      pauses.push((await rows())[0]?.pause ?? 0);
      await due();
    }
    expect(pauses.map((seconds) => Math.round(seconds / 10) * 10)).toEqual([120, 240, 480]);
    expect(warned).toEqual(['SMTP_450', 'SMTP_450', 'SMTP_450']);
    sink.answer = null;
    await put({ notice: 'assignment' });
    await post();
    expect(sink.taken.map((one) => one.subject)).toEqual(['Tiếp Thu: anh/chị có 02 việc mới cần xem']);
  });

  it('for good, it is not tried again, and the reason stays', async () => {
    await put({ notice: 'assignment' });
    sink.answer = 550;
    await post();
    expect(await rows()).toMatchObject([{ sent: false, failed_code: 'SMTP_550' }]);
    sink.answer = null;
    await due();
    expect(await post()).toBeNull();
    expect(sink.taken).toEqual([]);
  });

  it('because no server answers, the others are not tried in vain, and nothing is lost', async () => {
    for (let n = 0; n < 3; n += 1) await put({ notice: 'assignment' }, { to: await somebody() });
    const nowhere = mailer(`smtp://127.0.0.1:${await findFreePort()}`);
    expect(await post(nowhere)).toBe(60_000);
    expect((await rows()).map((row) => row.attempts).toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
    await due();
    await post();
    expect(sink.taken).toHaveLength(3);
  });

  it('again and again for days, it is given up', async () => {
    await put({ notice: 'assignment' });
    await admin.query('update business.mail set attempts = 15');
    sink.answer = 450;
    await post();
    expect(await rows()).toMatchObject([{ sent: false, failed_code: 'GIVEN_UP' }]);
  });
});

async function put(
  params: Readonly<Record<string, string>>,
  { to = HEAD, kind = 'notice', inSeconds = -1 } = {},
): Promise<void> {
  await admin.query(
    `insert into business.mail (id, person_id, kind, params, send_after)
     values ($1, $2, $3, $4, now() + make_interval(secs => $5))`,
    [`${CASE}#${randomUUID()}/${to}`, to, kind, JSON.stringify(params), inSeconds],
  );
}

async function due(): Promise<void> {
  await admin.query(`update business.mail set send_after = now() - interval '1 second' where sent_at is null`);
}

interface MailRow {
  sent: boolean;
  failed_code: string | null;
  attempts: number;
  pause: number;
}

async function rows(): Promise<MailRow[]> {
  const { rows: found } = await admin.query<MailRow>(
    `select sent_at is not null as sent, failed_code, attempts, extract(epoch from send_after - now())::float as pause
     from business.mail order by id`,
  );
  return found;
}

/** Somebody with an account and an address. */
async function somebody(): Promise<string> {
  const id = randomUUID();
  await admin.query(`insert into business.person (id, full_name) values ($1, 'Đảng viên')`, [id]);
  await admin.query(
    `insert into access.account (id, username, password_hash, display_name, person_id, email)
     values ($1, $2, '-', 'Đảng viên', $1, $3)`,
    [id, id, `${id}@x.vn`],
  );
  return id;
}
