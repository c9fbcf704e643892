import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import { takeInOf } from '../../domain/case/parts/decide-consolidation.ts';
import { processId } from '../../domain/process.ts';
import { addOrganisation, uploadFile } from '../support/api-world.ts';
import {
  addExamined,
  engineCommand,
  examinedCase,
  stateOfCase,
  subjectIdOf,
  taken,
  today,
  wordsOf,
} from '../support/examined-case.ts';
import type { Examined } from '../support/examined-case.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';

const SENDER = {
  ...{ type: 'named', name: 'Nông Thị Bích Ngần', phone: '0912 345 678', email: 'ngan.nong@thu.vn' },
  ...{ idNumber: '014190001234', address: 'số 7, ngõ Giếng Cổ, xã Bình An' },
};
const OTHER = { type: 'named', name: 'Vi Văn Thoả', phone: '0987 654 321' };
const INTAKE = {
  articles: [{ publishedOn: '2026-01-05', newspaper: 'Báo Miền Ngược' }],
  relay: { by: 'front', asksForReport: true },
};

const PAPER = new TextEncoder().encode('Nội dung tệp.');

let office: Office;
let chi: Examined;
let caseId: string;
let subjectId: string;

beforeAll(async () => {
  office = await openOffice();
  // Where no second person has to read what goes out, the machine is all there is.
  await office.world.admin.query(
    `update business.policy_row set data = jsonb_set(data, '{choice}', '"none"') where key = 'exposure.review'`,
  );
  const branch = await addOrganisation(office.world, 'mg.d01.cb', office.organisations.committee);
  chi = await addExamined(office, branch, 'Trần Văn Chi');
  const more = { sender: SENDER, intake: INTAKE };
  caseId = await examinedCase(office, [{ kind: 'member', personId: chi.personId }], more);
  subjectId = await subjectIdOf(office, caseId, chi.personId);
});
afterAll(() => office.stop());

const give = (staff: Staff, body: Record<string, unknown>) => office.command(staff, caseId, body);
const asSubject = async (body: Record<string, unknown>) =>
  taken(
    await office.world.call('POST', `/api/v1/processes/case/${caseId}/commands`, {
      token: chi.token,
      body: { ...body, subjectId },
    }),
  );

/** The words go out when they hold nothing of the sender, and not when they do; nothing is recorded and nothing said of it. */
async function expectKeptOut(
  staff: Staff,
  field: string,
  body: Record<string, unknown>,
  said = SENDER.name,
): Promise<void> {
  const before = await stateOfCase(office, caseId);
  const refused = await give(staff, { ...body, [field]: `Theo đơn của ${said.toUpperCase()}, đề nghị làm rõ.` });
  expect([body['type'], refused.status, refused.body['code']]).toEqual([body['type'], 422, 'SENDER_IN_TEXT']);
  expect(refused.body['errors']).toEqual([{ field, message: refused.body['detail'] }]);
  expect(refused.text.toLowerCase()).not.toContain(said.toLowerCase());
  expect(await stateOfCase(office, caseId)).toEqual(before);
  taken(await give(staff, { ...body, [field]: 'Theo phản ánh, đề nghị làm rõ.' }));
}

describe('while a matter is examined, nothing of the sender stands in', () => {
  it('what is written to be read by a second person', () =>
    expectKeptOut('inspector', 'text', { type: 'prepareForSubject', purpose: 'requestExplanation', exposure: 'none' }));
  it('the notice of the decision', () =>
    expectKeptOut('inspector', 'notice', { type: 'presentDecision', on: today(office), subjectIds: [subjectId] }));
  it('the questions', () => expectKeptOut('inspector', 'questions', { type: 'requestExplanation', subjectId }));
  it('the order to preserve documents', () => expectKeptOut('inspector', 'text', { type: 'preserveDocuments' }));
  it('the answer about a witness', async () => {
    await asSubject({ type: 'proposeWitness', text: 'Ông Tư biết việc này.' });
    await expectKeptOut('inspector', 'reason', {
      ...{ type: 'answerWitnessProposal', proposalId: 'witness-1', accepted: true },
    });
  });
  it('the answer about a member of the team', async () => {
    await asSubject({ type: 'objectToTeamMember', personId: office.people.screener, reason: 'Không khách quan.' });
    await expectKeptOut('head', 'reason', { type: 'decideObjection', objectionId: 'objection-1', upheld: false });
  });
  it('the minutes of which the subject gets a copy, while of others who are heard anything may be noted', async () => {
    const session = { type: 'recordSession', on: today(office) };
    await expectKeptOut('inspector', 'minutes', { ...session, subjectId });
    taken(await give('inspector', { ...session, subjectId: null, minutes: `Làm việc với bà ${SENDER.name}.` }));
  });
  it('the name of a file that is attached', async () => {
    const evidence = { type: 'addEvidence', title: 'Sổ thu', source: 'organisation' };
    const upload = async (name: string) =>
      String((await uploadFile(office.world, office.tokens.inspector, { name, bytes: PAPER })).body['id']);
    const refused = await give('inspector', { ...evidence, attachments: [await upload('Don-NongThiBichNgan.txt')] });
    expect([refused.status, refused.body['code']]).toEqual([422, 'SENDER_IN_FILE_NAME']);
    expect(refused.body['errors']).toEqual([{ field: 'attachments', message: refused.body['detail'] }]);
    taken(await give('inspector', { ...evidence, attachments: [await upload('So-thu-2025.txt')] }));
  });
  it('the draft of the findings', () => expectKeptOut('inspector', 'draft', { type: 'shareDraftFindings', subjectId }));

  it('what is told to another sender of the same case, while each sender may be called by name themself', async () => {
    const other = await newCase(office, { sender: OTHER });
    const subjects = [{ kind: 'member', personId: chi.personId }];
    taken(await office.command('screener', other, classification({ kind: 'denunciation', subjects })));
    await engineCommand(office, processId('case', caseId), 'process', {
      ...takeInOf(await stateOfCase(office, other), other),
    });
    const [first, second] = (await stateOfCase(office, caseId)).senders.map((one) => one.id);
    const answer = { type: 'answerSender', purpose: 'interim', form: 'letter' };
    await expectKeptOut('head', 'text', { ...answer, senderIds: [first] }, OTHER.name);
    await expectKeptOut('head', 'text', answer, OTHER.name);
    taken(await give('head', { ...answer, senderIds: [second], text: `Kính gửi ông ${OTHER.name}.` }));
  });

  it('any kind of data, and the refusal names the kind', async () => {
    const text = 'Liên hệ 0912.345.678, NGAN.NONG@thu.vn, căn cước 014 190 001 234, ngõ Giếng Cổ.';
    const answer = { type: 'answerSender', purpose: 'interim', form: 'letter', text };
    const { detail } = (await give('inspector', answer)).body;
    expect(detail).toMatch(/địa chỉ, .*thư điện tử, số giấy tờ tùy thân, số điện thoại/);
  });
});

describe('once it is concluded, nothing of the sender stands in', () => {
  beforeAll(async () => {
    await asSubject({ type: 'submitExplanation', text: 'Đã giải trình.' });
    await asSubject({ type: 'commentOnDraft', text: 'Đã đọc.' });
    const { allegations } = await stateOfCase(office, caseId);
    const findings = allegations.map((one) => ({ allegationId: one.id, finding: 'unfounded' as const }));
    taken(await give('inspector', { type: 'submitReport', findings, report: `Theo đơn của ${SENDER.name}.` }));
    taken(await give('head', { type: 'approveReport' }));
    const meetingId = newId();
    await engineCommand(office, processId('case', caseId), 'staff', { type: 'putOnAgenda', meetingId });
    await engineCommand(office, processId('case', caseId), 'process', {
      ...{ type: 'conclude', meetingId, on: today(office), findings, text: await wordsOf('Kết luận.', office.world) },
      organisationId: office.organisations.committee,
      consequences: [{ subjectId, consequence: 'none', disciplineId: null, cleared: true }],
    });
  });

  it('the conclusion', () =>
    expectKeptOut('head', 'text', { type: 'issueConclusion', number: '05-KL/ĐU', on: today(office) }));
  it('the notice to the subject', () =>
    expectKeptOut('head', 'text', { type: 'notifySubject', subjectId, purpose: 'conclusion', form: 'letter' }));
  it('to whom else the notice goes', async () => {
    const notice = {
      type: 'notifySubject',
      subjectId,
      purpose: 'no-violation',
      form: 'letter',
      text: 'Không vi phạm.',
    };
    await expectKeptOut('head', 'recipients', notice);
  });
  it('what is published', () =>
    expectKeptOut('head', 'text', { type: 'publish', where: 'Trụ sở', from: today(office), to: today(office) }));
  it('the answer to the press', () => expectKeptOut('head', 'text', { type: 'answerPress', form: 'letter' }));
  it('the answer to whoever passed the letter on', () => expectKeptOut('head', 'text', { type: 'answerRelay' }));
});

describe('a file whose name would tell who the sender is', () => {
  const RECEIPTS = '/api/v1/public/receipts';
  const upload = async (name: string, token: string | null = null) =>
    String((await uploadFile(office.world, token, { name, bytes: PAPER })).body['id']);
  const namesIn = async (id: string) => {
    const { body } = await office.get('screener', `/cases/${id}`);
    return (body['attachments'] as { name: string }[]).map((one) => one.name);
  };

  it('has another name from the moment it is filed or added; the sender is refused nothing', async () => {
    const desk = office.tokens.reception;
    const attachments = [await upload('Sổ thu.txt', desk), await upload('Đơn của Nông Thị Bích Ngần.txt', desk)];
    const filed = await office.submit('reception', { sender: SENDER, attachments });
    const id = String(filed.body['caseId']);
    expect(await namesIn(id)).toEqual(['Sổ thu.txt', 'Tài liệu 2.txt']);
    const { body } = await office.world.call('POST', RECEIPTS, { body: { receiptCode: filed.body['receiptCode'] } });
    const more = { token: body['token'], attachments: [await upload('0912345678.txt')] };
    expect((await office.world.call('POST', `${RECEIPTS}/messages`, { body: more })).status).toBe(204);
    expect(await namesIn(id)).toEqual(['Sổ thu.txt', 'Tài liệu 2.txt', 'Tài liệu 1.txt']);
  });

  it('has it once a sender without a name gives one', async () => {
    const attachments = [await upload('Hà Thị Kín Tên.txt', office.tokens.reception)];
    const filed = await office.submit('reception', { sender: { type: 'anonymous' }, attachments });
    const id = String(filed.body['caseId']);
    expect(await namesIn(id)).toEqual(['Hà Thị Kín Tên.txt']);
    const { body } = await office.world.call('POST', RECEIPTS, { body: { receiptCode: filed.body['receiptCode'] } });
    const more = { token: body['token'], attachments: [await upload('Kèm của Hà Thị Kín Tên.txt')] };
    expect((await office.world.call('POST', `${RECEIPTS}/messages`, { body: more })).status).toBe(204);
    const identity = { token: body['token'], name: 'Hà Thị Kín Tên' };
    expect((await office.world.call('POST', `${RECEIPTS}/identity`, { body: identity })).status).toBe(204);
    expect(await namesIn(id)).toEqual(['Tài liệu 1.txt', 'Tài liệu 2.txt']);
  });
});

describe('that a text was refused', () => {
  it('is kept for the auditor, without the words, and never stands in the log', async () => {
    const kept = await office.row(
      `select count(*)::int as n, count(distinct account_id)::int as accounts from access.refused_urging
       where code = 'SENDER_IN_TEXT'`,
    );
    expect(kept).toMatchObject({ accounts: 2 });
    const said = office.world.logged.filter((line) => line.includes('SENDER_IN_TEXT'));
    expect(said).toHaveLength(Number(kept['n']));
    expect(office.world.logged.join('\n')).not.toMatch(/Bích Ngần|912.?345|014190001234|ngan\.nong/i);
  });

  it('is said to one person ten times a day at most: nobody finds out by trying who wrote', async () => {
    const guess = { type: 'prepareForSubject', purpose: 'notifySubject', text: 'Đồng chí Nông Thị Bích Ngần.' };
    const { rows } = await office.world.admin.query<{ n: number }>(
      `select count(*)::int as n from access.refused_urging r join access.account a on a.id = r.account_id
       where a.username = 'inspector'`,
    );
    for (let told = rows[0]?.n ?? 0; told < 10; told += 1) {
      expect((await give('inspector', { ...guess, exposure: 'none' })).status).toBe(422);
    }
    const refused = await give('inspector', { ...guess, exposure: 'none' });
    expect([refused.status, refused.body['code']]).toEqual([429, 'SENDER_TEXT_TRIED_OFTEN']);
    expect((await give('head', { ...guess, exposure: 'none' })).body['code']).toBe('SENDER_IN_TEXT');
  });
});

describe('the marks', () => {
  it('tell nothing in the store: no two letters of the same sender are alike, and all differ from the data', async () => {
    await newCase(office, { sender: SENDER });
    const { rows } = await office.world.admin.query<{ sealed: Buffer }>('select sealed from inbox.sender_mark');
    expect(new Set(rows.map((one) => one.sealed.toString('hex'))).size).toBe(rows.length);
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toMatch(/912345678|bich|thu\.vn/i);
  });

  it('are made of what a sender without a name says later too', async () => {
    await office.world.admin.query(`update access.refused_urging set at = at - interval '25 hours'`);
    const filed = await office.submit('reception', { sender: { type: 'anonymous' } });
    const concrete = classification({ kind: 'denunciation', anonymity: 'concrete' });
    taken(await office.command('screener', String(filed.body['caseId']), concrete));
    const receipts = '/api/v1/public/receipts';
    const receiptCode = filed.body['receiptCode'];
    const { body } = await office.world.call('POST', receipts, { body: { receiptCode } });
    const prepare = {
      type: 'prepareForSubject',
      purpose: 'notifySubject',
      text: 'Bà Hà Thị Nói Sau.',
      exposure: 'none',
    };
    taken(await office.command('head', String(filed.body['caseId']), prepare));
    const identity = { token: body['token'], name: 'Hà Thị Nói Sau', phone: '0900111222' };
    expect((await office.world.call('POST', `${receipts}/identity`, { body: identity })).status).toBe(204);
    const refused = await office.command('head', String(filed.body['caseId']), prepare);
    expect([refused.status, refused.body['code']]).toEqual([422, 'SENDER_IN_TEXT']);
  });

  it('go with the letter', async () => {
    const answer = await office.submit('reception', { sender: OTHER });
    const id = answer.body['submissionId'];
    const marks = () => office.row('select count(*)::int as n from inbox.sender_mark where submission_id = $1', [id]);
    expect(await marks()).toEqual({ n: 1 });
    await office.world.admin.query('with gone as (delete from inbox.fingerprint where submission_id = $1) select 1', [
      id,
    ]);
    await office.world.admin.query('delete from inbox.submission where id = $1', [id]);
    expect(await marks()).toEqual({ n: 0 });
  });
});
