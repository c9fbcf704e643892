import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import type { SendCommand } from '../../activities/deliver.ts';
import { createImportTasks } from '../../activities/import-tasks.ts';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { createStep } from '../../activities/step.ts';
import { COLUMNS } from '../../api/imports/columns.ts';
import { loadCalendarFor } from '../../prisma/facts.ts';
import {
  addAccount,
  addOrganisation,
  addPerson,
  startApiWorld,
  type Answer,
  type ApiWorld,
} from '../support/api-world.ts';

let world: ApiWorld;
let worker: pg.Pool;
const ids = { commune: '', other: '', head: '' };
const tokens = { clerk: '', keeper: '', head: '', elsewhere: '', top: '' };

beforeAll(async () => {
  world = await startApiWorld();
  worker = new pg.Pool({ connectionString: world.database.worker, max: 4 });
  const top = await addOrganisation(world, 'mg');
  ids.commune = await addOrganisation(world, 'mg.x1', top);
  ids.other = await addOrganisation(world, 'mg.x2', top);
  ids.head = await addPerson(world, 'Trần Thị Bí Thư', ids.commune);
  await addPerson(world, 'Đỗ Văn Đứng Đầu', top);
  for (const [who, role, organisationId, personId] of [
    ['clerk', 'RECEPTION', ids.commune, await addPerson(world, 'Cán bộ tiếp nhận')],
    ['keeper', 'REGISTER_KEEPER', ids.commune, await addPerson(world, 'Văn thư')],
    ['head', 'HEAD', ids.commune, ids.head],
    ['elsewhere', 'HEAD', ids.other, await addPerson(world, 'Người xã khác')],
    ['top', 'RECEPTION', top, await addPerson(world, 'Cán bộ tiếp nhận tỉnh')],
  ] as const) {
    await addAccount(world, { username: who, personId, roles: [{ role, organisationId }] });
    tokens[who] = await world.signIn(who);
  }
});
afterAll(async () => {
  await worker.end();
  await world.stop();
});

const HEADER = COLUMNS.map((one) => one.label);

/** Lines of a register: of each ten one is open, the others are finished. */
function lines(count: number, first = 1, more: Readonly<Record<string, string>> = {}): string[][] {
  return Array.from({ length: count }, (_, index) => {
    const cells: Record<string, string> = {
      number: String(first + index),
      receivedOn: '03/02/2025',
      sender: `Người gửi bí mật ${first + index}, xóm 1`,
      content: `Phản ánh việc thứ ${first + index}`,
      kind: 'Phản ánh',
      endedOn: index % 10 === 0 ? '' : '20/02/2025',
      ...more,
    };
    return COLUMNS.map(({ code }) => cells[code] ?? '');
  });
}

function upload(token: string, rows: readonly (readonly string[])[], name = 'so.csv', headers = {}): Promise<Answer> {
  const form = new FormData();
  const text = [HEADER, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n');
  form.set('file', new Blob([text]), name);
  return world.call('POST', '/api/v1/imports', { token, raw: form, headers });
}

const give = (token: string, importId: string, command: object) =>
  world.call('POST', `/api/v1/processes/import/${importId}/commands`, { token, body: command });
const look = (token: string, importId: string) => world.call('GET', `/api/v1/imports/${importId}`, { token });

/** Delivers what waits, as the worker does; `send` may fail on the way. */
async function deliverAll(send: SendCommand = plainSend): Promise<void> {
  const office = {
    now: () => world.deps.now(),
    calendarOf: (id: string | null) => loadCalendarFor(worker, id),
    hours: null,
    mails: false,
  };
  const deliver = createDeliver(createPostgresOutbox(worker), send, {
    imports: createImportTasks({
      pool: worker,
      send,
      step: createStep(createPostgresLedger(worker), () => world.deps.now()),
      office,
    }),
  });
  for (;;) {
    const { rows } = await worker.query<{ id: string; process_id: string }>(
      `select id, process_id from business.outbox where delivered_at is null order by created_at, id`,
    );
    if (rows.length === 0) return;
    for (const row of rows) await deliver({ processId: row.process_id, outbox: [row.id] });
  }
}
const plainSend: SendCommand = async (request) => {
  const answer = await world.engine.send(request, 1);
  if (answer.kind !== 'answered') throw new Error('busy');
  return answer.result;
};

async function rowsIn(sql: string, ...values: unknown[]): Promise<number> {
  const { rows } = await world.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values);
  return rows[0]?.n ?? -1;
}

describe('an old register is read', () => {
  it('whole, with a look at the first rows, before anything is entered; nobody reads who sent them', async () => {
    const answer = await upload(tokens.clerk, lines(30, 9001));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ stage: 'PREVIEWED', rows: 30, errorCount: 0, batches: 1, recorded: 0 });
    expect(answer.body['preview']).toHaveLength(20);
    expect(answer.text).not.toContain('bí mật');
    expect(await rowsIn('inbox.submission')).toBe(0);
    const { rows } = await world.admin.query<{ text: string }>(
      'select submission::text || imported::text as text from inbox.import_row',
    );
    expect(rows.map((row) => row.text).join('')).not.toMatch(/bí mật|việc thứ/);
    await give(tokens.clerk, String(answer.body['importId']), { type: 'cancelImport', reason: 'Chọn nhầm tệp' });
    await deliverAll();
    expect(await rowsIn('inbox.import_row')).toBe(0);
  });

  it('with one wrong row, and then none of it comes in until the file is corrected', async () => {
    const rows = [...lines(20, 8001), ...lines(1, 8021, { receivedOn: '31/02/2025', kind: 'KN' })];
    const answer = await upload(tokens.clerk, rows);
    expect(answer.body).toMatchObject({ stage: 'PREVIEWED', rows: 21, errorCount: 2, preview: [] });
    expect(answer.body['errors']).toMatchObject([
      { row: 21, columnLabel: 'Ngày nhận', code: 'IMPORT_NOT_A_DAY' },
      { row: 21, columnLabel: 'Loại đơn', code: 'IMPORT_WORD_UNKNOWN' },
    ]);
    const importId = String(answer.body['importId']);
    const refused = await give(tokens.keeper, importId, { type: 'startImport' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'IMPORT_HAS_ERRORS' } });
    expect(refused.body['detail']).toBe(
      'Tệp còn 2 lỗi nên chưa dòng nào được nhập; hãy sửa trong tệp rồi tải lên lại.',
    );
    const table = await world.call('GET', `/api/v1/imports/${importId}/errors.csv`, { token: tokens.clerk });
    expect(table.text).toContain('"22";"Ngày nhận";"Không phải là ngày; hãy ghi ngày/tháng/năm, ví dụ 03/02/2021."');
    expect(await rowsIn('inbox.import_row where import_id = $1', importId)).toBe(0);
  });

  it('not at all when it is no table, in words', async () => {
    const answer = await upload(tokens.clerk, lines(1), 'so.pdf');
    expect(answer).toMatchObject({ status: 422, body: { code: 'TABLE_KIND_UNKNOWN' } });
  });

  it('once under one key, and refused under it when the file is another', async () => {
    const key = { 'idempotency-key': 'lan-1' };
    const [first, again] = [
      await upload(tokens.clerk, lines(3, 7001), 'so.csv', key),
      await upload(tokens.clerk, lines(3, 7001), 'so.csv', key),
    ];
    expect(again.body['importId']).toBe(first.body['importId']);
    expect((await upload(tokens.clerk, lines(4, 7001), 'so.csv', key)).status).toBe(422);
  });

  it('with a template whose headings are all found', async () => {
    const template = await world.call('GET', '/api/v1/import-template', { token: tokens.clerk });
    expect(template.headers.get('content-type')).toContain('text/csv');
    expect(template.text.trim().split(';')).toHaveLength(COLUMNS.length);
  });
});

describe('an old register is entered', () => {
  let importId = '';

  it('by another person than who uploaded it; reception starts none', async () => {
    importId = String((await upload(tokens.keeper, lines(250))).body['importId']);
    expect(await give(tokens.clerk, importId, { type: 'startImport' })).toMatchObject({ status: 403 });
    expect((await give(tokens.keeper, importId, { type: 'startImport' })).body).toMatchObject({ code: 'FOUR_EYES' });
    const started = await give(tokens.head, importId, { type: 'startImport' });
    expect(started.body).toMatchObject({ stage: 'RUNNING' });
  });

  it('batch by batch, and whatever fails on the way, each row once', async () => {
    let calls = 0;
    const failing: SendCommand = (request) => {
      calls += 1;
      return calls % 70 === 0 ? Promise.reject(new Error('the worker is gone')) : plainSend(request);
    };
    for (let tries = 0; tries < 20; tries += 1) await deliverAll(failing).catch(() => undefined);
    await deliverAll();
    const { body } = await look(tokens.keeper, importId);
    expect(body).toMatchObject({ stage: 'DONE', recorded: 250, known: 0, refused: 0, batchesDone: 3, batches: 3 });
    expect(await rowsIn('business.case_file')).toBe(250);
    expect(await rowsIn('inbox.submission where registered_at is not null')).toBe(250);
    expect(await rowsIn('vault.identity')).toBe(250);
    expect(await rowsIn('inbox.sender_mark')).toBe(250);
    expect(await rowsIn('inbox.import_row where import_id = $1 and submission is not null', importId)).toBe(0);
  });

  it('with the days on paper: finished matters closed, others with their clock from the day of receipt', async () => {
    expect(await rowsIn(`business.case_file where stage = 'CLOSED' and received_on = '2025-02-03'`)).toBe(225);
    const { rows } = await world.admin.query<{ started_on: string; escalated: boolean; n: number }>(
      `select started_on::text, escalated, count(*)::int as n from business.obligation
       where key = 'intake.head_notice' and status = 'open' group by 1, 2`,
    );
    expect(rows).toEqual([{ started_on: '2025-02-03', escalated: true, n: 25 }]);
    expect(await rowsIn(`business.obligation where key = 'confirm.receipt_date'`)).toBe(0);
    expect(await rowsIn(`business.event where type = 'LadderStepsReached'`)).toBe(25);
  });

  it('and each owner is told once of all of it, nobody of each', async () => {
    const { rows } = await world.admin.query<{ notice: string; n: number }>(
      'select notice, count(*)::int as n from business.notification group by notice order by notice',
    );
    expect(rows).toEqual([
      { notice: 'import-digest', n: 1 },
      { notice: 'import-done', n: 1 },
    ]);
    const { body } = await world.call('GET', '/api/v1/notifications', { token: tokens.head });
    expect((body.items ?? []).map((one) => one['text'])).toContain(
      'Sổ cũ đã nhập xong: có 25 việc đang chạy thuộc đồng chí (quá hạn 25, đến hạn hôm nay 0); toàn cơ quan quá hạn 25 việc.',
    );
  });

  it('and not a second time: its numbers are on file', async () => {
    const { body } = await upload(tokens.clerk, lines(250));
    expect(body).toMatchObject({ errorCount: 250, errorCounts: [{ code: 'IMPORT_NUMBER_ON_FILE', count: 250 }] });
    expect((body['errors'] as unknown[]).length).toBe(200);
  });

  it('once even when the same file lay ready twice', async () => {
    const twice = [await upload(tokens.clerk, lines(5, 6001)), await upload(tokens.clerk, lines(5, 6001))];
    for (const { body } of twice) {
      await give(tokens.head, String(body['importId']), { type: 'startImport' });
      await deliverAll();
    }
    expect((await look(tokens.head, String(twice[0]?.body['importId']))).body).toMatchObject({ recorded: 5, known: 0 });
    expect((await look(tokens.head, String(twice[1]?.body['importId']))).body).toMatchObject({ recorded: 0, known: 5 });
    expect(await rowsIn('business.case_file')).toBe(255);
  });
});

describe('a row about somebody on record', () => {
  it('goes past the body whose head it names, or which it names itself (P15), and stands in no preview', async () => {
    const rows = [
      ...lines(1, 5001, { subject: 'Trần Thị Bí Thư, Bí thư Đảng ủy', endedOn: '' }),
      ...lines(1, 5002, { subject: 'Đảng ủy mg.x1', endedOn: '' }),
    ];
    const answer = await upload(tokens.clerk, [...rows, ...lines(1, 5003)]);
    expect((answer.body['preview'] as { row: number }[]).map((one) => one.row)).toEqual([3]);
    await give(tokens.keeper, String(answer.body['importId']), { type: 'startImport' });
    await deliverAll();
    const { rows: owned } = await world.admin.query<{ path: string; restricted: boolean }>(
      `select organisation_path as path, restricted from inbox.submission
       where id in (select submission_id from inbox.import_row where paper_number in ('5001', '5002'))`,
    );
    expect(owned).toEqual([
      { path: 'mg', restricted: true },
      { path: 'mg', restricted: true },
    ]);
  });
});

describe('a row about the topmost body', () => {
  const stored = () =>
    rowsIn(`(select 1 from inbox.import_row union all select 1 from inbox.import_error
      union all select 1 from business.import_run union all select 1 from vault.identity) all_of_it`);

  it.each([
    ['names its head', 'do van dung dau, Bí thư'],
    ['names only the post of its head', 'Bí thư'],
    ['names the body itself', 'Đảng ủy mg'],
    ['names its head after somebody else', 'Lê Thị Khác và Đỗ Văn Đứng Đầu'],
  ])(
    'is refused when it %s: said to whoever uploads it, with the way to seal it, and kept nowhere',
    async (_, subject) => {
      const before = await stored();
      const rows = [...lines(2, 3001), ...lines(1, 3003, { subject }), ...lines(1, 3004, { receivedOn: 'hôm qua' })];
      const answer = await upload(tokens.top, rows);
      expect(answer).toMatchObject({ status: 422, body: { code: 'IMPORT_ROW_ABOUT_TOPMOST' } });
      expect(answer.body['detail']).toMatch(
        /^Dòng 4 trong tệp, cột Đối tượng bị phản ánh: .*đăng ký riêng ở trang Tiếp nhận đơn/,
      );
      expect(await stored()).toBe(before);
      const list = await world.call('GET', '/api/v1/imports', { token: tokens.top });
      expect(list.body).toMatchObject({ items: [], total: 0 });
      expect(world.logged.join('\n')).not.toMatch(/Đứng Đầu|dung dau|Dòng 4/);
    },
  );

  it('is refused in the register of a body below as well, where the letter would pass every level', async () => {
    const answer = await upload(tokens.clerk, lines(1, 3101, { subject: 'Trần Thị Bí Thư; Đỗ Văn Đứng Đầu' }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'IMPORT_ROW_ABOUT_TOPMOST' } });
  });

  it('is not one that names a post held at every level: the nearest head is meant, and the row goes one level up', async () => {
    const rows = lines(1, 3201, { subject: 'Lê Thị Không Có, Bí thư', endedOn: '' });
    const answer = await upload(tokens.clerk, [...rows, ...lines(1, 3202)]);
    expect(answer.status, answer.text).toBe(201);
    expect((answer.body['preview'] as { row: number }[]).map((one) => one.row)).toEqual([2]);
  });

  it('filed by itself as the refusal says, is sealed from the first moment', async () => {
    const { body, status } = await world.call('POST', '/api/v1/submissions', {
      token: tokens.top,
      body: {
        ...{ channel: 'letter', content: 'Theo sổ cũ, số 3003.', concernsOwnBody: true },
        ...{ sender: { type: 'anonymous' }, subjects: [{ name: 'Đảng ủy mg' }] },
      },
    });
    expect([status, body['obligations']]).toEqual([201, []]);
    expect((await world.call('GET', `/api/v1/cases/${String(body['caseId'])}`, { token: tokens.top })).status).toBe(
      404,
    );
  });
});

describe('an import of another body', () => {
  it('is not there: in no list, on no page, for no command', async () => {
    const mine = await upload(tokens.clerk, lines(2, 4001));
    const importId = String(mine.body['importId']);
    const list = await world.call('GET', '/api/v1/imports', { token: tokens.elsewhere });
    expect(list).toMatchObject({ status: 200, body: { items: [], total: 0 } });
    for (const path of [`/imports/${importId}`, `/imports/${importId}/errors.csv`]) {
      expect((await world.call('GET', `/api/v1${path}`, { token: tokens.elsewhere })).status).toBe(404);
    }
    expect((await give(tokens.elsewhere, importId, { type: 'startImport' })).status).toBe(404);
    const own = await world.call('GET', '/api/v1/imports?limit=2', { token: tokens.clerk });
    expect(own.body.items?.[0]).toMatchObject({ importId });
    expect(own.body.nextCursor).not.toBeNull();
  });
});
