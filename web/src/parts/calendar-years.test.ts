import { expect, test } from 'vitest';
import { isYear, yearTiles, yearsToEnter } from './calendar-years.ts';

test('the calendars of this year and of the two after it may be entered', () => {
  expect(yearsToEnter('2026-11-22')).toEqual([2026, 2027, 2028]);
});

test('a year that may be entered has its tile before there is anything of it, and none stands twice', () => {
  const known = { year: 2027, status: 'final', stage: null, version: 2, notice: 'Thông báo 12' } as const;
  const tiles = yearTiles([known], [2026, 2027, 2028]);
  expect(tiles.map(({ year, status }) => [year, status])).toEqual([
    [2026, 'missing'],
    [2027, 'final'],
    [2028, 'missing'],
  ]);
  expect(tiles[1]).toBe(known);
  expect(yearTiles([known], [])).toEqual([known]);
});

test('only a year of four figures within the calendar is taken for one', () => {
  expect(['2000', '2027', '2100'].every(isYear)).toBe(true);
  expect(['abc', '1999', '2101', '2027a', '02027', ''].some(isYear)).toBe(false);
});
