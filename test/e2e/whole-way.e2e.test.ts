import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { addWorkingDays, nextWorkingDay } from '../../domain/calendar/working-days.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { refusalText } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { openDesks } from '../support/desks.ts';
import type { Desks } from '../support/desks.ts';
import { openPages, owed } from '../support/pages.ts';
import { tellSubject } from '../support/second-reader.ts';
import { storedProcess } from '../support/stored-process.ts';
import { testSystem, until } from '../support/system.ts';
import type { TestSystem } from '../support/system.ts';
import { leaveToTime } from '../support/time-alone.ts';
import type { TimeAlone } from '../support/time-alone.ts';

const CLERK = 'tiepnhan.ubkt-minhgiang';
const SCREENER = 'phanloai.ubkt-minhgiang';
const KEEPER = 'vanthu.ubkt-minhgiang';
const HEAD = 'chunhiem.ubkt-minhgiang';
const DEPUTY = 'lanhdao.ubkt-minhgiang';
const MEMBER = 'uyvien.ubkt-minhgiang';
const TEAM_LEADER = 'kiemtra1.ubkt-minhgiang';
const TEAM_MEMBER = 'kiemtra1.minhgiang';
/** A member of the committee, and on record the younger brother of whom it is about. */
const BROTHER = 'kiemtra2.ubkt-minhgiang';
const SECRETARY = 'thuky.ubkt-minhgiang';
const SUBJECT = 'dangvien.vuthunghiem';
const COMMITTEE = [HEAD, DEPUTY, MEMBER, TEAM_LEADER, BROTHER];
const SENDER = { name: 'Triệu Ví Von', address: 'tổ 19, khu phố Mộng Mơ', phone: '0900 000 417' };
const LETTER = `Tôi là Triệu Ví Von, nhân viên cũ của Trung tâm. Tôi tố cáo đồng chí Vũ Thử Nghiệm, đảng viên, kê khai tài sản năm 2025 không trung thực: lô đất C-17 đứng tên hai vợ chồng từ năm 2023 không có trong bản kê khai.`;

const [national] = CALENDARS;
if (national === undefined) throw new Error('no calendar');
const calendar = national;
const today = dayOf(new Date().toISOString());
const yearLater = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`;
const workingDays = (n: number, from = today) => addWorkingDays(calendar, from, n);
const receivedOn = workingDays(-5);
const days = (n: number, from = today) => nextWorkingDay(calendar, addDays(from, n));

let system: TestSystem;
let desks: Desks;
let pages: ReturnType<typeof openPages>;
let time: TimeAlone | null = null;
const ids = { case: '', subject: '', allegation: '', meeting: '', discipline: '' };
let receiptCode = '';

beforeAll(async () => {
  system = await testSystem();
  await system.start();
  desks = openDesks(system);
  pages = openPages(desks, ids);
});
afterAll(async () => {
  await time?.stop();
  await system.stop();
  await system.remove();
});

const onCase = () => `case/${ids.case}`;
const onMeeting = () => `meeting/${ids.meeting}`;
const onDiscipline = () => `discipline/${ids.discipline}`;
const readCase = (as = HEAD) => pages.readCase(as);
const readMeeting = (as = SECRETARY) => pages.readMeeting(as);
const readDiscipline = () => pages.readDiscipline(HEAD);
const readOwn = () => pages.readOwn(SUBJECT);
const statusOf = async (as: string, path: string) => (await desks.ask(as, 'GET', path)).status;
const tell = (type: string, fields: Record<string, unknown>) =>
  tellSubject(desks, onCase(), { writer: TEAM_LEADER, reader: HEAD }, { type, fields });
const people = (usernames: readonly string[]) => Promise.all(usernames.map((one) => desks.person(one)));

describe('a denunciation from its receipt to the end of what follows from it', () => {
  it('is received back-dated, and its date counts once another person confirmed it', async () => {
    const receipt = await desks.send<{ caseId: string; receiptCode: string }>(CLERK, '/submissions', {
      ...{ channel: 'letter', kind: 'denunciation', receivedAt: receivedOn, content: LETTER, concernsOwnBody: false },
      sender: { type: 'named', ...SENDER },
      subjects: [{ name: 'Vũ Thử Nghiệm', note: 'Phó Giám đốc Trung tâm X tỉnh' }],
    });
    ids.case = receipt.caseId;
    ({ receiptCode } = receipt);
    await until('the case', async () => (await statusOf(SCREENER, `/cases/${ids.case}`)) === 200);
    expect((await desks.refused(CLERK, onCase(), 'confirmReceiptDate', { receivedOn })).code).toBe('NOT_PERMITTED');
    await desks.give(KEEPER, onCase(), 'confirmReceiptDate', { receivedOn });
    const page = await readCase(KEEPER);
    expect(page.case).toMatchObject({ stage: 'INTAKE', receivedOn, registerNumber: 1 });
    expect((await readCase(SCREENER)).case.registerNumber).toBeNull();
    expect(owed(page)).toMatchObject({ 'intake.head_notice': workingDays(10, receivedOn) });
  });

  it('is classified and taken on by the committee that may settle it', async () => {
    const personId = await pages.find(SCREENER, 'people', 'Vũ Thử Nghiệm');
    await desks.give(SCREENER, onCase(), 'classify', {
      ...{ kind: 'denunciation', anonymity: 'named', subjects: [{ kind: 'member', personId }] },
      allegations: [{ codes: ['DD-3'], summary: 'Kê khai tài sản không trung thực.' }],
    });
    await desks.give(SCREENER, onCase(), 'submitToHead', { proposal: 'examine', text: 'Đủ điều kiện thụ lý.' });
    await desks.give(HEAD, onCase(), 'accept', { grounds: 'Cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý.' });
    await desks.give(HEAD, onCase(), 'answerSender', {
      ...{ purpose: 'processing-notice', form: 'receipt', text: 'Đơn đã được thụ lý; thông tin của ông được giữ kín.' },
    });
    const page = await readCase();
    expect(page.case.stage).toBe('SCREENING');
    expect(owed(page)).toEqual({ 'party.tc.settle': days(90, receivedOn), 'verification.order': workingDays(10) });
    ids.subject = page.subjects[0]?.id ?? '';
    ids.allegation = page.allegations[0]?.id ?? '';
  });

  it('is verified by a team without the brother, and unknown to its subject until presented', async () => {
    const [leader, member, brother] = await people([TEAM_LEADER, TEAM_MEMBER, BROTHER]);
    const order = { leader, scope: 'Việc kê khai tài sản, thu nhập năm 2025.' };
    const refused = await desks.refused(HEAD, onCase(), 'orderVerification', { ...order, members: [brother] });
    expect(refused).toMatchObject({ status: 409, code: 'CONFLICT_OF_INTEREST' });
    await desks.give(HEAD, onCase(), 'orderVerification', { ...order, members: [member] });
    expect(owed(await readCase(TEAM_LEADER))).toEqual({
      'party.tc.settle': days(90, receivedOn),
      'party.insp.present': workingDays(5),
      'verification.report': days(45),
    });
    await desks.give(HEAD, onCase(), 'approvePlan', { plan: 'Làm việc với đối tượng, đối chiếu bản kê khai.' });
    expect(await statusOf(SUBJECT, `/my-matters/${ids.case}`)).toBe(404);
    expect(await desks.read(SUBJECT, '/my-matters')).toMatchObject({ items: [] });
    const early = await desks.refused(SUBJECT, onCase(), 'submitExplanation', { subjectId: ids.subject, text: 'Tôi…' });
    expect(early.status).toBe(404);
    expect(await statusOf(BROTHER, `/cases/${ids.case}`)).toBe(404);
    const notice = 'Kiểm tra việc kê khai tài sản, thu nhập năm 2025.';
    await tell('presentDecision', { on: today, subjectIds: [ids.subject], notice });
    expect(await statusOf(SUBJECT, `/cases/${ids.case}`)).toBe(403);
    expect((await readOwn()).team).toMatchObject({ leader: { id: leader }, members: [{ id: member }] });
  });

  it('hears the subject, who explains, gives evidence, and has a member of the team removed', async () => {
    const subjectId = ids.subject;
    await tell('requestExplanation', { subjectId, questions: 'Nguồn gốc lô đất C-17?' });
    expect(owed(await readOwn())).toEqual({ 'party.explain': workingDays(10) });
    await desks.give(SUBJECT, onCase(), 'submitExplanation', { subjectId, text: 'Lô đất mua năm 2023, quên kê khai.' });
    await desks.give(SUBJECT, onCase(), 'offerEvidence', { subjectId, text: 'Hợp đồng chuyển nhượng năm 2023.' });
    const personId = await desks.person(TEAM_MEMBER);
    await desks.give(SUBJECT, onCase(), 'objectToTeamMember', {
      ...{ subjectId, personId, reason: 'Đồng chí này từng tranh chấp đất với gia đình tôi.' },
    });
    expect(await statusOf(TEAM_MEMBER, `/cases/${ids.case}`)).toBe(200);
    await desks.give(HEAD, onCase(), 'decideObjection', {
      ...{ objectionId: 'objection-1', upheld: true, reason: 'Có căn cứ cho rằng không khách quan.' },
    });
    expect(await statusOf(TEAM_MEMBER, `/cases/${ids.case}`)).toBe(404);
    const { verification } = await readCase();
    expect(verification).toMatchObject({ members: [], former: [{ id: personId }] });
    expect((await readOwn()).objections).toMatchObject([{ answer: { code: 'upheld' } }]);
  });

  it('is given more time by another person than asked for it', async () => {
    const request = { obligationId: 'verification.report#1' };
    await desks.give(TEAM_LEADER, onCase(), 'requestExtension', {
      ...{ ...request, days: 15, reason: 'Chờ cơ quan đăng ký đất đai cung cấp hồ sơ.' },
    });
    expect((await desks.refused(TEAM_LEADER, onCase(), 'approveExtension', request)).code).toBe('NOT_PERMITTED');
    expect(owed(await readCase())).toMatchObject({ 'verification.report': days(45) });
    await desks.give(DEPUTY, onCase(), 'approveExtension', request);
    expect(owed(await readCase())).toMatchObject({ 'verification.report': days(60) });
  });

  it('is reported only after the draft was offered and answered, and approved by another person', async () => {
    const report = {
      findings: [{ allegationId: ids.allegation, finding: 'true-violation' }],
      report: 'Báo cáo kết quả thẩm tra, xác minh, kèm ý kiến của đối tượng.',
    };
    expect(await desks.refused(TEAM_LEADER, onCase(), 'submitReport', report)).toEqual({
      ...{ status: 409, code: 'DRAFT_NOT_OFFERED' },
      detail: refusalText(VI, 'DRAFT_NOT_OFFERED'),
    });
    const draft = 'Dự thảo: kê khai thiếu lô đất C-17 là đúng.';
    await tell('shareDraftFindings', { subjectId: ids.subject, draft });
    expect((await desks.refused(TEAM_LEADER, onCase(), 'submitReport', report)).code).toBe('DRAFT_REPLY_PENDING');
    const own = await readOwn();
    expect(owed(own)).toEqual({ 'party.draft_comment': workingDays(5) });
    expect(own.drafts).toMatchObject([{ text: draft }]);
    await desks.give(SUBJECT, onCase(), 'commentOnDraft', { subjectId: ids.subject, text: 'Tôi nhất trí.' });
    await desks.give(TEAM_LEADER, onCase(), 'submitReport', report);
    expect(owed(await readCase())).toEqual({
      'party.tc.settle': days(90, receivedOn),
      'report.decide': workingDays(5),
    });
    expect((await desks.refused(TEAM_LEADER, onCase(), 'approveReport')).code).toBe('NOT_PERMITTED');
    await desks.give(HEAD, onCase(), 'approveReport');
    const approved = await readCase();
    expect(approved.case.stage).toBe('REVIEW');
    expect(owed(approved)).toMatchObject({ 'review.agenda': workingDays(10) });
  });
});

describe('the committee', () => {
  it('lets its members read what stands on the agenda, and the brother nothing of it', async () => {
    const [chair, ...others] = await people(COMMITTEE);
    const { roles } = await desks.read<{ roles: { organisationId: string }[] }>(SECRETARY, '/me');
    const begun = await desks.send<{ id: string }>(SECRETARY, '/processes', {
      ...{ process: 'meeting', organisationId: roles[0]?.organisationId, sitting: 'inspection-committee' },
      ...{ title: 'Kỳ họp Ủy ban Kiểm tra', heldOn: today, chair, secretary: await desks.person(SECRETARY) },
      members: [chair, ...others],
    });
    ids.meeting = begun.id;
    expect(await statusOf(MEMBER, `/cases/${ids.case}`)).toBe(404);
    await desks.give(SECRETARY, onCase(), 'putOnAgenda', { meetingId: ids.meeting });
    await until('the item', async () => (await readMeeting()).items.length === 1);
    expect((await readMeeting()).items[0]?.matter?.recused).toMatchObject([
      { person: { name: 'Vũ Phác Thảo' }, ground: { code: 'RELATIVE_OF_SUBJECT' } },
    ]);
    await until('the papers', async () => (await statusOf(MEMBER, `/cases/${ids.case}`)) === 200);
    expect((await readMeeting(MEMBER)).items[0]?.matter?.caseId).toBe(ids.case);
    await seesNothing(BROTHER);
  });

  it('concludes with the hands of those who may vote, and cannot close before', async () => {
    await desks.give(SECRETARY, onMeeting(), 'recordAttendance', { present: await people(COMMITTEE) });
    expect((await readMeeting()).attendance).toMatchObject({ present: 5, needed: 4, base: 5 });
    expect(await desks.refused(SECRETARY, onMeeting(), 'closeMeeting')).toMatchObject({
      status: 409,
      code: 'ITEMS_OPEN',
    });
    const resolution = {
      ...{ itemId: 'item-1', text: 'Nội dung tố cáo đúng, có vi phạm; xem xét thi hành kỷ luật.' },
      findings: [{ allegationId: ids.allegation, finding: 'true-violation' }],
      consequences: [{ subjectId: ids.subject, consequence: 'discipline' }],
    };
    const withBrother = { ...resolution, vote: { for: 5, against: 0, abstained: 0 } };
    expect((await desks.refused(HEAD, onMeeting(), 'adopt', withBrother)).code).toBe('VOTES_DO_NOT_ADD_UP');
    await desks.give(HEAD, onMeeting(), 'adopt', { ...resolution, vote: { for: 4, against: 0, abstained: 0 } });
    await until('the discipline', async () => (await begunDiscipline()) !== '');
    ids.discipline = await begunDiscipline();
    const concluded = await readCase();
    expect(concluded.case).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'CONCLUDED' });
    expect(owed(concluded)).toEqual({
      'party.conclusion.issue': workingDays(10),
      'party.tc.result_sender': workingDays(5),
    });
    expect(owed(await readDiscipline())).toEqual({
      'disc.violation': workingDays(5),
      'disc.self_review': workingDays(10),
    });
    // Concluded is not told: the subject hears of it when the paper is issued.
    expect((await readOwn()).conclusion).toBeNull();
  });

  it('prepares the discipline with the self-review, the vote of the branch and the hearing', async () => {
    await desks.give(SUBJECT, onDiscipline(), 'submitSelfReview', {
      ...{ text: 'Tôi tự nhận hình thức khiển trách.', ownForm: 'reprimand' },
    });
    await desks.give(TEAM_LEADER, onDiscipline(), 'recordViolation', {
      ...{ startedOn: addDays(today, -300), endedOn: addDays(today, -240), inOffice: false, managedBy: 'province' },
      grounds: 'Bản kê khai và hồ sơ đăng ký đất đai.',
    });
    expect(owed(await readDiscipline())).toEqual({ 'disc.hear': workingDays(15) });
    const organisationId = await pages.find(TEAM_LEADER, 'organisations', 'Chi bộ Trung tâm X tỉnh');
    const onAgenda = { meetingId: ids.meeting, ballot: 'decide' };
    await desks.give(TEAM_LEADER, onDiscipline(), 'recordBranchVote', {
      ...{ organisationId, heldOn: today, entitled: 9, present: 9, recused: 2, issued: 7 },
      counts: { forms: { reprimand: 1, warning: 6 }, noDiscipline: 0, blank: 0, invalid: 0 },
      minutes: 'Biên bản họp chi bộ và kiểm phiếu đề nghị kỷ luật.',
    });
    expect((await desks.refused(SECRETARY, onDiscipline(), 'putOnAgenda', onAgenda)).code).toBe('COMMAND_NOT_IN_STAGE');
    await desks.give(SECRETARY, onDiscipline(), 'recordHearing', { outcome: 'heard', minutes: 'Đã nghe trình bày.' });
    const heard = await readDiscipline();
    expect(heard.proposals).toMatchObject([{ body: { text: 'Chi bộ' }, form: { code: 'warning' } }]);
    expect(owed(heard)).toEqual({ 'disc.agenda': workingDays(10) });
    await desks.give(SECRETARY, onDiscipline(), 'putOnAgenda', onAgenda);
    await until('the item', async () => (await readMeeting()).items.length === 2);
    await seesNothing(BROTHER);
  });

  it('decides by ballot within its competence, counted by a board without the brother', async () => {
    const itemId = 'item-2';
    const [head, deputy, member, , brother] = await people(COMMITTEE);
    expect((await desks.refused(SECRETARY, onMeeting(), 'openBallot', { itemId })).code).toBe('HEARING_MISSING');
    await desks.give(SECRETARY, onMeeting(), 'hearSubject', {
      ...{ itemId, subjectId: ids.subject, minutes: 'Đồng chí trình bày và nhận khuyết điểm.' },
    });
    await desks.give(SECRETARY, onMeeting(), 'openBallot', { itemId });
    const { question } = (await readMeeting()).items[1]?.matter ?? {};
    expect(question?.choices.map((one) => one.form.code)).toEqual(['reprimand', 'warning']);
    expect(question?.withheld.map((one) => [one.form.code, one.reason.code])).toEqual(
      expect.arrayContaining([
        ['dismissal', 'NOT_IN_OFFICE'],
        ['expulsion', 'BODY_NOT_COMPETENT'],
      ]),
    );
    const counted = {
      ...{ itemId, issued: 4, minutes: 'Biên bản kiểm phiếu.', board: [head, deputy, member] },
      counts: { forms: { warning: 3 }, noDiscipline: 0, blank: 1, invalid: 0 },
    };
    const close = (more: object) => desks.refused(SECRETARY, onMeeting(), 'closeBallot', { ...counted, ...more });
    expect((await close({ issued: 5 })).code).toBe('PAPERS_EXCEED_VOTERS');
    expect((await close({ board: [head, deputy, brother] })).code).toBe('BOARD_NOT_PRESENT');
    await desks.give(SECRETARY, onMeeting(), 'closeBallot', counted);
    expect((await readMeeting()).items[1]?.matter?.ballot?.counted?.tally).toMatchObject({
      ...{ base: 5, outcome: { code: 'CARRIED' }, form: { code: 'warning' }, cumulated: false, enforceable: true },
      steps: [
        { form: { code: 'warning' }, votes: 3, counted: 3, needed: 3, reached: true },
        { form: { code: 'reprimand' }, votes: 0, counted: 0, needed: 3, reached: false },
      ],
    });
    expect((await desks.refused(SECRETARY, onMeeting(), 'closeMeeting')).code).toBe('ITEMS_OPEN');
    const open = await desks.refused(HEAD, onCase(), 'close');
    expect(open).toMatchObject({ status: 409, code: 'DISCIPLINE_RUNNING' });
    await desks.give(HEAD, onMeeting(), 'adopt', { itemId, text: 'Thi hành kỷ luật bằng hình thức cảnh cáo.' });
    await until('the decision', async () => (await readDiscipline()).discipline.stage.code === 'DECIDED');
    await desks.give(SECRETARY, onMeeting(), 'closeMeeting', { minutes: 'Biên bản kỳ họp đã thông qua.' });
    await seesNothing(BROTHER);
    expect(await statusOf(MEMBER, `/cases/${ids.case}`)).toBe(404);
  });
});

describe('what follows', () => {
  it('the decision is signed, served and announced, and tells the subject of the right to appeal', async () => {
    expect(owed(await readDiscipline())).toEqual({ 'disc.sign': workingDays(5) });
    expect((await readOwn()).disciplines[0]?.decision).toBeNull();
    await desks.give(HEAD, onDiscipline(), 'signDecision', { number: '01-QĐ/UBKTTU', signedOn: today });
    expect(owed(await readDiscipline())).toEqual({ 'disc.serve': workingDays(5), 'party.disc.announce': days(15) });
    await desks.give(SECRETARY, onDiscipline(), 'serveDecision', { on: today, minutes: 'Biên bản giao quyết định.' });
    await desks.give(SECRETARY, onDiscipline(), 'announceDecision', { on: today, minutes: 'Biên bản công bố.' });
    expect(owed(await readDiscipline())).toEqual({
      ...{ 'party.disc.lapse': yearLater, 'party.disc.state_parallel': days(30) },
    });
    await desks.give(HEAD, onDiscipline(), 'confirmStateParallel', { text: 'Cơ quan đã xử lý kỷ luật viên chức.' });
    expect((await readOwn()).disciplines[0]?.decision).toMatchObject({
      ...{ form: { code: 'warning' }, effectiveFrom: today, servedOn: today, lapsesOn: yearLater },
      appeal: { lastDay: days(30), isOpen: true },
    });
  });

  it('the sender learns the result by receipt code, and the file is closed only when nothing is owed', async () => {
    await desks.give(HEAD, onCase(), 'issueConclusion', {
      ...{ number: '02-TB/UBKTTU', on: today, text: 'Kết luận: kê khai tài sản không trung thực.' },
    });
    expect((await readOwn()).conclusion).toMatchObject({ number: '02-TB/UBKTTU', findings: [{}] });
    const result = 'Nội dung tố cáo đúng; người bị tố cáo đã bị xử lý kỷ luật.';
    await desks.give(TEAM_LEADER, onCase(), 'answerSender', { purpose: 'result', form: 'receipt', text: result });
    expect((await desks.refused(HEAD, onCase(), 'close')).code).toBe('STILL_OWED');
    expect(owed(await readCase())).toEqual({ 'party.conclusion.announce': days(15) });
    await desks.give(TEAM_LEADER, onCase(), 'announceConclusion', { on: today, minutes: 'Biên bản công bố.' });
    await desks.give(HEAD, onCase(), 'close');
    const closed = await readCase();
    expect([closed.case.stage, owed(closed)]).toEqual(['CLOSED', {}]);
    expect(closed.obligations.filter((one) => one.late)).toEqual([]);
    const status = await desks.send<{ stage: string; answers: object[] }>(null, '/public/receipts', { receiptCode });
    expect(status.answers).toMatchObject([{ purpose: 'processing-notice' }, { purpose: 'result', text: result }]);
  });

  it('nobody was told what is not theirs, and every refusal was said in Vietnamese', async () => {
    const identity = [...Object.values(SENDER), receiptCode, 'nhân viên cũ', LETTER.slice(0, 40)];
    await Promise.all([SUBJECT, BROTHER].map((one) => desks.read(one, '/notifications')));
    await desks.read(BROTHER, '/obligations');
    const subjectWasTold = desks.told(SUBJECT);
    expect(subjectWasTold).toContain('Dự thảo: kê khai thiếu');
    expect(identity.filter((one) => subjectWasTold.includes(one))).toEqual([]);
    const brotherWasTold = desks.told(BROTHER);
    expect(brotherWasTold).toContain('Kỳ họp Ủy ban Kiểm tra');
    const matter = [ids.case, ids.discipline, 'Vũ Thử Nghiệm', (await readCase()).case.number, 'Cảnh cáo'];
    expect(matter.filter((one) => brotherWasTold.includes(one))).toEqual([]);
    expect(desks.accounts().length).toBeGreaterThanOrEqual(10);
    expect(desks.refusals().length).toBeGreaterThan(15);
    for (const { detail } of desks.refusals()) {
      expect(detail).toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/i);
      expect(detail).toMatch(/^[^_{}]+\.$/);
    }
    await until('nothing to differ', async () => (await system.run('cli', 'reconcile')).code === 0);
  });

  it('the decision lapses by itself when its twelve months are over, not a day earlier', async () => {
    const id = `discipline/${ids.discipline}` as const;
    const stored = await storedProcess(system, id);
    expect(stored.state).toMatchObject({ stage: 'DECIDED', decision: { lapsesOn: yearLater } });
    // A calendar without exceptions, which holds for years that no notice names yet.
    time = await leaveToTime(id, stored, { calendar: { ...calendar, entries: [] }, policies: POLICIES });
    expect(await time.stateOn(yearLater)).toMatchObject({ stage: 'DECIDED' });
    const after = await time.stateOn(addDays(yearLater, 1));
    expect(after.stage).toBe('LAPSED');
    expect(after.obligations.filter((one) => one.status === 'open')).toEqual([]);
    const lapsed = time.events().find((one) => one.type === 'DecisionLapsed');
    expect(dayOf(lapsed?.at ?? '')).toBe(addDays(yearLater, 1));
    await time.ended();
  });
});

/** A member who stands back knows the meeting and not what it is about. */
async function seesNothing(as: string): Promise<void> {
  const { items } = await readMeeting(as);
  expect(items.map((one) => one.matter)).toEqual(items.map(() => null));
  expect(await statusOf(as, `/cases/${ids.case}`)).toBe(404);
  expect(await statusOf(as, `/processes/case/${ids.case}`)).toBe(404);
  expect((await desks.refused(as, onCase(), 'addNote', { text: 'Xin hồ sơ.' })).status).toBe(404);
  expect(await desks.read(as, '/cases')).toMatchObject({ items: [] });
  expect(await desks.read(as, '/decisions')).toMatchObject({ items: [] });
  if (ids.discipline !== '') expect(await statusOf(as, `/disciplines/${ids.discipline}`)).toBe(404);
}

async function begunDiscipline(): Promise<string> {
  return (await readCase()).processes.find((one) => one.kind === 'discipline')?.id ?? '';
}
