import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import type { Answer } from '../support/api-world.ts';
import { addOrganisation } from '../support/api-world.ts';
import { addExamined, examinedCase, readByAnother, subjectIdOf, taken, today } from '../support/examined-case.ts';
import { classification, openOffice, type Office, type Staff } from '../support/office.ts';

const REASON = 'Đồng chí phụ trách nghỉ ốm, Bí-Mật-Của-Cơ-Quan.';
const NOTICE = { type: 'answerSender', purpose: 'processing-notice', form: 'letter', text: 'Đang xử lý.' };
/** What the first notice to the sender meets. */
const KEY = 'intake.head_notice';

interface Shown {
  obligationId: string;
  key: string;
  name: string;
  status: string;
  late: boolean;
  latenessReason: string | null;
  unexplained: boolean;
  elapsedDays: number;
}
interface Offered {
  type: string;
  allowed: boolean;
  obligationIds: string[];
}

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());

/** A letter that came 60 days ago and is entered today: its first notice is overdue. */
async function lateCase(): Promise<string> {
  const answer = await office.submit('reception', { receivedAt: addDays(today(office), -60) });
  expect(answer.status, answer.text).toBe(201);
  return String(answer.body['caseId']);
}

const page = async (caseId: string, staff: Staff = 'head') => (await office.get(staff, `/cases/${caseId}`)).body;
const owed = async (caseId: string, staff: Staff = 'head') =>
  ((await page(caseId, staff))['obligations'] as Shown[]).find((one) => one.key === KEY);
const offered = async (caseId: string, type: string, staff: Staff = 'head') =>
  ((await page(caseId, staff))['allowedCommands'] as Offered[]).find((one) => one.type === type);
const events = async (caseId: string) =>
  (await office.row('select count(*)::int as n from business.event where process_id = $1', [`case/${caseId}`]))['n'];
const stored = async () => (await office.row('select count(*)::int as n from inbox.content'))['n'];

describe('whoever is late with what they meet', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await lateCase();
  });

  it('is refused without a reason, told which it is about, and nothing is recorded or stored', async () => {
    expect(await owed(caseId)).toMatchObject({ status: 'open', elapsedDays: 60, unexplained: false });
    const before = [await events(caseId), await stored()];
    const refused = await office.command('head', caseId, NOTICE);
    expect([refused.status, refused.body['code']]).toEqual([409, 'LATENESS_REASON_REQUIRED']);
    const { name = '' } = (await owed(caseId)) ?? {};
    expect(refused.body['detail']).toBe(`Nghĩa vụ “${name}” đã quá hạn; hãy ghi lý do trễ hạn rồi thực hiện lại.`);
    expect([await events(caseId), await stored()]).toEqual(before);
  });

  it('is offered the command all the same: the reason is filled in', async () => {
    expect(await offered(caseId, 'confirmReceiptDate')).toMatchObject({ allowed: true });
    await office.world.admin.query(
      `update business.process set state = jsonb_set(state, '{obligations}', (
         select jsonb_agg(case when o ->> 'key' = 'confirm.receipt_date' then o || '{"dueOn": "2026-02-02"}' else o end)
         from jsonb_array_elements(state -> 'obligations') o)) where id = $1`,
      [`case/${caseId}`],
    );
    const confirm = { type: 'confirmReceiptDate', receivedOn: addDays(today(office), -60) };
    expect((await office.command('head', caseId, confirm)).body['code']).toBe('LATENESS_REASON_REQUIRED');
    expect(await offered(caseId, 'confirmReceiptDate')).toMatchObject({ allowed: true });
    expect(await offered(caseId, 'explainLateness')).toBeUndefined();
  });

  it('is heard with a reason, which stands in the file and nowhere in the record', async () => {
    taken(await office.command('head', caseId, { ...NOTICE, latenessReason: REASON }));
    expect(await owed(caseId)).toMatchObject({ status: 'met', late: true, latenessReason: REASON, unexplained: false });
    const story = (await page(caseId))['timeline'] as { type: string; text: string | null }[];
    expect(story.filter((one) => one.text?.includes(REASON) === true).map((one) => one.type)).toEqual([
      'ObligationSettled',
    ]);
    for (const table of ['event', 'process', 'obligation', 'outbox']) {
      const { n } = await office.row(
        `select count(*)::int as n from business.${table} t where t::text like '%Bí-Mật%'`,
      );
      expect([table, n]).toEqual([table, 0]);
    }
    // Claimed by the case, so that no sweep removes it.
    const { n } = await office.row(
      `select count(*)::int as n from inbox.content c, business.obligation o
       where o.process_id = $1 and c.id::text = o.data ->> 'latenessReason' and c.process_id = $1`,
      [`case/${caseId}`],
    );
    expect(n).toBe(1);
    const list = await office.get('head', '/obligations?state=unexplained');
    expect(list.body['total']).toBe(0);
  });

  it('needs no second explanation, and none for what was in time', async () => {
    const explain = (obligationId: string) =>
      office.command('head', caseId, { type: 'explainLateness', obligationId, reason: 'Muộn.' });
    expect((await explain(`${KEY}#1`)).body['code']).toBe('LATENESS_EXPLAINED');
    const other = await office.submit('reception');
    const fresh = String(other.body['caseId']);
    taken(await office.command('head', fresh, NOTICE));
    const refused = await office.command('head', fresh, {
      ...{ type: 'explainLateness', obligationId: `${KEY}#1`, reason: 'Muộn.' },
    });
    expect(refused.body['code']).toBe('NOT_LATE');
  });

  it('gives no reason where nothing is late, and it is taken without one', async () => {
    const answer = await office.submit('reception');
    const fresh = String(answer.body['caseId']);
    taken(await office.command('head', fresh, { ...NOTICE, latenessReason: 'Không cần.' }));
    expect(await owed(fresh)).toMatchObject({ late: false, latenessReason: null });
  });
});

describe('what was met late and nobody explained', () => {
  it('is listed until the head says why', async () => {
    const caseId = await lateCase();
    taken(await office.command('head', caseId, { ...NOTICE, latenessReason: REASON }));
    await forgetReason(caseId);
    const counts = (await office.get('head', '/obligations/counts')).body;
    const list = await office.get('leader', '/obligations?state=unexplained');
    expect([counts['unexplained'], list.body['total']]).toEqual([1, 1]);
    expect(list.body.items?.[0]).toMatchObject({ caseId, obligation: { key: KEY, unexplained: true } });
    expect(await owed(caseId)).toMatchObject({ late: true, latenessReason: null, unexplained: true });

    expect(await offered(caseId, 'explainLateness', 'reception')).toBeUndefined();
    const offer = await offered(caseId, 'explainLateness');
    expect(offer).toMatchObject({ allowed: true, obligationIds: [`${KEY}#1`] });
    const explain = { type: 'explainLateness', obligationId: `${KEY}#1`, reason: 'Kỳ họp lùi một tuần.' };
    expect((await office.command('screener', caseId, explain)).status).toBe(403);
    taken(await office.command('head', caseId, explain));
    expect(await owed(caseId)).toMatchObject({ latenessReason: 'Kỳ họp lùi một tuần.', unexplained: false });
    expect(await offered(caseId, 'explainLateness')).toBeUndefined();
    expect((await office.get('leader', '/obligations?state=unexplained')).body['total']).toBe(0);
  });

  /** As a meeting or another process leaves it: met late, and nobody was asked. */
  async function forgetReason(caseId: string): Promise<void> {
    const { admin } = office.world;
    await admin.query(
      `update business.process set state = jsonb_set(state, '{obligations}', (
         select jsonb_agg(o - 'latenessReason') from jsonb_array_elements(state -> 'obligations') o)) where id = $1`,
      [`case/${caseId}`],
    );
    await admin.query(
      `update business.obligation set data = data - 'latenessReason', unexplained = true where process_id = $1 and late`,
      [`case/${caseId}`],
    );
  }
});

describe('an urging', () => {
  const note = 'Đề nghị khiển trách đồng chí phụ trách.';

  it('that names a form of discipline is refused at its field, kept nowhere, and logged by ids alone', async () => {
    const caseId = await lateCase();
    await office.command('screener', caseId, classification());
    const before = await stored();
    const urge = { type: 'urge', obligationId: `${KEY}#1`, note };
    const refused = await office.command('leader', caseId, urge);
    expect([refused.status, refused.body['code']]).toEqual([422, 'URGING_NAMES_FINDING']);
    expect(refused.body['errors']).toEqual([{ field: 'note', message: refused.body['detail'] }]);
    expect(await stored()).toBe(before);
    const lines = office.world.logged.filter((line) => line.includes('URGING_NAMES_FINDING'));
    expect(lines.map((line) => (JSON.parse(line) as { processId: string }).processId)).toEqual([`case/${caseId}`]);
    expect(lines[0]).not.toMatch(/khiển|Đề nghị/);

    taken(
      await office.command('leader', caseId, { ...urge, note: 'Đề nghị cho biết khi nào trả lời và vì sao chậm.' }),
    );
  });
});

// Last: signing in sixty days from now ends the sessions of today.
describe('whoever is examined', () => {
  it('is not asked why an explanation comes late', async () => {
    const unit = await addOrganisation(office.world, 'mg.d01.c01', office.organisations.committee);
    const examined = await addExamined(office, unit, 'Trần Văn Đối');
    const caseId = await examinedCase(office, [{ kind: 'member', personId: examined.personId }]);
    const subjectId = await subjectIdOf(office, caseId, examined.personId);
    for (const body of [
      { type: 'presentDecision', subjectIds: [subjectId], on: today(office), notice: 'Kiểm tra việc thu chi.' },
      { type: 'requestExplanation', subjectId, questions: 'Quỹ thu từ đâu?' },
    ]) {
      taken(await office.command('inspector', caseId, await readByAnother(office, caseId, body)));
    }
    const username = `dt-${examined.personId.slice(-12)}`;
    office.world.clock.aheadMs = 60 * 86_400_000;
    try {
      const token = await office.world.signIn(username);
      const answer: Answer = await office.world.call('POST', `/api/v1/processes/case/${caseId}/commands`, {
        token,
        body: { type: 'submitExplanation', subjectId, text: 'Tôi xin giải trình.' },
      });
      expect(answer.status, answer.text).toBe(200);
    } finally {
      office.world.clock.aheadMs = 0;
    }
  });
});
