import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import type { BallotQuestion } from '../../domain/meeting/state.ts';
import { processId } from '../../domain/process.ts';
import { addPerson } from '../support/api-world.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';

/** A decision about an official member in office: warning in time, dismissal not for this body, reprimand out of time. */
const QUESTION: BallotQuestion = {
  ...{ kind: 'decide', subjectKind: 'member', inOffice: true },
  choices: [
    { form: 'reprimand', enforceable: false, limitedUntil: '2025-01-01' },
    { form: 'warning', enforceable: true, limitedUntil: '2030-01-01' },
  ],
  withheld: [{ form: 'dissolution', reason: 'NOT_FOR_SUBJECT' }],
  competence: {
    ...{ subject: 'member', managedBy: 'province', committeesOf: [] },
    ...{ dutyFromAbove: false, temporaryActivity: false, bypassBranch: false },
  },
};

const SUBJECT = 'Trần Văn Đối';

let office: Office;
let meetingId = '';
let caseId = '';
let state: CaseState;

beforeAll(async () => {
  office = await openOffice();
  await office.world.admin.query(
    `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
     select $1, a.id, 'MEETING_SECRETARY', $2, '2020-01-01' from access.account a where a.username = 'keeper'`,
    [newId(), office.organisations.committee],
  );
  caseId = await newCase(office);
  const personId = await addPerson(office.world, SUBJECT);
  await office.command('screener', caseId, classification({ subjects: [{ kind: 'member', personId }] }));
  state = (await office.row('select state from business.process where id = $1', [`case/${caseId}`]))[
    'state'
  ] as CaseState;
  const { head, keeper, inspector, screener } = office.people;
  const begun = await office.world.call('POST', '/api/v1/processes', {
    token: office.tokens.keeper,
    body: {
      ...{ process: 'meeting', organisationId: office.organisations.committee, sitting: 'standing-committee' },
      ...{ title: 'Kỳ họp', heldOn: dayOf(office.world.deps.now()), chair: head, secretary: keeper },
      members: [head, inspector, screener],
    },
  });
  meetingId = String(begun.body.id);
  await fromProcess(item({ kind: 'case', source: `case/${caseId}`, question: null }));
  await fromProcess(
    item({ kind: 'discipline', source: `discipline/${newId()}`, allegationIds: [], question: QUESTION }),
  );
  await give('keeper', { type: 'recordAttendance', present: [head, inspector, screener] });
});
afterAll(() => office.stop());

type AddItem = Extract<MeetingCommand, { type: 'addItem' }>;

function item(more: Pick<AddItem, 'kind' | 'source' | 'question'> & Partial<AddItem>): AddItem {
  return {
    ...{ type: 'addItem', caseId, organisationId: office.organisations.committee, organisationPath: 'mg.d01' },
    subjects: state.subjects.map(({ id, kind, personId, organisationId }) => ({
      ...{ subjectId: id, kind, personId, organisationId },
    })),
    allegationIds: state.allegations.map((one) => one.id),
    recused: [],
    ...more,
  };
}

/** What a case or a discipline tells the meeting, as the outbox would deliver it. */
async function fromProcess(command: MeetingCommand): Promise<void> {
  const actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: newId() } as const;
  const answer = await office.world.engine.send(
    { processId: processId('meeting', meetingId), commandId: newId(), bodyHash: 'x', command, actor },
    1_000,
  );
  if (answer.kind !== 'answered' || !answer.result.outcome.ok) throw new Error(JSON.stringify(answer));
}

async function give(staff: Staff, body: Record<string, unknown>) {
  const answer = await office.world.call('POST', `/api/v1/processes/meeting/${meetingId}/commands`, {
    token: office.tokens[staff],
    body,
  });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer;
}

interface Shown {
  title: string;
  end: { code: string; text: string } | null;
  matter: Record<string, unknown>;
}
const page = () => office.get('keeper', `/meetings/${meetingId}`);
const itemsOf = async () => (await page()).body.items as unknown as Shown[];
const offered = async (type: string) =>
  (
    (await page()).body['allowedCommands'] as { type: string; allowed: boolean; reason: string; itemIds: string[] }[]
  ).find((one) => one.type === type);

describe('the agenda of a meeting', () => {
  it('shows each matter with its case, whom it is about and what was alleged', async () => {
    const [first, second] = await itemsOf();
    expect(first?.title).toMatch(/^Nội dung số 1: vụ việc PA-/);
    expect(first?.matter).toMatchObject({
      caseId,
      subjects: [{ subjectId: state.subjects[0]?.id, name: SUBJECT }],
      allegations: [{ id: state.allegations[0]?.id, summary: 'Thu chi quỹ sai quy định', codes: ['TT-1'] }],
      question: null,
    });
    expect(second?.title).toMatch(/^Nội dung số 2: xem xét kỷ luật, vụ việc PA-/);
  });

  it('shows the paper of a ballot: what may be chosen, until when, and what is not on it and why', async () => {
    expect((await itemsOf())[1]?.matter['question']).toEqual({
      kind: { code: 'decide', text: 'Phiếu biểu quyết quyết định kỷ luật' },
      subjectKind: { code: 'member', text: 'Đảng viên' },
      choices: [
        { form: { code: 'reprimand', text: 'Khiển trách' }, enforceable: false, limitedUntil: '2025-01-01' },
        { form: { code: 'warning', text: 'Cảnh cáo' }, enforceable: true, limitedUntil: '2030-01-01' },
      ],
      withheld: [
        {
          form: { code: 'dissolution', text: 'Giải tán' },
          reason: { code: 'NOT_FOR_SUBJECT', text: 'Không áp dụng cho tổ chức, đảng viên này' },
        },
      ],
    });
  });

  it('offers commands on the items that can take them, and says what stands in the way of the others', async () => {
    expect(await offered('openBallot')).toMatchObject({ allowed: false, itemIds: [] });
    expect((await offered('openBallot'))?.reason).toMatch(/./);
    expect((await offered('deferItem'))?.itemIds).toEqual(['item-1', 'item-2']);
    expect(await offered('closeBallot')).toBeUndefined();
    await give('keeper', {
      ...{ type: 'hearSubject', itemId: 'item-2', subjectId: state.subjects[0]?.id },
      minutes: 'Đã trình bày, nhận khuyết điểm.',
    });
    expect(await offered('openBallot')).toMatchObject({ allowed: true, itemIds: ['item-2'] });
  });

  it('shows the count of a ballot with every step of the tally, and who voted what nowhere', async () => {
    const { head, inspector, screener } = office.people;
    await give('keeper', { type: 'openBallot', itemId: 'item-2' });
    await give('keeper', {
      ...{ type: 'closeBallot', itemId: 'item-2', issued: 3, board: [head, inspector, screener] },
      counts: { forms: { reprimand: 1, warning: 2 }, noDiscipline: 0, blank: 0, invalid: 0 },
      minutes: 'Biên bản kiểm phiếu.',
    });
    const ballot = (await itemsOf())[1]?.matter['ballot'] as { counted: Record<string, unknown> };
    expect(ballot.counted).toMatchObject({
      issued: 3,
      forms: [
        { form: { code: 'reprimand' }, votes: 1 },
        { form: { code: 'warning' }, votes: 2 },
      ],
      ...{ noDiscipline: 0, blank: 0, invalid: 0 },
      tally: {
        base: 3,
        outcome: { code: 'CARRIED', text: 'Đủ số phiếu' },
        form: { code: 'warning', text: 'Cảnh cáo' },
        text: 'Đủ số phiếu: Cảnh cáo',
        steps: [
          { form: { code: 'warning' }, votes: 2, counted: 2, needed: 2, reached: true },
          { form: { code: 'reprimand' }, votes: 1, counted: 1, needed: 2, reached: false },
        ],
      },
    });
  });

  it('keeps with a conclusion the name of the discipline that begins, which nobody sends', async () => {
    const [subjectId, allegationId] = [state.subjects[0]?.id, state.allegations[0]?.id];
    const adopt = {
      ...{ type: 'adopt', itemId: 'item-1', vote: { for: 3, against: 0, abstained: 0 }, text: 'Kết luận có vi phạm.' },
      findings: [{ allegationId, finding: 'true-violation' }],
    };
    const smuggled = await office.world.call('POST', `/api/v1/processes/meeting/${meetingId}/commands`, {
      token: office.tokens.head,
      body: { ...adopt, consequences: [{ subjectId, consequence: 'discipline', disciplineId: newId() }] },
    });
    expect([smuggled.status, smuggled.body['errors']]).toEqual([
      422,
      [expect.objectContaining({ field: 'consequences.0.disciplineId' })],
    ]);
    // What is concluded goes to the subject, and what is recommended to their unit: nothing of the sender stands in either.
    const recommendation = 'Theo đơn của bà Nguyễn Thị Sâu Kín, cần khắc phục.';
    const telling = await office.world.call('POST', `/api/v1/processes/meeting/${meetingId}/commands`, {
      token: office.tokens.head,
      body: { ...adopt, consequences: [{ subjectId, consequence: 'remediation', recommendation }] },
    });
    expect([telling.body['code'], telling.body['errors']]).toEqual([
      'SENDER_IN_TEXT',
      [expect.objectContaining({ field: 'consequences.0.recommendation' })],
    ]);
    await give('head', { ...adopt, consequences: [{ subjectId, consequence: 'discipline' }] });
    const [first] = await itemsOf();
    expect(first?.end).toEqual({ code: 'adopted', text: 'Đã thông qua' });
    expect(first?.matter).toMatchObject({
      vote: { for: 3, text: 'tán thành 3, không tán thành 0, không có ý kiến 0' },
      resolution: {
        text: 'Kết luận có vi phạm.',
        findings: [{ allegationId, finding: { text: 'Đúng, có vi phạm' } }],
        consequences: [{ subjectId, subject: SUBJECT, disciplineId: expect.stringMatching(/^[0-9a-f-]{36}$/) }],
      },
    });
  });

  it('shows what is read of the file only while the matter lies before the body, or once the body has decided', async () => {
    const report = {
      ...{ by: office.people.inspector, on: '2026-11-20' },
      findings: [{ allegationId: state.allegations[0]?.id, finding: 'true-violation' }],
    };
    await office.world.admin.query(
      `update business.process set state = jsonb_set(state, '{verification}', $2) where id = $1`,
      [`case/${caseId}`, { leader: '', members: [], former: [], hearings: [], witnesses: [], objections: [], report }],
    );
    await fromProcess(item({ kind: 'case', source: `case/${newId()}`, question: null }));
    const read = async (i: number) => {
      const matter = (await itemsOf())[i]?.matter as { allegations: object[]; reported: object[] } | undefined;
      return { allegations: matter?.allegations, reported: matter?.reported };
    };
    const shown = {
      allegations: [{ summary: 'Thu chi quỹ sai quy định' }],
      reported: [{ finding: { code: 'true-violation' } }],
    };
    expect(await read(2)).toMatchObject(shown);
    await give('keeper', { type: 'deferItem', itemId: 'item-3', reason: 'Chưa đủ tài liệu.' });
    expect(await read(2)).toMatchObject({ allegations: [{ codes: ['TT-1'], summary: null }], reported: [] });
    expect(await read(0)).toMatchObject(shown);
  });

  it('tells what happened in words, and to whom it may not be told only that something did', async () => {
    const timeline = async (staff: Staff) =>
      (await office.get(staff, `/meetings/${meetingId}`)).body['timeline'] as {
        type: string;
        text: string | null;
        details: { label: string; value: string }[];
      }[];
    const heard = (await timeline('keeper')).find((one) => one.type === 'SubjectHeard');
    expect(heard?.text).toBe('Đã trình bày, nhận khuyết điểm.');
    expect(heard?.details.map((one) => one.value)).toContain(SUBJECT);
    // The case is now about the leader’s own relative: the meeting is known to them, the matter is not.
    await office.world.admin.query(
      'update business.case_file set subject_person_ids = array[$1::uuid] where case_id = $2',
      [office.people.leader, caseId],
    );
    const hidden = (await timeline('leader')).find((one) => one.type === 'SubjectHeard');
    expect(hidden).toMatchObject({ text: null, details: [] });
    expect((await office.get('leader', `/meetings/${meetingId}`)).text).not.toContain(SUBJECT);
  });

  it('keeps what is closed out of the raw state, also as it was before', async () => {
    const itemsAt = async (staff: Staff, query = '') =>
      ((await office.get(staff, `/processes/meeting/${meetingId}${query}`)).body['state'] as { items: object[] }).items;
    const at = `?at=${encodeURIComponent(office.world.deps.now())}`;
    for (const query of ['', at]) {
      expect((await itemsAt('keeper', query))[0]).toMatchObject({ caseId });
      expect(await itemsAt('leader', query)).toEqual([
        { itemId: 'item-1', kind: 'case', end: 'adopted' },
        { itemId: 'item-2', kind: 'discipline', end: null },
        { itemId: 'item-3', kind: 'case', end: 'deferred' },
      ]);
    }
  });

  it('gives notes and the minutes of the whole meeting to those who may read all of it', async () => {
    await give('keeper', { type: 'addNote', text: 'Ghi-Chú-Chung về từng nội dung.' });
    const adopted = {
      type: 'adopt',
      itemId: 'item-2',
      vote: null,
      findings: [],
      consequences: [],
      text: 'Theo phiếu.',
    };
    await give('head', adopted);
    await give('head', { type: 'closeMeeting', minutes: 'Biên-Bản-Chung của kỳ họp.' });
    expect((await page()).text).toMatch(/Ghi-Chú-Chung.*Biên-Bản-Chung/s);
    const { status, text } = await office.get('leader', `/meetings/${meetingId}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/Ghi-Chú-Chung|Biên-Bản-Chung/);
  });
});
