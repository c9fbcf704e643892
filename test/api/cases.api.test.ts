import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { classification, newCase, type Office, openOffice, resolvedCase } from '../support/office.ts';
import { addOrganisation, addPerson } from '../support/api-world.ts';
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

describe('a case from letter to answer', () => {
  it('is shown on one page with what is owed, its story and what may be done', async () => {
    const caseId = await newCase(office);
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
    const caseId = await resolvedCase(office);
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
    // Secrecy and protection may still be asked for, and new facts may open it again; nothing else is left to do.
    expect(
      allowed(page)
        .map((one) => one.type)
        .toSorted(),
    ).toEqual(['askForSecrecy', 'reopen', 'requestProtection']);
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
    const caseId = await newCase(office);
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
    const caseId = await newCase(office);
    const urge = byType(await openCase('leader', caseId), 'urge');
    expect(urge?.obligationIds).toEqual(['intake.head_notice#1', 'intake.internal_sort#1']);
    expect(urge?.schema).toBe('#/components/schemas/UrgeCommand');
  });

  it('closing that is not yet possible says what is still owed', async () => {
    const caseId = await resolvedCase(office);
    const close = byType(await openCase('head', caseId), 'close');
    expect(close).toMatchObject({ allowed: false });
    expect(close?.reason).toContain('Trả lời người gửi');
    const answer = await office.command('head', caseId, { type: 'close' });
    expect([answer.status, answer.body['code']]).toEqual([409, 'STILL_OWED']);
    expect(answer.body['detail']).toBe(close?.reason);
  });

  it('resolving directly waits for a proposal, and says so', async () => {
    const caseId = await newCase(office);
    await office.command('screener', caseId, classification());
    expect(byType(await openCase('head', caseId), 'resolveDirectly')).toMatchObject({
      allowed: false,
      reason:
        'Chưa có phiếu đề xuất hay ý kiến chỉ đạo “Giải quyết, trả lời trực tiếp”; hãy trình phiếu đề xuất hoặc cho ý kiến chỉ đạo trước.',
    });
  });
});

describe('going up', () => {
  const goesUp = async (caseId: string, staff: 'reception' | 'top-reception') =>
    byType(await office.get(staff, `/cases/${caseId}`), 'rerouteUp');

  it('is offered where there is a level above, and not at the top', async () => {
    expect(await goesUp(await newCase(office), 'reception')).toMatchObject({ allowed: true });
    const { body } = await office.submit('top-reception');
    expect(body['caseId']).toBeTypeOf('string');
    expect(await goesUp(String(body['caseId']), 'top-reception')).toBeUndefined();
    const answer = await office.command('top-reception', String(body['caseId']), {
      type: 'rerouteUp',
      organisationId: office.organisations.committee,
      reason: 'Liên quan người đứng đầu.',
    });
    expect([answer.status, answer.body['code']]).toEqual([409, 'NO_LEVEL_ABOVE']);
  });
});

describe('somebody in conflict of interest', () => {
  /** A branch of the committee, and a case about the person who heads it, or about the branch itself. */
  const caseAbout = async (what: 'head' | 'branch', path: string) => {
    const branch = await addOrganisation(office.world, path, office.organisations.committee);
    const head = await addPerson(office.world, 'Đồng chí bí thư chi bộ', branch);
    const caseId = await newCase(office);
    const subject =
      what === 'head' ? { kind: 'member', personId: head } : { kind: 'organisation', organisationId: branch };
    const answer = await office.command('screener', caseId, classification({ subjects: [subject] }));
    if (answer.status !== 200) throw new Error(answer.text);
    return { branch, head, caseId };
  };
  const serveIn = (staff: 'reception' | 'keeper', organisationId: string) =>
    office.world.admin.query('update business.post set organisation_id = $1 where person_id = $2', [
      organisationId,
      office.people[staff],
    ]);

  it('who serves in the body complained about does not see the case, and may do nothing to it', async () => {
    const { branch, caseId } = await caseAbout('branch', 'mg.d01.c02');
    expect(allowed(await openCase('reception', caseId)).length).toBeGreaterThan(0);
    await serveIn('reception', branch);
    const page = await openCase('reception', caseId);
    const answer = await office.command('reception', caseId, { type: 'addNote', text: 'Ghi chú.' });
    await serveIn('reception', office.organisations.committee);
    expect([page.status, answer.status]).toEqual([404, 404]);
  });

  it('a subordinate of the person complained about does not see the case', async () => {
    const { branch, caseId } = await caseAbout('head', 'mg.d01.c03');
    expect((await openCase('keeper', caseId)).status).toBe(200);
    await serveIn('keeper', branch);
    const hidden = await openCase('keeper', caseId);
    const list = await office.get('keeper', '/cases');
    await serveIn('keeper', office.organisations.committee);
    expect(hidden.status).toBe(404);
    expect(list.text).not.toContain(caseId);
  });
});

describe('a command', () => {
  it('that the table does not allow never reaches the engine, and leaves nothing behind', async () => {
    const caseId = await newCase(office);
    const before = office.world.engine.sent.length;
    const stored = await office.row('select count(*) as n from inbox.content');
    const wrongStage = await office.command('head', caseId, { type: 'watch', grounds: 'Chưa rõ.' });
    expect([wrongStage.status, wrongStage.body['code']]).toEqual([409, 'COMMAND_NOT_IN_STAGE']);
    expect(wrongStage.body['detail']).toMatch(/“Nắm tình hình” .*ở giai đoạn “Tiếp nhận”/);
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
    const caseId = await newCase(office);
    const answer = await office.command(
      'screener',
      caseId,
      classification({ subjects: [{ kind: 'member', personId: office.people.head }] }),
    );
    expect([answer.status, answer.body['code']]).toEqual([409, 'CONCERNS_OWN_BODY']);
    expect(answer.body['legalBasis']).toBe('Quy định 11-QĐi/TW');
  });

  it('sent again with its key is done once and answered the same', async () => {
    const caseId = await newCase(office);
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
    const caseId = await newCase(office);
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
    const caseId = await newCase(office);
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
      const caseId = await newCase(office);
      office.world.engine.manner = manner;
      const note = { type: 'addNote', text: 'Ghi chú.' };
      const answer = await office.command('reception', caseId, note, `slow-${manner}`);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
      office.world.engine.manner = 'steps';
      expect((await office.command('reception', caseId, note, `slow-${manner}`)).status).toBe(200);
    },
  );

  it('keeps to four at once per case', async () => {
    const caseId = await newCase(office);
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

  it('keeps every word it brought: none is left for the sweep of unclaimed content', async () => {
    const caseId = await newCase(office);
    const obligationId = 'intake.head_notice#1';
    const answers = [
      await office.command('leader', caseId, { type: 'urge', obligationId, note: 'Hãy trả lời đúng hạn.' }),
      await office.command('head', caseId, { type: 'acknowledgeUrging', obligationId, answer: 'Sẽ trả lời ngày mai.' }),
    ];
    expect(answers.map((one) => one.status)).toEqual([200, 200]);
    const page = await openCase('head', caseId);
    const words = (page.body['timeline'] as { text: string | null }[]).map((one) => one.text);
    expect(words).toEqual(expect.arrayContaining(['Hãy trả lời đúng hạn.', 'Sẽ trả lời ngày mai.']));
    const { n } = await office.row('select count(*) as n from inbox.content where process_id = $1', [`case/${caseId}`]);
    // The letter, the urging and its answer.
    expect(Number(n)).toBe(3);
  });

  it('to a case or kind that the caller may not know of is 404, like one that does not exist', async () => {
    const caseId = await newCase(office);
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
    const caseId = await newCase(office);
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
    const caseId = await newCase(office);
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
