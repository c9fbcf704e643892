import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarEntry, Day } from '../../domain/calendar/calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { calendarYearId } from '../../prisma/calendar-year-id.ts';
import { loadCalendarFor } from '../../prisma/facts.ts';
import { addAccount, addOrganisation, addPerson } from '../support/api-world.ts';
import { newCase } from '../support/office.ts';
import { movesOf, openRuleOffice, sampled, taken } from '../support/rule-office.ts';
import type { RuleOffice, WhatIf } from '../support/rule-office.ts';

let office: RuleOffice;

beforeAll(async () => {
  office = await openRuleOffice();
  await newCase(office);
  await newCase(office);
  await office.submit('other-reception');
});
afterAll(() => office.stop());

const yearOf = (day: Day) => Number(day.slice(0, 4));
const flood = (day: Day): CalendarEntry => ({
  ...{ day, kind: 'off', reason: 'Nghỉ do bão lũ', source: 'Công điện 01', confidence: 'seen' },
});

/** The next day that everybody works and on which nothing has been published yet. */
async function nextWorkingDay(organisationId: string | null): Promise<Day> {
  return addWorkingDays(await loadCalendarFor(office.worker, organisationId), office.today(), 1);
}

/** The year of that day as it stands, and that day off too. */
async function withDayOff(calendarId: string, organisationId: string, day: Day): Promise<Record<string, unknown>> {
  const { body } = await office.read('upper-head', `/calendars/${calendarId}/${yearOf(day)}`);
  const entries = body['entries'] as CalendarEntry[];
  return {
    ...{ process: 'calendar-year', organisationId, calendarId, year: yearOf(day), status: 'final' },
    ...{ notice: 'Công điện 01', entries: [...entries, flood(day)], reason: null },
  };
}

describe('the national calendar', () => {
  let day: Day;
  let preview: WhatIf;
  const path = () => `/calendars/national/${yearOf(day)}`;
  const process = () => `calendar-year/${calendarYearId('national', yearOf(day))}`;

  it('is changed by a proposal of the topmost body, which shows what would move', async () => {
    day = await nextWorkingDay(null);
    const { province, committee } = office.organisations;
    const asked = await withDayOff('national', province, day);
    const below = await office.post('admin', '/processes', { ...asked, organisationId: committee });
    expect([below.status, below.body['code']]).toEqual([409, 'NATIONAL_CALENDAR_BY_TOPMOST']);
    // Another tree of the same installation has nobody above it either: it is not the topmost all the same.
    const beside = await addOrganisation(office.world, 'zz', null);
    const personId = await addPerson(office.world, 'Quản trị viên khác', beside);
    const roles = [{ role: 'ADMINISTRATOR' as const, organisationId: beside }];
    await addAccount(office.world, { username: 'beside', personId, roles });
    const token = await office.world.signIn('beside');
    const body = { ...asked, organisationId: beside };
    const another = await office.world.call('POST', '/api/v1/processes', { token, body });
    expect([another.status, another.body['code']]).toEqual([409, 'NATIONAL_CALENDAR_BY_TOPMOST']);
    const { year, status, entries } = asked;
    const question = { calendar: { calendarId: 'national', year, status, entries } };
    const before = (await taken(office.post('top-admin', '/rules/what-if', question))).body as unknown as WhatIf;
    const begun = await taken(office.post('top-admin', '/processes', asked));
    expect(begun.body).toMatchObject({ processId: process(), stage: 'PROPOSED' });
    const page = await office.read('leader', path());
    expect(page.body).toMatchObject({
      ...{
        processId: process(),
        stage: 'PROPOSED',
        proposal: { notice: 'Công điện 01', proposedBy: 'Đồng chí top-admin' },
      },
      changed: [{ day, was: null, becomes: 'off', reason: 'Nghỉ do bão lũ' }],
    });
    preview = page.body['preview'] as WhatIf;
    // Three cases, each with what is owed from today on.
    expect(preview.figures.moved).toBeGreaterThanOrEqual(3);
    expect(preview.figures).toEqual(before.figures);
    expect(preview.byDays.every((one) => one.days > 0)).toBe(true);
  });

  it('tells whoever works here the days in force, and nothing of what is proposed', async () => {
    const page = await office.read('screener', path());
    expect(page.status).toBe(200);
    expect(page.body).toMatchObject({
      processId: null,
      proposal: null,
      changed: [],
      preview: null,
      timeline: [],
      allowedCommands: [],
    });
    expect(page.text).not.toContain('Công điện 01');
    const listed = await office.read('screener', '/calendars');
    expect(listed.body.items?.[0]).toMatchObject({ calendarId: 'national', name: 'Lịch làm việc chung cả nước' });
    expect(listed.text).not.toContain('Công điện 01');
  });

  it('moves nothing when it is published, and exactly what was seen when that is confirmed', async () => {
    const before = await office.lastDays();
    const own = await office.give('top-admin', process(), { type: 'publishCalendar' });
    expect(own.body['code']).toBe('NOT_PERMITTED');
    await taken(office.give('upper-head', process(), { type: 'publishCalendar' }));
    await office.deliverAll();
    expect(movesOf(before, await office.lastDays())).toEqual([]);
    const told = (await office.read('top-admin', '/notifications')).body.items ?? [];
    expect(told.find((one) => one['notice'] === 'calendar-published')?.['rule']).toMatchObject({
      calendarYear: { calendarId: 'national' },
    });
    const page = await office.read('leader', path());
    expect((page.body['preview'] as WhatIf).figures).toEqual(preview.figures);
    const [latest] = page.body['history'] as unknown[];
    expect(latest).toEqual({ version: 2, publishedOn: office.today(), notice: 'Công điện 01' });
    const figures = { ...preview.figures, touched: 0 };
    const blind = await office.give('upper-head', process(), { type: 'confirmMigration', figures });
    expect([blind.status, blind.body['code']]).toEqual([409, 'PREVIEW_OUTDATED']);
    await taken(office.give('upper-head', process(), { type: 'confirmMigration', figures: preview.figures }));
    await office.deliverAll();
    expect(movesOf(before, await office.lastDays())).toEqual(sampled(page.body['preview'] as WhatIf));
    expect((await office.read('leader', path())).body['preview']).toBeNull();
  });

  it('is one process for a year, whether somebody waits for it or not, and the same request is done once', async () => {
    const year = yearOf(day) + 3;
    const { province } = office.organisations;
    const processId = `calendar-year/${calendarYearId('national', year)}` as const;
    const awaiting = { type: 'awaitYear', organisationId: province, calendarId: 'national', year, isFinal: false };
    const actor = { kind: 'system', accountId: null, personId: null, roles: [], correlationId: 'test' } as const;
    await office.step({ processId, commandId: 'await', bodyHash: '', command: awaiting, actor });
    const listed = await office.read('top-admin', '/calendars');
    const [national] = listed.body.items ?? [];
    expect(national?.['years']).toContainEqual(expect.objectContaining({ year, status: 'missing', stage: 'AWAITED' }));
    const entries = [flood(addWorkingDays(await loadCalendarFor(office.worker, null), `${year}-03-01`, 1))];
    const asked = {
      ...{ process: 'calendar-year', organisationId: province, calendarId: 'national', year, status: 'draft' },
      ...{ notice: 'Dự kiến', entries, reason: null },
    };
    const first = await taken(office.post('top-admin', '/processes', asked, 'nam'));
    const again = await taken(office.post('top-admin', '/processes', asked, 'nam'));
    expect(first.body['processId']).toBe(processId);
    expect(again.text).toBe(first.text);
    const twice = await office.post('top-admin', '/processes', asked);
    expect(twice.status).toBe(409);
  });

  it('is refused with the day at fault', async () => {
    const asked = await withDayOff('national', office.organisations.province, day);
    const entries = [flood(day), flood(day)];
    const doubled = await office.post('top-admin', '/processes', { ...asked, entries, reason: 'Sửa' });
    expect([doubled.status, doubled.body['code']]).toEqual([409, 'ENTRY_TWICE']);
    const nameless = [{ ...flood(day), reason: '' }];
    const unread = await office.post('top-admin', '/processes', { ...asked, entries: nameless });
    expect(unread.body['errors']).toContainEqual({ field: 'entries.0.reason', message: 'Lý do: hãy ghi nội dung.' });
  });
});

describe('exceptions of an organisation', () => {
  it('count for its own matters alone, in lists of many organisations too', async () => {
    const { committee } = office.organisations;
    const day = await nextWorkingDay(committee);
    const standing = async () => {
      const { body } = await office.read('leader', '/cases');
      return (body.items ?? []).map((row) => {
        const { id } = row['organisation'] as { id: string };
        return { isOwn: id === committee, text: String(row['stateText']) };
      });
    };
    const before = await standing();
    await taken(office.post('admin', '/processes', await withDayOff(committee, committee, day)));
    await taken(
      office.give('head', `calendar-year/${calendarYearId(committee, yearOf(day))}`, { type: 'publishCalendar' }),
    );
    const after = await standing();
    expect(after.filter((one) => !one.isOwn)).toEqual(before.filter((one) => !one.isOwn));
    expect(after.filter((one) => one.isOwn)).not.toEqual(before.filter((one) => one.isOwn));
    const listed = await office.read('screener', `/calendars?organisationId=${committee}`);
    expect((listed.body.items ?? []).map((one) => one['calendarId'])).toEqual(['national', committee]);
    const process = `calendar-year/${calendarYearId(committee, yearOf(day))}`;
    const days = await office.lastDays();
    const page = await office.read('head', `/calendars/${committee}/${yearOf(day)}`);
    const preview = page.body['preview'] as WhatIf;
    await taken(office.give('head', process, { type: 'confirmMigration', figures: preview.figures }));
    await office.deliverAll();
    const moved = movesOf(days, await office.lastDays());
    expect(moved.length).toBeGreaterThan(0);
    expect(moved).toEqual(sampled(preview));
    const others = await office.read('screener', `/calendars?organisationId=${office.organisations.other}`);
    expect((others.body.items ?? []).map((one) => one['calendarId'])).toEqual(['national']);
  });

  it('are kept where the national calendar changes after them, and the look ahead knows it', async () => {
    const { committee, province } = office.organisations;
    // Off here already: for this body nothing changes when it is off for all.
    const own = await nextWorkingDay(null);
    const asked = await withDayOff('national', province, own);
    expect(own < (await nextWorkingDay(committee))).toBe(true);
    await taken(office.post('top-admin', '/processes', { ...asked, reason: 'Bổ sung ngày nghỉ.' }));
    const preview = (await office.read('leader', `/calendars/national/${yearOf(own)}`)).body['preview'] as WhatIf;
    const process = `calendar-year/${calendarYearId('national', yearOf(own))}`;
    const before = await office.lastDays();
    await taken(office.give('upper-head', process, { type: 'publishCalendar' }));
    await taken(office.give('upper-head', process, { type: 'confirmMigration', figures: preview.figures }));
    await office.deliverAll();
    const moved = movesOf(before, await office.lastDays());
    expect(moved).toEqual(sampled(preview));
    const { rows } = await office.worker.query<{ id: string }>(
      `select process_id as id from business.obligation where organisation_path = 'mg.d01'`,
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.some((line) => rows.some((row) => line.startsWith(`${row.id} `)))).toBe(false);
  });
});

describe('a yearly notice', () => {
  it('is read line by line, and what cannot be read is said with its line', async () => {
    const text = 'ngày;loại;lý do;căn cứ\n01/01/2027;nghỉ;Tết Dương lịch;Điều 112\n30/02/2027;nghỉ;Sai;Sai\n';
    const { body } = await taken(office.post('head', '/calendars/check', { year: 2027, text }));
    expect(body['entries']).toEqual([
      { day: '2027-01-01', kind: 'off', reason: 'Tết Dương lịch', source: 'Điều 112', confidence: 'seen' },
    ]);
    expect(body['problems']).toMatchObject([{ line: 3, code: 'NOTICE_DAY_UNREADABLE' }]);
  });
});
