import { describe, expect, it } from 'vitest';
import { mergeLayers } from '../calendar/layers.ts';
import * as people from '../case/people.fixture.ts';
import { owed } from '../policy-change/story.fixture.ts';
import * as write from './commands.fixture.ts';
import { INSTALLED, given, later } from './given.fixture.ts';

const { ADMINISTRATOR, PUBLISH, TOPMOST, entry, proposeCalendar, proposeOwn } = write;
const ON = '2026-11-16';

describe('a year that is entered', () => {
  it('is kept whole, and an answer is owed within five working days', () => {
    const outcome = given([]).when(proposeCalendar(), ADMINISTRATOR, ON);
    outcome.thenEvents(
      { type: 'CalendarProposed', calendarId: 'national', year: 2027, status: 'final', by: 'clerk', on: ON },
      { type: 'ObligationOpened', obligation: { owner: { role: 'HEAD', organisationId: 'province' } } },
    );
    expect(outcome.state()).toMatchObject({
      stage: 'PROPOSED',
      proposal: { notice: '1234/TB-BNV', proposedBy: 'clerk' },
    });
    expect(owed(outcome.state())).toEqual(['proposal.answer 2026-11-23']);
    expect(outcome.followUps()).toMatchObject([{ notice: 'calendar-proposed', audience: 'owner-head' }]);
  });

  it('is of the national calendar for the topmost body alone, and of its own calendar for every body', () => {
    given([])
      .when(proposeCalendar({ organisationId: 'commune' }), people.HEAD, ON)
      .thenRefused('NATIONAL_CALENDAR_BY_TOPMOST');
    given([])
      .when(proposeOwn({ calendarId: 'otherCommune' }), people.HEAD, ON)
      .thenRefused('CALENDAR_OF_ANOTHER');
    given([]).when(proposeOwn(), TOPMOST, ON).thenRefused('NOT_PERMITTED');
    given([])
      .when(proposeOwn(), people.HEAD, ON)
      .thenEvents({ type: 'CalendarProposed' }, { type: 'ObligationOpened' });
  });

  it('is entered by somebody, not by an account that belongs to no person', () =>
    given([])
      .when(proposeCalendar(), { ...ADMINISTRATOR, personId: null }, ON)
      .thenRefused('PERSON_REQUIRED'));

  it('stays the year it is when it is changed, and a change says why', () => {
    const published = later([], [proposeCalendar(), ADMINISTRATOR, ON], [PUBLISH, TOPMOST, ON]);
    const { reason } = write.REJECT;
    for (const other of [{ year: 2028 }, { calendarId: 'province' }]) {
      given(published)
        .when(proposeCalendar({ ...other, reason }), ADMINISTRATOR, ON)
        .thenRefused('OTHER_CALENDAR', { year: 2027 });
    }
    given(published).when(proposeCalendar(), ADMINISTRATOR, ON).thenRefused('REASON_REQUIRED');
    given(published)
      .when(proposeCalendar({ reason }), ADMINISTRATOR, ON)
      .thenEvents({ type: 'CalendarProposed' }, { type: 'ObligationOpened', obligation: { id: 'proposal.answer#2' } });
  });
});

describe('the days of a year', () => {
  it('lie in it, each once', () => {
    given([])
      .when(proposeCalendar({ entries: [entry('2026-12-31'), entry('2027-01-01')] }), ADMINISTRATOR, ON)
      .thenRefused('ENTRY_NOT_IN_YEAR', { days: ['2026-12-31'], year: 2027 });
    given([])
      .when(proposeCalendar({ entries: [entry('2027-01-01'), entry('2027-01-01', 'half')] }), ADMINISTRATOR, ON)
      .thenRefused('ENTRY_TWICE', { days: ['2027-01-01'] });
  });

  it('change something: no Saturday off, no Friday worked that is worked anyway', () =>
    given([])
      .when(proposeCalendar({ entries: [entry('2027-01-02'), entry('2027-01-08', 'work')] }), ADMINISTRATOR, ON)
      .thenRefused('ENTRY_CHANGES_NOTHING', { days: ['2027-01-02', '2027-01-08'] }));

  it('may be worked half, on a day of the week and on a Saturday', () =>
    given([])
      .when(
        proposeCalendar({ status: 'draft', entries: [entry('2027-01-08', 'half'), entry('2027-01-09', 'half')] }),
        ADMINISTRATOR,
        ON,
      )
      .thenEvents({ type: 'CalendarProposed' }, { type: 'ObligationOpened' }));

  it('are not none at all where a year of the country is to be final', () => {
    given([])
      .when(proposeCalendar({ entries: [entry('2027-01-09', 'work')] }), ADMINISTRATOR, ON)
      .thenRefused('YEAR_WITHOUT_HOLIDAYS', { year: 2027 });
  });

  it('are measured by the calendar above for the exceptions of one body', () => {
    const version = { version: 1, years: {}, entries: [entry('2027-01-01'), entry('2027-02-20', 'work')] };
    const calendar = mergeLayers([{ id: 'national', versions: [version] }]);
    const others = [entry('2027-01-01', 'work'), entry('2027-02-20')];
    given([])
      .when(proposeOwn({ entries: others }), people.HEAD, ON, { calendar })
      .thenEvents({ type: 'CalendarProposed' }, { type: 'ObligationOpened' });
    given([])
      .when(proposeOwn({ entries: [entry('2027-01-01'), entry('2027-02-20', 'work')] }), people.HEAD, ON, { calendar })
      .thenRefused('ENTRY_CHANGES_NOTHING', { days: ['2027-01-01', '2027-02-20'] });
    given([])
      .when(proposeOwn({ entries: others }), people.HEAD, ON)
      .thenRefused('ENTRY_CHANGES_NOTHING');
  });

  it('are not measured by what was published of the same calendar before', () => {
    const own = { id: 'commune', versions: [{ version: 1, years: {}, entries: [entry('2027-03-02')] }] };
    const calendar = mergeLayers([...(INSTALLED.layers ?? []), own]);
    given([])
      .when(proposeOwn(), people.HEAD, ON, { calendar })
      .thenEvents({ type: 'CalendarProposed' }, { type: 'ObligationOpened' });
  });
});
