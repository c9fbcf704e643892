import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import { addDays } from '../../domain/calendar/day.ts';
import type { ProcessId } from '../../domain/process.ts';
import { addAccount, addPerson } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { taken, today } from '../support/examined-case.ts';
import { classification, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

let office: Office;
let upperScreener = '';

beforeAll(async () => {
  office = await openOffice();
  const personId = await addPerson(office.world, 'Đồng chí phân loại cấp trên');
  const { province } = office.organisations;
  await addAccount(office.world, {
    username: 'upper-screener',
    personId,
    roles: [{ role: 'SCREENER', organisationId: province }],
  });
  upperScreener = await office.world.signIn('upper-screener');
});
afterAll(() => office.stop());

interface Letter {
  caseId: string;
  code: string;
}

const post = (path: string, body: unknown, key?: string): Promise<Answer> =>
  office.world.call('POST', `/api/v1/public/receipts${path}`, {
    body,
    ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
  });
const look = ({ code }: Letter) => post('', { receiptCode: code });
const recourseOf = (answer: Answer) => answer.body['recourse'] as Record<string, unknown>;
async function turn(letter: Letter, ground: string, text: string, key?: string): Promise<Answer> {
  const token = String((await look(letter)).body.token);
  return post('/review', { token, ground, text }, key);
}

async function answered(): Promise<Letter> {
  const { body } = await office.submit('reception');
  const letter = { caseId: String(body['caseId']), code: String(body['receiptCode']) };
  for (const [staff, command] of [
    ['screener', classification()],
    ['screener', { type: 'submitToHead', proposal: 'resolve-directly', text: 'Đề nghị trả lời.' }],
    ['head', { type: 'resolveDirectly', answer: 'Đã xem xét.' }],
    ['head', { type: 'answerSender', purpose: 'result', form: 'receipt', text: 'Thu chi đúng quy định.' }],
  ] as const) {
    taken(await office.command(staff, letter.caseId, command));
  }
  return letter;
}

/** Brings what the case asks of other processes to them, as the worker would. */
async function deliver(caseId: string): Promise<void> {
  const { rows } = await office.world.admin.query<{
    id: string;
    payload: { to: ProcessId; command: { type: string } };
  }>(`select id, payload from business.outbox where process_id = $1 and payload ->> 'kind' = 'command'`, [
    `case/${caseId}`,
  ]);
  for (const { id, payload } of rows) {
    const actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: id } as const;
    const { to: processId, command } = payload;
    const answer = await office.world.engine.send({ processId, commandId: id, bodyHash: '', command, actor }, 1_000);
    if (answer.kind !== 'answered' || !answer.result.outcome.ok) throw new Error(JSON.stringify(answer));
  }
}

describe('a sender who disagrees with the answer', () => {
  it('has it looked at again one level up, by others, and reads the outcome under the same code', async () => {
    const letter = await answered();
    expect(recourseOf(await look(letter))).toMatchObject({ grounds: ['answer'], reviews: [] });
    expect((await look(letter)).body['mayWithdraw']).toBe(false);
    const words = 'Câu trả lời chưa nêu số tiền quỹ năm 2025.';
    expect((await turn(letter, 'answer', words, 'xem-lai-1')).status).toBe(204);
    expect((await turn(letter, 'answer', words, 'xem-lai-1')).status).toBe(204);
    expect(await turn(letter, 'answer', words)).toMatchObject({ status: 409, body: { code: 'REVIEWED_ALREADY' } });
    await deliver(letter.caseId);
    const { case_id: reviewId, number } = await office.row(
      `select case_id, number from business.case_file where organisation_id = $1 and stage = 'INTAKE'`,
      [office.organisations.province],
    );
    const review = String(reviewId);
    const file = await office.get('upper-head', `/cases/${review}`);
    expect(file.text).toContain(words);
    expect((file.body['obligations'] as { key: string }[]).map((one) => one.key)).toContain('party.tc.further');
    // The body below neither owns nor sees it.
    expect((await office.get('head', `/cases/${review}`)).status).toBe(404);
    const command = (token: string, body: Record<string, unknown>) =>
      office.world.call('POST', `/api/v1/processes/case/${review}/commands`, { token, body });
    const upper = office.tokens['upper-head'];
    taken(await command(upperScreener, classification()));
    taken(await command(upperScreener, { type: 'submitToHead', proposal: 'resolve-directly', text: 'Trả lời lại.' }));
    taken(await command(upper, { type: 'resolveDirectly', answer: 'Đã xem xét lại.' }));
    const result = { type: 'answerSender', purpose: 'result', form: 'receipt', text: 'Số tiền quỹ là 12 triệu đồng.' };
    taken(await command(upper, result));
    const shown = await look(letter);
    expect((shown.body['answers'] as { text: string }[]).map((one) => one.text)).toEqual([
      'Thu chi đúng quy định.',
      'Số tiền quỹ là 12 triệu đồng.',
    ]);
    expect(shown.text).not.toContain(String(number));
    // Above the province there is nobody: its answer is the last here, and no ground is left to choose.
    expect(recourseOf(shown)).toMatchObject({ grounds: [], reviews: [{ stage: 'FOLLOW_UP' }] });
    const further = await turn(letter, 'answer', 'Vẫn chưa đồng ý.');
    expect(further.body['code']).toBe('REVIEW_HAS_NO_LEVEL_ABOVE');
    expect(further.body['detail']).toContain('Ủy ban Kiểm tra Trung ương');
  });
});

describe('a sender whose date has passed', () => {
  it('has the head above ask, the body report, and reads the day it named', async () => {
    const { body } = await office.submit('reception');
    const letter = { caseId: String(body['caseId']), code: String(body['receiptCode']) };
    taken(await office.command('screener', letter.caseId, classification()));
    expect((await turn(letter, 'late', 'Chưa trả lời.')).body['code']).toBe('NOTHING_LATE_YET');
    expect((await office.get('upper-head', `/cases/${letter.caseId}`)).status).toBe(404);
    office.world.clock.aheadMs += 40 * 86_400_000;
    await signInAnew();
    expect(recourseOf(await look(letter))).toMatchObject({ grounds: ['late'] });
    expect((await turn(letter, 'late', 'Đã quá hạn trả lời.')).status).toBe(204);
    const ask = { type: 'askForReport', text: 'Đề nghị báo cáo lý do.' };
    expect((await office.get('upper-head', `/cases/${letter.caseId}`)).status).toBe(200);
    expect((await office.command('head', letter.caseId, ask)).status).not.toBe(200);
    taken(await office.command('upper-head', letter.caseId, ask));
    const newDate = addDays(today(office), 10);
    taken(await office.command('head', letter.caseId, { type: 'reportDelay', reason: 'Chờ tài liệu.', newDate }));
    const shown = await look(letter);
    expect(recourseOf(shown)['delayUntil']).toBe(newDate);
    expect(shown.text).not.toContain('Chờ tài liệu.');
  });
});

describe('a sender who complains about the handler', () => {
  it('is read by the head alone, and not by whoever handles it', async () => {
    const { body } = await office.submit('reception');
    const letter = { caseId: String(body['caseId']), code: String(body['receiptCode']) };
    taken(await office.command('screener', letter.caseId, classification()));
    taken(await office.command('head', letter.caseId, { type: 'assign', assignee: office.people.inspector }));
    taken(await office.command('inspector', letter.caseId, { type: 'acceptAssignment' }));
    const words = 'Người xử lý là bạn thân của người bị phản ánh.';
    expect((await turn(letter, 'handler', words)).status).toBe(204);
    expect((await office.get('head', `/cases/${letter.caseId}`)).text).toContain(words);
    for (const staff of ['inspector', 'screener', 'leader'] as const) {
      const file = await office.get(staff, `/cases/${letter.caseId}`);
      expect([file.status, file.text.includes(words)]).toEqual([200, false]);
    }
    taken(await office.command('head', letter.caseId, { type: 'answerComplaint', upheld: true, text: 'Đổi người.' }));
    expect((await office.get('inspector', `/cases/${letter.caseId}`)).status).toBe(404);
  });
});

describe('a sender who disputes the received date', () => {
  it('has it decided by the head above, once', async () => {
    const { body } = await office.submit('reception');
    const letter = { caseId: String(body['caseId']), code: String(body['receiptCode']) };
    const claimedOn = addDays(today(office), -6);
    const token = String((await look(letter)).body.token);
    expect((await post('/received-date', { token, claimedOn, text: 'Dấu bưu điện.' })).status).toBe(204);
    expect((await post('/received-date', { token, claimedOn, text: 'Lại.' }, newId())).body['code']).toBe(
      'RECEIPT_DISPUTED_ALREADY',
    );
    const decide = { type: 'decideReceiptDate', receivedOn: claimedOn, reason: 'Theo dấu bưu điện.' };
    expect((await office.command('head', letter.caseId, decide)).status).not.toBe(200);
    taken(await office.command('upper-head', letter.caseId, decide));
    const shown = await look(letter);
    expect(shown.body['receivedOn']).toBe(claimedOn);
    expect(recourseOf(shown)['receivedOnDisputable']).toBe(false);
  });
});

describe('two senders whose letters were joined', () => {
  it('dispute each the date of their own letter, and neither reads of the other', async () => {
    const [first, second] = [await filed(), await filed()];
    const consolidate = { type: 'consolidate', caseId: first.caseId, reason: 'Cùng một việc.' };
    const instruct = {
      type: 'instruct',
      action: 'consolidate',
      assignee: null,
      dueOn: null,
      text: 'Nhập vào đơn trước.',
    };
    taken(await office.command('head', second.caseId, instruct));
    taken(await office.command('screener', second.caseId, consolidate));
    for (const { caseId } of [second, first, second]) await deliver(caseId);

    const claims = [
      { letter: second, claimedOn: addDays(today(office), -4), text: 'Giấy báo phát của người thứ hai.' },
      { letter: first, claimedOn: addDays(today(office), -9), text: 'Dấu bưu điện của người thứ nhất.' },
    ] as const;
    for (const { letter, claimedOn, text } of claims) {
      const shown = await look(letter);
      expect(recourseOf(shown)['receivedOnDisputable']).toBe(true);
      const { token } = shown.body;
      expect((await post('/received-date', { token, claimedOn, text })).status).toBe(204);
      const again = await post('/received-date', { token, claimedOn, text: 'Lại.' }, newId());
      expect([again.status, again.body['code']]).toEqual([409, 'RECEIPT_DISPUTED_ALREADY']);
    }

    const decide = (receivedOn: string, senderId?: string) =>
      office.command('upper-head', first.caseId, {
        ...{ type: 'decideReceiptDate', receivedOn, reason: 'Theo giấy tờ gửi kèm.' },
        ...(senderId === undefined ? {} : { senderId }),
      });
    // Whose date it is has to be said while both wait.
    expect((await decide(claims[0].claimedOn)).body['code']).toBe('SENDER_UNKNOWN');
    const { body } = await office.get('upper-head', `/cases/${first.caseId}`);
    const [firstSender, secondSender] = (body['senders'] as { id: string }[]).map((one) => one.id);
    taken(await decide(claims[0].claimedOn, secondSender));
    expect((await look(second)).body['receivedOn']).toBe(claims[0].claimedOn);
    expect((await look(first)).body['receivedOn']).toBe(today(office));
    taken(await decide(claims[1].claimedOn, firstSender));
    expect((await look(first)).body['receivedOn']).toBe(claims[1].claimedOn);
    const other = await look(second);
    expect(other.body['receivedOn']).toBe(claims[0].claimedOn);
    expect(other.text).not.toMatch(/người thứ nhất/);
    expect(other.text).not.toContain(claims[1].claimedOn);
    expect((await look(first)).text).not.toMatch(/người thứ hai/);
  });
});

async function filed(): Promise<Letter> {
  const { body } = await office.submit('reception');
  const letter = { caseId: String(body['caseId']), code: String(body['receiptCode']) };
  taken(await office.command('screener', letter.caseId, classification()));
  return letter;
}

/** Sessions end while the clock runs ahead. */
async function signInAnew(): Promise<void> {
  for (const staff of Object.keys(office.tokens) as (keyof Office['tokens'])[]) {
    office.tokens[staff] = await office.world.signIn(staff);
  }
}
