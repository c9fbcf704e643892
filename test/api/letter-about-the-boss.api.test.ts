import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/calendar/day.ts';
import { addAccount, addPerson } from '../support/api-world.ts';
import { type Office, openOffice } from '../support/office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());
beforeEach(() => {
  office.world.engine.manner = 'steps';
});

const seen = async (staff: Parameters<Office['get']>[0], caseId: unknown) =>
  (await office.get(staff, `/cases/${String(caseId)}`)).status;

describe('a letter that names somebody of the receiving body', () => {
  it('goes to the level above although the clerk answered no, and nobody here sees it', async () => {
    const { body } = await office.submit('reception', { subjects: [{ personId: office.people.head }] });
    expect(await seen('upper-head', body['caseId'])).toBe(200);
    for (const staff of ['reception', 'screener', 'head', 'keeper'] as const)
      expect(await seen(staff, body['caseId'])).toBe(404);
  });

  it('goes up by the name alone, written without tone marks', async () => {
    const { body } = await office.submit('reception', { subjects: [{ name: 'dong chi HEAD' }] });
    expect(await seen('upper-head', body['caseId'])).toBe(200);
    expect(await seen('head', body['caseId'])).toBe(404);
  });

  it('goes up when the body itself is named', async () => {
    const { body } = await office.submit('reception', {
      subjects: [{ organisationId: office.organisations.committee }],
    });
    expect(await seen('head', body['caseId'])).toBe(404);
    expect(await seen('upper-head', body['caseId'])).toBe(200);
  });

  it('is received, registered and sealed when no level above is left: nobody in the system sees it', async () => {
    const { status, body } = await office.submit('reception', {
      subjects: [{ personId: office.people.head }, { personId: office.people['upper-head'] }],
    });
    expect([status, body['obligations']]).toEqual([201, []]);
    for (const staff of Object.keys(office.tokens) as (keyof Office['tokens'])[]) {
      expect(await seen(staff, body['caseId']), staff).toBe(404);
      const list = await office.get(staff, `/cases?q=${String(body['caseNumber'])}`);
      expect(list.body['items'] ?? [], staff).toEqual([]);
    }
  });
});

describe('a letter about the topmost body', () => {
  const keepers: Record<'plain' | 'named', string> = { plain: '', named: '' };
  let named: string;

  beforeAll(async () => {
    const { province } = office.organisations;
    for (const who of ['plain', 'named'] as const) {
      const personId = await addPerson(office.world, `Văn thư ${who}`);
      if (who === 'named') named = personId;
      await addAccount(office.world, {
        username: `top-keeper-${who}`,
        personId,
        roles: [{ role: 'REGISTER_KEEPER', organisationId: province }],
      });
      keepers[who] = await office.world.signIn(`top-keeper-${who}`);
    }
  });

  const list = async (token: string) => (await office.world.call('GET', '/api/v1/letters-for-outside', { token })).body;
  const handOver = (token: string, caseId: string) =>
    office.world.call('POST', `/api/v1/letters-for-outside/${caseId}/handing-over`, {
      token,
      body: { organisationName: 'Ủy ban Kiểm tra Trung ương', documentNumber: '7-CV/VP', text: 'Đã chuyển đơn.' },
    });

  it('is known to the keeper of the register by its days alone, handed over, and its sender reads where it is', async () => {
    const { body } = await office.submit('reception', {
      concernsOwnBody: true,
      subjects: [{ personId: office.people['upper-head'] }],
    });
    const caseId = String(body['caseId']);
    const { items } = (await list(keepers.plain)) as { items: Record<string, unknown>[] };
    const [row] = items.filter((one) => one['caseId'] === caseId);
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      'caseId',
      'channelText',
      'dueOn',
      'handedOn',
      'organisation',
      'receivedOn',
    ]);
    expect(row).toMatchObject({ handedOn: null });
    expect((await handOver(office.tokens.keeper, caseId)).status).toBe(404);
    expect((await handOver(keepers.plain, caseId)).status).toBe(204);
    const after = (await list(keepers.plain)) as { items: Record<string, unknown>[] };
    expect(after.items.find((one) => one['caseId'] === caseId)?.['handedOn']).toMatch(/^\d{4}-/);
    expect(await seen('upper-head', caseId)).toBe(404);
    const receipt = await office.world.call('POST', '/api/v1/public/receipts', {
      body: { receiptCode: body['receiptCode'] },
    });
    expect(receipt.body).toMatchObject({ answers: [{ purpose: 'result', text: 'Đã chuyển đơn.' }] });
    expect(JSON.stringify(receipt.body)).not.toContain('Văn thư');
  });

  it('stands in no register of the day, and in no count of what was met', async () => {
    const province = office.organisations.province;
    const day = dayOf(office.world.deps.now());
    const get = (path: string) => office.world.call('GET', `/api/v1${path}`, { token: keepers.plain });
    const numbers = async () => {
      const { body } = await get(`/register?organisationId=${province}&day=${day}`);
      return (body['items'] as { caseNumber: string }[]).map((one) => one.caseNumber);
    };
    const plain = await office.submit('top-reception', {});
    const { body } = await office.submit('top-reception', { concernsOwnBody: true });
    expect(await numbers()).toContain(plain.body['caseNumber']);
    expect(await numbers()).not.toContain(body['caseNumber']);
    await addAccount(office.world, { username: 'top-auditor', roles: [{ role: 'AUDITOR', organisationId: province }] });
    const token = await office.world.signIn('top-auditor');
    const met = async () => {
      const { text } = await office.world.call('GET', `/api/v1/oversight?from=${day}&to=${day}`, { token });
      return text;
    };
    const before = await met();
    expect((await handOver(keepers.plain, String(body['caseId']))).status).toBe(204);
    expect(await met()).toBe(before);
  });

  it('that names the keeper is not there for them, and for no other body’s keeper', async () => {
    const { body } = await office.submit('top-reception', { concernsOwnBody: true, subjects: [{ personId: named }] });
    const caseId = String(body['caseId']);
    expect(
      ((await list(keepers.named)) as { items: Record<string, unknown>[] }).items.map((one) => one['caseId']),
    ).not.toContain(caseId);
    expect((await handOver(keepers.named, caseId)).status).toBe(404);
    expect(((await list(office.tokens.keeper)) as { items: unknown[] }).items).toEqual([]);
    expect((await handOver(keepers.plain, caseId)).status).toBe(204);
  });
});

describe('somebody named who serves elsewhere', () => {
  it('does not see the letter from the first moment, before anybody has classified it', async () => {
    const { body } = await office.submit('reception', { subjects: [{ personId: office.people.leader }] });
    expect(await seen('leader', body['caseId'])).toBe(404);
    expect(await seen('head', body['caseId'])).toBe(200);
  });
});

describe('a letter about an organisation', () => {
  it('is closed to whoever serves there, although their role lies elsewhere', async () => {
    const { body } = await office.submit('reception', { subjects: [{ organisationId: office.organisations.other }] });
    const { caseId } = body as { caseId: string };
    expect(await seen('head', caseId)).toBe(200);
    await office.world.admin.query(
      `insert into business.post (id, person_id, organisation_id, title, managing_level, valid_from)
       values (gen_random_uuid(), $1, $2, 'Đảng viên', 'grassroots', '2020-01-01')`,
      [office.people.head, office.organisations.other],
    );
    expect(await seen('head', caseId)).toBe(404);
    await office.world.admin.query('delete from business.post where person_id = $1 and organisation_id = $2', [
      office.people.head,
      office.organisations.other,
    ]);
  });
});
