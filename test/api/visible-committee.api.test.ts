import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INITIAL_DISCIPLINE } from '../../domain/discipline/state.ts';
import { INITIAL_MEETING } from '../../domain/meeting/state.ts';
import type { AgendaItem } from '../../domain/meeting/state.ts';
import type { Role } from '../../domain/process.ts';
import { INITIAL_SUSPENSION } from '../../domain/suspension/state.ts';
import { addAccount, addPerson } from '../support/api-world.ts';
import { addDisciplineRow, addMeetingRow, addSuspensionRow } from '../support/committee-rows.ts';
import { newCase, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

let office: Office;
let caseId = '';
const tokens = new Map<string, string>();
const people = new Map<string, string>();
const ids = { meeting: '', discipline: '', suspension: '', aboutMember: '' };

const person = (name: string) => people.get(name) ?? '';
const item = (itemId: string, more: Partial<AgendaItem>): AgendaItem => ({
  ...{ itemId, source: `case/${caseId}`, kind: 'case', caseId, subjects: [], allegationIds: [], question: null },
  ...{ recused: [], hearings: [], ballot: null, vote: null, end: null, refused: null },
  ...more,
});

async function seat(name: string, role: Role, organisationId: string): Promise<void> {
  const personId = await addPerson(office.world, `Đồng chí ${name}`);
  await addAccount(office.world, { username: name, personId, roles: [{ role, organisationId }] });
  people.set(name, personId);
  tokens.set(name, await office.world.signIn(name));
}

beforeAll(async () => {
  office = await openOffice();
  const { committee, province } = office.organisations;
  await seat('secretary', 'MEETING_SECRETARY', committee);
  await seat('member', 'COMMITTEE_MEMBER', committee);
  await seat('stepped-back', 'COMMITTEE_MEMBER', committee);
  await seat('outsider', 'COMMITTEE_MEMBER', committee);
  await seat('upper-secretary', 'MEETING_SECRETARY', province);
  caseId = await newCase(office);
  const organisation = { id: committee, path: 'mg.d01' };
  const about = { organisation, caseId, subjectId: 's1' };
  ids.discipline = await addDisciplineRow(office.world, { ...INITIAL_DISCIPLINE, ...about, concludedOn: '2026-11-20' });
  ids.aboutMember = await addDisciplineRow(office.world, {
    ...{ ...INITIAL_DISCIPLINE, ...about, concludedOn: '2026-11-20' },
    personId: person('secretary'),
  });
  ids.suspension = await addSuspensionRow(office.world, {
    ...{ ...INITIAL_SUSPENSION, ...about, orderedOn: '2026-11-20', until: '2027-02-17' },
  });
  ids.meeting = await addMeetingRow(office.world, {
    ...{ ...INITIAL_MEETING, organisation, heldOn: '2026-12-01', chair: office.people.head },
    secretary: person('secretary'),
    members: [office.people.head, person('member'), person('stepped-back')],
    items: [
      item('item-1', { recused: [{ personId: person('stepped-back'), ground: 'relative' }] }),
      item('item-2', { source: `discipline/${ids.discipline}`, kind: 'discipline' }),
    ],
  });
});
afterAll(() => office.stop());

const tokenOf = (who: string) => tokens.get(who) ?? office.tokens[who as keyof Office['tokens']];
const statusOf = async (who: string, path: string) =>
  (await office.world.call('GET', `/api/v1${path}`, { token: tokenOf(who) })).status;

describe('a meeting', () => {
  it('is known to its body, to those who sit in it, and to the leader above', async () => {
    for (const who of ['head', 'secretary', 'member', 'stepped-back', 'leader']) {
      expect([who, await statusOf(who, `/meetings/${ids.meeting}`)]).toEqual([who, 200]);
    }
    for (const who of ['outsider', 'inspector', 'upper-secretary', 'upper-head']) {
      expect([who, await statusOf(who, `/meetings/${ids.meeting}`)]).toEqual([who, 404]);
    }
    for (const who of ['reception', 'screener', 'keeper']) {
      expect([who, await statusOf(who, `/meetings/${ids.meeting}`)]).toEqual([who, 403]);
    }
  });

  it('stands in the list of exactly those', async () => {
    for (const [who, count] of [
      ['member', 1],
      ['outsider', 0],
      ['upper-secretary', 0],
      ['leader', 1],
    ] as const) {
      const { body } = await office.world.call('GET', '/api/v1/meetings', { token: tokenOf(who) });
      expect([who, body.items?.length, body['total']]).toEqual([who, count, count]);
    }
  });

  it('tells a member who stepped back from an item that it is there, and nothing of it', async () => {
    const items = async (who: string) =>
      (await office.world.call('GET', `/api/v1/meetings/${ids.meeting}`, { token: tokenOf(who) })).body.items as {
        itemId: string;
        title: string;
        matter: { caseId: string } | null;
      }[];
    const [own] = await items('member');
    expect(own).toMatchObject({ itemId: 'item-1', matter: { caseId } });
    const [closed] = await items('stepped-back');
    expect(closed).toMatchObject({ itemId: 'item-1', title: 'Nội dung số 1', matter: null });
  });
});

describe('what a process owes', () => {
  it('is listed to exactly those who may open it', async () => {
    const places = {
      meeting: `/meetings/${ids.meeting}`,
      discipline: `/disciplines/${ids.discipline}`,
      suspension: `/suspensions/${ids.suspension}`,
    };
    for (const kind of ['meeting', 'discipline', 'suspension'] as const) await addOwing(kind, ids[kind]);
    let shown = 0;
    for (const who of [...tokens.keys(), 'head', 'screener', 'inspector', 'leader', 'upper-head']) {
      const { body } = await office.world.call('GET', '/api/v1/obligations?key=test.owed', { token: tokenOf(who) });
      const listed = body.items?.map((one) => String(one['kind'])) ?? [];
      const opened = await Promise.all(
        Object.entries(places).map(async ([kind, path]) => ((await statusOf(who, path)) === 200 ? [kind] : [])),
      );
      expect([who, listed.toSorted()]).toEqual([who, opened.flat().toSorted()]);
      shown += listed.length;
    }
    expect(shown).toBeGreaterThan(8);
  });

  async function addOwing(kind: 'meeting' | 'discipline' | 'suspension', id: string): Promise<void> {
    const { rows } = await office.world.admin.query<{ data: object }>(
      `select data from business.obligation where process_id = $1 limit 1`,
      [`case/${caseId}`],
    );
    await office.world.admin.query(
      `insert into business.obligation (process_id, obligation_id, key, status, owner_role, owner_organisation_id, organisation_path,
         stage, started_on, due_on, due_at, escalated, data, case_id)
       values ($1, 'test.owed#1', 'test.owed', 'open', 'HEAD', $2, 'mg.d01', '', '2026-11-02', '2026-12-31', '2026-12-31T17:00:00Z',
         false, $3, $4)`,
      [`${kind}/${id}`, office.organisations.committee, rows[0]?.data, kind === 'meeting' ? null : caseId],
    );
  }
});

describe('a matter that is closed to somebody who sits in the meeting', () => {
  const matters = async (who: string, id = ids.meeting) => {
    const { body } = await office.world.call('GET', `/api/v1/meetings/${id}`, { token: tokenOf(who) });
    return (body.items as { matter: object | null }[]).map((one) => one.matter !== null);
  };

  it('stays closed in whatever other meeting it is put before, to whoever stepped back in one', async () => {
    const other = await addMeetingRow(office.world, {
      ...{ ...INITIAL_MEETING, organisation: { id: office.organisations.committee, path: 'mg.d01' } },
      ...{ heldOn: '2026-12-08', chair: office.people.head, secretary: person('secretary') },
      members: [office.people.head, person('member'), person('stepped-back')],
      items: [item('item-1', {}), item('item-2', { source: `discipline/${ids.discipline}`, kind: 'discipline' })],
    });
    expect(await matters('member', other)).toEqual([true, true]);
    expect(await matters('stepped-back', other)).toEqual([false, false]);
    expect(await statusOf('member', `/cases/${caseId}`)).toBe(200);
    expect(await statusOf('stepped-back', `/cases/${caseId}`)).toBe(404);
    expect(await statusOf('member', `/disciplines/${ids.discipline}`)).toBe(200);
    expect(await statusOf('stepped-back', `/disciplines/${ids.discipline}`)).toBe(404);
    expect(await matters('stepped-back')).toEqual([false, false]);
    await office.world.admin.query('delete from business.agenda_item where process_id = $1', [`meeting/${other}`]);
  });

  it('closes when they turn out to be related to whom it is about, or step back from the case', async () => {
    const subject = await addPerson(office.world, 'Trần Văn Đối');
    const about = (closedTo: string[], recused: string[]) =>
      office.world.admin.query(
        'update business.case_file set subject_person_ids = $2, recused_person_ids = $3 where case_id = $1',
        [caseId, closedTo, recused],
      );
    await about([subject], []);
    expect(await matters('member')).toEqual([true, true]);
    const pair = [subject, person('member')].toSorted();
    await office.world.admin.query(
      `insert into business.kinship (person_id, other_id, kind) values ($1, $2, 'sibling')`,
      pair,
    );
    expect(await matters('member')).toEqual([false, false]);
    await about([], []);
    expect(await matters('member')).toEqual([true, true]);
    await about([], [person('member')]);
    expect(await matters('member')).toEqual([false, false]);
    await about([], []);
  });

  it('is not in the raw state either', async () => {
    const stateOf = async (who: string) =>
      (await office.world.call('GET', `/api/v1/processes/meeting/${ids.meeting}`, { token: tokenOf(who) })).body[
        'state'
      ] as { items: object[] };
    expect((await stateOf('member')).items).toMatchObject([
      { itemId: 'item-1', caseId },
      { itemId: 'item-2', caseId },
    ]);
    expect((await stateOf('stepped-back')).items).toEqual([
      { itemId: 'item-1', kind: 'case', end: null },
      { itemId: 'item-2', kind: 'discipline', end: null },
    ]);
  });
});

describe('the raw state', () => {
  const stateOf = async (who: string, path: string) =>
    (await office.world.call('GET', `/api/v1/processes/${path}`, { token: tokenOf(who) })).body['state'] as object;

  it('names no discipline and no suspension of a case to whoever may not know of them', async () => {
    await office.world.admin.query('update business.process set state = state || $2 where id = $1', [
      `case/${caseId}`,
      {
        disciplines: [{ disciplineId: ids.discipline, subjectId: 's1', status: 'running' }],
        suspensions: [{ suspensionId: ids.suspension, subjectId: 's1', ended: false }],
      },
    ]);
    expect(await stateOf('head', `case/${caseId}`)).toMatchObject({
      disciplines: [{ disciplineId: ids.discipline }],
      suspensions: [{ suspensionId: ids.suspension }],
    });
    expect(await stateOf('screener', `case/${caseId}`)).toMatchObject({ disciplines: [], suspensions: [] });
    expect(await stateOf('member', `case/${caseId}`)).toMatchObject({
      disciplines: [{ disciplineId: ids.discipline }],
      suspensions: [],
    });
  });

  it('of a discipline and a suspension holds nothing that their pages hide', async () => {
    await office.world.admin.query('update business.process set state = state || $2 where id = $1', [
      `discipline/${ids.discipline}`,
      {
        postponement: {
          ...{ grounds: [{ ground: 'CHILD_UNDER_12_MONTHS', bornOn: '2026-10-01' }], reviewOn: '2027-10-01' },
          ...{ reviewed: false, from: 'PROPOSED' },
        },
      },
    ]);
    const discipline = await stateOf('member', `discipline/${ids.discipline}`);
    expect(discipline).toMatchObject({ caseId, postponement: { grounds: [{ ground: 'CHILD_UNDER_12_MONTHS' }] } });
    expect(JSON.stringify(discipline)).not.toMatch(/2026-10-01|personId|organisationSubjectId|matterId/);
    const suspension = await stateOf('head', `suspension/${ids.suspension}`);
    expect(suspension).toMatchObject({ caseId, orderedOn: '2026-11-20' });
    expect(suspension).not.toHaveProperty('personId');
  });
});

describe('the papers of a meeting', () => {
  it('open the case to its members while the item stands, except to whoever reads no item of it', async () => {
    expect(await statusOf('member', `/cases/${caseId}`)).toBe(200);
    expect(await statusOf('outsider', `/cases/${caseId}`)).toBe(404);
    await office.world.admin.query('update business.agenda_item set ended = $1', ['adopted']);
    expect(await statusOf('member', `/cases/${caseId}`)).toBe(404);
    // What was decided stays readable for those who decided it, in the meeting itself.
    const { body } = await office.world.call('GET', `/api/v1/meetings/${ids.meeting}`, { token: tokenOf('member') });
    expect((body.items ?? [])[0]).toMatchObject({ matter: { caseId } });
    await office.world.admin.query('update business.agenda_item set ended = null');
  });
});

describe('a discipline', () => {
  it('is known to its body, to readers of its item, and to the leader above', async () => {
    for (const who of ['head', 'secretary', 'member', 'leader']) {
      expect([who, await statusOf(who, `/disciplines/${ids.discipline}`)]).toEqual([who, 200]);
    }
    for (const who of ['outsider', 'upper-secretary']) {
      expect([who, await statusOf(who, `/disciplines/${ids.discipline}`)]).toEqual([who, 404]);
    }
  });

  it('is known to an inspector only with the case', async () => {
    expect(await statusOf('inspector', `/disciplines/${ids.discipline}`)).toBe(404);
    await office.world.admin.query(
      'update business.case_file set reader_person_ids = array[$1::uuid] where case_id = $2',
      [office.people.inspector, caseId],
    );
    expect(await statusOf('inspector', `/disciplines/${ids.discipline}`)).toBe(200);
  });

  it('is never known to the person it is about, whatever they hold', async () => {
    expect(await statusOf('head', `/disciplines/${ids.aboutMember}`)).toBe(200);
    expect(await statusOf('secretary', `/disciplines/${ids.aboutMember}`)).toBe(404);
    const { text } = await office.world.call('GET', '/api/v1/decisions', { token: tokenOf('secretary') });
    expect(text).toContain(ids.discipline);
    expect(text).not.toContain(ids.aboutMember);
  });

  it('is closed to whoever stepped back from its case', async () => {
    await office.world.admin.query(
      'update business.case_file set recused_person_ids = array[$1::uuid] where case_id = $2',
      [office.people.head, caseId],
    );
    expect(await statusOf('head', `/disciplines/${ids.discipline}`)).toBe(404);
    expect(await statusOf('head', `/suspensions/${ids.suspension}`)).toBe(404);
    await office.world.admin.query("update business.case_file set recused_person_ids = '{}' where case_id = $1", [
      caseId,
    ]);
  });
});

describe('a suspension', () => {
  it('is known to the head who ordered it and the leader above, to nobody else', async () => {
    expect(await statusOf('head', `/suspensions/${ids.suspension}`)).toBe(200);
    expect(await statusOf('leader', `/suspensions/${ids.suspension}`)).toBe(200);
    expect(await statusOf('upper-head', `/suspensions/${ids.suspension}`)).toBe(404);
    expect(await statusOf('secretary', `/suspensions/${ids.suspension}`)).toBe(403);
  });
});
