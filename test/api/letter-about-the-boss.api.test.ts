import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

  it('is told to go elsewhere when no level above is left', async () => {
    const answer = await office.submit('reception', {
      subjects: [{ personId: office.people.head }, { personId: office.people['upper-head'] }],
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'NO_BODY_MAY_RECEIVE' });
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
