import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawForRereading } from '../../activities/reread.ts';
import { drawnOf } from '../../domain/authority/draw.ts';
import { addDays, addMonths, instantAt } from '../../domain/calendar/day.ts';
import { addAccount, addOrganisation, addPerson, uploadFile } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { addExamined, examinedCase, taken, today } from '../support/examined-case.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';

let office: Office;
let worker: pg.Pool;
let auditor = '';
/** Declined by the head of the committee, watched by them, and declined about a relative of the leader above. */
const cases = { declined: '', watched: '', ofRelative: '' };

beforeAll(async () => {
  office = await openOffice();
  worker = new pg.Pool({ connectionString: office.world.database.worker, max: 2 });
  const { province } = office.organisations;
  await addAccount(office.world, { username: 'auditor', roles: [{ role: 'AUDITOR', organisationId: province }] });
  auditor = await office.world.signIn('auditor');
  cases.declined = await declined();
  cases.watched = await watched();
  const relative = await addPerson(office.world, 'Người thân của lãnh đạo');
  await office.world.admin.query(`insert into business.kinship (person_id, other_id, kind) values ($1, $2, 'spouse')`, [
    relative,
    office.people.leader,
  ]);
  cases.ofRelative = await declined({ subjects: [{ kind: 'member', personId: relative }] });
});
afterAll(async () => {
  await worker.end();
  await office.stop();
});

async function declined(more: Record<string, unknown> = {}): Promise<string> {
  return lived({ sender: { type: 'anonymous' } }, [
    ['screener', classification({ kind: 'denunciation', anonymity: 'not-concrete', ...more })],
    ['screener', { type: 'submitToHead', proposal: 'decline', text: 'Không rõ ai, việc gì.' }],
    [
      'head',
      {
        type: 'decline',
        reason: 'NOT_IDENTIFIABLE_NOT_CONCRETE',
        explanation: 'Lý-Do-Không-Thụ-Lý: không rõ nội dung.',
      },
    ],
  ]);
}

async function watched(): Promise<string> {
  return lived({ sender: { type: 'anonymous' } }, [
    ['screener', classification({ anonymity: 'concrete' })],
    ['screener', { type: 'submitToHead', proposal: 'watch', text: 'Đề nghị nắm tình hình.' }],
    ['head', { type: 'watch', grounds: 'Cần nắm thêm.' }],
  ]);
}

async function lived(
  more: Record<string, unknown>,
  steps: readonly (readonly [Staff, Record<string, unknown>])[],
): Promise<string> {
  const caseId = await newCase(office, more);
  for (const [staff, body] of steps) taken(await office.command(staff, caseId, body));
  return caseId;
}

const period = () => `from=${addDays(today(office), -1)}&to=${addDays(today(office), 1)}`;
const board = (staff: Staff) => office.get(staff, `/oversight?${period()}`);
const listed = (staff: Staff, more = '') => office.get(staff, `/oversight/marks?${period()}${more}`);
const asAuditor = (path: string): Promise<Answer> => office.world.call('GET', `/api/v1${path}`, { token: auditor });

/** Body, and what was counted of it. */
function counted({ body }: Answer): (readonly [unknown, number, number])[] {
  const bodies = body['bodies'] as { name: string; marks: Record<string, number> }[];
  return bodies.map(({ name, marks }) => [name, marks['DECLINED'] ?? 0, marks['WATCHED'] ?? 0]);
}

describe('what the level above sees of cases that may be buried', () => {
  it('is counted by body and act, beside what was met in time, and names nobody', async () => {
    const answer = await board('upper-head');
    expect(counted(answer)).toEqual([['Đảng ủy mg.d01', 2, 1]]);
    const [body] = answer.body['bodies'] as { office: string; metInTime: number; metLate: number }[];
    expect(body).toMatchObject({ office: 'Bí thư', metLate: 0 });
    expect(body?.metInTime).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/Đồng chí|thôn Đoài/);
  });

  it('is listed with day, office and act; number and reason only for whom the case is open', async () => {
    const asHead = await listed('upper-head', '&mark=DECLINED');
    expect(asHead.body).toMatchObject({ total: 2, nextCursor: null });
    expect(asHead.body.items?.[0]).toMatchObject({ on: today(office), office: 'Bí thư', caseId: null, reason: null });
    const asLeader = await listed('leader', '&mark=DECLINED');
    expect(asLeader.body.items).toMatchObject([
      { mark: 'DECLINED', caseId: cases.declined, reason: 'Lý-Do-Không-Thụ-Lý: không rõ nội dung.' },
    ]);
  });

  it('of an act decided in another body names the office with that body', async () => {
    await office.world.admin.query(
      `insert into business.oversight_mark select (jsonb_populate_record(m,
         jsonb_build_object('n', 90, 'mark', 'EXTENDED', 'decided_by', $2::text))).*
       from business.oversight_mark m where m.case_id = $1 and m.mark = 'DECLINED'`,
      [cases.declined, office.people['upper-head']],
    );
    const [granted] = (await listed('leader', '&mark=EXTENDED')).body.items ?? [];
    expect(granted).toMatchObject({ organisation: 'Đảng ủy mg.d01', office: 'Bí thư, Đảng ủy mg' });
    await office.world.admin.query(`delete from business.oversight_mark where mark = 'EXTENDED'`);
  });

  it('is not counted to whom it is hidden from: the leader above is told nothing of a case about a relative', async () => {
    expect(counted(await board('leader'))).toEqual([['Đảng ủy mg.d01', 1, 1]]);
  });

  it('is seen by whoever is counted, as their own, and by nobody else in their body or beside it', async () => {
    expect(counted(await board('head'))).toEqual([['Đảng ủy mg.d01', 2, 1]]);
    expect((await listed('head')).body['total']).toBe(3);
    expect((await board('screener')).status).toBe(403);
    const { other } = office.organisations;
    await addAccount(office.world, { username: 'head-beside', roles: [{ role: 'HEAD', organisationId: other }] });
    const beside = await office.world.signIn('head-beside');
    const answer = await office.world.call('GET', `/api/v1/oversight?${period()}`, { token: beside });
    expect(counted(answer)).toEqual([]);
  });

  it('is seen by the auditor in numbers, without a case', async () => {
    expect(counted(await asAuditor(`/oversight?${period()}`))).toEqual([['Đảng ủy mg.d01', 2, 1]]);
    const { items } = (await asAuditor(`/oversight/marks?${period()}`)).body;
    expect(items).toHaveLength(3);
    expect(items?.every((one) => one['caseId'] === null && one['reason'] === null)).toBe(true);
  });

  it('comes in pages that leave nothing out', async () => {
    const first = await listed('upper-head', '&limit=2');
    const second = await listed('upper-head', `&limit=2&cursor=${String(first.body.nextCursor)}`);
    const ids = [...(first.body.items ?? []), ...(second.body.items ?? [])].map((one) => one['id']);
    expect([new Set(ids).size, second.body.nextCursor]).toEqual([3, null]);
    expect((await listed('upper-head', '&cursor=abc')).status).toBe(422);
  });

  it('is counted in pages of bodies too, in the order of the tree', async () => {
    const { other } = office.organisations;
    await office.world.admin.query(
      `insert into business.oversight_mark (process_id, n, case_id, mark, on_day, organisation_id, organisation_path, decided_by)
       select m.process_id, m.n + 100, m.case_id, m.mark, m.on_day, o.id, o.path, m.decided_by
       from business.oversight_mark m, business.organisation o where o.id = $1 and m.mark = 'WATCHED'`,
      [other],
    );
    const paged = (more: string) => asAuditor(`/oversight?${period()}${more}`);
    const whole = await paged('');
    const names = (answer: Answer) => counted(answer).map(([name]) => name);
    expect([names(whole).length, whole.body.nextCursor]).toEqual([2, null]);
    const first = await paged('&limit=1');
    const second = await paged(`&limit=1&cursor=${String(first.body.nextCursor)}`);
    expect([...names(first), ...names(second)]).toEqual(names(whole));
    expect(second.body.nextCursor).toBeNull();
    expect((await paged('&cursor=abc')).status).toBe(422);
  });
});

describe('the draw of the month that is over', () => {
  /** The night of the first of next month: what was decided today is then of the month before. */
  const night = () => instantAt(`${addMonths(today(office), 1).slice(0, 7)}-01`, 1);
  const ports = () => ({
    pool: worker,
    now: night,
    warn: () => undefined,
    send: async (request: Parameters<typeof office.world.engine.send>[0]) => {
      const answer = await office.world.engine.send(request, 1_000);
      if (answer.kind !== 'answered') throw new Error(answer.kind);
      return answer.result;
    },
  });

  it('takes one in twenty and at least one, by a seed that is kept, once', async () => {
    expect([drawnOf(0), drawnOf(1), drawnOf(20), drawnOf(21)]).toEqual([0, 1, 1, 2]);
    expect(await drawForRereading(ports(), () => 'seed of the night')).toEqual({ asked: 1 });
    expect(await drawForRereading(ports(), () => 'another seed')).toEqual({ asked: 0 });
    const month = today(office).slice(0, 7);
    const draw = { month, seed: 'seed of the night', candidates: 3, drawn: 1 };
    expect((await asAuditor(`/oversight?${period()}`)).body['draws']).toMatchObject([draw]);
    // Anybody can make it again: the first by the hash of seed, process and act.
    const again = await office.row(
      `select process_id from business.oversight_mark where mark in ('DECLINED', 'WATCHED')
       order by encode(sha256(convert_to($1 || ' ' || process_id || ' ' || mark, 'UTF8')), 'hex') limit 1`,
      [draw.seed],
    );
    const drawn = await office.row(`select process_id from business.obligation where key = 'reread.decide'`);
    expect(drawn).toEqual(again);
  });

  it('opens the file to the head above, who reads it again; a disagreement begins it anew', async () => {
    const { process_id: processId } = await office.row(
      `select process_id from business.obligation where key = 'reread.decide'`,
    );
    const caseId = String(processId).slice('case/'.length);
    const file = await office.get('upper-head', `/cases/${caseId}`);
    expect(file.status).toBe(200);
    const offered = file.body['allowedCommands'] as { type: string; allowed: boolean }[];
    expect(offered.find((one) => one.type === 'recordRereading')).toMatchObject({ allowed: true });
    expect((await office.get('head', `/cases/${caseId}`)).text).not.toContain('"recordRereading"');
    const read = { type: 'recordRereading', agrees: false, text: 'Nội dung đủ cụ thể để xử lý.' };
    expect((await office.command('upper-head', caseId, read)).body).toMatchObject({ stage: null });
    // Read and decided: it is no longer theirs to see.
    expect((await office.get('upper-head', `/cases/${caseId}`)).status).toBe(404);
    const { stage } = await office.row('select stage from business.case_file where case_id = $1', [caseId]);
    expect(stage).toBe('SCREENING');
  });
});

describe('an urging that names a finding', () => {
  it('is refused and shown to the auditor without its words, and to nobody else', async () => {
    const note = 'Đề nghị sớm kết luận có vi phạm.';
    const owed = (await office.get('leader', `/cases/${cases.watched}`)).body['obligations'] as {
      obligationId: string;
      status: string;
    }[];
    const open = owed.find((one) => one.status === 'open');
    const urge = { type: 'urge', obligationId: open?.obligationId, note };
    expect((await office.command('leader', cases.watched, urge)).body['code']).toBe('URGING_NAMES_FINDING');
    const answer = await asAuditor('/oversight/refused-urgings');
    expect(answer.body).toMatchObject({
      total: 1,
      items: [{ code: 'URGING_NAMES_FINDING', kind: 'case', organisation: 'Đảng ủy mg.d01', by: 'leader' }],
    });
    expect(answer.text).not.toContain('vi phạm.');
    expect((await office.get('leader', '/oversight/refused-urgings')).status).toBe(403);
  });
});

describe('a day of work entered too late', () => {
  it('needs a scan, is confirmed by another person, and is seen above', async () => {
    const unit = await addOrganisation(office.world, 'mg.d01.c01', office.organisations.committee);
    const { personId } = await addExamined(office, unit, 'Cao Ước Lệ');
    const caseId = await examinedCase(office, [{ kind: 'member', personId }]);
    const session = { type: 'recordSession', on: addDays(today(office), -30), subjectId: null, minutes: 'Biên bản.' };
    const refused = await office.command('inspector', caseId, session);
    expect([refused.status, refused.body['code']]).toEqual([409, 'SCAN_REQUIRED']);
    const scan = { name: 'bien-ban.txt', bytes: new TextEncoder().encode('Biên bản làm việc') };
    const { body } = await uploadFile(office.world, office.tokens.inspector, scan);
    taken(await office.command('inspector', caseId, { ...session, attachments: [body.id] }));
    const file = await office.get('head', `/cases/${caseId}`);
    const owed = (file.body['obligations'] as { obligationId: string; key: string }[]).find(
      (one) => one.key === 'confirm.entry_date',
    );
    // Whoever confirms it sees the paper it rests on, and nobody else does.
    const questioned = (file.body['timeline'] as { type: string; files?: string[] }[]).find(
      (one) => one.type === 'EntryDateQuestioned',
    );
    expect(questioned?.files).toEqual([body.id]);
    const scanPath = `/processes/case/${caseId}/files/${String(body.id)}`;
    expect((await office.get('head', scanPath)).text).toBe('Biên bản làm việc');
    expect((await office.get('other-reception', scanPath)).status).toBe(404);
    expect((await office.get('head', `/processes/case/${cases.watched}/files/${String(body.id)}`)).status).toBe(404);
    const confirm = { type: 'confirmEntryDate', obligationId: owed?.obligationId, trueDay: null };
    expect((await office.command('inspector', caseId, confirm)).status).not.toBe(200);
    taken(await office.command('head', caseId, confirm));
    const marks = await listed('upper-head', '&mark=BACK_DATED');
    expect(marks.body.items).toMatchObject([{ mark: 'BACK_DATED', on: today(office), caseId: null }]);
  });
});
