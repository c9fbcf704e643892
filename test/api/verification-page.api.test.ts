import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { addOrganisation, addPerson, uploadFile } from '../support/api-world.ts';
import { readByAnother } from '../support/examined-case.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';

let office: Office;
let caseId = '';
let subject = { id: '', personId: '' };
let allegationId = '';

const page = (staff: Staff) => office.get(staff, `/cases/${caseId}`);
const today = () => dayOf(office.world.deps.now());
const offered = async (staff: Staff) =>
  ((await page(staff)).body['allowedCommands'] as { type: string; allowed: boolean }[])
    .filter((one) => one.allowed)
    .map((one) => one.type);

async function give(staff: Staff, body: Record<string, unknown>): Promise<void> {
  const answer = await office.command(staff, caseId, await readByAnother(office, caseId, body));
  if (answer.status !== 200) throw new Error(`${String(body['type'])}: ${answer.text}`);
}

/** The paper that the subject signed, as the inspector uploads it. */
async function scan(): Promise<string> {
  const bytes = new TextEncoder().encode('Bản giấy có chữ ký');
  const { body } = await uploadFile(office.world, office.tokens.inspector, { name: 'ban-ky.txt', bytes });
  return String(body.id);
}

/** A letter about a member on record, taken on for settlement. */
beforeAll(async () => {
  office = await openOffice();
  await office.world.admin.query(
    `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
     select $1, a.id, 'MEETING_SECRETARY', $2, '2020-01-01' from access.account a where a.username = 'other-reception'`,
    [newId(), office.organisations.committee],
  );
  caseId = await newCase(office);
  const unit = await addOrganisation(office.world, 'mg.d01.c01', office.organisations.committee);
  const personId = await addPerson(office.world, 'Trần Văn Đối', unit);
  await give('screener', classification({ kind: 'denunciation', subjects: [{ kind: 'member', personId }] }));
  const body = (await page('head')).body as unknown as { subjects: { id: string }[]; allegations: { id: string }[] };
  subject = { id: body.subjects[0]?.id ?? '', personId };
  allegationId = body.allegations[0]?.id ?? '';
});
afterAll(() => office.stop());

describe('the page of a case that is verified', () => {
  it('offers the order only once the matter is taken on, and says so before', async () => {
    const order = async () =>
      ((await page('head')).body['allowedCommands'] as { type: string; allowed: boolean; reason: string }[]).find(
        (one) => one.type === 'orderVerification',
      );
    expect(await order()).toMatchObject({ allowed: false, reason: expect.stringMatching(/thụ lý/) });
    await give('head', { type: 'accept', grounds: 'Thuộc thẩm quyền.' });
    expect(await order()).toMatchObject({ allowed: true, reason: null });
    expect(await offered('head')).not.toContain('accept');
    expect((await page('head')).body['standing']).toMatchObject({ acceptedOn: today(), pause: null, recused: [] });
    expect((await page('head')).body['verification']).toBeNull();
  });

  it('is open to the team from the order on, and names its members', async () => {
    expect((await page('inspector')).status).toBe(404);
    const { inspector, keeper } = office.people;
    await give('head', {
      ...{ type: 'orderVerification', leader: inspector, members: [keeper], dueOn: addDays(today(), 20) },
      scope: 'Xác minh thu chi quỹ.',
    });
    const shown = (await page('inspector')).body;
    expect(shown['verification']).toMatchObject({
      leader: { id: inspector, name: 'Đồng chí inspector' },
      members: [{ id: keeper, name: 'Đồng chí keeper' }],
      ...{ orderedOn: today(), planApproved: false, witnesses: [], report: null },
      hearings: [
        { subjectId: subject.id, subject: 'Trần Văn Đối', presentedOn: null, explanation: { code: 'not-asked' } },
      ],
    });
    const ordered = (shown['timeline'] as { type: string; text: string; details: { value: string }[] }[]).find(
      (one) => one.type === 'VerificationOrdered',
    );
    expect(ordered?.text).toBe('Xác minh thu chi quỹ.');
    expect(ordered?.details.map((one) => one.value)).toEqual(
      expect.arrayContaining(['Đồng chí inspector', 'Đồng chí keeper', 'Đồng chí head']),
    );
  });

  it('lets nothing reach the subject that a second person has not read, and sends what was read word for word', async () => {
    await give('head', { type: 'approvePlan', plan: 'Kế hoạch.' });
    const present = { type: 'presentDecision', on: today(), subjectIds: [subject.id], notice: 'Kiểm tra quỹ.' };
    const send = async (notice: string) => (await office.command('inspector', caseId, { ...present, notice })).body;
    expect(await send('Kiểm tra quỹ.')).toMatchObject({ code: 'EXPOSURE_NOT_PREPARED' });
    const text = { purpose: 'presentDecision', text: 'Kiểm tra quỹ.', exposure: 'replaced', details: 'Bỏ ngày họp.' };
    await give('inspector', { type: 'prepareForSubject', ...text });
    const clear = { type: 'clearForSubject', preparationId: 'preparation-1' };
    expect((await office.command('inspector', caseId, clear)).body['code']).toBe('FOUR_EYES');
    expect(await offered('keeper')).toContain('clearForSubject');
    await give('keeper', clear);
    expect((await page('inspector')).body['preparations']).toMatchObject([
      {
        ...{ id: 'preparation-1', purpose: { code: 'presentDecision' }, field: 'notice', text: 'Kiểm tra quỹ.' },
        ...{ details: 'Bỏ ngày họp.', by: 'Đồng chí inspector', reviewedBy: 'Đồng chí keeper', usable: true },
        status: { code: 'cleared', text: 'đã duyệt' },
      },
    ]);
    expect(await offered('inspector')).toContain('presentDecision');
    expect(await send('Kiểm tra quỹ và đất.')).toMatchObject({ code: 'EXPOSURE_NOT_REVIEWED' });
    expect(await send(' Kiểm tra quỹ. ')).toMatchObject({ events: [{ type: 'DecisionPresented' }, {}] });
  });

  it('names with each piece of evidence who took it in, its files and their hashes, whatever office the member holds', async () => {
    const bytes = new TextEncoder().encode('Sổ thu chi');
    const { status, body } = await uploadFile(office.world, office.tokens.keeper, { name: 'so.txt', bytes });
    expect(status).toBe(201);
    const [id, sha256] = [String(body.id), String(body['sha256'])];
    await give('keeper', { type: 'addEvidence', title: 'Sổ thu chi', source: 'organisation', attachments: [id] });
    const shown = (await page('inspector')).body;
    expect(shown['timeline']).toContainEqual(
      expect.objectContaining({ type: 'EvidenceAdded', actor: 'Đồng chí keeper', text: 'Sổ thu chi', files: [id] }),
    );
    expect(shown['attachments']).toContainEqual(expect.objectContaining({ id, name: 'so.txt', sha256 }));
  });

  it('shows who was heard, the witnesses named, and what the team reported', async () => {
    const about = { subjectId: subject.id };
    expect(await offered('inspector')).not.toContain('answerWitnessProposal');
    for (const body of [
      { type: 'requestExplanation', ...about, questions: 'Đề nghị giải trình.' },
      { type: 'recordExplanation', ...about, text: 'Đã chi đúng.', attachments: [await scan()] },
      { type: 'proposeWitness', ...about, text: 'Ông A ở thôn Đoài.', attachments: [await scan()] },
    ]) {
      await give('inspector', body);
    }
    expect(await offered('inspector')).toContain('answerWitnessProposal');
    for (const body of [
      { type: 'answerWitnessProposal', proposalId: 'witness-1', accepted: true, reason: 'Sẽ làm việc với ông A.' },
      { type: 'shareDraftFindings', ...about, draft: 'Dự thảo.' },
      { type: 'commentOnDraft', ...about, text: 'Nhất trí.', attachments: [await scan()] },
      { type: 'submitReport', findings: [{ allegationId, finding: 'true-violation' }], report: 'Báo cáo.' },
    ]) {
      await give('inspector', body);
    }
    expect((await page('head')).body['verification']).toMatchObject({
      hearings: [{ explanation: { text: 'Đã giải trình' }, draft: { text: 'Đã có ý kiến về dự thảo' } }],
      witnesses: [{ id: 'witness-1', subject: 'Trần Văn Đối', answer: { text: 'Đồng ý' } }],
      report: { by: 'Đồng chí inspector', findings: [{ allegationId, finding: { text: 'Đúng, có vi phạm' } }] },
    });
  });

  it('opens to the secretary of meetings with the approved report, and stands on an agenda', async () => {
    const secretary = 'other-reception';
    expect((await page(secretary)).status).toBe(404);
    await give('head', { type: 'approveReport' });
    expect((await page(secretary)).status).toBe(200);
    const { head, inspector, keeper } = office.people;
    const begun = await office.world.call('POST', '/api/v1/processes', {
      token: office.tokens[secretary],
      body: {
        ...{ process: 'meeting', organisationId: office.organisations.committee, sitting: 'standing-committee' },
        ...{ title: 'Kỳ họp thứ ba', heldOn: addDays(today(), 7), chair: head, secretary: keeper },
        members: [head, inspector, keeper],
      },
    });
    expect(begun.status, begun.text).toBe(201);
    await give(secretary, { type: 'putOnAgenda', meetingId: begun.body.id });
    expect((await page('head')).body['agenda']).toEqual({
      ...{ meetingId: begun.body.id, heldOn: addDays(today(), 7), title: 'Kỳ họp thứ ba' },
    });
    // The screener sees the case and not the meeting.
    expect((await page('screener')).body['agenda']).toEqual({ meetingId: begun.body.id, heldOn: null, title: null });
    expect(await offered(secretary)).not.toContain('putOnAgenda');
  });
});

describe('an order of suspension in this case', () => {
  it('concerns the subject as the case knows them, has a page and stands among the processes of the case', async () => {
    const order = (reason: string) =>
      office.world.call('POST', '/api/v1/processes', {
        token: office.tokens.head,
        body: {
          ...{ process: 'suspension', organisationId: office.organisations.committee, caseId, subjectId: subject.id },
          ...{ what: 'party-activity', ground: 'obstruction', orderedOn: today(), number: '01-QĐ/BTV', reason },
        },
      });
    const telling = await order('Cản trở, dọa bà Nguyễn Thị Sâu Kín.');
    expect([telling.status, telling.body['code']]).toEqual([422, 'SENDER_IN_TEXT']);
    const ordered = await order('Cản trở việc kiểm tra.');
    expect([ordered.status, ordered.body['stage']], ordered.text).toEqual([201, 'ORDERED']);
    const id = String(ordered.body.id);
    const { data } = await office.row('select data from business.event where process_id = $1 and number = 1', [
      `suspension/${id}`,
    ]);
    expect(data).toMatchObject({ personId: subject.personId, organisationSubjectId: null });
    const shown = await office.get('head', `/suspensions/${id}`);
    expect(shown.body['suspension']).toMatchObject({
      ...{ subject: 'Trần Văn Đối', orderedOn: today(), extensions: 0, end: null },
      what: { code: 'party-activity', text: 'Đình chỉ sinh hoạt đảng' },
      case: { caseId, number: expect.stringMatching(/^PA-/) },
    });
    expect((shown.body['allowedCommands'] as { type: string }[]).map((one) => one.type)).toEqual(
      expect.arrayContaining(['extend', 'lift']),
    );
    expect((await page('head')).body['processes']).toContainEqual(
      expect.objectContaining({ kind: 'suspension', id, title: 'Trần Văn Đối', stageText: 'Đang đình chỉ' }),
    );
    expect((await page('screener')).text).not.toContain(id);
    const lifted = await office.world.call('POST', `/api/v1/processes/suspension/${id}/commands`, {
      token: office.tokens.head,
      body: { type: 'lift', on: today(), reason: 'Không còn cản trở.' },
    });
    expect([lifted.status, lifted.body['stage']]).toEqual([200, 'ENDED']);
  });
});

describe('a team whose leader has stepped back', () => {
  it('still has its page, which says that nobody leads it and offers the head to name a successor', async () => {
    const other = await newCase(office);
    const { inspector, keeper } = office.people;
    const walk = async (staff: Staff, body: Record<string, unknown>) => {
      const answer = await office.command(staff, other, body);
      expect(answer.status, answer.text).toBe(200);
    };
    const shown = async () => (await office.get('head', `/cases/${other}`)).body;
    await walk(
      'screener',
      classification({ kind: 'denunciation', subjects: [{ kind: 'member', personId: subject.personId }] }),
    );
    await walk('head', { type: 'accept', grounds: 'Thuộc thẩm quyền.' });
    await walk('head', { type: 'orderVerification', leader: inspector, members: [], scope: 'Xác minh.' });
    await walk('inspector', {
      ...{ type: 'declareConflict', personId: inspector, relation: 'interest', reason: 'Có liên quan.' },
    });
    expect(await shown()).toMatchObject({ verification: { leader: { id: '' }, former: [{ id: inspector }] } });
    const offers = (await shown())['allowedCommands'] as { type: string; allowed: boolean }[];
    expect(offers).toContainEqual(expect.objectContaining({ type: 'replaceTeamMember', allowed: true }));
    await walk('head', { type: 'replaceTeamMember', leaves: inspector, joins: keeper, reason: 'Trưởng đoàn xin rút.' });
    expect(await shown()).toMatchObject({ verification: { leader: { id: keeper, name: 'Đồng chí keeper' } } });
  });
});
