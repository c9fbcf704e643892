import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/calendar/day.ts';
import { registerRequest, type StoredSubmission } from '../../workflows/messages.ts';
import { letter, type Office, openOffice } from '../support/office.ts';
import { uploadFile } from '../support/api-world.ts';

let office: Office;
const CODE = /^\d{4}-\d{4}-\d{4}$/;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());
beforeEach(() => {
  office.world.engine.manner = 'steps';
});

const today = () => dayOf(office.world.deps.now());
const status = (receiptCode: unknown) =>
  office.world.call('POST', '/api/v1/public/receipts', { body: { receiptCode } });
const counted = async (table: string) => Number((await office.row(`select count(*) as n from ${table}`))['n']);

describe('a letter filed at the desk', () => {
  it('gets a receipt, a number and its first obligations at once', async () => {
    const answer = await office.submit('reception');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ provisional: false, receivedOn: today() });
    expect(answer.body['receiptCode']).toMatch(CODE);
    expect(answer.body['caseNumber']).toMatch(/^PA-\d{4}-[2-9A-Z]{6}$/);
    const obligations = answer.body['obligations'] as { key: string; owner: { name: string } }[];
    expect(obligations.map((one) => one.key)).toEqual(
      expect.arrayContaining(['intake.head_notice', 'intake.internal_sort']),
    );
    expect(obligations.find((one) => one.key === 'intake.head_notice')?.owner.name).toBe(
      'Người đứng đầu, Đảng ủy mg.d01',
    );
  });

  it('keeps neither its words, nor the sender, nor the receipt code where they could be read', async () => {
    const answer = await office.submit('reception', { content: 'Lời-Không-Được-Lộ' });
    const code = String(answer.body['receiptCode']);
    const tables = [
      'inbox.submission',
      'inbox.content',
      'vault.identity',
      'business.event',
      'business.process',
      'business.case_file',
    ];
    for (const table of tables) {
      const { rows } = await office.world.admin.query<{ line: string }>(`select t::text as line from ${table} t`);
      const all = rows.map((row) => row.line).join('\n');
      expect(all, table).not.toContain('Lời-Không-Được-Lộ');
      expect(all, table).not.toContain('Sâu Kín');
      expect(all, table).not.toContain(Buffer.from('Sâu Kín').toString('hex'));
      expect(all, table).not.toContain(code);
      expect(all, table).not.toContain(code.replaceAll('-', ''));
    }
    expect(JSON.stringify(office.world.engine.sent)).not.toMatch(/Sâu Kín|Lời-Không-Được-Lộ/);
    expect(office.world.logged.join('\n')).not.toMatch(/Sâu Kín|Lời-Không-Được-Lộ/);
  });

  it('sent again with the same key is one submission with the same receipt code', async () => {
    const before = await counted('inbox.submission');
    const both = [1, 2, 3].map(() => office.submit('reception', {}, { 'idempotency-key': 'letter-1' }));
    const answers = await Promise.all(both);
    expect(new Set(answers.map((one) => one.body['receiptCode'])).size).toBe(1);
    expect(new Set(answers.map((one) => one.body['caseId'])).size).toBe(1);
    expect(await counted('inbox.submission')).toBe(before + 1);
  });

  it('with a key used for another letter is not taken', async () => {
    await office.submit('reception', {}, { 'idempotency-key': 'letter-2' });
    const other = await office.submit('reception', { content: 'Một lá đơn khác.' }, { 'idempotency-key': 'letter-2' });
    expect(other.status).toBe(422);
    expect(other.body['code']).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('two clerks may use the same key for two letters', async () => {
    const one = await office.submit('reception', {}, { 'idempotency-key': 'letter-3' });
    const two = await office.submit('other-reception', {}, { 'idempotency-key': 'letter-3' });
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(one.body['caseId']).not.toBe(two.body['caseId']);
  });

  it('received on a past day counts from that day', async () => {
    const answer = await office.submit('reception', { receivedAt: '2026-02-11' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ receivedOn: '2026-02-11', receivedAt: '2026-02-11T01:00:00.000Z' });
    const notice = (
      answer.body['obligations'] as {
        key: string;
        startedOn: string;
        dueOn: string;
        derivation: { lines: { text: string }[] };
      }[]
    ).find((one) => one.key === 'intake.head_notice');
    // Ten working days after Wednesday 11 February 2026, over the five days of Tết.
    expect(notice).toMatchObject({ startedOn: '2026-02-11', dueOn: '2026-03-04' });
    expect(notice?.derivation.lines.map((line) => line.text).join(' ')).toContain('nghỉ Tết Nguyên đán');
  });

  it('cannot be received tomorrow', async () => {
    const answer = await office.submit('reception', { receivedAt: '2099-01-01' });
    expect(answer.status).toBe(422);
    expect(answer.body['code']).toBe('RECEIVED_IN_FUTURE');
  });

  it('cannot be filed for a body where one does not receive', async () => {
    const answer = await office.submit('reception', { organisationId: office.organisations.other });
    expect(answer.status).toBe(403);
    expect(answer.body['code']).toBe('NOT_RECEPTION_HERE');
  });

  it('brings its files along, but not those of somebody else', async () => {
    const text = { name: 'don.txt', bytes: new TextEncoder().encode('Nội dung đơn') };
    const own = await uploadFile(office.world, office.tokens.reception, text);
    const foreign = await uploadFile(office.world, office.tokens.screener, text);
    const taken = await office.submit('reception', { attachments: [own.body['id']] });
    expect(taken.status).toBe(201);
    const stolen = await office.submit('reception', { attachments: [foreign.body['id']] });
    expect([stolen.status, stolen.body['code']]).toEqual([422, 'ATTACHMENT_UNKNOWN']);
    const shown = await office.get('reception', `/cases/${String(taken.body['caseId'])}`);
    expect(shown.body['attachments']).toMatchObject([{ id: own.body['id'], name: 'don.txt' }]);
  });
});

describe('while the engine is away', () => {
  it.each(['late', 'busy'] as const)(
    'a letter is kept when it is %s, and is registered once afterwards',
    async (manner) => {
      office.world.engine.manner = manner;
      const answer = await office.submit('reception', {}, { 'idempotency-key': `away-${manner}` });
      expect([answer.status, answer.body['provisional']]).toEqual([202, true]);
      expect(answer.body['receiptCode']).toMatch(CODE);
      expect((await status(answer.body['receiptCode'])).body).toMatchObject({
        stage: 'RECEIVED',
        stageText: 'Đã nhận',
      });

      office.world.engine.manner = 'steps';
      const { submission } = await office.row(
        'select to_jsonb(s) as submission from inbox.submission s where case_id = $1',
        [answer.body['caseId']],
      );
      await office.world.engine.send(registerRequest(submission as StoredSubmission), 1);
      const again = await office.submit('reception', {}, { 'idempotency-key': `away-${manner}` });
      expect([again.status, again.body['receiptCode']]).toEqual([201, answer.body['receiptCode']]);
      const { n } = await office.row(
        `select count(*) as n from business.event where process_id = $1 and type = 'CaseRegistered'`,
        [`case/${String(answer.body['caseId'])}`],
      );
      expect(Number(n)).toBe(1);
    },
  );

  it('a letter is kept when the engine breaks', async () => {
    const send = office.world.engine.send.bind(office.world.engine);
    office.world.engine.send = () => Promise.reject(new Error('no such host'));
    const answer = await office.submit('reception');
    office.world.engine.send = send;
    expect([answer.status, answer.body['provisional']]).toEqual([202, true]);
  });

  it('a caller who does not want to wait is answered without the engine', async () => {
    const before = office.world.engine.sent.length;
    const answer = await office.submit('reception', {}, { prefer: 'respond-async' });
    expect([answer.status, answer.body['provisional']]).toEqual([202, true]);
    expect(office.world.engine.sent.length).toBe(before);
  });
});

describe('a letter about the receiving body itself', () => {
  it('goes to the level above, and nobody at the body sees it', async () => {
    const answer = await office.submit('reception', { concernsOwnBody: true });
    expect(answer.status).toBe(201);
    const path = `/cases/${String(answer.body['caseId'])}`;
    for (const staff of ['reception', 'screener', 'head', 'keeper', 'inspector'] as const) {
      expect((await office.get(staff, path)).status, staff).toBe(404);
      const list = await office.get(staff, `/cases?q=${String(answer.body['caseNumber'])}`);
      expect([list.body.items, list.body['total']], staff).toEqual([[], 0]);
    }
    const above = await office.get('upper-head', path);
    expect(above.status).toBe(200);
    expect(above.body['case']).toMatchObject({ restricted: true, organisation: { id: office.organisations.province } });
    expect(JSON.stringify(answer.body)).not.toContain('Đảng ủy mg');
  });

  it('is taken at the top too, where there is no level above, and sealed', async () => {
    const answer = await office.submit('top-reception', { concernsOwnBody: true });
    expect([answer.status, answer.body['obligations']]).toEqual([201, []]);
    for (const staff of ['top-reception', 'upper-head'] as const) {
      expect((await office.get(staff, `/cases/${String(answer.body['caseId'])}`)).status, staff).toBe(404);
    }
  });
});

describe('the public page', () => {
  const file = (more: Record<string, unknown> = {}) =>
    office.world.call('POST', '/api/v1/public/submissions', {
      body: letter({ channel: 'portal', organisationId: office.organisations.committee, ...more }),
    });

  it('takes a letter and tells the sender when an answer is due, never who owes it', async () => {
    const answer = await file();
    expect(answer.status).toBe(201);
    const obligations = answer.body['obligations'] as { key: string; owner: { name: string } }[];
    expect(obligations.map((one) => [one.key, one.owner.name])).toEqual([['intake.head_notice', 'Cơ quan xử lý']]);
    const shown = await status(answer.body['receiptCode']);
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({
      caseNumber: answer.body['caseNumber'],
      stage: 'INTAKE',
      answers: [],
      added: [],
    });
    expect(shown.body['answerDueOn']).toBe((obligations[0] as unknown as { dueOn: string }).dueOn);
    expect(shown.text).not.toMatch(/Đảng ủy|Đồng chí|organisation|handler/);
  });

  it('takes an anonymous letter without keeping anything in the vault', async () => {
    const before = await counted('vault.identity');
    expect((await file({ sender: { type: 'anonymous' } })).status).toBe(201);
    expect(await counted('vault.identity')).toBe(before);
    expect((await file()).status).toBe(201);
    expect(await counted('vault.identity')).toBe(before + 1);
  });

  it('sends nothing to a body that does not exist', async () => {
    const answer = await file({ organisationId: '019aa000-0000-7000-8000-00000000ffff' });
    expect([answer.status, answer.body['code']]).toEqual([422, 'ORGANISATION_UNKNOWN']);
  });

  it('answers every wrong receipt code alike', async () => {
    const answers = await Promise.all(['0000-0000-0000', '123456789012', 'không phải mã'].map(status));
    for (const answer of answers) {
      const { instance: _, ...problem } = answer.body;
      expect(answer.status).toBe(404);
      expect(problem).toMatchObject({ code: 'RECEIPT_NOT_FOUND' });
      expect(problem).toEqual({ ...answers[0]?.body, instance: undefined });
    }
  });

  it('lets the sender add words and files for half an hour, each once', async () => {
    const filed = await file();
    const { token } = (await status(String(filed.body['receiptCode']).replaceAll('-', ' '))).body;
    const upload = await uploadFile(office.world, null, {
      name: 'anh.txt',
      bytes: new TextEncoder().encode('Chứng cứ'),
    });
    const add = (text: string, key: string, attachments: unknown[] = []) =>
      office.world.call('POST', '/api/v1/public/receipts/messages', {
        body: { token, text, attachments },
        headers: { 'idempotency-key': key },
      });
    expect((await add('Tôi bổ sung chứng cứ.', 'm1', [upload.body['id']])).status).toBe(204);
    expect((await add('Tôi bổ sung chứng cứ.', 'm1', [upload.body['id']])).status).toBe(204);
    expect((await add('Lời khác.', 'm1')).body['code']).toBe('IDEMPOTENCY_KEY_REUSED');
    const shown = await status(filed.body['receiptCode']);
    expect(shown.body['added']).toMatchObject([{ text: 'Tôi bổ sung chứng cứ.', files: 1 }]);
    const desk = await office.get('head', `/cases/${String(filed.body['caseId'])}`);
    expect(desk.body['timeline']).toContainEqual(
      expect.objectContaining({ type: 'SenderAdded', actor: 'Người gửi', text: 'Tôi bổ sung chứng cứ.' }),
    );
    expect(desk.body['attachments']).toMatchObject([{ name: 'anh.txt' }]);

    office.world.clock.aheadMs = 31 * 60_000;
    const late = await add('Muộn.', 'm2');
    office.world.clock.aheadMs = 0;
    expect([late.status, late.body['code']]).toEqual([401, 'RECEIPT_TOKEN_INVALID']);
  });

  it('keeps a token only as a hash', async () => {
    const filed = await file();
    const { token } = (await status(filed.body['receiptCode'])).body;
    const { rows } = await office.world.admin.query<{ line: string }>(
      'select t::text as line from inbox.receipt_token t',
    );
    expect(rows.map((row) => row.line).join('\n')).not.toContain(String(token));
  });
});
