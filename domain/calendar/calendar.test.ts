import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { calendarOf, HANOI } from './calendar.fixture.ts';
import {
  addDays,
  addMonths,
  dayOf,
  dayOfWeek,
  daysBetween,
  endOfDay,
  fromEpochDay,
  hourOf,
  instantAt,
  isDay,
  toEpochDay,
} from './day.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from './working-days.ts';

const anyDay = fc.integer({ min: toEpochDay('2023-06-01'), max: toEpochDay('2028-06-01') }).map(fromEpochDay);

describe('legal days', () => {
  it.each(['2026-11-21', '2024-02-29'])('%s is a day', (day) => expect(isDay(day)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '21/11/2026', '', '2026-11-21T00:00:00Z'])(
    '"%s" is not a day',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('knows the weekday of days before and after 1970', () => {
    expect(dayOfWeek('1970-01-01')).toBe(4);
    expect(dayOfWeek('1969-12-28')).toBe(7);
    expect(dayOfWeek('2026-11-21')).toBe(6);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-06-30', 1, '2026-07-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2021-08-15', 60, '2026-08-15'],
  ])('%s and %i months is %s', (day, n, expected) => expect(addMonths(day, n)).toBe(expected));

  it('ends a day at 24:00 in Hanoi, which is 17:00 UTC', () => {
    expect(endOfDay('2026-11-21')).toBe('2026-11-21T17:00:00.000Z');
    expect(instantAt('2026-11-21', 8, 30)).toBe('2026-11-21T01:30:00.000Z');
  });

  it('puts an instant after 17:00 UTC on the next legal day', () => {
    expect(dayOf('2026-11-21T16:59:59.999Z')).toBe('2026-11-21');
    expect(dayOf('2026-11-21T17:00:00.000Z')).toBe('2026-11-22');
    expect(hourOf('2026-11-21T16:59:59.999Z')).toBe(23);
    expect(hourOf('2026-11-21T17:00:00.000Z')).toBe(0);
  });

  prop.prop([anyDay, fc.integer({ min: -4000, max: 4000 })])('adding days and counting them agree', (day, n) => {
    expect(daysBetween(day, addDays(day, n))).toBe(n);
  });
});

describe('working days', () => {
  it.each([
    ['2019-04-25', 4, '2019-05-04', ['2019-04-29', '2019-04-30', '2019-05-01'], ['2019-05-04']],
    ['2019-04-25', 4, '2019-05-06', ['2019-04-29', '2019-04-30', '2019-05-01'], []],
    ['2019-04-25', 4, '2019-05-03', ['2019-04-30', '2019-05-01'], []],
    ['2010-09-01', 6, '2010-09-11', ['2010-09-02', '2010-09-03'], ['2010-09-11']],
    ['2010-09-01', 6, '2010-09-13', ['2010-09-02', '2010-09-03'], []],
    ['2010-09-01', 6, '2010-09-10', ['2010-09-02'], []],
    ['2018-12-28', 4, '2019-01-05', ['2018-12-31', '2019-01-01'], ['2019-01-05']],
    ['2018-12-28', 4, '2019-01-07', ['2018-12-31', '2019-01-01'], []],
    ['2018-12-28', 4, '2019-01-04', ['2019-01-01'], []],
    ['2019-02-01', 7, '2019-02-19', ['2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08'], []],
    ['2015-02-12', 2, '2015-02-14', tet2015(), ['2015-02-14']],
    ['2015-02-12', 3, '2015-02-24', tet2015(), ['2015-02-14']],
  ])('%s and %i working days is %s', (from, n, expected, off, work) => {
    expect(addWorkingDays(calendarOf(off, work), from, n)).toBe(expected);
  });

  it('counts the days taken and the days late of the British suite: same day, a long weekend later, reversed', () => {
    const weekdays = calendarOf([]);
    expect(workingDaysBetween(weekdays, '2017-05-18', '2017-05-18')).toBe(0);
    expect(workingDaysBetween(weekdays, '2017-05-18', '2017-05-23')).toBe(3);
    expect(workingDaysBetween(weekdays, '2017-05-23', '2017-05-18')).toBe(-3);
  });

  it.each([
    ['a holiday', '2026-09-01', '2026-09-03'],
    ['a resting weekend', '2026-11-21', '2026-11-23'],
    ['a working Saturday', '2026-08-22', '2026-08-22'],
    ['a working day', '2026-11-20', '2026-11-20'],
  ])('finds the next working day from %s', (_what, day, expected) => expect(nextWorkingDay(HANOI, day)).toBe(expected));

  it('finds the last working day before the New Year of the moon', () => {
    expect(previousWorkingDay(HANOI, '2026-02-22')).toBe('2026-02-13');
  });

  prop.prop([anyDay, fc.integer({ min: -200, max: 200 })])('counting undoes adding, forward and back', (day, n) => {
    expect(workingDaysBetween(HANOI, day, addWorkingDays(HANOI, day, n))).toBe(n);
  });

  prop.prop([anyDay, fc.integer({ min: -60, max: 60 })])(
    'adding one more working day always leads further',
    (day, n) => {
      expect(addWorkingDays(HANOI, day, n + 1) > addWorkingDays(HANOI, day, n)).toBe(true);
    },
  );

  prop.prop([anyDay, fc.integer({ min: 1, max: 60 })])('a later start never ends earlier', (day, n) => {
    expect(addWorkingDays(HANOI, addDays(day, 1), n) >= addWorkingDays(HANOI, day, n)).toBe(true);
  });

  prop.prop([anyDay, fc.integer({ min: 1, max: 60 })])('a counted end is never a day off', (day, n) => {
    expect(isWorkingDay(HANOI, addWorkingDays(HANOI, day, n))).toBe(true);
    expect(isWorkingDay(HANOI, nextWorkingDay(HANOI, day))).toBe(true);
  });
});

function tet2015(): string[] {
  return ['2015-02-16', '2015-02-17', '2015-02-18', '2015-02-19', '2015-02-20', '2015-02-23'];
}
