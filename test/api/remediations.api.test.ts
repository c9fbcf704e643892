import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { loadEarlierRemediations } from '../../prisma/earlier-remediations.ts';
import { addAccount, addOrganisation, uploadFile } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';
import { addRemediation } from '../support/remediation-rows.ts';

let office: Office;
let unit = '';
let tokens: { unit: string; otherUnit: string } = { unit: '', otherUnit: '' };
const ids = { planned: '', running: '', caseId: '', number: '' };

const today = () => dayOf(office.world.deps.now());
const ask = (token: string, path: string, body?: unknown): Promise<Answer> =>
  office.world.call(body === undefined ? 'GET' : 'POST', `/api/v1${path}`, {
    token,
    ...(body === undefined ? {} : { body }),
  });
const give = (token: string, id: string, body: Record<string, unknown>): Promise<Answer> =>
  ask(token, `/processes/remediation/${id}/commands`, body);
const as = (staff: Staff) => office.tokens[staff];

beforeAll(async () => {
  office = await openOffice();
  const { committee } = office.organisations;
  unit = await addOrganisation(office.world, 'mg.d01.x9', committee);
  const other = await addOrganisation(office.world, 'mg.d01.x8', committee);
  const speaking = async (organisationId: string): Promise<string> => {
    const username = `dv-${organisationId.slice(-12)}`;
    await addAccount(office.world, { username, roles: [{ role: 'SUPERVISED_UNIT', organisationId }] });
    return office.world.signIn(username);
  };
  tokens = { unit: await speaking(unit), otherUnit: await speaking(other) };
  ids.caseId = await newCase(office, { content: 'Đơn có tên Nguyễn Thị Sâu Kín.' });
  ids.number = String(
    (await office.row('select number from business.case_file where case_id = $1', [ids.caseId]))['number'],
  );
  const begun = {
    organisationId: committee,
    path: 'mg.d01',
    caseId: ids.caseId,
    concludedOn: today(),
    supervised: unit,
  };
  ids.planned = await addRemediation(office.world, begun);
  ids.running = await addRemediation(office.world, {
    ...begun,
    more: { subjectId: 's2', handler: office.people.inspector },
  });
});
afterAll(() => office.stop());

const plan = (dueOn: string) => ({
  type: 'planRemediation',
  text: 'Kế hoạch khắc phục của đơn vị.',
  tasks: [{ text: 'Công khai thu chi quỹ.', dueOn }],
});

describe('a remediation', () => {
  it('is planned, carried out and proved by the unit, approved and checked by others', async () => {
    const planned = await give(tokens.unit, ids.running, plan(addDays(today(), 10)));
    expect(planned.status, planned.text).toBe(200);
    const approved = await give(as('head'), ids.running, { type: 'approveRemediation' });
    expect(approved.body['stage'], approved.text).toBe('IN_PROGRESS');
    const file = await uploadFile(office.world, tokens.unit, {
      name: 'bảng công khai.txt',
      bytes: new TextEncoder().encode('Đã công khai.'),
    });
    const report = {
      type: 'reportProgress',
      taskId: 'task-1',
      done: true,
      text: 'Đã làm.',
      attachments: [file.body['id']],
    };
    const reported = await give(tokens.unit, ids.running, report);
    expect(reported.status, reported.text).toBe(200);
    const check = { type: 'recordCheckpoint', checkpoint: '1', on: today(), result: 'done', text: 'Đã xem.' };
    expect((await give(tokens.unit, ids.running, check)).status).toBe(403);
    const checked = await give(as('inspector'), ids.running, check);
    expect(checked.body['stage'], checked.text).toBe('CHECKED');
    const page = await ask(as('head'), `/remediations/${ids.running}`);
    expect(page.body).toMatchObject({
      asUnit: false,
      remediation: { stage: { code: 'CHECKED' }, tasks: 1, tasksDone: 1, case: { number: ids.number } },
      plan: { tasks: [{ text: 'Công khai thu chi quỹ.', doneOn: today() }] },
      checks: [{ result: { code: 'done' }, by: 'Đồng chí inspector' }],
      evidence: [{ name: 'bảng công khai.txt' }],
    });
    const proof = `/remediations/${ids.running}/evidence/${String(file.body['id'])}`;
    expect((await ask(as('inspector'), proof)).text).toBe('Đã công khai.');
    expect((await ask(tokens.otherUnit, proof)).status).toBe(404);
  });

  it('shows the unit its own part: nothing of the case, and nothing that others noted', async () => {
    await give(as('head'), ids.planned, { type: 'addNote', text: 'Ghi chú nội bộ.' });
    const page = await ask(tokens.unit, `/remediations/${ids.planned}`);
    expect(page.status, page.text).toBe(200);
    expect(page.body).toMatchObject({ asUnit: true, remediation: { case: null }, recurrences: [] });
    for (const secret of [ids.caseId, ids.number, 'Ghi chú nội bộ', 'Sâu Kín']) expect(page.text).not.toContain(secret);
    const allowed = page.body['allowedCommands'] as { type: string; allowed: boolean }[];
    expect(allowed.filter((one) => one.allowed).map((one) => one.type)).toContain('planRemediation');
    expect(allowed.map((one) => one.type)).not.toContain('approveRemediation');
    const listed = await ask(tokens.unit, '/remediations');
    expect((listed.body.items as { remediationId: string }[]).map((one) => one.remediationId).toSorted()).toEqual(
      [ids.planned, ids.running].toSorted(),
    );
    expect(listed.text).not.toContain(ids.number);
  });

  it('is there for who checks and who leads, and for nobody else', async () => {
    const status = async (token: string) => (await ask(token, `/remediations/${ids.planned}`)).status;
    expect(await status(as('head'))).toBe(200);
    expect(await status(as('leader'))).toBe(200);
    expect(await status(as('upper-head'))).toBe(404);
    expect(await status(as('inspector'))).toBe(404);
    expect(await status(as('screener'))).toBe(403);
    expect(await status(tokens.otherUnit)).toBe(404);
    expect((await ask(tokens.otherUnit, '/remediations')).body.items).toEqual([]);
    expect((await give(tokens.otherUnit, ids.planned, plan(addDays(today(), 10)))).status).toBe(404);
  });

  it('is listed by what is due first, by stage, and alone where it is overdue', async () => {
    const listed = async (query: string) => {
      const { body, status } = await ask(as('head'), `/remediations${query}`);
      expect(status).toBe(200);
      return (body.items as { remediationId: string }[]).map((one) => one.remediationId);
    };
    expect(await listed('?stage=CHECKED')).toEqual([ids.running]);
    expect(await listed('?overdue=true')).toEqual([]);
    const [first = ''] = await listed('?limit=1');
    const { body } = await ask(as('head'), '/remediations?limit=1');
    const [second = ''] = await listed(`?limit=1&cursor=${String(body['nextCursor'])}`);
    expect([first, second].toSorted()).toEqual([ids.planned, ids.running].toSorted());
    const related = await office.get('head', `/cases/${ids.caseId}`);
    const kinds = (related.body['processes'] as { kind: string }[]).map((one) => one.kind);
    expect(kinds.filter((one) => one === 'remediation')).toHaveLength(2);
  });

  it('tells nobody but those who handle it that the same was found again, not even by a title', async () => {
    const found = { subjectId: 's1', codes: ['TT-1'], concludedOn: today() };
    for (const [processId, data] of [
      [`case/${ids.caseId}`, { type: 'RecurrenceFound', remediationId: ids.running, ...found }],
      [`remediation/${ids.running}`, { type: 'RecurrenceRecorded', caseId: ids.caseId, codes: ['TT-1'], on: today() }],
    ] as const) {
      await office.world.admin.query(
        `insert into business.event (process_id, number, type, schema, at, actor, command_id, data, prev_hash, hash)
         values ($1, 9000, $2, 1, now(), '{"kind":"process","accountId":null,"personId":null}', 'later', $3, '', '')`,
        [processId, data.type, data],
      );
    }
    const shows = async (staff: Staff, path: string) => (await ask(as(staff), path)).text.includes('"Recurrence');
    for (const path of [`/cases/${ids.caseId}`, `/remediations/${ids.running}`]) {
      expect([path, await shows('head', path), await shows('leader', path)]).toEqual([path, true, false]);
    }
  });

  it('is found again by its subject when a later conclusion asks', async () => {
    const found = await loadEarlierRemediations(office.world.admin, {
      ...{ personIds: [], organisationIds: [unit], since: addDays(today(), -1) },
    });
    expect(found.map((one) => one.remediationId).toSorted()).toEqual([ids.planned, ids.running].toSorted());
    expect(found[0]).toMatchObject({ organisationId: unit, personId: null, codes: ['TT-1'], concludedOn: today() });
    const later = { personIds: [], organisationIds: [unit], since: addDays(today(), 1) };
    expect(await loadEarlierRemediations(office.world.admin, later)).toEqual([]);
  });
});
