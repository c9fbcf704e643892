import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUpSuccession } from '../../activities/spread-succession.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { PASSING_ROLES } from '../../domain/organisation/passing-roles.ts';
import { registration } from '../support/engine-world.ts';
import { classification, newCase } from '../support/office.ts';
import { openRuleOffice, taken } from '../support/rule-office.ts';
import type { RuleOffice } from '../support/rule-office.ts';

let office: RuleOffice;

beforeAll(async () => {
  office = await openRuleOffice();
});
afterAll(() => office.stop());

const get = (as: string, path: string) => office.read(as, path);
const post = (as: string, path: string, body: unknown) => office.post(as, path, body);
const give = (as: string, id: string, type: string, more = {}) =>
  office.give(as, `organisation/${id}`, { type, ...more });

interface Proposed {
  on?: string;
  changes: readonly object[];
}

async function propose({ changes, on = office.today() }: Proposed, as = 'top-admin'): Promise<string> {
  const organisationId = office.organisations.province;
  const body = { process: 'organisation', organisationId, changes, on, decisionNumber: '12-QĐ/TU', text: 'Sắp xếp.' };
  const answer = await post(as, '/processes', body);
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body.id);
}

async function ownerOf(caseId: string): Promise<unknown> {
  return office.row(
    `select c.organisation_id as owner, c.organisation_path as path,
       (select array_agg(distinct o.owner_organisation_id::text) from business.obligation o
        where o.process_id = c.process_id and o.status = 'open') as owing
     from business.case_file c where c.case_id = $1`,
    [caseId],
  );
}

describe('two communes are merged while a case is open', () => {
  let caseId: string;
  let about: string;
  let id: string;

  it('what one person proposes, another who leads over both confirms; until then nothing changes', async () => {
    const { committee, other } = office.organisations;
    caseId = await newCase(office);
    const filed = await office.submit('top-reception');
    about = String(filed.body['caseId']);
    await office.world.admin.query(
      `update business.process set state = jsonb_set(state, '{subjects}', $2::jsonb) where id = $1`,
      [
        `case/${about}`,
        JSON.stringify([
          { id: 's1', kind: 'organisation', personId: null, organisationId: committee, description: null },
        ]),
      ],
    );
    await office.world.admin.query('update business.case_file set subject_organisation_ids = $2 where case_id = $1', [
      about,
      [committee],
    ]);
    id = await propose({ changes: [{ act: 'merge', organisationIds: [committee], into: other }] });
    const page = await get('upper-head', `/reorganisations/${id}`);
    expect(page.body).toMatchObject({
      ...{ stage: 'PROPOSED', stageText: 'Đang đề nghị', acts: ['Sáp nhập'], proposedBy: 'Đồng chí top-admin' },
      ...{ decisionNumber: '12-QĐ/TU', text: 'Sắp xếp.', lines: [{ act: 'merge' }] },
    });
    expect((await give('head', id, 'confirmReorganisation')).status).toBe(404);
    expect((await give('top-admin', id, 'confirmReorganisation')).body['code']).toBe('NOT_PERMITTED');
    expect(await ownerOf(caseId)).toMatchObject({ owner: committee });
  });

  it('case, what is owed and every desk follow, and no day moves', async () => {
    const { other } = office.organisations;
    const before = await office.lastDays();
    await taken(give('upper-head', id, 'confirmReorganisation'));
    expect((await get('other-head', `/cases/${caseId}`)).status).toBe(404);
    await office.deliverAll();
    expect(await ownerOf(caseId)).toEqual({ owner: other, path: 'mg.d02', owing: [other] });
    expect(await office.lastDays()).toEqual(before);
    // The head of the other commune, and the desks of the one that ended, whose roles are read through it.
    for (const as of ['other-head', 'screener', 'keeper', 'reception']) {
      expect([as, (await get(as, `/cases/${caseId}`)).status]).toEqual([as, 200]);
    }
    // The other commune has a head: who headed the one that ended heads nothing.
    expect((await get('head', `/cases/${caseId}`)).status).toBe(403);
    const board = await get('other-head', '/obligations');
    expect(board.text).toContain(caseId);
    expect((await office.command('screener', caseId, classification())).status).toBe(200);
    const shown = await get('other-head', `/cases/${caseId}`);
    expect(shown.text).toContain('Đã chuyển sang tổ chức kế thừa');
  });

  it('the case about the body that ended goes on being about it, closed to whoever serves in the one that answers', async () => {
    const { committee, other, province } = office.organisations;
    const { state } = await office.row('select state from business.process where id = $1', [`case/${about}`]);
    expect(state).toMatchObject({
      ...{ organisation: { id: province }, subjects: [{ organisationId: committee }] },
      successions: [{ organisationId: committee, successorId: other, how: 'merged' }],
    });
  });

  it('the tree of the day before is read as it was, and the one of today as it is', async () => {
    const { committee, other } = office.organisations;
    const names = async (at: string) =>
      (await get('head', `/organisations?at=${at}`)).body.items?.map((one) => String(one['path'])).toSorted();
    expect(await names(addDays(office.today(), -1))).toEqual(['mg', 'mg.d01', 'mg.d02']);
    expect(await names(office.today())).toEqual(['mg', 'mg.d02']);
    const history = await get('upper-head', `/organisations/${committee}/history`);
    expect(history.body).toMatchObject({
      ...{ successor: { id: other }, endedText: 'sáp nhập', organisation: { validTo: addDays(office.today(), -1) } },
      standings: [{ from: office.today(), reorganisationId: id }, { from: null }],
    });
  });

  it('passes roles on as the domain lists them: the database holds the same list, for every role there is', async () => {
    const { rows } = await office.world.admin.query<{ role: string; passes: string }>(
      'select role, passes from access.passing_role',
    );
    expect(Object.fromEntries(rows.map(({ role, passes }) => [role, passes]))).toEqual(PASSING_ROLES);
    const { committee, other } = office.organisations;
    const held = async () => {
      const found = await office.world.admin.query<{ role: string }>(
        `select distinct h.role from access.role_held h join access.role_grant g on g.id = h.id
         where g.organisation_id = $1 and h.organisation_id = $2 order by h.role`,
        [committee, other],
      );
      return found.rows.map((one) => one.role);
    };
    const before = await held();
    // The other committee has a head of its own, and had nobody who keeps the system.
    expect(before).toEqual(expect.arrayContaining(['SCREENER', 'ADMINISTRATOR']));
    expect(before).not.toContain('HEAD');
    await office.world.admin.query(
      `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
       select gen_random_uuid(), min(account_id::text)::uuid, 'ADMINISTRATOR', $1, '2020-01-01' from access.role_grant`,
      [other],
    );
    expect(await held()).toEqual(before.filter((role) => role !== 'ADMINISTRATOR'));
    await office.world.admin.query(
      `delete from access.role_grant where organisation_id = $1 and role = 'ADMINISTRATOR'`,
      [other],
    );
  });

  it('looked at again, nobody is sent anything twice', async () => {
    expect(await catchUpSuccession(office.worker)).toBe(0);
    const { n } = await office.row(`select count(*)::int as n from business.event where type = 'OwnerSucceeded'`);
    expect(n).toBe(2);
  });

  it('a letter that was on its way to the body that ended is brought to its successor later', async () => {
    const { committee, other } = office.organisations;
    const late = registration(office.today(), { organisation_id: committee, organisation_path: 'mg.d01' });
    await office.step(late);
    const owner = () =>
      office.row('select organisation_id as owner from business.process where id = $1', [late.processId]);
    expect(await owner()).toEqual({ owner: committee });
    expect(await catchUpSuccession(office.worker)).toBe(1);
    await office.deliverAll();
    expect(await owner()).toEqual({ owner: other });
  });
});

describe('a body that is renamed while a case is open', () => {
  it('has its cases found by its new name at once, and by the old one no more', async () => {
    const { other } = office.organisations;
    const filed = await office.submit('other-reception');
    const caseId = String(filed.body['caseId']);
    const words = async () =>
      (await office.row('select search_text from business.case_file where case_id = $1', [caseId]))['search_text'];
    const before = await words();
    const id = await propose({ changes: [{ act: 'rename', organisationId: other, name: 'Đảng ủy xã Suối Mới' }] });
    await taken(give('upper-head', id, 'confirmReorganisation'));
    await office.deliverAll();
    const after = await words();
    expect(String(after)).toContain('dang uy xa suoi moi');
    expect(after).not.toBe(before);
    // The same as a step of the case writes it.
    await taken(office.give('other-head', `case/${caseId}`, { type: 'addNote', text: 'Đã đọc.' }));
    expect(await words()).toBe(after);
    const found = await get('other-head', `/cases?q=${encodeURIComponent('Suối Mới')}`);
    expect(found.text).toContain(caseId);
  });
});

describe('an act whose day is to come', () => {
  it('waits for it, and is carried out by the wake-up of that day', async () => {
    const { other, province } = office.organisations;
    const on = addDays(office.today(), 3);
    const id = await propose({ on, changes: [{ act: 'rename', organisationId: other, name: 'Đảng ủy xã Mới' }] });
    await taken(give('upper-head', id, 'confirmReorganisation'));
    expect((await get('upper-head', `/organisations/${other}`)).body['name']).not.toBe('Đảng ủy xã Mới');
    office.world.clock.aheadMs = 4 * 86_400_000;
    await office.step({
      ...{ processId: `organisation/${id}`, commandId: 'wake', bodyHash: '', command: { type: 'clock' } },
      actor: { kind: 'system', accountId: null, personId: null, roles: [], correlationId: 'test' },
    });
    await office.deliverAll();
    office.world.clock.aheadMs = 0;
    expect((await get('upper-head', `/organisations/${other}`)).body['name']).toBe('Đảng ủy xã Mới');
    const before = await get('upper-head', `/organisations?at=${office.today()}&parentId=${province}`);
    expect(before.body.items?.map((one) => one['name'])).not.toContain('Đảng ủy xã Mới');
  });
});
