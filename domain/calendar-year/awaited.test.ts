import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { mergeLayers } from '../calendar/layers.ts';
import * as people from '../case/people.fixture.ts';
import { owed } from '../policy-change/story.fixture.ts';
import { yearsToAwait } from './awaiting.ts';
import * as write from './commands.fixture.ts';
import { fold, given, later, record } from './given.fixture.ts';
import { CALENDAR_YEAR_PROCESS } from './process.ts';

const { ADMINISTRATOR, CLOCK, PUBLISH, REJECT, TOPMOST, awaitYear, entry, proposeCalendar, proposeOwn } = write;
const { ENGINE } = people;
const AWAITED = later([], [awaitYear(), ENGINE, '2026-11-01']);
const MISSING = later(AWAITED, [CLOCK, ENGINE, '2026-12-01']);

describe('the years to wait for', () => {
  it('are the next one, on every day of a year, and it is said whether it is final', () => {
    expect(yearsToAwait(HANOI, '2025-12-31')).toEqual([{ year: 2026, isFinal: true }]);
    expect(yearsToAwait(HANOI, '2026-01-01')).toEqual([{ year: 2027, isFinal: false }]);
    expect(yearsToAwait(HANOI, '2027-06-01')).toEqual([{ year: 2028, isFinal: false }]);
  });
});

describe('a year that is waited for', () => {
  it('owes nothing yet, and wakes on 1 December of the year before', () => {
    const state = fold(AWAITED);
    expect(state).toMatchObject({ stage: 'AWAITED', calendarId: 'national', year: 2027, organisation: { path: 'mg' } });
    expect(owed(state)).toEqual([]);
    expect(CALENDAR_YEAR_PROCESS.wakesOn(state)).toEqual(['2026-12-01']);
    expect(CALENDAR_YEAR_PROCESS.isFinished(state)).toBe(false);
    given(AWAITED).when(CLOCK, ENGINE, '2026-11-30').thenEvents();
  });

  it('has the administrator owe the notice from then on, and tells them so', () => {
    const outcome = given(AWAITED).when(CLOCK, ENGINE, '2026-12-01');
    outcome.thenEvents(
      { type: 'NoticeMissing', year: 2027, on: '2026-12-01' },
      { type: 'ObligationOpened', obligation: { owner: { role: 'ADMINISTRATOR', organisationId: 'province' } } },
    );
    expect(owed(outcome.state())).toEqual(['calendar.notice 2026-12-15']);
    expect(outcome.followUps()).toMatchObject([
      { notice: 'calendar-missing', audience: 'owner', obligationId: 'calendar.notice#1' },
    ]);
    expect(CALENDAR_YEAR_PROCESS.wakesOn(outcome.state())).toEqual([]);
  });

  it('counts the notice from 1 December also when the clock comes late, and is asked once even where no rule gives a period', () => {
    const late = given(AWAITED).when(CLOCK, ENGINE, '2026-12-20');
    expect(owed(late.state())).toEqual(['calendar.notice 2026-12-15']);
    const without = given(AWAITED).when(CLOCK, ENGINE, '2026-12-20', { policies: [] });
    without.thenEvents({ type: 'NoticeMissing' });
    expect(CALENDAR_YEAR_PROCESS.wakesOn(without.state())).toEqual([]);
  });

  it('owes nothing at all when its days are final already', () => {
    const final = later([], [awaitYear({ isFinal: true }), ENGINE, '2026-11-01']);
    expect(CALENDAR_YEAR_PROCESS.wakesOn(fold(final))).toEqual([]);
    expect(CALENDAR_YEAR_PROCESS.isFinished(fold(final))).toBe(true);
    given(final).when(CLOCK, ENGINE, '2026-12-20').thenEvents();
  });

  it('is begun by the engine for a body on record, each for its own calendar and the topmost for the national one', () => {
    given([]).when(awaitYear(), ADMINISTRATOR, '2026-11-01').thenRefused('NOT_PERMITTED');
    given([])
      .when(awaitYear({ organisationId: 'x' }), ENGINE, '2026-11-01')
      .thenRefused('ORGANISATION_UNKNOWN');
    given([])
      .when(awaitYear({ organisationId: 'commune' }), ENGINE, '2026-11-01')
      .thenRefused('NATIONAL_CALENDAR_BY_TOPMOST');
    given(AWAITED).when(awaitYear(), ENGINE, '2026-11-02').thenRefused('COMMAND_NOT_IN_STAGE');
  });
});

describe('a year that became final from elsewhere while it was waited for', () => {
  const years = (year: 'draft' | 'final') => ({ ...HANOI.years, 2027: year });
  const national = { id: 'national', versions: [{ version: 1, years: years('draft'), entries: HANOI.entries }] };
  const seeded = { version: 2, years: years('final'), entries: HANOI.entries };
  const FINAL = mergeLayers([{ ...national, versions: [...national.versions, seeded] }]);

  it('is not warned of, and no day for that is named any more', () => {
    const outcome = given(AWAITED).when(CLOCK, ENGINE, '2026-12-01', { calendar: FINAL });
    outcome.thenEvents({ type: 'YearFoundFinal', year: 2027, on: '2026-12-01' });
    expect(owed(outcome.state())).toEqual([]);
    expect(outcome.state()).toMatchObject({ stage: 'AWAITED', status: 'final', missingSince: null });
    expect(CALENDAR_YEAR_PROCESS.wakesOn(outcome.state())).toEqual([]);
    expect(CALENDAR_YEAR_PROCESS.isFinished(outcome.state())).toBe(true);
  });

  it('is warned of all the same where only the own exceptions of the body are final', () => {
    const own = { id: 'province', versions: [{ ...seeded, entries: [] }] };
    given(AWAITED)
      .when(CLOCK, ENGINE, '2026-12-01', { calendar: mergeLayers([national, own]) })
      .thenEvents({ type: 'NoticeMissing' }, { type: 'ObligationOpened' });
  });

  it('is warned of again when a draft is published in its place', () => {
    const found = given(AWAITED).when(CLOCK, ENGINE, '2026-12-01', { calendar: FINAL });
    const story = record(AWAITED, found.events(), ENGINE, '2026-12-01');
    const drafted = later(story, [proposeCalendar({ status: 'draft' }), ADMINISTRATOR, '2026-12-02']);
    given(drafted)
      .when(PUBLISH, TOPMOST, '2026-12-03', { calendar: FINAL })
      .thenEvents(
        { type: 'CalendarPublished', layer: { version: 3 } },
        { type: 'ObligationSettled' },
        { type: 'NoticeMissing' },
        { type: 'ObligationOpened' },
      );
  });
});

describe('the notice that is owed', () => {
  const draft = proposeCalendar({ status: 'draft' });

  it('is met by a final year, not by a draft', () => {
    const drafted = later(MISSING, [draft, ADMINISTRATOR, '2026-12-03'], [PUBLISH, TOPMOST, '2026-12-04']);
    expect(owed(fold(drafted))).toEqual(['calendar.notice 2026-12-15']);
    const changed = proposeCalendar({ reason: write.REJECT.reason });
    const published = later(drafted, [changed, ADMINISTRATOR, '2026-12-07'], [PUBLISH, TOPMOST, '2026-12-08']);
    expect(owed(fold(published))).toEqual([]);
    expect(CALENDAR_YEAR_PROCESS.isFinished(fold(published))).toBe(true);
  });

  it('becomes owed on 1 December also where only a draft was published', () => {
    const drafted = later(AWAITED, [draft, ADMINISTRATOR, '2026-11-03'], [PUBLISH, TOPMOST, '2026-11-04']);
    expect(CALENDAR_YEAR_PROCESS.wakesOn(fold(drafted))).toEqual(['2026-12-01']);
    given(drafted)
      .when(CLOCK, ENGINE, '2026-12-01')
      .thenEvents({ type: 'NoticeMissing' }, { type: 'ObligationOpened' });
  });

  it('waits for the answer while a proposal lies before the head, and is owed once that was refused', () => {
    const proposed = later(AWAITED, [proposeCalendar(), ADMINISTRATOR, '2026-11-30']);
    expect(CALENDAR_YEAR_PROCESS.wakesOn(fold(proposed))).toEqual([]);
    expect(owed(fold(proposed))).toEqual(['proposal.answer 2026-12-07']);
    const refused = given(proposed).when(REJECT, TOPMOST, '2026-12-02');
    refused.thenEvents(
      { type: 'CalendarRejected' },
      { type: 'ObligationSettled' },
      { type: 'NoticeMissing', on: '2026-12-01' },
      { type: 'ObligationOpened' },
    );
    expect(owed(refused.state())).toEqual(['calendar.notice 2026-12-15']);
  });

  it('becomes owed on 1 December also where a person entered the year before anybody waited for it', () => {
    const drafted = later([], [draft, ADMINISTRATOR, '2026-06-01'], [PUBLISH, TOPMOST, '2026-06-02']);
    const rejected = later([], [proposeCalendar(), ADMINISTRATOR, '2026-06-01'], [REJECT, TOPMOST, '2026-06-02']);
    const withdrawn = later([], [draft, ADMINISTRATOR, '2026-06-01'], [write.WITHDRAW, ADMINISTRATOR, '2026-06-02']);
    for (const story of [drafted, rejected, withdrawn]) {
      expect(CALENDAR_YEAR_PROCESS.wakesOn(fold(story))).toEqual(['2026-12-01']);
      expect(CALENDAR_YEAR_PROCESS.isFinished(fold(story))).toBe(false);
      given(story)
        .when(CLOCK, ENGINE, '2026-12-01')
        .thenEvents({ type: 'NoticeMissing' }, { type: 'ObligationOpened' });
    }
    const final = later([], [proposeCalendar(), ADMINISTRATOR, '2026-06-01'], [PUBLISH, TOPMOST, '2026-06-02']);
    expect(CALENDAR_YEAR_PROCESS.wakesOn(fold(final))).toEqual([]);
    given(final).when(CLOCK, ENGINE, '2026-12-01').thenEvents();
  });

  it('is not owed of a year that is over when somebody enters it', () => {
    const past = proposeCalendar({ year: 2025, entries: [entry('2025-01-01')] });
    const entered = later([], [past, ADMINISTRATOR, '2026-06-01']);
    given(entered)
      .when(REJECT, TOPMOST, '2026-06-02')
      .thenEvents({ type: 'CalendarRejected' }, { type: 'ObligationSettled' });
  });

  it('is never owed for the exceptions of one body, nor for a year that nobody waited for', () => {
    const own = later([], [proposeOwn(), people.HEAD, '2026-11-30'], [REJECT, people.DEPUTY, '2026-12-20']);
    expect(fold(own).stage).toBe('AWAITED');
    expect(CALENDAR_YEAR_PROCESS.wakesOn(fold(own))).toEqual([]);
    expect(CALENDAR_YEAR_PROCESS.isFinished(fold(own))).toBe(true);
  });
});
