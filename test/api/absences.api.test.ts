import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../domain/calendar/calendar.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { addAccount, addPerson } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { today as todayOf } from '../support/examined-case.ts';
import { openOffice, type Office } from '../support/office.ts';

let office: Office;
let today: Day;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  office = await openOffice();
  today = todayOf(office);
  const { committee, other } = office.organisations;
  for (const [username, role, organisationId] of [
    ['administrator', 'ADMINISTRATOR', committee],
    ['other-administrator', 'ADMINISTRATOR', other],
    ['examined', 'SUBJECT', committee],
  ] as const) {
    const personId = await addPerson(office.world, `Đồng chí ${username}`);
    await addAccount(office.world, { username, personId, roles: [{ role, organisationId }] });
    tokens[username] = await office.world.signIn(username);
  }
  await addAccount(office.world, { username: 'nobody', roles: [{ role: 'RECEPTION', organisationId: committee }] });
  tokens['nobody'] = await office.world.signIn('nobody');
});
afterAll(() => office.stop());

const as = (who: string) => tokens[who] ?? office.tokens[who as keyof Office['tokens']];
const call = (who: string, method: string, path: string, body?: unknown) =>
  office.world.call(method, `/api/v1${path}`, { token: as(who), ...(body === undefined ? {} : { body }) });
const inDays = (n: number) => addDays(today, n);

function enter(who: string, from: number, to: number, more: Record<string, unknown> = {}): Promise<Answer> {
  const body = { substitutePersonId: office.people.screener, fromDay: inDays(from), toDay: inDays(to), ...more };
  return call(who, 'POST', '/absences', body);
}

/** What is wrong with which field. */
function fault({ status, body }: Answer) {
  const errors = body['errors'] as { field: string; message: string }[] | undefined;
  return [status, body['code'], errors?.[0]?.field ?? null];
}

const shownTo = async (who: string) =>
  ((await call(who, 'GET', '/absences')).body.items as unknown as { id: string; mayRevoke: boolean }[]).map(
    ({ id, mayRevoke }) => [id, mayRevoke],
  );

describe('somebody who will be away', () => {
  it('says so, is shown with the substitute, and takes it back', async () => {
    const entered = await enter('inspector', 1, 5);
    expect(entered.status, entered.text).toBe(201);
    const id = String(entered.body.id);
    expect(entered.body).toEqual({
      id,
      person: { id: office.people.inspector, name: 'Đồng chí inspector' },
      substitute: { id: office.people.screener, name: 'Đồng chí screener' },
      ...{ fromDay: inDays(1), toDay: inDays(5), mayRevoke: true },
    });
    expect(await shownTo('inspector')).toEqual([[id, true]]);
    // The substitute knows whom they stand in for, and cannot undo it.
    expect(await shownTo('screener')).toEqual([[id, false]]);
    expect((await call('screener', 'DELETE', `/absences/${id}`)).status).toBe(404);
    expect(await shownTo('reception')).toEqual([]);
    expect((await call('inspector', 'DELETE', `/absences/${id}`)).status).toBe(204);
    expect(await shownTo('inspector')).toEqual([]);
    expect((await call('inspector', 'DELETE', `/absences/${id}`)).status).toBe(404);
  });

  it.each([
    ['ends before it begins', 5, 4, {}, ['ABSENCE_ENDS_BEFORE_IT_BEGINS', 'toDay']],
    ['is over already', -5, -1, {}, ['ABSENCE_OVER', 'toDay']],
    ['lasts longer than 366 days', 0, 366, {}, ['ABSENCE_TOO_LONG', 'toDay']],
  ])('is told which field is wrong: it %s', async (_name, from, to, more, [code, field]) => {
    expect(fault(await enter('inspector', from, to, more))).toEqual([422, code, field]);
  });

  it('needs a substitute of the same body who is somebody else', async () => {
    const { people } = office;
    const other = { substitutePersonId: people['other-reception'] };
    expect(fault(await enter('inspector', 1, 2, other))).toEqual([422, 'SUBSTITUTE_NOT_IN_BODY', 'substitutePersonId']);
    const self = { substitutePersonId: people.inspector };
    expect(fault(await enter('inspector', 1, 2, self))).toEqual([
      ...[422, 'SUBSTITUTE_IS_ABSENT_PERSON', 'substitutePersonId'],
    ]);
  });

  it('has one absence for a day, the whole of 366 days too, but another after it', async () => {
    const whole = await enter('reception', 10, 375);
    expect(whole.status, whole.text).toBe(201);
    for (const [from, to] of [
      [0, 10],
      [375, 380],
      [100, 101],
      [0, 365],
    ] as const) {
      expect(fault(await enter('reception', from, to))).toEqual([422, 'ABSENCE_OVERLAPS', 'fromDay']);
    }
    expect((await enter('reception', 376, 377)).status).toBe(201);
    expect((await enter('reception', 0, 9)).status).toBe(201);
  });

  it('says so once, however often it is sent at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => enter('keeper', 1, 2)));
    expect(answers.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([201, 422, 422, 422]);
  });
});

describe('the absence of somebody else', () => {
  const ofInspector = () => ({ personId: office.people.inspector });

  it.each(['head', 'administrator'])('is entered, seen and taken back by the %s of their body', async (who) => {
    const entered = await enter(who, 20, 21, ofInspector());
    expect(entered.status, entered.text).toBe(201);
    const id = String(entered.body.id);
    expect(await shownTo(who)).toContainEqual([id, true]);
    expect(await shownTo('inspector')).toEqual([[id, true]]);
    expect((await call(who, 'DELETE', `/absences/${id}`)).status).toBe(204);
  });

  it.each(['screener', 'upper-head', 'leader', 'other-administrator'])(
    'is none of the business of the %s',
    async (who) => {
      const body = await enter(who, 30, 31, ofInspector());
      expect(fault(body)).toEqual([403, 'ABSENCE_OF_ANOTHER_BODY', null]);
      const { body: entered } = await enter('inspector', 30, 31);
      // Whoever stands in knows of it, and has no more say in it.
      const known = (await shownTo(who)).filter(([id]) => id === entered.id);
      expect(known).toEqual(who === 'screener' ? [[entered.id, false]] : []);
      expect((await call(who, 'DELETE', `/absences/${String(entered.id)}`)).status).toBe(404);
      expect((await call('inspector', 'DELETE', `/absences/${String(entered.id)}`)).status).toBe(204);
    },
  );

  it('is entered only for who works here, by an account that is somebody', async () => {
    const { rows } = await office.world.admin.query<{ person_id: string }>(
      `select person_id from access.account where username = 'examined'`,
    );
    await office.world.admin.query(
      `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
       values (gen_random_uuid(), $1, $2, 'Đảng viên', false, 'grassroots', '2020-01-01')`,
      [rows[0]?.person_id, office.organisations.committee],
    );
    const examined = { personId: rows[0]?.person_id };
    expect(fault(await enter('head', 1, 2, examined))).toEqual([422, 'ABSENT_PERSON_NOT_ON_STAFF', 'personId']);
    expect(fault(await enter('nobody', 1, 2))).toEqual([422, 'ABSENT_PERSON_REQUIRED', 'personId']);
    expect((await enter('examined', 1, 2)).status).toBe(403);
  });
});

describe('where mails go', () => {
  const set = (body: unknown) => call('inspector', 'PUT', '/me/notices', body);

  it('is set by oneself and read again', async () => {
    expect((await call('inspector', 'GET', '/me/notices')).body).toEqual({ email: null, mailWanted: true });
    const settings = { email: 'kiem.tra@example.vn', mailWanted: false };
    expect((await set(settings)).body).toEqual(settings);
    expect((await call('inspector', 'GET', '/me/notices')).body).toEqual(settings);
    expect((await call('screener', 'GET', '/me/notices')).body).toEqual({ email: null, mailWanted: true });
    expect((await set({ email: null, mailWanted: true })).body).toEqual({ email: null, mailWanted: true });
  });

  it.each([
    [{ email: 'không phải địa chỉ', mailWanted: true }, 'email'],
    [{ email: `${'a'.repeat(250)}@example.vn`, mailWanted: true }, 'email'],
    [{ email: 'a@example.vn\r\nBcc: b@example.vn', mailWanted: true }, 'email'],
    [{ email: null }, 'mailWanted'],
  ])('is refused naming the field: %j', async (body, field) => {
    const answer = await set(body);
    expect([answer.status, (answer.body['errors'] as { field: string }[])[0]?.field]).toEqual([422, field]);
  });
});
