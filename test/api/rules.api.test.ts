import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import type { PolicyDraft } from '../../domain/policy-change/state.ts';
import { loadCalendarFor } from '../../prisma/facts.ts';
import { newCase } from '../support/office.ts';
import { REPLACED, draftFrom, proposal } from '../support/proposed-row.ts';
import { EN } from '../../texts/en.ts';
import { VI } from '../../texts/vi.ts';
import { movesOf, openRuleOffice, sampled, taken } from '../support/rule-office.ts';
import type { RuleOffice, WhatIf } from '../support/rule-office.ts';

let office: RuleOffice;

beforeAll(async () => {
  office = await openRuleOffice();
});
afterAll(() => office.stop());

const today = () => office.today();
const get = (as: string, path: string) => office.read(as, path);
const post = (as: string, path: string, body: unknown) => office.post(as, path, body);
const give = (as: string, processId: string, body: unknown) => office.give(as, processId, body);

const shorter = (effectiveFrom: string, n = 1): PolicyDraft =>
  draftFrom(effectiveFrom, { length: { n, unit: 'wd', direction: 'after' } });

async function propose(as: string, organisationId: string, draft: PolicyDraft, more = {}): Promise<string> {
  const answer = await post(as, '/processes', proposal(organisationId, draft, more));
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body.id);
}

describe('a change of a period', () => {
  let changeId: string;
  const path = () => `/policy-changes/${changeId}`;
  const process = () => `policy-change/${changeId}`;
  let preview: WhatIf;

  it('is proposed by who keeps the system, and tells what would become of running matters', async () => {
    // Received twelve days ago: due today at the earliest by ten working days, long over by one.
    await newCase(office, { receivedAt: addDays(today(), -12) });
    await newCase(office, { receivedAt: addDays(today(), -3) });
    await newCase(office);
    await office.submit('other-reception');
    const draft = shorter(today());
    const { committee } = office.organisations;
    const before = await post('admin', '/rules/what-if', { policy: { replaces: REPLACED, draft } });
    expect(before.status, before.text).toBe(200);
    changeId = await propose('admin', committee, draft);
    const page = await get('head', path());
    expect(page.status, page.text).toBe(200);
    expect(page.body).toMatchObject({
      ...{ stage: 'PROPOSED', stageText: 'Đang đề nghị', proposedBy: 'Đồng chí admin', replaces: REPLACED },
      ...{ reason: 'Rút ngắn thời gian trả lời người dân.', differs: ['length', 'legalBasis', 'effectiveFrom'] },
      ...{ before: { version: 1, length: { n: 10 }, openObligations: 3 }, draft: { length: { n: 1 } } },
    });
    expect(page.body['examples']).toMatchObject([
      { dueOn: '2026-03-03', computed: '2026-03-03', holds: true, before: '2026-03-16' },
    ]);
    preview = page.body['preview'] as WhatIf;
    expect(preview.figures).toMatchObject({ touched: 3, moved: 3, becomeSafe: 0 });
    expect(preview.figures.becomeOverdue).toBeGreaterThan(0);
    expect(preview.sample[0]?.turn).toBe('overdue');
    expect(preview.byDays.reduce((sum, one) => sum + one.count, 0)).toBe(3);
    expect(preview.byDays.every((one) => one.days < 0)).toBe(true);
    expect((before.body as unknown as WhatIf).figures).toEqual(preview.figures);
  });

  it('shows nothing of a case but the figures to who keeps the system', async () => {
    const page = await get('admin', path());
    const seen = page.body['preview'] as WhatIf;
    expect(seen).toMatchObject({ figures: preview.figures, sample: [], notShown: 3, truncated: false });
    expect(preview).toMatchObject({ notShown: 0 });
    expect(page.text).not.toContain('case/');
  });

  it('tells how much runs on a row only to who heads, leads or keeps the system', async () => {
    const running = async (as: string) => {
      const { body } = await get(as, `/policies/${REPLACED.key}`);
      return (body['rows'] as { version: number; openObligations: number | null }[]).find(
        (row) => row.version === REPLACED.version,
      )?.openObligations;
    };
    for (const as of ['screener', 'reception', 'inspector', 'auditor'])
      expect([as, await running(as)]).toEqual([as, null]);
    expect(await Promise.all(['head', 'admin', 'other-head', 'leader'].map(running))).toEqual([3, 3, 1, 4]);
    const { id } = await office.row(
      `select c.case_id as id from business.case_file c where c.organisation_path = 'mg.d01' limit 1`,
    );
    const about = (person: string | null) =>
      office.world.admin.query(
        `update business.case_file set subject_person_ids = array_remove(array[$2::uuid], null) where case_id = $1`,
        [id, person],
      );
    await about(office.people.head);
    expect(await running('head')).toBe(2);
    await about(null);
  });

  it('is nobody else’s to know of', async () => {
    for (const as of ['other-head', 'screener']) expect([403, 404]).toContain((await get(as, path())).status);
    expect((await get('other-head', path())).status).toBe(404);
    expect((await give('other-head', process(), { type: 'publishPolicy' })).status).toBe(404);
    for (const as of ['leader', 'auditor']) expect((await get(as, path())).status).toBe(200);
    const policy = await get('screener', `/policies/${REPLACED.key}`);
    expect(policy.body['changes']).toEqual([]);
    expect((await get('head', `/policies/${REPLACED.key}`)).body['changes']).toMatchObject([
      { changeId, stage: 'PROPOSED' },
    ]);
  });

  it('needs another person, who publishes it', async () => {
    const own = await propose('head', office.organisations.committee, shorter(addDays(today(), 3650), 2), {
      replaces: null,
    });
    const refused = await give('head', `policy-change/${own}`, { type: 'publishPolicy' });
    expect([refused.status, refused.body['code']]).toEqual([409, 'FOUR_EYES']);
    await taken(give('head', `policy-change/${own}`, { type: 'withdrawPolicy', reason: 'Ghi nhầm.' }));
    expect((await give('admin', process(), { type: 'publishPolicy' })).body['code']).toBe('NOT_PERMITTED');
    const before = await office.lastDays();
    await taken(give('head', process(), { type: 'publishPolicy' }));
    await office.deliverAll();
    // Published without being brought into running matters: nothing moves.
    expect(movesOf(before, await office.lastDays())).toEqual([]);
    const rows = await get(
      'screener',
      `/policies?key=${REPLACED.key}&on=${today()}&organisationId=${office.organisations.committee}`,
    );
    const published = (rows.body.items ?? []).find((row) => row['organisationId'] === office.organisations.committee);
    expect(published).toMatchObject({ length: { n: 1 }, inForce: true, openObligations: null, changeId: null });
    expect((await get('head', path())).body['published']).toMatchObject({ changeId, length: { n: 1 } });
  });

  it('leads from the notice to what it speaks of, in both languages, and nobody who may not open that', async () => {
    const noticesOf = async (as: string) => (await get(as, '/notifications')).body.items ?? [];
    const told = (await noticesOf('admin')).find((one) => one['notice'] === 'policy-published');
    expect(told).toMatchObject({
      rule: { processId: process(), calendarYear: null },
      text: VI.notices['policy-published']?.named({}),
      textEn: EN.notices['policy-published']?.named({}),
    });
    const { committee, other } = office.organisations;
    const moved = (to: string) =>
      office.world.admin.query(`update business.policy_change set organisation_id = $2 where process_id = $1`, [
        process(),
        to,
      ]);
    await moved(other);
    const closed = (await noticesOf('admin')).find((one) => one['id'] === told?.['id']);
    expect(closed).toMatchObject({ rule: null, notice: 'unnamed', text: VI.notices['policy-published']?.unnamed({}) });
    await moved(committee);
  });

  it('counts what begins from then on', async () => {
    const caseId = await newCase(office);
    const { due } = await office.row(
      `select due_on::text as due from business.obligation where case_id = $1 and key = $2`,
      [caseId, REPLACED.key],
    );
    const calendar = await loadCalendarFor(office.worker, null);
    expect(due).toBe(addWorkingDays(calendar, today(), 1));
  });

  it('is brought into running matters exactly as was seen, once, and told in both stories', async () => {
    const { figures } = preview;
    const blind = await give('head', process(), {
      type: 'confirmMigration',
      figures: { ...figures, moved: figures.moved + 1 },
    });
    expect([blind.status, blind.body['code']]).toEqual([409, 'PREVIEW_OUTDATED']);
    expect(blind.body['detail']).toContain(`${figures.touched} nghĩa vụ`);
    const before = await office.lastDays();
    await taken(give('head', process(), { type: 'confirmMigration', figures }));
    await office.deliverAll();
    expect(movesOf(before, await office.lastDays())).toEqual(sampled(preview));
    const again = await give('head', process(), { type: 'confirmMigration', figures });
    expect([again.status, again.body['code']]).toEqual([409, 'MIGRATION_CONFIRMED']);
    const page = await get('head', path());
    expect(page.body).toMatchObject({ preview: null, migration: { figures, confirmedBy: 'Đồng chí head' } });
    expect(page.body['timeline']).toContainEqual(expect.objectContaining({ type: 'MigrationConfirmed' }));
    const [first] = preview.sample;
    const story = (await get('head', `/cases/${first?.processId.slice('case/'.length)}`)).body['timeline'];
    const moved = (story as { type: string; details: unknown[] }[]).filter((one) => one.type === 'DeadlineMoved');
    expect(moved).toHaveLength(1);
    expect(JSON.stringify(moved)).toContain('Quyết định 01-QĐ/TW');
  });

  it('is refused in words where the row cannot be', async () => {
    const { committee, other } = office.organisations;
    const from = addDays(today(), 30);
    const flawed = await post('other-head', '/processes', proposal(other, { ...shorter(from), effectiveTo: today() }));
    expect([flawed.status, flawed.body['code']]).toEqual([409, 'POLICY_INCOHERENT']);
    const untrue = { examples: [{ name: 'Sai', startedOn: '2026-03-02', startedAt: null, dueOn: '2026-03-10' }] };
    const differing = await post('other-head', '/processes', proposal(other, shorter(from), untrue));
    expect([differing.status, differing.body['code']]).toEqual([409, 'EXAMPLES_DIFFER']);
    const overlapping = await post('admin', '/processes', proposal(committee, shorter(from)));
    expect([overlapping.status, overlapping.body['code']]).toEqual([409, 'POLICY_OVERLAPS']);
    const forAll = await post('admin', '/processes', proposal(committee, shorter(from), { forOrganisation: null }));
    expect([forAll.status, forAll.body['code']]).toEqual([409, 'RULE_FOR_ALL_BY_TOPMOST']);
    const elsewhere = await post('admin', '/processes', proposal(other, shorter(from)));
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([403, 'NOT_PERMITTED']);
    const nameless = await post('admin', '/processes', proposal(committee, { ...shorter(from), name: ' ' }));
    expect(nameless.status).toBe(422);
    expect(nameless.body['errors']).toContainEqual({ field: 'draft.name', message: 'Tên thời hạn: hãy ghi nội dung.' });
    for (const refused of [flawed, differing, overlapping, forAll]) {
      expect(String(refused.body['detail'])).toMatch(/; hãy /u);
    }
  });
});

describe('a look ahead', () => {
  it('reads more obligations than it ever holds at once, each once', async () => {
    const { other } = office.organisations;
    const { data } = await office.row(
      `select data from business.obligation where organisation_path = 'mg.d02' and key = $1 and status = 'open'`,
      [REPLACED.key],
    );
    await office.world.admin.query(
      `insert into business.obligation (process_id, obligation_id, key, status, owner_organisation_id, organisation_path,
         stage, started_on, due_on, due_at, escalated, data, policy_version, case_id)
       select process_id, 'many#' || n, key, status, owner_organisation_id, organisation_path, stage, started_on, due_on, due_at,
         escalated, jsonb_set(data, '{id}', to_jsonb('many#' || n)), policy_version, case_id
       from business.obligation, generate_series(1, 1200) n
       where organisation_path = 'mg.d02' and key = $1 and status = 'open'`,
      [REPLACED.key],
    );
    expect(data).toBeDefined();
    const answer = await post('other-head', '/rules/what-if', {
      policy: { replaces: REPLACED, draft: shorter(today()) },
    });
    const { figures, sample, truncated } = answer.body as unknown as WhatIf;
    expect(figures).toMatchObject({ touched: 1201, moved: 1201 });
    expect([sample.length, truncated]).toEqual([50, true]);
    await office.world.admin.query(`delete from business.obligation where obligation_id like 'many#%'`);
    const elsewhere = await post('other-head', '/rules/what-if', {
      ...{ policy: { replaces: REPLACED, draft: shorter(today()) }, organisationId: office.organisations.committee },
    });
    expect(elsewhere.status).toBe(404);
    expect(other).not.toBe('');
  });

  it('leaves a case out of every number for whoever it is about', async () => {
    const caseId = await newCase(office);
    const asked = { policy: { replaces: { key: 'intake.internal_sort', version: 1 }, draft: sorting() } };
    const before = (await post('head', '/rules/what-if', asked)).body as unknown as WhatIf;
    await office.world.admin.query(
      'update business.case_file set subject_person_ids = array[$2::uuid] where case_id = $1',
      [caseId, office.people.head],
    );
    const after = (await post('head', '/rules/what-if', asked)).body as unknown as WhatIf;
    expect(before.sample.map((row) => row.processId)).toContain(`case/${caseId}`);
    expect(after.sample).toHaveLength(before.sample.length - 1);
    const { touched, moved } = before.figures;
    expect(after.figures).toMatchObject({ touched: touched - 1, moved: moved - 1 });
    expect(after.byDays.reduce((sum, one) => sum + one.count, 0)).toBe(moved - 1);
    expect(after.notShown).toBe(before.notShown);
    await office.world.admin.query(`update business.case_file set subject_person_ids = '{}' where case_id = $1`, [
      caseId,
    ]);
  });

  it('is refused for a row that is not there', async () => {
    const asked = { policy: { replaces: { ...REPLACED, version: 99 }, draft: shorter(today()) } };
    const answer = await post('head', '/rules/what-if', asked);
    expect([answer.status, answer.body['code']]).toEqual([422, 'REPLACED_ROW_UNKNOWN']);
    expect(answer.body['errors']).toMatchObject([{ field: 'replaces' }]);
  });
});

function sorting(): PolicyDraft {
  return { ...draftFrom(today(), { length: { n: 9, unit: 'wd', direction: 'after' } }), key: 'intake.internal_sort' };
}
