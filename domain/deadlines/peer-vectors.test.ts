import { describe, expect, it } from 'vitest';
import { HANOI, calendarOf } from '../calendar/calendar.fixture.ts';
import * as places from '../calendar/peer-calendars.fixture.ts';
import type { Calendar, Day, Instant } from '../calendar/calendar.ts';
import { dayOf } from '../calendar/day.ts';
import { nextWorkingDay, workingDaysBetween } from '../calendar/working-days.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { copyPolicy } from '../policy/select.ts';
import { derive } from './derive.ts';
import { checkExtension, checkPause, checkResume, openObligation, resumeEntry, withEntry } from './ledger.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';
import { openPause, standingPauses } from './pauses.ts';
import { recompute } from './recompute.ts';

// How other offices count, each under its own rule, by one engine: the first counted day, the cut-off hour, the roll and the
// unit are settings of a row. What cannot be said with them, plainly:
// - Amsterdam keeps the hour of day through working days (Friday 12:00 and one day is Monday 12:00). Here a last day ends at
//   24:00; only periods in hours keep the hour. Its dates are the same.
// - Its factor (three times the days) is another length here, in a row of its own.
// - The chasing of a data request on days 6, 10, 14 … counts from the request; our ladder counts from the last day. A period
//   of six working days that is opened again with every chase would say it; nothing here needs that.
// - A hold of 1 to 120 days names its end when it begins. Here a pause is open until somebody or `pause.limit` ends it.
// - An extension of exactly a fixed length: here that length is the most that may be asked for.
// - Case handling that forbids an extension during a pause: here both stand in the ledger and neither hides the other.
// - A pause from one instant to another: here a pause is of whole legal days, so that an hour can never decide a date.

type Row = Partial<PolicyRow>;
const MINISTRY_OF_JUSTICE: Row = { firstCounted: 'next-day', cutOffHour: null, roll: true };
/** What comes in on a day off counts as received on the next working day; no hour cuts a working day off. */
const HOME_OFFICE: Row = { firstCounted: 'next-day', cutOffHour: 23, roll: true };
const AMSTERDAM: Row = { firstCounted: 'next-day', cutOffHour: null, roll: true };

interface Question {
  on: Day;
  n: number;
  unit?: 'wd' | 'cd' | 'm';
  direction?: 'after' | 'before';
  at?: Instant;
  ledger?: readonly LedgerEntry[];
}

function lastDay(
  rule: Row,
  calendar: Calendar,
  { on, n, unit = 'wd', direction = 'after', at, ledger = [] }: Question,
): Day {
  const policy = copyPolicy(policyOf({ ...rule, length: { n, unit, direction } }));
  const derivation = derive({ startedOn: on, startedAt: at ?? null, policy, ledger }, calendar);
  expect(recompute(derivation)).toBe(derivation.dueOn);
  return derivation.dueOn;
}

const RECORDED = '2017-06-01T02:00:00.000Z';
const extension = (n: number, unit: 'wd' | 'cd' | 'm'): LedgerEntry => {
  return { kind: 'extension', n, unit, reason: 'complex', approvedBy: 'head', late: false, recordedAt: RECORDED };
};

describe('the Ministry of Justice: the day after receipt is day one', () => {
  it.each([
    ['escalated', '2017-05-18', 3, '2017-05-23', places.ENGLAND_2017],
    ['due inside the house', '2017-05-18', 10, '2017-06-02', places.ENGLAND_2017],
    ['due outside', '2017-05-18', 20, '2017-06-16', places.ENGLAND_2017],
    ['escalated', '2021-07-03', 3, '2021-07-07', places.WEEKDAYS],
    ['due inside the house', '2021-07-03', 10, '2021-07-16', places.WEEKDAYS],
    ['due outside', '2021-07-03', 20, '2021-07-30', places.WEEKDAYS],
    ['escalated', '2021-05-01', 3, '2021-05-06', places.ENGLAND_2021],
    ['due inside the house', '2021-05-01', 10, '2021-05-17', places.ENGLAND_2021],
    ['due outside', '2021-05-01', 20, '2021-06-01', places.ENGLAND_2021],
    ['escalated', '2023-11-27', 3, '2023-12-01', places.SCOTLAND_2023],
    ['due inside the house', '2023-11-27', 10, '2023-12-12', places.SCOTLAND_2023],
    ['due outside', '2023-11-27', 20, '2023-12-28', places.SCOTLAND_2023],
  ])('%s: received %s, %i working days, on %s', (_what, on, n, due, calendar) =>
    expect(lastDay(MINISTRY_OF_JUSTICE, calendar, { on, n })).toBe(due),
  );

  it('extends by ten working days from the end of the twenty', () => {
    const ledger = [extension(10, 'wd')];
    expect(lastDay(MINISTRY_OF_JUSTICE, places.ENGLAND_2017, { on: '2017-05-18', n: 20, ledger })).toBe('2017-06-30');
  });

  it.each([
    ['with the holiday of the region', '2023-11-17', places.SCOTLAND_2023],
    ['without it', '2023-11-20', places.ENGLAND_2023],
  ])('counts ten days before Monday 4 December 2023 back %s to %s', (_which, due, calendar) =>
    expect(lastDay(MINISTRY_OF_JUSTICE, calendar, { on: '2023-12-04', n: 10, direction: 'before' })).toBe(due),
  );

  it.each([
    ['2019-01-31', '2019-02-28'],
    ['2018-01-31', '2018-02-28'],
    ['2020-01-31', '2020-03-02'],
    ['2019-02-28', '2019-03-28'],
    ['2017-02-28', '2017-03-28'],
    ['2020-06-30', '2020-07-30'],
    ['2019-06-30', '2019-07-30'],
    ['2019-09-27', '2019-10-28'],
    ['2019-04-06', '2019-05-07'],
  ])('counts one month from %s to %s, a day off moving to the next that is worked', (on, due) =>
    expect(lastDay(MINISTRY_OF_JUSTICE, places.ENGLAND_2019, { on, n: 1, unit: 'm' })).toBe(due),
  );

  it('adds two months to one as three, from the day itself and not from the one it rolled to', () => {
    const ledger = [extension(2, 'm')];
    const due = lastDay(MINISTRY_OF_JUSTICE, places.ENGLAND_2019, { on: '2019-09-26', n: 1, unit: 'm', ledger });
    expect(due).toBe('2019-12-27');
  });
});

describe('the Home Office: a receipt on a day off counts as the next working day, which is day nought', () => {
  it('counts twenty days over the summer holiday', () =>
    expect(lastDay(HOME_OFFICE, places.ENGLAND_2020, { on: '2020-08-17', n: 20 })).toBe('2020-09-15'));

  it('takes a Saturday for the Monday after it, and ends a working day later than the ministry does', () => {
    const question = { on: '2020-01-04', n: 20 } as const;
    expect(lastDay(HOME_OFFICE, places.ENGLAND_2020, question)).toBe('2020-02-03');
    expect(lastDay(MINISTRY_OF_JUSTICE, places.ENGLAND_2020, question)).toBe('2020-01-31');
  });
});

describe('Amsterdam: from a weekend on, Monday is day one; three times as long is another length', () => {
  it.each([
    ['2020-10-02', 1, '2020-10-05'],
    ['2020-10-03', 1, '2020-10-05'],
    ['2020-10-04', 1, '2020-10-05'],
    ['2020-10-02', 3, '2020-10-07'],
    ['2020-10-05', 1, '2020-10-06'],
  ])('from %s, %i working days: %s', (on, n, due) => expect(lastDay(AMSTERDAM, places.WEEKDAYS, { on, n })).toBe(due));

  it('counts in calendar days on through the weekend', () =>
    expect(lastDay({ ...AMSTERDAM, roll: false }, places.WEEKDAYS, { on: '2020-10-02', n: 1, unit: 'cd' })).toBe(
      '2020-10-03',
    ));
});

describe('our own: a Saturday that is worked instead counts', () => {
  it.each([
    ['2019-04-25', 4, places.MAY_2019, ['2019-05-03', '2019-05-06', '2019-05-04']],
    ['2010-09-01', 6, places.SEPTEMBER_2010, ['2010-09-10', '2010-09-13', '2010-09-11']],
    ['2018-12-28', 4, places.NEW_YEAR_2019, ['2019-01-04', '2019-01-07', '2019-01-05']],
  ] as const)(
    '%s and %i working days: by law only, with the exchanged day off, with the Saturday',
    (on, n, year, dues) => {
      const { lawOnly, holidays, worked } = year;
      const calendars = [calendarOf(lawOnly), calendarOf(holidays), calendarOf(holidays, worked)];
      expect(calendars.map((calendar) => lastDay({}, calendar, { on, n }))).toEqual(dues);
    },
  );

  it.each([
    ['2019-02-01', 7, '2019-02-19', places.LUNAR_2019],
    ['2015-02-12', 2, '2015-02-14', places.LUNAR_2015],
    ['2015-02-12', 3, '2015-02-24', places.LUNAR_2015],
  ])('%s and %i working days over the New Year of the moon: %s', (on, n, due, calendar) =>
    expect(lastDay({}, calendar, { on, n })).toBe(due),
  );
});

describe('stopping and restarting the clock', () => {
  const OWNER = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;
  const today = '2023-12-20';
  const row = policyOf({ length: { n: 20, unit: 'wd', direction: 'after' } });
  const running = openObligation(
    { key: row.key, n: 1, owner: OWNER, row, startedOn: '2023-11-27', startedAt: null },
    places.SCOTLAND_2023,
  );
  const add = (one: Obligation, entry: LedgerEntry): Obligation => withEntry(one, entry, places.SCOTLAND_2023);
  const stop = (from: Day, recordedAt: Instant = RECORDED): LedgerEntry => {
    return { kind: 'pause', from, until: null, reason: 'waiting for papers', recordedAt };
  };
  const restart = (one: Obligation, until: Day, recordedAt: Instant = '2017-06-01T03:00:00.000Z'): Obligation =>
    add(one, resumeEntry(one, { until, reason: 'papers came', recordedAt }));
  const stopped = add(running, stop('2023-12-04'));
  const restarted = restart(stopped, '2023-12-08');

  it.each([
    ['before receipt', running, '2023-11-26', 'PAUSE_BEFORE_START'],
    ['in the future', running, '2023-12-21', 'PAUSE_IN_FUTURE'],
    ['before the last restart', restarted, '2023-12-07', 'PAUSE_ALREADY_OPEN'],
    ['on the last restart', restarted, '2023-12-08', null],
    ['when it is stopped', stopped, '2023-12-11', 'PAUSE_ALREADY_OPEN'],
  ])('%s is answered rightly', (_when, one, from, answer) => expect(checkPause(one, { from, today })).toBe(answer));

  it.each([
    ['before the stop', stopped, '2023-12-03', 'RESUME_BEFORE_PAUSE'],
    ['in the future', stopped, '2023-12-21', 'RESUME_IN_FUTURE'],
    ['when it is not stopped', running, '2023-12-08', 'NOT_PAUSED'],
    ['on the day of the stop', stopped, '2023-12-04', null],
  ])('restarting %s is answered rightly', (_when, one, until, answer) =>
    expect(checkResume(one, { until, today })).toBe(answer),
  );

  it('moves the last day by the working days from the stop up to the restart, to a working day', () => {
    expect(running.dueOn).toBe('2023-12-28');
    expect(restarted.dueOn).toBe('2024-01-03');
    expect(workingDaysBetween(places.SCOTLAND_2023, running.dueOn, restarted.dueOn)).toBe(4);
  });

  it('leaves no trace of standing still: no open pause, and a date that is a date', () => {
    expect(openPause(restarted.ledger)).toBeNull();
    expect(restarted.dueOn < '2100-01-01').toBe(true);
    expect(restarted.ledger).toHaveLength(2);
  });

  it('and extending late is recorded as late; one that is refused changes nothing', () => {
    const extensible = { ...row, extension: { kind: 'fixed', n: 10, unit: 'wd', times: 1, approver: 'head' } as const };
    const one = openObligation(
      { key: row.key, n: 1, owner: OWNER, row: extensible, startedOn: '2023-11-27', startedAt: null },
      places.SCOTLAND_2023,
    );
    expect(checkExtension(one, 10)).toBeNull();
    const entry: LedgerEntry = {
      kind: 'extension',
      n: 10,
      unit: 'wd',
      reason: 'r',
      approvedBy: 'h',
      late: true,
      recordedAt: RECORDED,
    };
    const extended = add(one, entry);
    expect(extended.dueOn).toBe('2024-01-11');
    expect(checkExtension(extended, 10)).toBe('EXTENSION_USED_UP');
    expect(checkExtension(one, 11)).toBe('EXTENSION_TOO_LONG');
    expect(one).toMatchObject({ dueOn: '2023-12-28', ledger: [] });
  });
});

describe('a pause over midnight', () => {
  const pause = (from: Instant, until: Instant | null, recordedAt = until ?? from): LedgerEntry => {
    return {
      kind: 'pause',
      from: dayOf(from),
      until: until === null ? null : dayOf(until),
      reason: 'waiting',
      recordedAt,
    };
  };
  const due = (...ledger: readonly LedgerEntry[]): Day => lastDay({}, HANOI, { on: '2026-11-02', n: 10, ledger });

  it('belongs to the local days it touches, not to those of Greenwich', () => {
    // From 23:30 on Wednesday to 00:30 on Friday in Hanoi: in Greenwich it would begin on Wednesday and end on Thursday.
    const overnight = pause('2026-11-04T16:30:00.000Z', '2026-11-05T17:30:00.000Z');
    expect(overnight).toMatchObject({ from: '2026-11-04', until: '2026-11-06' });
    expect([due(), due(overnight)]).toEqual(['2026-11-16', '2026-11-18']);
  });

  it('of five days touches six dates, of which the last counts again', () => {
    const fiveDays = pause('2026-11-05T05:00:00.000Z', '2026-11-10T05:00:00.000Z');
    const { from, until } = fiveDays as { from: Day; until: Day };
    expect([from, until]).toEqual(['2026-11-05', '2026-11-10']);
    expect(lastDay({ roll: false }, HANOI, { on: '2026-11-02', n: 10, unit: 'cd', ledger: [fiveDays] })).toBe(
      '2026-11-17',
    );
  });

  it('taken twice in one day stays two, and costs no day', () => {
    const twice = [
      pause('2026-11-05T01:00:00.000Z', null),
      pause('2026-11-05T01:00:00.000Z', '2026-11-05T02:00:00.000Z'),
      pause('2026-11-05T06:00:00.000Z', null),
      pause('2026-11-05T06:00:00.000Z', '2026-11-05T07:00:00.000Z'),
    ];
    expect(standingPauses(twice)).toEqual([
      { from: '2026-11-05', until: '2026-11-05' },
      { from: '2026-11-05', until: '2026-11-05' },
    ]);
    expect(due(...twice)).toBe(due());
  });
});

describe('ArkCase: the next working day, and days counted with and without holidays and weekends', () => {
  /** Monday 4 July a holiday; in the second, the Saturday before it is worked. */
  const resting = calendarOf(['2022-07-04']);
  const working = calendarOf(['2022-07-04'], ['2022-07-02']);

  it.each([
    ['a holiday', resting, '2022-07-04', '2022-07-05'],
    ['a resting weekend before a holiday', resting, '2022-07-02', '2022-07-05'],
    ['a working weekend', working, '2022-07-02', '2022-07-02'],
    ['the Sunday of a working weekend', working, '2022-07-03', '2022-07-05'],
    ['a working day', resting, '2022-07-01', '2022-07-01'],
  ])('from %s', (_what, calendar, day, next) => expect(nextWorkingDay(calendar, day)).toBe(next));

  it.each([
    ['with neither', places.WEEKDAYS, 'wd', '2022-07-07'],
    ['with a holiday', resting, 'wd', '2022-07-08'],
    ['with a holiday and a working Saturday', working, 'wd', '2022-07-07'],
    ['with weekends and holidays counted', resting, 'cd', '2022-07-05'],
  ] as const)('five days from Thursday 30 June %s', (_what, calendar, unit, due) =>
    expect(lastDay({}, calendar, { on: '2022-06-30', n: 5, unit })).toBe(due),
  );
});
