import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/calendar/day.ts';
import { type Office, classification, openOffice } from '../support/office.ts';
import { addAccount, addOrganisation, addPerson } from '../support/api-world.ts';

let office: Office;
let auditor: string;

beforeAll(async () => {
  office = await openOffice();
  const { province } = office.organisations;
  await addAccount(office.world, { username: 'auditor', roles: [{ role: 'AUDITOR', organisationId: province }] });
  auditor = await office.world.signIn('auditor');
});
afterAll(() => office.stop());
beforeEach(() => {
  office.world.engine.manner = 'steps';
});

const today = () => dayOf(office.world.deps.now());
const file = async (caseId: unknown) => (await office.get('head', `/cases/${String(caseId)}`)).body;

/** Everything the register of the committee answers for today, as one text. */
const register = async (token: string, day = today()) => {
  const query = `organisationId=${office.organisations.committee}&day=${day}`;
  return office.world.call('GET', `/api/v1/register?${query}`, { token });
};

describe('a letter with particulars', () => {
  const complaint = {
    kind: 'complaint',
    sender: { type: 'named', name: 'Lò Thử Nghiệm', idNumber: '000000000123' },
    intake: {
      incomingNumber: '0417',
      signature: 'by-hand',
      idIssuedAt: 'Nơi-Cấp-Kín',
      complaint: { body: 'Cơ-Quan-Bị-Khiếu', decisionKnownOn: '2020-01-02', proxy: { name: 'Người-Thay-Mặt' } },
    },
  };

  it('is taken without them all the same, and the file says what is still missing and by which rule', async () => {
    const { body } = await office.submit('reception', complaint);
    // Said at reception already, so that the sender can be told while they are there.
    const before = (await file(body['caseId'])) as { intake: { missing: { field: string }[]; particulars: object[] } };
    expect(before.intake.missing.map((one) => one.field)).toEqual(['id-issue', 'decision-complained']);
    expect(before.intake.particulars).toContainEqual({ label: 'Loại đơn ghi khi tiếp nhận', value: 'Khiếu nại' });
    await office.command('screener', String(body['caseId']), {
      ...{ type: 'classify', kind: 'complaint', track: 'state', anonymity: 'named' },
      subjects: [{ kind: 'unknown', description: 'Người bị khiếu nại' }],
      allegations: [{ codes: ['DD-5'] }],
    });
    const { intake, content } = (await file(body['caseId'])) as {
      content: string;
      intake: { missing: { field: string; source: string }[]; particulars: object[]; suggestion: object };
    };
    expect(intake.missing.map((one) => one.field)).toEqual(['id-issue', 'decision-complained']);
    expect(intake.missing[0]?.source).toBe('Nghị định 155/2026/NĐ-CP, mẫu số 01');
    expect(intake.particulars).toContainEqual({ label: 'Số đến', value: '0417' });
    // Known for years: declining is suggested, and done by nobody.
    expect(intake.suggestion).toMatchObject({ reason: 'OUT_OF_TIME', lastDay: '2020-04-01' });
    expect(content).toContain('Cơ-Quan-Bị-Khiếu');
  });

  it('lacks nobody complained about once somebody is described in words', async () => {
    const { body } = await office.submit('reception', { kind: 'denunciation' });
    const caseId = String(body['caseId']);
    const missing = async () => {
      const { intake } = (await file(caseId)) as { intake: { missing: { field: string }[] } };
      return intake.missing.map((one) => one.field);
    };
    expect(await missing()).toContain('subject');
    await office.command('screener', caseId, classification({ kind: 'denunciation' }));
    expect(await missing()).not.toContain('subject');
  });

  it('says who would be competent and why, until somebody accepts it', async () => {
    const { other, province } = office.organisations;
    const { body } = await office.submit('reception');
    const caseId = String(body['caseId']);
    expect((await file(caseId))['competence']).toBeNull();
    const subjects = [{ kind: 'organisation', organisationId: other }];
    await office.command('screener', caseId, classification({ kind: 'report', subjects }));
    expect((await file(caseId))['competence']).toMatchObject({
      ...{
        isHere: false,
        reason: 'BODY_NOT_COMPETENT',
        legalBasis: expect.stringContaining('phân cấp quản lý cán bộ'),
      },
      ...{ bodies: [{ id: province }], reasonText: expect.stringContaining('không có thẩm quyền') },
    });
    // The head is offered what fits, and told why not to take it on; and no other body without competence is sent it.
    const { allowedCommands } = (await file(caseId)) as { allowedCommands: { type: string; allowed: boolean }[] };
    const offered = (type: string) => allowedCommands.find((one) => one.type === type);
    expect(offered('transfer')).toMatchObject({ allowed: true });
    expect(offered('accept')).toMatchObject({ allowed: false, reason: expect.stringContaining('không có thẩm quyền') });
    const third = await addOrganisation(office.world, 'mg.d09', province);
    const sent = await office.command('head', caseId, {
      type: 'transfer',
      organisationId: third,
      reason: 'Của xã kia.',
    });
    expect([sent.status, sent.body['code']]).toEqual([409, 'BODY_NOT_COMPETENT']);
    expect(sent.body['detail']).toMatch(/\(gần nhất: [^;)]+\), hoặc xin ý kiến cấp trên/);
  });

  it('keeps names and words of them nowhere but in the vault and in the encrypted letter', async () => {
    for (const table of ['inbox.submission', 'business.event', 'business.process', 'business.command']) {
      const { rows } = await office.world.admin.query<{ line: string }>(`select t::text as line from ${table} t`);
      expect(rows.map((row) => row.line).join('\n'), table).not.toMatch(/Kín|Người-Thay|Bị-Khiếu|000000000123/);
    }
    expect(JSON.stringify(office.world.engine.sent)).not.toMatch(/Kín|Người-Thay|Bị-Khiếu/);
  });

  it('is the same letter when it comes again, and another one with other particulars', async () => {
    const key = { 'idempotency-key': 'fields-1' };
    const first = await office.submit('reception', complaint, key);
    expect((await office.submit('reception', complaint, key)).body['caseId']).toBe(first.body['caseId']);
    const other = await office.submit('reception', { ...complaint, intake: { incomingNumber: '0418' } }, key);
    expect(other.status).toBe(422);
  });

  it('from a sender without an account may say that a child is harmed', async () => {
    const answer = await office.world.call('POST', '/api/v1/public/submissions', {
      body: {
        ...{ organisationId: office.organisations.committee, content: 'Em bị đánh.', concernsOwnBody: false },
        ...{ sender: { type: 'anonymous' }, intake: { capacity: 'minor', harm: true, language: 'mong' } },
      },
    });
    expect(answer.status).toBe(201);
    const { obligations } = (await file(answer.body['caseId'])) as { obligations: { key: string; dueOn: string }[] };
    expect(obligations).toContainEqual(expect.objectContaining({ key: 'protect.vulnerable', dueOn: today() }));
  });
});

describe('a case that nobody sent', () => {
  const body = () => ({
    ...{ process: 'case', organisationId: office.organisations.committee, origin: 'self-detected' },
    ...{ inspector: 'committee', grounds: 'Qua giám sát thường xuyên.' },
    subjects: [{ kind: 'unknown', description: 'Tổ chức được giám sát' }],
    allegations: [{ codes: ['DD-5'], summary: 'Thu chi quỹ' }],
  });
  const open = (staff: 'inspector' | 'head', more: object = {}) =>
    office.world.call('POST', '/api/v1/processes', { token: office.tokens[staff], body: { ...body(), ...more } });

  it('is opened by an inspector, shown with its origin, and has no receipt', async () => {
    const begun = await open('inspector');
    expect(begun).toMatchObject({ status: 201, body: { stage: 'SCREENING' } });
    const shown = (await file(begun.body['id'])) as { submissions: object[]; intake: object; case: object };
    expect(shown.submissions).toEqual([]);
    expect(shown.intake).toMatchObject({ origin: 'self-detected', originText: 'Tự phát hiện' });
    expect(shown.case).toMatchObject({ channel: 'self-detected' });
    // Nor are there buttons for a sender who is not there.
    const { allowedCommands } = (await file(begun.body['id'])) as { allowedCommands: { type: string }[] };
    const toSenders = ['answerSender', 'noteSenderDeath', 'replaceRepresentative', 'withdrawMember', 'splitGroup'];
    expect(allowedCommands.filter((one) => toSenders.includes(one.type))).toEqual([]);
  });

  it('by a programme is for the head alone', async () => {
    expect(await open('inspector', { origin: 'programme' })).toMatchObject({ body: { code: 'ORIGIN_BY_HEAD' } });
    expect((await open('head', { origin: 'programme', ref: '3/2026' })).status).toBe(201);
  });
});

describe('the register of the day', () => {
  it('has a line for each letter, without name, words or code, and none of a letter that went past the body', async () => {
    const kept = await office.submit('reception', { content: 'Nội-dung-kín' });
    const gone = await office.submit('reception', { concernsOwnBody: true });
    for (const token of [office.tokens.keeper, auditor]) {
      const { status, body } = await register(token);
      const text = JSON.stringify(body);
      expect(status).toBe(200);
      expect(text).toContain(String(kept.body['caseNumber']));
      expect(text).not.toContain(String(gone.body['caseNumber']));
      expect(text).not.toMatch(/Nội-dung-kín|Lò Thử|0000000/);
      expect(text).not.toContain(String(kept.body['receiptCode']));
    }
  });

  it('says nothing of a letter about its own keeper', async () => {
    const about = { subjects: [{ personId: office.people.leader }] };
    const { body } = await office.submit('reception', about);
    await office.world.admin.query(
      `insert into business.kinship (person_id, other_id, kind) values ($1, $2, 'spouse'), ($2, $1, 'spouse')`,
      [office.people.keeper, office.people.leader],
    );
    const read = await register(office.tokens.keeper);
    expect(read.status).toBe(200);
    expect(JSON.stringify(read.body)).not.toContain(String(body['caseNumber']));
    await office.world.admin.query('delete from business.kinship');
  });

  it('says nothing of a letter found later to be about a relative of its keeper, not even in the count of the day', async () => {
    const { body } = await office.submit('reception');
    const relative = await addPerson(office.world, 'Người thân của thủ thư');
    await office.world.admin.query(
      `insert into business.kinship (person_id, other_id, kind) values ($1, $2, 'spouse')`,
      [relative, office.people.keeper],
    );
    const subjects = [{ kind: 'member', personId: relative }];
    const sorted = await office.command('screener', String(body['caseId']), classification({ subjects }));
    expect(sorted.status, sorted.text).toBe(200);
    await office.world.admin.query(
      `insert into inbox.register_day (organisation_id, day, closed_by, letters) select $1, $2, $3, count(*) from inbox.submission`,
      [office.organisations.committee, today(), office.people.keeper],
    );
    const read = await register(office.tokens.keeper);
    expect(JSON.stringify(read.body)).not.toContain(String(body['caseNumber']));
    expect(read.body['closed']).toMatchObject({ letters: read.body.items?.length });
    await office.world.admin.query('delete from inbox.register_day');
    await office.world.admin.query('delete from business.kinship');
  });

  it('is closed once, by its keeper alone, and later entries are marked', async () => {
    const day = { organisationId: office.organisations.committee, day: today() };
    const close = (token: string) => office.world.call('POST', '/api/v1/register/days', { token, body: day });
    expect((await close(auditor)).status).toBe(403);
    const closed = await close(office.tokens.keeper);
    expect(closed.body['closed']).toMatchObject({ by: 'Đồng chí keeper' });
    const { body } = await office.submit('reception');
    const again = await close(office.tokens.keeper);
    expect(again.body['closed']).toEqual(closed.body['closed']);
    expect(again.body['items']).toContainEqual(
      expect.objectContaining({ caseNumber: body['caseNumber'], isLate: true }),
    );
    const ahead = { ...day, day: '2099-01-01' };
    const refused = await office.world.call('POST', '/api/v1/register/days', {
      token: office.tokens.keeper,
      body: ahead,
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'REGISTER_DAY_AHEAD' } });
  });

  it('of another body is not there', async () => {
    const query = `organisationId=${office.organisations.other}&day=${today()}`;
    const answer = await office.world.call('GET', `/api/v1/register?${query}`, { token: office.tokens.keeper });
    expect(answer.status).toBe(404);
  });
});

describe('a lost receipt code', () => {
  const status = (receiptCode: unknown) =>
    office.world.call('POST', '/api/v1/public/receipts', { body: { receiptCode } });
  const reissue = (token: string, submissionId: unknown, key: string) =>
    office.world.call('POST', `/api/v1/submissions/${String(submissionId)}/code`, {
      token,
      headers: { 'idempotency-key': key },
      body: { identityCheck: 'identity-paper', reason: 'Người gửi làm mất giấy biên nhận.' },
    });

  it('is replaced: the old one and what was opened with it stop working, the new one works', async () => {
    const { body } = await office.submit('reception');
    const before = await status(body['receiptCode']);
    const first = await reissue(office.tokens.keeper, body['submissionId'], 'code-1');
    expect(first.status).toBe(200);
    expect(first.body['receiptCode']).not.toBe(body['receiptCode']);
    expect((await status(body['receiptCode'])).status).toBe(404);
    expect((await status(first.body['receiptCode'])).body['caseNumber']).toBe(body['caseNumber']);
    const late = { token: before.body['token'], text: 'Tôi gửi thêm.' };
    expect((await office.world.call('POST', '/api/v1/public/receipts/messages', { body: late })).status).toBe(401);
    // The same request again gives the same code.
    const again = await reissue(office.tokens.keeper, body['submissionId'], 'code-1');
    expect(again.body['receiptCode']).toBe(first.body['receiptCode']);
    const recorded = (await file(body['caseId'])) as { timeline: { type: string }[] };
    expect(recorded.timeline.filter((one) => one.type === 'ReceiptCodeReissued')).toHaveLength(1);
  });

  it('is not replaced for a sender without a name, nor by a body that does not have the letter', async () => {
    const anonymous = await office.submit('reception', { sender: { type: 'anonymous' } });
    const refused = await reissue(office.tokens.reception, anonymous.body['submissionId'], 'code-2');
    expect(refused.body['code']).toBe('CODE_NEEDS_A_NAME');
    const foreign = await reissue(office.tokens['other-reception'], anonymous.body['submissionId'], 'code-3');
    expect(foreign.status).toBe(404);
  });
});
