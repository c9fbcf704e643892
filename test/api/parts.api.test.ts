import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import type { ProcessId } from '../../domain/process.ts';
import type { Answer } from '../support/api-world.ts';
import { taken, today } from '../support/examined-case.ts';
import { classification, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

let office: Office;
let worker: pg.Pool;

beforeAll(async () => {
  office = await openOffice();
  worker = new pg.Pool({ connectionString: office.world.database.worker, max: 2 });
});
afterAll(async () => {
  await worker.end();
  await office.stop();
});

interface Letter {
  caseId: string;
  number: string;
  code: string;
}

const post = (path: string, body: unknown, key?: string): Promise<Answer> =>
  office.world.call('POST', `/api/v1/public/receipts${path}`, {
    body,
    ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
  });
const look = async ({ code }: Letter) => (await post('', { receiptCode: code })).body as Record<string, never>;

async function file(more: Record<string, unknown> = {}, classified = classification()): Promise<Letter> {
  const { status, body, text } = await office.submit('reception', more);
  if (status !== 201) throw new Error(text);
  const caseId = String(body['caseId']);
  taken(await office.command('screener', caseId, classified));
  return { caseId, number: String(body['caseNumber']), code: String(body['receiptCode']) };
}

/** Brings everything to other processes, as the worker would. */
async function deliverAll(): Promise<void> {
  const deliver = createDeliver(createPostgresOutbox(worker), async (request) => {
    const answer = await office.world.engine.send(request, 5_000);
    if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
    return answer.result;
  });
  for (let left = true; left;) {
    const { rows } = await office.world.admin.query<{ id: string; process_id: ProcessId }>(
      `select id, process_id from business.outbox where delivered_at is null and payload ->> 'kind' = 'command' order by id`,
    );
    for (const { id, process_id: processId } of rows) await deliver({ processId, outbox: [id] });
    left = rows.length > 0;
  }
}

interface Desk {
  subjects: { id: string; name: string }[];
  allegations: { id: string; summary: string }[];
  linkedCases: { caseId: string; number: string; relation: string; stage: string }[];
  senders: { id: string; answered: boolean }[];
  obligations: { key: string; status: string; dueOn: string }[];
  allowedCommands: { type: string; allowed: boolean }[];
  case: { stage: string; kind: string; registerNumber: number | null };
}
const desk = async (caseId: string, as: 'head' | 'screener' | 'keeper' = 'head'): Promise<Desk> =>
  (await office.get(as, `/cases/${caseId}`)).body as unknown as Desk;
const owedIn = ({ obligations }: Desk, key: string) =>
  obligations.filter((one) => one.key === key && one.status === 'open').map((one) => one.dueOn);

const MIXED = classification({
  kind: 'mixed',
  subjects: [
    { kind: 'unknown', description: 'Chủ nhiệm hợp tác xã' },
    { kind: 'unknown', description: 'Ủy ban nhân dân xã' },
  ],
  allegations: [
    { codes: ['DD-7'], summary: 'Thu quỹ thủy lợi không công khai' },
    { codes: ['CQ-KN'], summary: 'Thu hồi đất đo thiếu diện tích' },
  ],
});

/** The second matter, of the second subject, goes to a case of its own. */
function splitOf({ subjects, allegations }: Desk) {
  return {
    type: 'split',
    parts: [{ kind: 'complaint', track: 'state', allegationIds: [allegations[1]?.id], subjectIds: [subjects[1]?.id] }],
    restKind: 'denunciation',
    keptSubjectIds: [subjects[0]?.id],
    reason: 'Đơn có hai nội dung thuộc hai trình tự.',
  };
}

describe('a mixed letter that is split', () => {
  it('becomes two cases with clocks of their own, followed under one receipt', async () => {
    const letter = await file({}, MIXED);
    const before = await desk(letter.caseId, 'screener');
    expect(before.allowedCommands).toContainEqual(expect.objectContaining({ type: 'split', allowed: true }));
    const [member, body] = before.subjects.map((one) => one.id);
    const [money, land] = before.allegations.map((one) => one.id);
    const command = splitOf(before);
    const wrong = await office.command('screener', letter.caseId, { ...command, keptSubjectIds: [body] });
    expect([wrong.status, wrong.body['code']]).toEqual([409, 'SUBJECT_LEFT_OUT']);
    const split = await office.command('screener', letter.caseId, command, 'tach-1');
    expect(split.status, split.text).toBe(200);
    expect((await office.command('screener', letter.caseId, command, 'tach-1')).text).toBe(split.text);
    await deliverAll();

    const rest = await desk(letter.caseId);
    expect(rest).toMatchObject({
      case: { kind: 'denunciation' },
      allegations: [{ id: money }],
      subjects: [{ id: member }],
    });
    expect(rest.linkedCases).toMatchObject([{ relation: 'part', number: `${letter.number}-1`, stage: 'SCREENING' }]);
    const part = await desk(rest.linkedCases[0]?.caseId ?? '', 'keeper');
    expect(part).toMatchObject({ case: { kind: 'complaint', stage: 'SCREENING' }, allegations: [{ id: land }] });
    expect(part.case.registerNumber).toBeGreaterThan(0);
    expect(part.linkedCases).toMatchObject([{ relation: 'whole', caseId: letter.caseId }]);
    // A part of the letter is no other letter, and the stored state names no other case.
    const partId = String(rest.linkedCases[0]?.caseId);
    expect((await office.get('screener', `/cases/${letter.caseId}/similar`)).text).not.toContain(partId);
    expect((await office.get('head', `/processes/case/${letter.caseId}`)).text).not.toContain(partId);
    expect(owedIn(part, 'state.kn.accept')).toHaveLength(1);
    expect(owedIn(part, 'intake.head_notice')).toEqual([]);
    expect(owedIn(rest, 'intake.head_notice')).toHaveLength(1);

    const shown = await look(letter);
    expect(shown).toMatchObject({ caseNumber: letter.number, stage: 'SCREENING' });
    expect(shown['parts']).toMatchObject([{ stage: 'SCREENING', kindText: 'Khiếu nại', outcomeText: null }]);
  });

  it('hands on the question of a part, and its answer', async () => {
    const letter = await file({}, MIXED);
    const before = await desk(letter.caseId, 'screener');
    taken(
      await office.command('screener', letter.caseId, {
        type: 'split',
        parts: [
          {
            ...{ kind: 'complaint', track: 'state' },
            allegationIds: [before.allegations[1]?.id],
            subjectIds: [before.subjects[1]?.id],
          },
        ],
        ...{ restKind: 'denunciation', keptSubjectIds: [before.subjects[0]?.id], reason: 'Hai nội dung.' },
      }),
    );
    await deliverAll();
    const partId = (await desk(letter.caseId)).linkedCases[0]?.caseId ?? '';
    const { rows } = await office.world.admin.query<{ day: string }>(`select ($1::date + 7)::text as day`, [
      today(office),
    ]);
    taken(
      await office.command('screener', partId, {
        ...{ type: 'askSender', question: 'Thửa đất số mấy?', answerBy: rows[0]?.day },
      }),
    );
    const shown = await look(letter);
    expect(shown['question']).toMatchObject({ text: 'Thửa đất số mấy?' });
    const said = await post('/messages', { token: shown['token'], text: 'Thửa số 12.' });
    expect(said.status, said.text).toBe(204);
    expect((await look(letter))['question']).toBeNull();
    expect((await office.get('head', `/cases/${partId}`)).text).toContain('Thửa số 12.');
  });
});

describe('two letters about one matter', () => {
  it('are joined: each sender keeps receipt, dates and answers, and never learns of the other', async () => {
    const first = await file();
    const second = await file({ receivedAt: today(office), content: 'Đường vào xóm hỏng cả năm.' });
    taken(await office.command('head', second.caseId, consolidating));
    const hidden = String((await office.submit('other-reception')).body['caseId']);
    for (const [caseId, status, code] of [
      [hidden, 404, 'OTHER_CASE_UNKNOWN'],
      [second.caseId, 422, 'CASE_IS_ITSELF'],
    ] as const) {
      const refused = await office.command('screener', second.caseId, join(caseId));
      expect([refused.status, refused.body['code']]).toEqual([status, code]);
    }
    const owed = owedIn(await desk(second.caseId), 'intake.head_notice');
    taken(await office.command('screener', second.caseId, join(first.caseId)));
    await deliverAll();

    const emptied = await desk(second.caseId);
    expect(emptied).toMatchObject({
      case: { stage: 'CLOSED' },
      linkedCases: [{ relation: 'into', caseId: first.caseId }],
    });
    expect(emptied.obligations.filter((one) => one.status === 'open')).toEqual([]);
    const whole = await desk(first.caseId);
    expect(whole.linkedCases).toMatchObject([{ relation: 'taken-in', caseId: second.caseId }]);
    expect(whole.senders).toHaveLength(2);
    expect(owedIn(whole, 'intake.head_notice')).toEqual(expect.arrayContaining(owed));
    expect(owedIn(whole, 'intake.head_notice')).toHaveLength(2);

    const shown = await look(second);
    expect(shown).toMatchObject({ caseNumber: second.number, stage: 'SCREENING', answerDueOn: owed[0] });
    expect(JSON.stringify(shown)).not.toContain(first.number);
    const token = String((await look(first))['token']);
    expect((await post('/messages', { token, text: 'Lời của người thứ nhất.' })).status).toBe(204);
    expect((await look(first))['added']).toHaveLength(1);
    expect(JSON.stringify(await look(second))).not.toContain('người thứ nhất');

    const [, other] = whole.senders.map((one) => one.id);
    taken(
      await office.command('screener', first.caseId, {
        type: 'submitToHead',
        proposal: 'resolve-directly',
        text: 'Trả lời.',
      }),
    );
    taken(await office.command('head', first.caseId, { type: 'resolveDirectly', answer: 'Sẽ sửa đường.' }));
    const answer = { type: 'answerSender', purpose: 'result', form: 'receipt', text: 'Đường được sửa trong quý này.' };
    taken(await office.command('head', first.caseId, { ...answer, senderIds: [other] }));
    expect((await look(second))['answers']).toHaveLength(1);
    expect((await look(first))['answers']).toEqual([]);
    const early = await office.command('head', first.caseId, { type: 'close' });
    expect([early.status, early.body['code']]).toEqual([409, 'STILL_OWED']);
    taken(await office.command('head', first.caseId, answer));
    expect((await look(first))['answers']).toHaveLength(1);
    taken(await office.command('head', first.caseId, { type: 'close' }));
  });

  it('are not joined to what is over, and the one that was to be emptied stands', async () => {
    const open = await file();
    const over = await file();
    taken(
      await office.command('screener', over.caseId, { type: 'submitToHead', proposal: 'resolve-directly', text: 'X.' }),
    );
    taken(await office.command('head', over.caseId, { type: 'resolveDirectly', answer: 'Đã giải quyết.' }));
    taken(await office.command('head', open.caseId, consolidating));
    const refused = await office.command('screener', open.caseId, join(over.caseId));
    expect([refused.status, refused.body['code']]).toEqual([409, 'TARGET_TOO_FAR']);
    const target = await file();
    taken(await office.command('screener', open.caseId, join(target.caseId)));
    taken(
      await office.command('screener', target.caseId, {
        type: 'submitToHead',
        proposal: 'resolve-directly',
        text: 'X.',
      }),
    );
    taken(await office.command('head', target.caseId, { type: 'resolveDirectly', answer: 'Đã giải quyết.' }));
    const waiting = await office.command('screener', open.caseId, {
      type: 'submitToHead',
      proposal: 'watch',
      text: 'X.',
    });
    expect([waiting.status, waiting.body['code']]).toEqual([409, 'CONSOLIDATION_PENDING']);
    await deliverAll();
    expect(await desk(open.caseId)).toMatchObject({ case: { stage: 'SCREENING' }, linkedCases: [] });
    taken(await office.command('screener', open.caseId, { type: 'submitToHead', proposal: 'watch', text: 'X.' }));
  });

  it('may be linked instead, and each shows the other to whoever may see it', async () => {
    const one = await file();
    const other = await file();
    const link = { type: 'linkCase', caseId: other.caseId, relation: 'follows', reason: 'Cùng người được phản ánh.' };
    taken(await office.command('screener', one.caseId, link));
    await deliverAll();
    expect((await desk(other.caseId)).linkedCases).toMatchObject([{ caseId: one.caseId, relation: 'followed-by' }]);
  });
});

describe('a sender who files without a name', () => {
  it('gives it later under the same code: sealed, never shown, and the notice is owed from that day', async () => {
    const letter = await file(
      { sender: { type: 'anonymous' } },
      classification({ kind: 'denunciation', anonymity: 'concrete' }),
    );
    const shown = await look(letter);
    expect(shown['mayIdentify']).toBe(true);
    const body = { token: shown['token'], name: 'Đinh Thị Giữ Kín', phone: '0900111222' };
    expect((await post('/identity', body, 'ten-1')).status).toBe(204);
    expect((await post('/identity', body, 'ten-1')).status).toBe(204);
    expect((await look(letter))['mayIdentify']).toBe(false);
    const kept = await office.row(
      `select count(*)::int as n, bool_or(position('Giữ Kín'::bytea in sealed) > 0) as readable from vault.later_identity
       where submission_id = (select submission_id from business.case_sender where process_id = $1)`,
      [`case/${letter.caseId}`],
    );
    expect(kept).toEqual({ n: 1, readable: false });
    const { rows } = await office.world.admin.query(`select data::text from business.event where process_id = $1`, [
      `case/${letter.caseId}`,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Giữ Kín|0900111222/);
    expect((await office.get('head', `/cases/${letter.caseId}`)).text).not.toContain('Giữ Kín');
    const again = await post('/identity', body);
    expect([again.status, again.body['code']]).toEqual([409, 'NOT_ANONYMOUS']);
  });
});

describe('a sender who asks after filing that it be kept secret who they are', () => {
  it('has it in every case of the letter, reads so under the code, and the file says who knew them until then', async () => {
    const letter = await file({}, MIXED);
    taken(await office.command('screener', letter.caseId, splitOf(await desk(letter.caseId, 'screener'))));
    await deliverAll();
    const shown = await look(letter);
    expect([shown['secrecy'], shown['mayAskForSecrecy']]).toEqual([null, true]);
    const body = { token: shown['token'] };
    expect((await post('/secrecy', body, 'kin-1')).status).toBe(204);
    expect((await post('/secrecy', body, 'kin-1')).status).toBe(204);
    expect((await post('/secrecy', body)).status).toBe(204);
    await deliverAll();
    const again = await look(letter);
    expect([again['secrecy'], again['mayAskForSecrecy']]).toEqual([{ since: today(office) }, false]);
    const { rows } = await office.world.admin.query<{ restricted: boolean; n: number }>(
      `select c.restricted, (select count(*)::int from business.event e where e.process_id = c.process_id
         and e.type in ('SecrecyAsked', 'SecrecyNoted')) as n
       from business.case_file c join business.case_sender s on s.case_id = c.case_id
       where s.submission_id = (select submission_id from business.case_sender where process_id = $1 limit 1)`,
      [`case/${letter.caseId}`],
    );
    expect(rows).toEqual([
      { restricted: true, n: 1 },
      { restricted: true, n: 1 },
    ]);
    const onPaper = await office.command('reception', letter.caseId, {
      ...{ type: 'askForSecrecy', senderId: null, text: 'Giấy đề nghị nộp tại bàn tiếp công dân.' },
    });
    expect([onPaper.status, onPaper.body['code']]).toEqual([409, 'SECRECY_ASKED_ALREADY']);
    const page = await office.get('head', `/cases/${letter.caseId}`);
    expect(page.body['case']).toMatchObject({ restricted: true });
    expect(page.text).toContain('Cán bộ đã biết danh tính khi nhận đơn');
  });

  it('is told that there is nothing to keep where no name was given', async () => {
    const letter = await file(
      { sender: { type: 'anonymous' } },
      classification({ kind: 'denunciation', anonymity: 'concrete' }),
    );
    const shown = await look(letter);
    expect([shown['secrecy'], shown['mayAskForSecrecy']]).toEqual([null, false]);
    const answer = await post('/secrecy', { token: shown['token'] });
    expect([answer.status, answer.body['code']]).toEqual([409, 'SECRECY_WITHOUT_NAME']);
  });

  it('is kept from the first day where the letter came with the wish', async () => {
    const letter = await file({ confidential: true });
    const shown = await look(letter);
    expect([shown['secrecy'], shown['mayAskForSecrecy']]).toEqual([{ since: shown['receivedOn'] }, false]);
  });
});

describe('a group', () => {
  it('has its new representative sealed, and the file only knows that there is one', async () => {
    const letter = await file({
      sender: { type: 'group', representative: { name: 'Hoàng Văn Ví Như' }, members: [], count: 6 },
    });
    const answer = await office.command('screener', letter.caseId, {
      ...{ type: 'replaceRepresentative', senderId: null, name: 'Lò Thị Thay Mặt', text: 'Giấy cử người đại diện.' },
    });
    expect(answer.status, answer.text).toBe(200);
    const shown = await office.get('head', `/cases/${letter.caseId}`);
    expect(shown.text).not.toContain('Thay Mặt');
    expect(shown.body['senders']).toMatchObject([{ memberCount: 6, representativeKnown: true }]);
    const { n } = await office.row(`select count(*)::int as n from vault.later_identity where kind = 'representative'`);
    expect(n).toBe(1);
  });
});

describe('particulars told later', () => {
  it('are sealed like those filed with the letter: the case knows only that they are there', async () => {
    const letter = await file({ sender: { type: 'named', name: 'Lý Văn Bổ Sung' } });
    const told = { type: 'completeIntake', address: 'Bản Nà Sẻn', phone: '0900555666', idNumber: '006090001234' };
    const request = () => office.command('screener', letter.caseId, told, 'bo-sung');
    expect((await request()).status).toBe(200);
    expect((await request()).status).toBe(200);
    const rows = await office.row(
      `select (select count(*)::int from vault.later_identity where kind = 'completed') as sealed,
         (select bool_or(position('0900555666'::bytea in sealed) > 0) from vault.later_identity) as readable,
         (select data -> 'fields' from business.event where process_id = $1 and type = 'IntakeCompleted') as fields,
         (select string_agg(e.data::text, '') from business.event e where e.process_id = $1) ~ '0900555666|Nà Sẻn' as told`,
      [`case/${letter.caseId}`],
    );
    expect(rows).toEqual({ sealed: 1, readable: false, fields: ['address', 'contact', 'id-number'], told: false });
    const anonymous = await file({ sender: { type: 'anonymous' } }, classification({ anonymity: 'concrete' }));
    const refused = await office.command('screener', anonymous.caseId, { type: 'completeIntake', name: 'Ai Đó' });
    expect([refused.status, refused.body['code']]).toEqual([409, 'NAME_BY_THE_SENDER']);
    expect(await office.row(`select count(*)::int as n from vault.later_identity where kind = 'completed'`)).toEqual({
      n: 1,
    });
  });
});

const consolidating = {
  type: 'instruct',
  action: 'consolidate',
  assignee: null,
  dueOn: null,
  text: 'Nhập vào đơn trước.',
};
const join = (caseId: string) => ({ type: 'consolidate', caseId, reason: 'Cùng một con đường.' });
