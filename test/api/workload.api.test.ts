import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOrganisation } from '../support/api-world.ts';
import { addExamined, examinedCase } from '../support/examined-case.ts';
import { classification, newCase, openOffice, type Office } from '../support/office.ts';

interface Load {
  personId: string;
  post: string | null;
  cases: number;
  teams: number;
  open: number;
  overdue: number;
}

let office: Office;
let verified = '';

beforeAll(async () => {
  office = await openOffice();
  const { inspector } = office.people;
  const handled = await newCase(office);
  await take('screener', handled, classification());
  await take('screener', handled, { type: 'submitToHead', proposal: 'examine', text: 'Đề nghị xem xét.' });
  await take('head', handled, { type: 'instruct', action: 'examine', assignee: inspector, text: 'Đồng ý.' });
  const unit = await addOrganisation(office.world, 'mg.d01.u1', office.organisations.committee);
  const examined = await addExamined(office, unit, 'Người Được Kiểm Tra');
  verified = await examinedCase(office, [{ kind: 'member', personId: examined.personId }]);
});
afterAll(() => office.stop());

async function take(...[staff, caseId, body]: Parameters<Office['command']>): Promise<void> {
  const answer = await office.command(staff, caseId, body);
  if (answer.status !== 200) throw new Error(answer.text);
}

async function loads(query = ''): Promise<Map<string, Load>> {
  const answer = await office.get('head', `/workload?organisationId=${office.organisations.committee}${query}`);
  expect(answer.status, answer.text).toBe(200);
  return new Map((answer.body['items'] as unknown as Load[]).map((one) => [one.personId, one]));
}

describe('what each person of a body carries', () => {
  it('is counted for whoever gives out its work, with those who carry nothing', async () => {
    const { inspector, screener, reception } = office.people;
    const found = await loads();
    expect(found.get(inspector)).toMatchObject({ post: 'Chuyên viên', cases: 1, teams: 1, overdue: 0 });
    expect(found.get(inspector)?.open).toBeGreaterThan(0);
    expect(found.get(screener)).toMatchObject({ cases: 0, teams: 1, open: 0 });
    expect(found.get(reception)).toMatchObject({ cases: 0, teams: 0, open: 0, overdue: 0 });
  });

  it('agrees with the list of what they owe', async () => {
    const { inspector } = office.people;
    const { committee } = office.organisations;
    const list = await office.get('head', `/obligations?state=open&owner=person:${inspector}@${committee}`);
    expect((await loads()).get(inspector)?.open).toBe(list.body['total']);
  });

  it('says what is overdue', async () => {
    const { inspector } = office.people;
    const before = (await loads()).get(inspector)?.open;
    await office.world.admin.query(
      `update business.obligation set due_on = '2020-01-06' where owner_person_id = $1 and status = 'open'`,
      [inspector],
    );
    expect((await loads()).get(inspector)).toMatchObject({ open: before, overdue: before });
  });

  it('does not count what the chooser may not know of', async () => {
    const { inspector, screener, head } = office.people;
    await office.world.admin.query(
      'update business.case_file set recused_person_ids = array[$2::uuid] where case_id = $1',
      [...[verified, head]],
    );
    const found = await loads();
    expect(found.get(inspector)).toMatchObject({ cases: 1, teams: 0 });
    expect(found.get(screener)).toMatchObject({ teams: 0 });
  });

  it('comes page by page, each person once', async () => {
    const all = [...(await loads()).keys()];
    const first = await office.get('head', `/workload?organisationId=${office.organisations.committee}&limit=2`);
    const seen = (first.body['items'] as unknown as Load[]).map((one) => one.personId);
    const next = await loads(`&cursor=${String(first.body['nextCursor'])}`);
    expect([...seen, ...next.keys()]).toEqual(all);
  });

  it('is not there for a body the caller does not head, and for others not at all', async () => {
    const { committee, other } = office.organisations;
    expect((await office.get('head', `/workload?organisationId=${other}`)).status).toBe(404);
    expect((await office.get('upper-head', `/workload?organisationId=${committee}`)).status).toBe(404);
    expect((await office.get('leader', `/workload?organisationId=${committee}`)).status).toBe(403);
    expect((await office.get('inspector', `/workload?organisationId=${committee}`)).status).toBe(403);
  });
});
