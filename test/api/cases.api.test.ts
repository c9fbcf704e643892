import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { classification, type Office, openOffice } from '../support/office.ts';
import type { Answer } from '../support/api-world.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());
beforeEach(() => {
  office.world.engine.manner = 'steps';
});

interface Allowed {
  type: string;
  allowed: boolean;
  reason: string | null;
  obligationIds: string[];
  schema: string;
}

const allowed = (answer: Answer) => answer.body['allowedCommands'] as Allowed[];
const byType = (answer: Answer, type: string) => allowed(answer).find((one) => one.type === type);
const openCase = (staff: 'head' | 'reception' | 'screener' | 'keeper' | 'leader' | 'inspector', caseId: string) =>
  office.get(staff, `/cases/${caseId}`);

async function newCase(more: Record<string, unknown> = {}): Promise<string> {
  const answer = await office.submit('reception', more);
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body['caseId']);
}

/** A case brought to the point where the head has resolved it. */
async function resolvedCase(): Promise<string> {
  const caseId = await newCase();
  for (const [staff, body] of [
    ['screener', classification()],
    ['screener', { type: 'submitToHead', proposal: 'resolve-directly', text: 'Đề nghị trả lời.' }],
    ['head', { type: 'resolveDirectly', answer: 'Đã kiểm tra, thu chi đúng.' }],
  ] as const) {
    const answer = await office.command(staff, caseId, body);
    if (answer.status !== 200) throw new Error(answer.text);
  }
  return caseId;
}

describe('a case from letter to answer', () => {
  it('is shown on one page with what is owed, its story and what may be done', async () => {
    const caseId = await newCase();
    const answer = await office.command('screener', caseId, classification());
    expect(answer.status).toBe(200);
    expect(answer.body['stage']).toBe('SCREENING');
    expect(answer.body['events']).toContainEqual(expect.objectContaining({ type: 'CaseClassified' }));

    const page = await openCase('head', caseId);
    expect(page.status).toBe(200);
    expect(page.body['content']).toBe('Phản ánh việc thu chi quỹ ở chi bộ thôn Đoài.');
    expect(page.body['subjects']).toMatchObject([{ kindText: 'Chưa rõ', name: 'Cán bộ thôn Đoài' }]);
    const allegations = page.body['allegations'] as { codes: { code: string; label: string }[]; summary: string }[];
    expect(allegations[0]?.summary).toBe('Thu chi quỹ sai quy định');
    expect(allegations[0]?.codes[0]?.code).toBe('TT-1');
    expect(allegations[0]?.codes[0]?.label).not.toBe('TT-1');
    const timeline = page.body['timeline'] as { type: string; title: string; actor: string; details: unknown[] }[];
    expect(timeline[0]).toMatchObject({ type: 'CaseRegistered', title: 'Đã tiếp nhận, vào sổ', actor: 'Hệ thống' });
    const classified = timeline.find((one) => one.type === 'CaseClassified');
    expect(classified?.actor).toBe('Đồng chí screener');
    expect(classified?.details).toContainEqual({ label: 'Loại đơn', value: 'Phản ánh' });
    for (const one of page.body['obligations'] as { derivation: { lines: { text: string }[] } }[]) {
      expect(one.derivation.lines[0]?.text).toMatch(/^Tính từ ngày \d{2}\/\d{2}\/\d{4}/);
    }
    expect(page.text).not.toContain('Sâu Kín');
  });

  it('runs through proposal, instruction, assignment, answer and closing, and the sender reads the answer', async () => {
    const caseId = await resolvedCase();
    const steps = [
      ['head', { type: 'assign', assignee: office.people.inspector }],
      ['inspector', { type: 'acceptAssignment' }],
      ['inspector', { type: 'answerSender', purpose: 'result', form: 'receipt', text: 'Thu chi quỹ đúng quy định.' }],
      ['head', { type: 'close' }],
    ] as const;
    for (const [staff, body] of steps) {
      const answer = await office.command(staff, caseId, body);
      expect(answer.status, `${body.type}: ${answer.text}`).toBe(200);
    }
    const page = await openCase('head', caseId);
    expect(page.body['case']).toMatchObject({
      stage: 'CLOSED',
      outcomeText: 'Đã giải quyết và trả lời',
      nextDueOn: null,
      state: 'none',
    });
    expect(page.body['allowedCommands']).toEqual([]);
  });

  it('shows the sender an interim answer and the result, with the words', async () => {
    const filed = await office.submit('reception');
    const caseId = String(filed.body['caseId']);
    const send = { type: 'answerSender', form: 'letter' };
    await office.command('head', caseId, { ...send, purpose: 'interim', text: 'Đang xác minh, sẽ trả lời sau.' });
    const shown = await office.world.call('POST', '/api/v1/public/receipts', {
      body: { receiptCode: filed.body['receiptCode'] },
    });
    expect(shown.body['answers']).toMatchObject([
      { purpose: 'interim', purposeText: 'Trả lời bước đầu', text: 'Đang xác minh, sẽ trả lời sau.' },
    ]);
    expect(shown.body['outcomeText']).toBeNull();
    // Word in between is no answer: the notice is still owed.
    expect(shown.body['answerDueOn']).not.toBeNull();
  });
});

describe('what may be done', () => {
  it('is offered by role: reception classifies, the head instructs, the leader urges', async () => {
    const caseId = await newCase();
    const types = async (staff: 'head' | 'reception' | 'leader' | 'keeper') =>
      allowed(await openCase(staff, caseId))
        .filter((one) => one.allowed)
        .map((one) => one.type);
    expect(await types('reception')).toEqual(
      expect.arrayContaining(['classify', 'submitToHead', 'rerouteUp', 'addNote']),
    );
    expect(await types('reception')).not.toEqual(expect.arrayContaining(['instruct']));
    expect(await types('head')).toEqual(expect.arrayContaining(['instruct', 'assign', 'urge']));
    expect(await types('leader')).toEqual(['urge']);
    expect(await types('keeper')).toEqual([]);
  });

  it('names the obligations a command can be about, and the schema of its body', async () => {
    const caseId = await newCase();
    const urge = byType(await openCase('leader', caseId), 'urge');
    expect(urge?.obligationIds).toEqual(['intake.head_notice#1', 'intake.internal_sort#1']);
    expect(urge?.schema).toBe('#/components/schemas/UrgeCommand');
  });

  it('closing that is not yet possible says what is still owed', async () => {
    const caseId = await resolvedCase();
    const close = byType(await openCase('head', caseId), 'close');
    expect(close).toMatchObject({ allowed: false });
    expect(close?.reason).toContain('Trả lời người gửi');
    const answer = await office.command('head', caseId, { type: 'close' });
    expect([answer.status, answer.body['code']]).toEqual([409, 'STILL_OWED']);
    expect(answer.body['detail']).toBe(close?.reason);
  });

  it('resolving directly waits for a proposal, and says so', async () => {
    const caseId = await newCase();
    await office.command('screener', caseId, classification());
    expect(byType(await openCase('head', caseId), 'resolveDirectly')).toMatchObject({
      allowed: false,
      reason: 'Chưa có phiếu đề xuất xử lý; hãy trình phiếu đề xuất trước khi giải quyết trực tiếp.',
    });
  });
});

describe('a command', () => {
  it('that the table does not allow never reaches the engine, and leaves nothing behind', async () => {
    const caseId = await newCase();
    const before = office.world.engine.sent.length;
    const stored = await office.row('select count(*) as n from inbox.content');
    const wrongStage = await office.command('head', caseId, { type: 'watch', grounds: 'Chưa rõ.' });
    expect([wrongStage.status, wrongStage.body['code']]).toEqual([409, 'COMMAND_NOT_IN_STAGE']);
    expect(wrongStage.body['detail']).toContain('“Nắm tình hình” ở giai đoạn “Tiếp nhận”');
    const wrongPerson = await office.command('reception', caseId, {
      type: 'instruct',
      action: 'examine',
      text: 'Làm.',
    });
    expect([wrongPerson.status, wrongPerson.body['code']]).toEqual([403, 'NOT_PERMITTED']);
    expect(office.world.engine.sent.length).toBe(before);
    expect(await office.row('select count(*) as n from inbox.content')).toEqual(stored);
  });

  it('that a rule refuses names its legal basis', async () => {
    const caseId = await newCase();
    const answer = await office.command(
      'screener',
      caseId,
      classification({ subjects: [{ kind: 'member', personId: office.people.head }] }),
    );
    expect([answer.status, answer.body['code']]).toEqual([409, 'CONCERNS_OWN_BODY']);
    expect(answer.body['legalBasis']).toBe('Quy định 11-QĐi/TW');
  });

  it('sent again with its key is done once and answered the same', async () => {
    const caseId = await newCase();
    const note = { type: 'addNote', text: 'Đã gọi điện cho người gửi.' };
    const answers = await Promise.all([1, 2, 3].map(() => office.command('reception', caseId, note, 'note-1')));
    expect(answers.map((one) => one.status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map((one) => JSON.stringify(one.body['events']))).size).toBe(1);
    const { n } = await office.row(
      `select count(*) as n from business.event where process_id = $1 and type = 'NoteAdded'`,
      [`case/${caseId}`],
    );
    expect(Number(n)).toBe(1);
    const other = await office.command('reception', caseId, { ...note, text: 'Khác.' }, 'note-1');
    expect([other.status, other.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('that takes the case out of sight is answered without showing it, also when sent again', async () => {
    const caseId = await newCase();
    const up = {
      type: 'rerouteUp',
      organisationId: office.organisations.province,
      reason: 'Liên quan người đứng đầu.',
    };
    const first = await office.command('reception', caseId, up, 'up-1');
    const again = await office.command('reception', caseId, up, 'up-1');
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ stage: null, obligations: [], allowedCommands: [] });
    expect(again.body).toEqual(first.body);
    expect((await openCase('reception', caseId)).status).toBe(404);
    expect((await office.command('reception', caseId, { type: 'addNote', text: 'x' })).status).toBe(404);
  });

  it('carries ids of stored words to the engine, never the words', async () => {
    const caseId = await newCase();
    await office.command(
      'screener',
      caseId,
      classification({ allegations: [{ codes: [], summary: 'Lời-Rất-Riêng' }] }),
    );
    const sent = office.world.engine.sent.at(-1);
    expect(JSON.stringify(sent)).not.toContain('Lời-Rất-Riêng');
    expect(sent?.command).toMatchObject({
      allegations: [{ summary: { contentId: expect.stringMatching(/^[0-9a-f-]{36}$/) } }],
    });
  });

  it.each(['busy', 'late'] as const)(
    'is 503 with Retry-After while the engine is %s, and done once when sent again',
    async (manner) => {
      const caseId = await newCase();
      office.world.engine.manner = manner;
      const note = { type: 'addNote', text: 'Ghi chú.' };
      const answer = await office.command('reception', caseId, note, `slow-${manner}`);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
      office.world.engine.manner = 'steps';
      expect((await office.command('reception', caseId, note, `slow-${manner}`)).status).toBe(200);
    },
  );

  it('keeps to four at once per case', async () => {
    const caseId = await newCase();
    const send = office.world.engine.send.bind(office.world.engine);
    let running = 0;
    let most = 0;
    office.world.engine.send = async (...asked) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 30));
      running -= 1;
      return send(...asked);
    };
    const notes = Array.from({ length: 12 }, (_, i) =>
      office.command('reception', caseId, { type: 'addNote', text: `n${i}` }),
    );
    const answers = await Promise.all(notes);
    office.world.engine.send = send;
    expect(answers.every((one) => one.status === 200)).toBe(true);
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });

  it('to a case or kind that the caller may not know of is 404, like one that does not exist', async () => {
    const caseId = await newCase();
    const foreign = await office.command('other-reception', caseId, { type: 'addNote', text: 'x' });
    const none = await office.command('other-reception', '019aa000-0000-7000-8000-00000000ffff', {
      type: 'addNote',
      text: 'x',
    });
    const { instance: _a, ...first } = foreign.body;
    const { instance: _b, ...second } = none.body;
    expect([foreign.status, none.status]).toEqual([404, 404]);
    expect(first).toEqual(second);
    expect((await office.get('head', `/processes/meeting/${caseId}`)).status).toBe(404);
  });
});

describe('the register number', () => {
  it('is for the register keeper of the body only', async () => {
    const caseId = await newCase();
    const number = async (staff: 'head' | 'keeper') =>
      ((await openCase(staff, caseId)).body['case'] as { registerNumber: number | null }).registerNumber;
    expect(await number('keeper')).toBeGreaterThan(0);
    expect(await number('head')).toBeNull();
    const state = (await office.get('head', `/processes/case/${caseId}`)).body['state'] as { registerNumber: unknown };
    expect(state.registerNumber).toBeNull();
  });
});

describe('the state of a process', () => {
  it('is the folded record, now and at an earlier instant', async () => {
    const caseId = await newCase();
    const between = office.world.deps.now();
    await office.command('screener', caseId, classification());
    const now = await office.get('head', `/processes/case/${caseId}`);
    const then = await office.get('head', `/processes/case/${caseId}?at=${between}`);
    expect(now.body).toMatchObject({ stage: 'SCREENING', processId: `case/${caseId}` });
    expect(then.body).toMatchObject({ stage: 'INTAKE', state: { kind: null } });
    const full = await office.get('head', `/processes/case/${caseId}?at=${office.world.deps.now()}`);
    expect(full.body).toEqual(now.body);
    expect((await office.get('head', `/processes/case/${caseId}?at=2020-01-01T00:00:00Z`)).status).toBe(404);
  });
});

describe('the list of cases', () => {
  const list = (staff: 'head' | 'reception' | 'other-reception' | 'leader' | 'inspector', query: string) =>
    office.get(staff, `/cases?${query}`);
  const ids = (answer: Answer) => (answer.body.items ?? []).map((row) => String(row['caseId']));

  it('pages by key without gap or double, newest first and by due date', async () => {
    await Promise.all(Array.from({ length: 7 }, (_, i) => newCase({ receivedAt: `2026-11-1${i % 3}` })));
    for (const sort of ['received', 'due']) {
      const whole = await list('head', `sort=${sort}&limit=200`);
      const seen: string[] = [];
      let cursor: unknown = '';
      do {
        const page = await list(
          'head',
          `sort=${sort}&limit=3${typeof cursor === 'string' && cursor !== '' ? `&cursor=${cursor}` : ''}`,
        );
        expect(page.body['total']).toBe(whole.body['total']);
        seen.push(...ids(page));
        cursor = page.body['nextCursor'];
      } while (cursor !== null);
      expect(seen).toEqual(ids(whole));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(whole.body['total']);
    }
    expect((await list('head', 'cursor=abc')).status).toBe(422);
  });

  it('is found by number, and by names whatever the tone marks', async () => {
    const personId = office.people['top-reception'];
    await office.world.admin.query(`update business.person set full_name = 'Đặng Văn Ước' where id = $1`, [personId]);
    const caseId = await newCase();
    await office.command('screener', caseId, classification({ subjects: [{ kind: 'member', personId }] }));
    const { number } = (await office.row('select number from business.case_file where case_id = $1', [caseId])) as {
      number: string;
    };
    expect(ids(await list('head', `q=${number.toLowerCase()}`))).toEqual([caseId]);
    expect(ids(await list('head', `q=${encodeURIComponent('dang uoc')}`))).toEqual([caseId]);
    expect(ids(await list('head', `q=${encodeURIComponent('ĐẶNG VĂN')}`))).toEqual([caseId]);
    expect((await list('head', 'q=%25')).body['total']).toBe(0);
    expect((await list('head', 'q=_')).body['total']).toBe(0);
    expect((await list('other-reception', `q=${number}`)).body['total']).toBe(0);
  });

  it('shows only what the filters ask for', async () => {
    const caseId = await resolvedCase();
    await office.command('head', caseId, { type: 'assign', assignee: office.people.inspector });
    await office.command('inspector', caseId, { type: 'acceptAssignment' });
    expect(ids(await list('inspector', 'owner=me'))).toContain(caseId);
    expect(ids(await list('head', `owner=${office.people.inspector}`))).toContain(caseId);
    const row = (await list('head', 'stage=FOLLOW_UP&kind=report&code=TT-1')).body.items?.find(
      (one) => one['caseId'] === caseId,
    );
    expect(row).toMatchObject({ stageText: 'Trả lời, theo dõi', handler: { name: 'Đồng chí inspector' } });
    expect(ids(await list('head', 'stage=FOLLOW_UP&kind=complaint'))).toEqual([]);
    expect(ids(await list('head', `organisationId=${office.organisations.other}`))).toEqual([]);
    expect(ids(await list('leader', `organisationId=${office.organisations.province}&limit=200`))).toContain(caseId);
    expect(ids(await list('head', 'receivedFrom=2026-01-05&receivedTo=2026-01-04'))).toEqual([]);
  });

  it('overdue shows what is past its date, and says by how much', async () => {
    const caseId = await newCase({ receivedAt: '2026-02-11' });
    const late = await list('head', 'overdue=true&sort=due&limit=200');
    expect(ids(late)).toContain(caseId);
    const row = late.body.items?.find((one) => one['caseId'] === caseId);
    expect(row).toMatchObject({ state: 'overdue', nextDueOn: '2026-03-04' });
    expect(row?.['stateText']).toMatch(/^quá hạn \d+ ngày làm việc$/);
    expect(row?.['receiptDateQuestioned']).toBe(true);
    expect(ids(await list('head', 'overdue=false&limit=200'))).not.toContain(caseId);
  });

  it('asks the database as often for fifty cases as for one', async () => {
    const { pool } = office.world.deps;
    const query = pool.query.bind(pool) as (...asked: unknown[]) => unknown;
    let asked = 0;
    const count = async (limit: number) => {
      asked = 0;
      await list('head', `limit=${limit}`);
      return asked;
    };
    pool.query = ((...all: unknown[]) => {
      asked += 1;
      return query(...all);
    }) as typeof pool.query;
    const [one, many] = [await count(1), await count(50)];
    pool.query = query as typeof pool.query;
    expect(one).toBeGreaterThan(0);
    expect(many).toBe(one);
  });
});
