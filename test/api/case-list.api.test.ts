import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/api-world.ts';
import { classification, newCase, type Office, openOffice, resolvedCase } from '../support/office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());

describe('the list of cases', () => {
  const list = (staff: 'head' | 'reception' | 'other-reception' | 'leader' | 'inspector', query: string) =>
    office.get(staff, `/cases?${query}`);
  const ids = (answer: Answer) => (answer.body.items ?? []).map((row) => String(row['caseId']));

  it('pages by key without gap or double, newest first and by due date', async () => {
    await Promise.all(Array.from({ length: 7 }, (_, i) => newCase(office, { receivedAt: `2026-11-1${i % 3}` })));
    for (const sort of ['received', 'due']) {
      const whole = await list('head', `sort=${sort}&limit=200`);
      const seen: string[] = [];
      let cursor: unknown = '';
      do {
        const page = await list(
          'head',
          `sort=${sort}&limit=3${typeof cursor === 'string' && cursor !== '' ? `&cursor=${cursor}` : ''}`,
        );
        expect(page.body['total']).toBe(whole.body['total']);
        seen.push(...ids(page));
        cursor = page.body['nextCursor'];
      } while (cursor !== null);
      expect(seen).toEqual(ids(whole));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(whole.body['total']);
    }
    expect((await list('head', 'cursor=abc')).status).toBe(422);
  });

  it('is found by number, and by names whatever the tone marks', async () => {
    const personId = office.people['top-reception'];
    await office.world.admin.query(`update business.person set full_name = 'Đặng Văn Ước' where id = $1`, [personId]);
    const caseId = await newCase(office);
    await office.command('screener', caseId, classification({ subjects: [{ kind: 'member', personId }] }));
    const { number } = (await office.row('select number from business.case_file where case_id = $1', [caseId])) as {
      number: string;
    };
    expect(ids(await list('head', `q=${number.toLowerCase()}`))).toEqual([caseId]);
    expect(ids(await list('head', `q=${encodeURIComponent('dang uoc')}`))).toEqual([caseId]);
    expect(ids(await list('head', `q=${encodeURIComponent('ĐẶNG VĂN')}`))).toEqual([caseId]);
    expect((await list('head', 'q=%25')).body['total']).toBe(0);
    expect((await list('head', 'q=_')).body['total']).toBe(0);
    expect((await list('other-reception', `q=${number}`)).body['total']).toBe(0);
  });

  it('shows only what the filters ask for', async () => {
    const caseId = await resolvedCase(office);
    await office.command('head', caseId, { type: 'assign', assignee: office.people.inspector });
    await office.command('inspector', caseId, { type: 'acceptAssignment' });
    expect(ids(await list('inspector', 'owner=me'))).toContain(caseId);
    expect(ids(await list('head', `owner=${office.people.inspector}`))).toContain(caseId);
    const row = (await list('head', 'stage=FOLLOW_UP&kind=report&code=TT-1')).body.items?.find(
      (one) => one['caseId'] === caseId,
    );
    expect(row).toMatchObject({ stageText: 'Trả lời, theo dõi', handler: { name: 'Đồng chí inspector' } });
    expect(ids(await list('head', 'stage=FOLLOW_UP&kind=complaint'))).toEqual([]);
    expect(ids(await list('head', `organisationId=${office.organisations.other}`))).toEqual([]);
    expect(ids(await list('leader', `organisationId=${office.organisations.province}&limit=200`))).toContain(caseId);
    expect(ids(await list('head', 'receivedFrom=2026-01-05&receivedTo=2026-01-04'))).toEqual([]);
  });

  it('overdue shows what is past its date, and says by how much', async () => {
    const caseId = await newCase(office, { receivedAt: '2026-02-11' });
    const late = await list('head', 'overdue=true&sort=due&limit=200');
    expect(ids(late)).toContain(caseId);
    const row = late.body.items?.find((one) => one['caseId'] === caseId);
    expect(row).toMatchObject({ state: 'overdue', nextDueOn: '2026-03-04' });
    expect(row?.['stateText']).toMatch(/^quá hạn \d+ ngày làm việc$/);
    expect(row?.['receiptDateQuestioned']).toBe(true);
    expect(ids(await list('head', 'overdue=false&limit=200'))).not.toContain(caseId);
  });

  it('asks the database as often for fifty cases as for one', async () => {
    const { pool } = office.world.deps;
    const query = pool.query.bind(pool) as (...asked: unknown[]) => unknown;
    let asked = 0;
    const count = async (limit: number) => {
      asked = 0;
      await list('head', `limit=${limit}`);
      return asked;
    };
    pool.query = ((...all: unknown[]) => {
      asked += 1;
      return query(...all);
    }) as typeof pool.query;
    const [one, many] = [await count(1), await count(50)];
    pool.query = query as typeof pool.query;
    expect(one).toBeGreaterThan(0);
    expect(many).toBe(one);
  });
});
