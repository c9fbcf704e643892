import { describe, expect, test } from 'vitest';
import { isWeekend, weeksOf } from './months.ts';

describe('the months of a year', () => {
  test('begin their weeks on Monday and hold every day once', () => {
    // 1 February 2027 is a Monday, and that month has exactly four weeks.
    const february = weeksOf(2027, 2);
    expect(february).toHaveLength(4);
    expect(february[0]?.[0]).toBe('2027-02-01');
    expect(february.flat().filter((day) => day !== null)).toHaveLength(28);
  });

  test('leave room for the days of the months beside them', () => {
    // 1 August 2027 is a Sunday.
    const august = weeksOf(2027, 8);
    expect(august[0]).toEqual([null, null, null, null, null, null, '2027-08-01']);
    expect(august.at(-1)).toEqual(['2027-08-30', '2027-08-31', null, null, null, null, null]);
  });

  test('know leap years', () => {
    const days = (year: number) =>
      Array.from({ length: 12 }, (_, index) => weeksOf(year, index + 1).flat())
        .flat()
        .filter((day) => day !== null);
    expect(days(2028)).toHaveLength(366);
    expect(days(2027)).toHaveLength(365);
  });
});

test('Saturdays and Sundays are the weekend', () => {
  expect(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map(isWeekend)).toEqual([false, true, true, false]);
});
