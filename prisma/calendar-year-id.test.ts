import { expect, it } from 'vitest';
import { calendarYearId } from './calendar-year-id.ts';

it('the id of a year of a calendar is the same wherever it is made, and never changes', () => {
  expect(calendarYearId('national', 2027)).toBe('6d21305d-77e1-8cd8-b894-d8b7a89af3a8');
});

it('is a UUID, for whatever calendar and year', () => {
  for (let year = 2000; year < 2200; year += 1) {
    expect(calendarYearId('national', year)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
});

it('another year or another calendar is another process', () => {
  const ids = [
    calendarYearId('national', 2027),
    calendarYearId('national', 2028),
    calendarYearId('00000000-0000-7000-8000-000000000001', 2027),
  ];
  expect(new Set(ids).size).toBe(3);
});
