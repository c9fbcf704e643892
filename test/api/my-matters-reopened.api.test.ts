import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import { caseRows } from '../../activities/read-rows-case.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import type { CaseState } from '../../domain/case/state.ts';
import {
  addExamined,
  examinedCase,
  readByAnother,
  stateOfCase,
  subjectIdOf,
  taken,
  today,
  wordsOf,
} from '../support/examined-case.ts';
import type { Examined } from '../support/examined-case.ts';
import { addOrganisation } from '../support/api-world.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

let office: Office;
let chi: Examined;
let caseId: string;
let chiId: string;

beforeAll(async () => {
  office = await openOffice();
  const branch = await addOrganisation(office.world, 'mg.d01.cb', office.organisations.committee);
  chi = await addExamined(office, branch, 'Trần Văn Chi');
  caseId = await examinedCase(office, [{ kind: 'member', personId: chi.personId }]);
  chiId = await subjectIdOf(office, caseId, chi.personId);
  const inspector = async (body: Record<string, unknown>) =>
    taken(await office.command('inspector', caseId, await readByAnother(office, caseId, body)));
  await inspector({ type: 'presentDecision', on: today(office), subjectIds: [chiId], notice: 'Lần thứ nhất.' });
  await inspector({ type: 'requestExplanation', subjectId: chiId, questions: 'Quỹ thu từ đâu?' });
});
afterAll(() => office.stop());

const page = () => office.world.call('GET', `/api/v1/my-matters/${caseId}`, { token: chi.token });
const rows = async () => (await office.world.call('GET', '/api/v1/my-matters', { token: chi.token })).body.items ?? [];
const words = (text: string) => wordsOf(text, office.world);
const decided = () => ({ by: 'person', personId: office.people.head, signedAs: 'own' }) as const;

/** Records an event as the ledger would, whatever the rules of the day say: what is tested is who reads it. */
async function happened(event: CaseEvent): Promise<void> {
  const id = `case/${caseId}`;
  const { number } = await office.row('select max(number) + 1 as number from business.event where process_id = $1', [
    id,
  ]);
  const before = await stateOfCase(office, caseId);
  const at = office.world.deps.now();
  const actor = { kind: 'staff', accountId: null, personId: office.people.head };
  const recorded = { number: Number(number), schema: 1, at, actor, event } as Parameters<typeof CASE_PROCESS.evolve>[1];
  const state: CaseState = CASE_PROCESS.evolve({ ...CASE_PROCESS.initial, ...before }, recorded);
  await office.world.admin.query(
    `insert into business.event (process_id, number, type, schema, at, actor, command_id, data, prev_hash, hash)
     values ($1, $2, $3, 1, $4, $5, $6, $7, '', '')`,
    [id, number, event.type, at, actor, newId(), event],
  );
  await office.world.admin.query('update business.process set state = $2, stage = $3, version = $4 where id = $1', [
    ...[id, state, state.stage, number],
  ]);
  const told = caseRows(id, state).case?.['subject_reader_person_ids'];
  await office.world.admin.query('update business.case_file set subject_reader_person_ids = $2 where process_id = $1', [
    ...[id, told],
  ]);
}

async function ordered(): Promise<void> {
  const { head, inspector } = office.people;
  await happened({
    ...{ type: 'VerificationOrdered', leader: inspector, members: [head], scope: await words('Lần thứ hai.') },
    ...{ on: today(office), dueOn: null, decided: decided() },
  });
}

describe('a case that is opened again', () => {
  const before: { text: string; row: unknown } = { text: '', row: null };

  it('is for its subject as it was closed, while others examine it anew', async () => {
    await happened({ type: 'CaseClosed', outcome: 'TERMINATED' });
    before.text = (await page()).text;
    before.row = (await rows())[0];
    expect(before.row).toMatchObject({ caseId, stage: { code: 'CLOSED' } });
    expect(before.text).toContain('Quỹ thu từ đâu?');
    await happened({ type: 'CaseReopened', reason: await words('Tình-Tiết-Mới'), decided: decided() });
    expect((await page()).text).toBe(before.text);
    await ordered();
    expect((await stateOfCase(office, caseId)).stage).toBe('VERIFICATION');
    expect((await page()).text).toBe(before.text);
    expect(await rows()).toEqual([before.row]);
  });

  it('shows nothing that is recorded about them meanwhile, but what is written to them as a notice', async () => {
    await happened({
      ...{ type: 'SessionRecorded', on: today(office), subjectId: chiId, minutes: await words('Biên-Bản-Kín') },
    });
    expect((await page()).text).toBe(before.text);
    await happened({
      ...{ type: 'SubjectNotified', subjectId: chiId, purpose: 'acceptance', form: 'page' },
      text: await words('Thông báo thụ lý lại.'),
    });
    const { body } = await page();
    expect(body['notices']).toMatchObject([{ text: 'Thông báo thụ lý lại.' }]);
    expect(body).toMatchObject({ matter: { stage: { code: 'CLOSED' } }, minutes: [], allowedCommands: [] });
  });

  it('refuses what they say to it in the words of the stage they know', async () => {
    const body = { type: 'reserveOpinion', subjectId: chiId, text: 'Tôi có ý kiến.' };
    const said = await office.world.call('POST', `/api/v1/processes/case/${caseId}/commands`, {
      ...{ token: chi.token, body },
    });
    expect([said.status, said.body['code']]).toEqual([409, 'COMMAND_NOT_IN_STAGE']);
    expect(said.text).not.toContain('Thẩm tra, xác minh');
  });

  it('is theirs again once the decision is presented to them anew', async () => {
    const on = today(office);
    await happened({
      type: 'DecisionPresented',
      on,
      subjectIds: [chiId],
      notice: await words('Lần hai.'),
    });
    const { body } = await page();
    expect(body).toMatchObject({
      matter: { stage: { code: 'VERIFICATION' } },
      presented: [{ text: 'Lần thứ nhất.' }, { text: 'Lần hai.' }],
      questions: [{ text: 'Quỹ thu từ đâu?' }],
    });
    expect(await rows()).toMatchObject([{ caseId, stage: { code: 'VERIFICATION' } }]);
  });
});
