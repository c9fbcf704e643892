import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { processId } from '../../domain/process.ts';
import { addOrganisation } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import {
  SECRETS,
  addExamined,
  engineCommand,
  examinedCase,
  readByAnother,
  stateOfCase,
  subjectIdOf,
  taken,
  today,
  wordsOf,
} from '../support/examined-case.ts';
import type { Examined } from '../support/examined-case.ts';
import { openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

let office: Office;
let chi: Examined;
let dung: Examined;
let caseId: string;
let chiId: string;
let dungId: string;
const disciplineId = newId();
const discipline = processId('discipline', disciplineId);
const heard: Answer[] = [];

beforeAll(async () => {
  office = await openOffice();
  const branch = await addOrganisation(office.world, 'mg.d01.cb', office.organisations.committee);
  chi = await addExamined(office, branch, 'Trần Văn Chi');
  dung = await addExamined(office, branch, 'Lê Thị Dung');
  caseId = await examinedCase(office, [
    { kind: 'member', personId: chi.personId },
    { kind: 'member', personId: dung.personId },
  ]);
  chiId = await subjectIdOf(office, caseId, chi.personId);
  dungId = await subjectIdOf(office, caseId, dung.personId);
});
afterAll(() => office.stop());

const ask = async (who: Examined, method: string, path: string, body?: unknown): Promise<Answer> => {
  const answer = await office.world.call(method, `/api/v1${path}`, { token: who.token, body });
  if (who === chi) heard.push(answer);
  return answer;
};
const page = (who: Examined) => ask(who, 'GET', `/my-matters/${caseId}`);
const words = (text: string) => wordsOf(text, office.world);
const giveRead = async (by: 'inspector' | 'head', body: Record<string, unknown>) =>
  taken(await office.command(by, caseId, await readByAnother(office, caseId, body)));
const inspector = (body: Record<string, unknown>) => giveRead('inspector', body);
const head = (body: Record<string, unknown>) => giveRead('head', body);
const staff = async (command: { type: string } & Record<string, unknown>) =>
  engineCommand(office, discipline, 'staff', command);
const disciplinesOf = (answer: Answer) => answer.body['disciplines'] as Record<string, unknown>[];

describe('the conclusion', () => {
  beforeAll(async () => {
    const subjectIds = [chiId, dungId];
    await inspector({ type: 'presentDecision', on: today(office), subjectIds, notice: 'Kiểm tra việc thu chi.' });
    for (const [who, subjectId] of [
      [chi, chiId],
      [dung, dungId],
    ] as const) {
      const say = async (body: Record<string, unknown>) =>
        taken(await ask(who, 'POST', `/processes/case/${caseId}/commands`, { ...body, subjectId }));
      await inspector({ type: 'requestExplanation', subjectId, questions: 'Quỹ thu từ đâu?' });
      await say({ type: 'submitExplanation', text: `Giải trình của ${subjectId}` });
      await inspector({ type: 'shareDraftFindings', subjectId, draft: `Dự thảo cho ${subjectId}` });
      await say({ type: 'commentOnDraft', text: 'Đã đọc.' });
    }
    const { allegations } = await stateOfCase(office, caseId);
    const findings = allegations.map((one) => ({ allegationId: one.id, finding: 'true-violation' as const }));
    await inspector({ type: 'submitReport', findings, report: 'Báo cáo của đoàn.' });
    await head({ type: 'approveReport' });
    const meetingId = newId();
    await engineCommand(office, processId('case', caseId), 'staff', { type: 'putOnAgenda', meetingId });
    await engineCommand(office, processId('case', caseId), 'process', {
      ...{ type: 'conclude', meetingId, on: today(office), findings, text: await words('Biên-Bản-Kỳ-Họp') },
      organisationId: office.organisations.committee,
      consequences: [
        { subjectId: chiId, consequence: 'discipline', disciplineId },
        { subjectId: dungId, consequence: 'lessons', disciplineId: null },
      ],
    });
  });

  it('is shown to nobody before it is issued', async () => {
    const { body, text } = await page(chi);
    expect(body).toMatchObject({ conclusion: null, matter: { stage: { code: 'FOLLOW_UP' } } });
    expect(text).not.toMatch(/true-violation|Kết luận số|lessons/);
  });

  it('is read in full once issued, with what it means for the subject and nobody else', async () => {
    const issued = { number: '05-KL/ĐU', on: today(office), text: 'Kết luận: thu sai 5 triệu đồng.' };
    await head({ type: 'issueConclusion', ...issued });
    const { body, text } = await page(chi);
    expect(body['conclusion']).toMatchObject({
      ...{ number: '05-KL/ĐU', on: today(office), issuedOn: today(office), announcedOn: null },
      text: 'Kết luận: thu sai 5 triệu đồng.',
      findings: [{ codes: [{ code: 'TT-1' }], finding: { code: 'true-violation', text: 'Đúng, có vi phạm' } }],
      consequences: [{ subjectId: chiId, consequence: { code: 'discipline' } }],
    });
    expect(text).not.toMatch(/lessons|Biên-Bản-Kỳ-Họp/);
    expect((await page(dung)).body).toMatchObject({
      conclusion: { consequences: [{ consequence: { code: 'lessons' } }] },
      disciplines: [],
    });
  });

  it('brings notices to the subject, and the right to ask for a review', async () => {
    const notice = { subjectId: chiId, purpose: 'conclusion', form: 'page', text: 'Gửi đồng chí kết luận.' };
    await head({ type: 'notifySubject', ...notice });
    await head({ type: 'notifySubject', ...notice, subjectId: dungId, text: SECRETS.evidence });
    const { body } = await page(chi);
    expect(body['notices']).toMatchObject([{ purpose: { code: 'conclusion' }, text: 'Gửi đồng chí kết luận.' }]);
    const review = { type: 'subjectRequestsReview', subjectId: chiId, reason: 'Số tiền chưa đúng.' };
    const asked = await ask(chi, 'POST', `/processes/case/${caseId}/commands`, review);
    expect([asked.status, asked.body['events']]).toEqual([200, [{ number: 1, type: 'SubjectReviewRequested' }]]);
    expect((await page(chi)).body['reviewRequests']).toMatchObject([{ text: 'Số tiền chưa đúng.' }]);
  });
});

describe('the discipline', () => {
  const review = { type: 'submitSelfReview', text: 'Tôi nhận khuyết điểm.', ownForm: 'reprimand' };
  const give = (who: Examined, body: Record<string, unknown>) =>
    ask(who, 'POST', `/processes/discipline/${disciplineId}/commands`, body);

  beforeAll(async () => {
    const { matterId, organisation } = await stateOfCase(office, caseId);
    await engineCommand(office, discipline, 'process', {
      ...{ type: 'begin', caseId, matterId, subjectId: chiId, subjectKind: 'member', personId: chi.personId },
      ...{ organisationId: organisation.id, organisationPath: organisation.path, organisationSubjectId: null },
      ...{ recused: [], concludedOn: today(office) },
    });
  });

  it('asks the subject for a self-review, who gives it in a process of their own', async () => {
    const before = await page(chi);
    expect(disciplinesOf(before)).toMatchObject([
      {
        disciplineId,
        processId: discipline,
        stage: { code: 'PROPOSED' },
        selfReviewDue: { status: 'open' },
        decision: null,
      },
    ]);
    expect(before.body['matter']).toMatchObject({ asked: 1 });
    expect(before.body['allowedCommands']).toContainEqual(
      expect.objectContaining({ processId: discipline, type: 'submitSelfReview', allowed: true }),
    );
    const { body: listed } = await ask(chi, 'GET', '/my-matters');
    expect(listed.items).toMatchObject([{ caseId, asked: 1 }]);
    const given = await give(chi, review);
    expect(given.body).toMatchObject({ events: [{ number: 1, type: 'SelfReviewSubmitted' }], obligations: [] });
    expect(disciplinesOf(await page(chi))).toMatchObject([
      { selfReviews: [{ text: 'Tôi nhận khuyết điểm.', ownForm: { code: 'reprimand' }, onPaper: false }] },
    ]);
  });

  it('is there for no other subject, and takes nothing else of this one', async () => {
    expect((await give(dung, review)).status).toBe(404);
    expect((await give(chi, { type: 'addNote', text: 'Xin chào.' })).status).toBe(404);
    expect((await give(chi, { type: 'postpone', grounds: [{ ground: 'PREGNANT' }], text: 'Xin hoãn.' })).status).toBe(
      404,
    );
  });

  it('shows the summons, and a decision only once it is signed', async () => {
    const violation = { startedOn: addDays(today(office), -60), endedOn: addDays(today(office), -50), unlimited: null };
    await staff({
      ...{ type: 'recordViolation', ...violation, inOffice: false, managedBy: 'grassroots', committeesOf: [] },
      grounds: await words('Sổ quỹ.'),
    });
    const refused = await office.world.call('POST', `/api/v1/processes/discipline/${disciplineId}/commands`, {
      token: office.tokens.head,
      body: {
        ...{ type: 'summonSubject', hearingOn: addDays(today(office), 20) },
        text: `Theo đơn của bà ${SECRETS.sender} (0912 345 678), mời đồng chí đến.`,
      },
    });
    expect([refused.status, refused.body['code']]).toEqual([422, 'SENDER_IN_TEXT']);
    await staff({
      type: 'summonSubject',
      hearingOn: addDays(today(office), 20),
      text: await words('Mời đồng chí đến.'),
    });
    expect(disciplinesOf(await page(chi))).toMatchObject([
      { summons: { hearingOn: addDays(today(office), 20), text: 'Mời đồng chí đến.' }, hearing: null },
    ]);
    const minutes = await words('Biên-Bản-Kỳ-Họp');
    await staff({ type: 'bypassBranch', reason: await words('Chi bộ không đủ người.') });
    await staff({ type: 'recordHearing', outcome: 'written', minutes });
    const meetingId = newId();
    await staff({ type: 'putOnAgenda', meetingId, ballot: 'decide' });
    await engineCommand(office, discipline, 'process', {
      ...{ type: 'takeVote', meetingId, ballot: 'decide', body: 'standing-committee', level: 'direct' },
      ...{ organisationId: office.organisations.committee, heldOn: today(office), form: 'reprimand' },
      ...{ enforceable: true, reportUp: false },
    });
    const voted = await page(chi);
    expect(disciplinesOf(voted)).toMatchObject([
      { decision: null, hearing: { code: 'written' }, stage: { code: 'HEARD' }, noDiscipline: null },
    ]);
    const late = await give(chi, review);
    expect(late.text).toContain('Đã nghe');
    for (const { text } of [voted, late]) expect(text).not.toMatch(/DECIDED|Đã quyết định/);
    await staff({ type: 'signDecision', number: '01-QĐ/ĐU', signedOn: today(office) });
    expect(disciplinesOf(await page(chi))).toMatchObject([
      {
        stage: { code: 'DECIDED' },
        decision: { form: { code: 'reprimand' }, number: '01-QĐ/ĐU', servedOn: null, appeal: null },
      },
    ]);
  });

  it('gives the right to appeal from the day it was served, with the last day and why that day', async () => {
    const minutes = await words('Biên bản giao.');
    await staff({ type: 'serveDecision', on: today(office), refused: false, witnesses: [], minutes });
    await staff({ type: 'announceDecision', on: today(office), minutes });
    const [shown] = disciplinesOf(await page(chi));
    expect(shown?.['decision']).toMatchObject({
      ...{ signedOn: today(office), servedOn: today(office), announcedOn: today(office) },
      lapsesOn: expect.stringMatching(/^\d{4}-/),
      appeal: { name: 'Khiếu nại kỷ luật', isOpen: true, derivation: { startedOn: today(office) } },
    });
    const decision = shown?.['decision'] as { appeal: { lastDay: string } } | undefined;
    expect((decision?.appeal.lastDay ?? '') >= addDays(today(office), 30)).toBe(true);
  });
});

describe('a discipline whose conclusion is not issued, or that ends without discipline', () => {
  const other = processId('discipline', newId());
  const give = async (command: { type: string } & Record<string, unknown>) =>
    engineCommand(office, other, 'staff', command);
  const shown = async () => disciplinesOf(await page(chi)).find((one) => one['processId'] === other);
  const stateIs = async (more: object) => {
    await office.world.admin.query('update business.process set state = state || $2 where id = $1', [other, more]);
  };

  beforeAll(async () => {
    const { matterId, organisation } = await stateOfCase(office, caseId);
    await engineCommand(office, other, 'process', {
      ...{ type: 'begin', caseId, matterId, subjectId: chiId, subjectKind: 'member', personId: chi.personId },
      ...{ organisationId: organisation.id, organisationPath: organisation.path, organisationSubjectId: null },
      ...{ recused: [], concludedOn: today(office) },
    });
  });

  it('tells only what is asked in it', async () => {
    await stateIs({ hearing: 'written', noDiscipline: 'NO_MAJORITY', stage: 'NOT_DISCIPLINED' });
    expect(await shown()).toMatchObject({
      ...{ selfReviewDue: { status: 'open' }, hearing: null, decision: null, noDiscipline: null },
      stage: { code: 'HEARD' },
    });
    await stateIs({ obligations: [] });
    expect(await shown()).toBeUndefined();
  });

  it('tells that there is no discipline, and why, only once the subject was told', async () => {
    await office.world.admin.query(
      `update business.event set data = jsonb_set(data, '{consequences,0,disciplineId}', to_jsonb($2::text))
       where process_id = $1 and type = 'CaseConcluded'`,
      [`case/${caseId}`, other.slice('discipline/'.length)],
    );
    expect(await shown()).toMatchObject({ stage: { code: 'HEARD' }, noDiscipline: null });
    await give({ type: 'tellNotDisciplined', on: today(office), text: await words('Không thi hành kỷ luật.') });
    expect(await shown()).toMatchObject({
      stage: { code: 'NOT_DISCIPLINED' },
      noDiscipline: { code: 'NO_MAJORITY', toldOn: today(office), notice: 'Không thi hành kỷ luật.' },
    });
  });
});

describe('a closed matter', () => {
  it('stays readable, and takes nothing more', async () => {
    await office.world.admin.query(
      `update business.process set stage = 'CLOSED', state = jsonb_set(state, '{stage}', '"CLOSED"') where id = $1`,
      [`case/${caseId}`],
    );
    const { status, body } = await page(chi);
    expect([status, body['matter']]).toMatchObject([200, { stage: { code: 'CLOSED' } }]);
    expect(body['conclusion']).not.toBeNull();
    const said = { type: 'reserveOpinion', subjectId: chiId, text: 'Muộn.' };
    const late = await ask(chi, 'POST', `/processes/case/${caseId}/commands`, said);
    expect([late.status, late.body['code']]).toEqual([409, 'COMMAND_NOT_IN_STAGE']);
  });

  it('has told nothing of the letter, its sender, the meeting or the other subject', () => {
    const all = heard.map((one) => one.text).join('\n');
    for (const word of [
      ...Object.values(SECRETS),
      'Biên-Bản-Kỳ-Họp',
      'Báo cáo của đoàn',
      dung.name,
      dungId,
      dung.personId,
    ]) {
      expect(all).not.toContain(word);
    }
  });
});
