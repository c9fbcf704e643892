import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { uploadFile } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { taken, today } from '../support/examined-case.ts';
import { classification, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
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
const tokenOf = async (letter: Letter) => String((await look(letter)).body.token);

async function file(): Promise<Letter> {
  const { status, body, text } = await office.submit('reception');
  if (status !== 201) throw new Error(text);
  const letter = { caseId: String(body['caseId']), code: String(body['receiptCode']) };
  taken(await office.command('screener', letter.caseId, classification()));
  return letter;
}

async function eventsOf({ caseId }: Letter): Promise<{ type: string; data: Record<string, unknown> }[]> {
  const { rows } = await office.world.admin.query<{ type: string; data: Record<string, unknown> }>(
    'select type, data from business.event where process_id = $1 order by number',
    [`case/${caseId}`],
  );
  return rows;
}

describe('a withdrawal by the code on the receipt', () => {
  it('is received once, and a threat behind it is taken up', async () => {
    const letter = await file();
    const body = { token: await tokenOf(letter), text: 'Tôi xin rút đơn.', threatened: true };
    expect((await look(letter)).body).toMatchObject({ withdrawal: null, mayWithdraw: true });
    expect((await post('/withdrawal', body, 'rut-1')).status).toBe(204);
    expect((await post('/withdrawal', body, 'rut-1')).status).toBe(204);
    const received = (await eventsOf(letter)).filter((one) => one.type === 'WithdrawalReceived');
    expect(received).toMatchObject([{ data: { signs: ['threat'] } }]);
    const desk = await office.get('head', `/cases/${letter.caseId}`);
    const owed = (desk.body['obligations'] as { key: string }[]).map((one) => one.key);
    expect(owed).toEqual(expect.arrayContaining(['withdrawal.decide', 'protect.ack']));
    const shown = await look(letter);
    expect(shown.body['withdrawal']).toEqual({ receivedOn: today(office) });
    expect(shown.body['mayWithdraw']).toBe(false);
    expect(shown.text).not.toMatch(/threat|đe dọa|Đồng chí|head/);
  });

  it('without a threat has no sign of one, and a second one is told in plain words', async () => {
    const letter = await file();
    const body = { token: await tokenOf(letter), text: 'Tôi xin rút đơn.', threatened: false };
    expect((await post('/withdrawal', body)).status).toBe(204);
    expect((await eventsOf(letter)).find((one) => one.type === 'WithdrawalReceived')?.data['signs']).toEqual([]);
    const again = await post('/withdrawal', body);
    expect([again.status, again.body['code']]).toEqual([409, 'RECEIPT_WITHDRAWN_ALREADY']);
    expect(again.body['detail']).toMatch(/^Đề nghị rút đơn đã được nhận/);
  });

  it('is not taken without a valid token, without words, or once there is a result', async () => {
    const letter = await file();
    const token = await tokenOf(letter);
    const stranger = await post('/withdrawal', { token: 'a'.repeat(43), text: 'Rút.', threatened: false });
    expect([stranger.status, stranger.body['code']]).toEqual([401, 'RECEIPT_TOKEN_INVALID']);
    expect((await post('/withdrawal', { token, text: ' ', threatened: false })).status).toBe(422);
    expect((await post('/withdrawal', { token, text: 'Rút.' })).status).toBe(422);
    const slip = { type: 'submitToHead', proposal: 'resolve-directly', text: 'Đề nghị trả lời.' };
    taken(await office.command('screener', letter.caseId, slip));
    taken(await office.command('head', letter.caseId, { type: 'resolveDirectly', answer: 'Đã kiểm tra.' }));
    const late = await post('/withdrawal', { token, text: 'Rút.', threatened: false });
    expect([late.status, late.body['code']]).toEqual([409, 'RECEIPT_NOT_AT_THIS_STAGE']);
  });
});

describe('a threat reported by the code', () => {
  it('reaches the head and is never shown under the code', async () => {
    const letter = await file();
    const body = { token: await tokenOf(letter), text: 'Có người đến nhà dọa.' };
    expect((await post('/threat', body, 'doa-1')).status).toBe(204);
    expect((await post('/threat', body, 'doa-1')).status).toBe(204);
    expect((await eventsOf(letter)).filter((one) => one.type === 'ThreatReported')).toHaveLength(1);
    const other = await post('/threat', { ...body, text: 'Lời khác.' }, 'doa-1');
    expect([other.status, other.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect((await look(letter)).text).not.toContain('dọa');
  });
});

describe('a question to the sender', () => {
  const ask = async (letter: Letter) => {
    const question = { question: 'Ai giữ sổ quỹ?', answerBy: addDays(today(office), 10) };
    taken(await office.command('screener', letter.caseId, { type: 'askSender', ...question }));
  };

  it('is shown under the code, and words sent meanwhile are its answer', async () => {
    const letter = await file();
    expect((await look(letter)).body['question']).toBeNull();
    await ask(letter);
    const shown = await look(letter);
    expect(shown.body['question']).toEqual({
      ...{ text: 'Ai giữ sổ quỹ?', askedOn: today(office), answerBy: addDays(today(office), 10) },
    });
    expect(shown.text).not.toContain('screener');
    const answer = { token: shown.body.token, text: 'Bà Hoa giữ sổ.' };
    expect((await post('/messages', answer, 'tl-1')).status).toBe(204);
    expect((await post('/messages', answer, 'tl-1')).status).toBe(204);
    const types = (await eventsOf(letter)).map((one) => one.type);
    expect(types.filter((one) => one === 'QuestionAnswered')).toHaveLength(1);
    expect(types).not.toContain('SenderAdded');
    expect((await look(letter)).body).toMatchObject({ question: null, added: [{ text: 'Bà Hoa giữ sổ.', files: 0 }] });
  });

  it('is answered with files that are kept too; files alone answer nothing', async () => {
    const letter = await file();
    await ask(letter);
    const token = await tokenOf(letter);
    const upload = async (name: string) => {
      const { body } = await uploadFile(office.world, null, { name, bytes: new TextEncoder().encode(name) });
      return body.id;
    };
    const [first, second] = [await upload('mot.txt'), await upload('hai.txt')];
    expect((await post('/messages', { token, attachments: [first] })).status).toBe(204);
    expect((await look(letter)).body['question']).not.toBeNull();
    const answer = { token, text: 'Kèm ảnh sổ.', attachments: [second] };
    expect((await post('/messages', answer, 'tl-2')).status).toBe(204);
    expect((await post('/messages', answer, 'tl-2')).status).toBe(204);
    expect((await look(letter)).body).toMatchObject({
      question: null,
      added: [
        { text: null, files: 1 },
        { text: null, files: 1 },
        { text: 'Kèm ảnh sổ.', files: 0 },
      ],
    });
    const desk = await office.get('head', `/cases/${letter.caseId}`);
    expect((desk.body['attachments'] as { name: string }[]).map((one) => one.name)).toEqual(['mot.txt', 'hai.txt']);
  });

  it('leaves words for later, once it waits no longer', async () => {
    const letter = await file();
    await ask(letter);
    taken(await office.command('screener', letter.caseId, { type: 'senderAnswered', text: 'Qua điện thoại.' }));
    expect((await post('/messages', { token: await tokenOf(letter), text: 'Bổ sung.' })).status).toBe(204);
    expect((await eventsOf(letter)).at(-1)?.type).toBe('SenderAdded');
  });
});
