import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { mergeLayers } from '../calendar/layers.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import * as people from '../case/people.fixture.ts';
import * as write from './commands.fixture.ts';
import { INSTALLED, fold, given, later } from './given.fixture.ts';
import { CALENDAR_YEAR_PROCESS } from './process.ts';
import { withYear } from './publication.ts';

const { ADMINISTRATOR, CONFIRM, PUBLISH, REJECT, TOPMOST, TOPMOST_DEPUTY, WITHDRAW, entry, proposeCalendar } = write;
const ON = '2026-11-16';
const PROPOSED = later([], [proposeCalendar(), ADMINISTRATOR, ON]);
const PUBLISHED = later(PROPOSED, [PUBLISH, TOPMOST, ON]);
const { reason } = REJECT;

/** The calendar with 2027 as it was published in `PUBLISHED`. */
const AFTER = withYear(INSTALLED, proposeCalendar()).calendar;

describe('publishing a year', () => {
  it('makes the next version of the calendar, with this year as entered and all others as they were', () => {
    const outcome = given(PROPOSED).when(PUBLISH, TOPMOST, ON);
    const entries = [...HANOI.entries, ...proposeCalendar().entries];
    outcome.thenEvents(
      { type: 'CalendarPublished', layer: { version: 2, years: { ...HANOI.years, 2027: 'final' } } },
      { type: 'ObligationSettled', status: 'met' },
    );
    const { published } = outcome.state();
    expect(published?.entries).toEqual(entries.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
    expect(outcome.state()).toMatchObject({
      stage: 'PUBLISHED',
      status: 'final',
      notice: '1234/TB-BNV',
      proposal: null,
    });
    expect(outcome.followUps()).toMatchObject([{ notice: 'calendar-published', audience: 'person:clerk' }]);
  });

  it('says between which days something counts otherwise now', () => {
    expect(fold(PUBLISHED).changedDays).toEqual({ from: '2027-01-01', to: '2027-02-22' });
    const halves = later(
      [],
      [proposeCalendar({ status: 'draft', entries: [entry('2027-01-04', 'half')] }), ADMINISTRATOR, ON],
    );
    expect(fold(later(halves, [PUBLISH, TOPMOST, ON])).changedDays).toBeNull();
  });

  it('begins the exceptions of a body with version 1, beside the national calendar', () => {
    const own = later([], [write.proposeOwn(), people.HEAD, ON]);
    const outcome = given(own).when(PUBLISH, people.DEPUTY, ON);
    expect(outcome.state().published).toMatchObject({ version: 1, years: { 2027: 'final' } });
    expect(outcome.state().changedDays).toEqual({ from: '2027-03-02', to: '2027-03-02' });
    const { calendar } = withYear(INSTALLED, write.proposeOwn());
    expect(isWorkingDay(calendar, '2027-03-02')).toBe(false);
    expect(isWorkingDay(calendar, '2026-01-10')).toBe(true);
  });

  it('leaves a day as it is for a body that has an exception of its own on it', () => {
    const own = { id: 'province', versions: [{ version: 3, years: {}, entries: [entry('2027-01-01', 'work')] }] };
    const calendar = mergeLayers([...(INSTALLED.layers ?? []), own]);
    const outcome = given(PROPOSED).when(PUBLISH, TOPMOST, ON, { calendar });
    expect(outcome.state().changedDays).toEqual({ from: '2027-02-20', to: '2027-02-22' });
  });

  it('takes a calendar that has no layers for the first version of the national one', () =>
    given(PROPOSED)
      .when(PUBLISH, TOPMOST, ON, { calendar: HANOI })
      .thenEvents({ type: 'CalendarPublished', layer: { version: 2 } }, { type: 'ObligationSettled' }));

  it('takes another person than who entered it, and holds the versions of the calendar while it decides', () => {
    const byHead = later([], [proposeCalendar(), TOPMOST, ON]);
    given(byHead).when(PUBLISH, TOPMOST, ON).thenRefused('FOUR_EYES');
    given(byHead)
      .when(PUBLISH, { ...TOPMOST, personId: null }, ON)
      .thenRefused('PERSON_REQUIRED');
    expect(CALENDAR_YEAR_PROCESS.factsFor(fold(byHead), PUBLISH, TOPMOST).lock).toBe('calendar/national');
  });
});

describe('what is entered and not published', () => {
  it('is refused, and who entered it hears of it', () => {
    const outcome = given(PROPOSED).when(REJECT, people.LEADER_ABOVE, ON);
    outcome.thenEvents({ type: 'CalendarRejected', proposedBy: 'clerk' }, { type: 'ObligationSettled', status: 'met' });
    expect(outcome.state()).toMatchObject({ stage: 'AWAITED', proposal: null });
    expect(outcome.followUps()).toMatchObject([{ notice: 'calendar-rejected', audience: 'person:clerk' }]);
  });

  it('is taken back by who entered it; what was published before stays', () => {
    const changed = later(PUBLISHED, [proposeCalendar({ status: 'draft', entries: [], reason }), ADMINISTRATOR, ON]);
    given(changed).when(WITHDRAW, write.SECOND_ADMINISTRATOR, ON).thenRefused('PROPOSED_BY_ANOTHER');
    const outcome = given(changed).when(WITHDRAW, ADMINISTRATOR, ON);
    outcome.thenEvents({ type: 'CalendarWithdrawn' }, { type: 'ObligationSettled', status: 'cancelled' });
    expect(outcome.state()).toMatchObject({ stage: 'PUBLISHED', published: { version: 2 }, status: 'final' });
  });
});

describe('counting running matters anew', () => {
  it('asks everything counted over the changed days, in the whole country, to follow the version that was published', () => {
    const outcome = given(PUBLISHED).when(CONFIRM, TOPMOST, '2026-11-18');
    outcome.thenEvents({ type: 'MigrationConfirmed', by: 'provincialLeader', figures: CONFIRM.figures });
    expect(outcome.followUps()).toEqual([
      {
        kind: 'apply-rule',
        reach: { by: 'calendar', from: '2027-01-01', to: '2027-02-22', path: '' },
        command: {
          type: 'applyRule',
          change: 'calendar-year/year-1',
          rule: { by: 'calendar', layer: { id: 'national', version: 2, year: 2027 } },
          basis: '1234/TB-BNV',
        },
      },
    ]);
  });

  it('happens once for each publication, and not by who had entered it', () => {
    const brought = later(PUBLISHED, [CONFIRM, TOPMOST, '2026-11-18']);
    given(brought).when(CONFIRM, TOPMOST_DEPUTY, '2026-11-19').thenRefused('MIGRATION_CONFIRMED', { on: '2026-11-18' });
    const byHead = later([], [proposeCalendar(), TOPMOST_DEPUTY, ON], [PUBLISH, TOPMOST, ON]);
    given(byHead).when(CONFIRM, TOPMOST_DEPUTY, ON).thenRefused('FOUR_EYES');
    const again = later(brought, [
      proposeCalendar({ entries: [entry('2027-01-01')], reason }),
      ADMINISTRATOR,
      '2026-11-20',
    ]);
    const outcome = given(again).when(PUBLISH, TOPMOST, '2026-11-20', { calendar: AFTER });
    expect(outcome.state()).toMatchObject({
      published: { version: 3 },
      migration: null,
      changedDays: { from: '2027-02-20', to: '2027-02-22' },
    });
  });

  it('of the exceptions of one body is asked of that body and those below it alone', () => {
    const own = later([], [write.proposeOwn(), people.HEAD, ON], [PUBLISH, people.DEPUTY, ON]);
    const outcome = given(own).when(CONFIRM, people.DEPUTY, ON);
    expect(outcome.followUps()).toMatchObject([
      { reach: { path: 'mg.x01' }, command: { rule: { layer: { id: 'commune', version: 1 } } } },
    ]);
  });

  it('is not confirmed by who had entered anything that is brought with it, in an earlier publication', () => {
    const reworded = proposeCalendar({ notice: '1240/TB-BNV', reason });
    const byHead = later([], [proposeCalendar(), TOPMOST_DEPUTY, ON], [PUBLISH, TOPMOST, ON]);
    const again = later(byHead, [reworded, ADMINISTRATOR, '2026-11-20'], [PUBLISH, TOPMOST, '2026-11-20']);
    given(again).when(CONFIRM, TOPMOST_DEPUTY, '2026-11-21').thenRefused('FOUR_EYES');
    const brought = later(again, [CONFIRM, TOPMOST, '2026-11-21']);
    const other = proposeCalendar({ entries: [entry('2027-01-01')], reason });
    const anew = later(brought, [other, ADMINISTRATOR, '2026-11-23'], [PUBLISH, TOPMOST, '2026-11-23']);
    given(anew).when(CONFIRM, TOPMOST_DEPUTY, '2026-11-24').thenEvents({ type: 'MigrationConfirmed' });
  });

  it('is not asked where every day counts as before', () => {
    const nothing = later(
      [],
      [proposeCalendar({ status: 'draft', entries: [] }), ADMINISTRATOR, ON],
      [PUBLISH, TOPMOST, ON],
    );
    given(nothing).when(CONFIRM, TOPMOST_DEPUTY, ON).thenRefused('NOTHING_CHANGED');
  });

  it('does not forget the days of a publication that was followed by another before anybody confirmed it', () => {
    const reworded = proposeCalendar({ notice: '1240/TB-BNV', reason });
    const again = later(PUBLISHED, [reworded, ADMINISTRATOR, '2026-11-20']);
    const outcome = given(again).when(PUBLISH, TOPMOST, '2026-11-20', { calendar: AFTER });
    expect(outcome.state().changedDays).toEqual({ from: '2027-01-01', to: '2027-02-22' });
  });
});
