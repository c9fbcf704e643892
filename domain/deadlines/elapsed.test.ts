import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { HANOI, calendarOf } from '../calendar/calendar.fixture.ts';
import { addDays } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { copyPolicy } from '../policy/select.ts';
import { derive, remaining } from './derive.ts';
import { daysLate, daysTaken, elapsed } from './elapsed.ts';
import { policyOf } from './policy.fixture.ts';

const WEEKDAYS = calendarOf([]);

describe('days taken, as the British ministry takes them', () => {
  it.each([
    ['2017-05-18', '2017-05-18', 1],
    ['2017-05-18', '2017-05-23', 4],
    ['2017-05-23', '2017-05-18', 0],
  ])('received %s, answered %s: %i working days', (from, to, days) =>
    expect(daysTaken(from, to, WEEKDAYS, 'wd')).toBe(days),
  );

  it('leave out holidays, count a Saturday that was worked, and count every day where the period does', () => {
    expect(daysTaken('2026-08-28', '2026-09-03', HANOI, 'wd')).toBe(2);
    expect(daysTaken('2026-08-21', '2026-08-24', HANOI, 'wd')).toBe(3);
    expect(daysTaken('2026-08-28', '2026-09-03', HANOI, 'cd')).toBe(7);
    expect(daysTaken('2026-08-28', '2026-09-03', HANOI, 'm')).toBe(7);
  });
});

describe('days late, as the British ministry takes them', () => {
  it.each([
    ['2017-05-18', '2017-05-18', 0],
    ['2017-05-18', '2017-05-23', 3],
    ['2017-05-23', '2017-05-18', 0],
  ])('due %s, answered %s: %i working days', (due, on, days) => expect(daysLate(due, on, WEEKDAYS, 'wd')).toBe(days));

  it('are at least one, though what was due on a Friday was done on the Saturday', () => {
    expect(daysLate('2026-11-20', '2026-11-21', HANOI, 'wd')).toBe(1);
    expect(daysLate('2026-11-20', '2026-11-23', HANOI, 'wd')).toBe(1);
  });
});

describe('days gone by and days left', () => {
  it('of twenty working days over the New Year are twenty on every day: not twenty and twenty-one', () => {
    const policy = copyPolicy(policyOf({ length: { n: 20, unit: 'wd', direction: 'after' } }));
    const { dueOn } = derive({ startedOn: '2020-01-04', startedAt: null, policy, ledger: [] }, WEEKDAYS);
    for (let day = '2020-01-04'; day <= dueOn; day = addDays(day, 1)) {
      const sum = elapsed('2020-01-04', day, WEEKDAYS, 'wd') + remaining(dueOn, day, WEEKDAYS, 'wd').days;
      expect(sum, day).toBe(20);
    }
  });

  prop.prop([
    fc.nat({ max: 600 }),
    fc.integer({ min: 0, max: 60 }),
    fc.nat({ max: 90 }),
    fc.constantFrom('wd' as const, 'cd' as const),
  ])('make up the period, whatever day it is looked at', (start, n, later, unit) => {
    const startedOn = addDays('2025-01-02', start);
    const dueOn = unit === 'wd' ? addWorkingDays(HANOI, startedOn, n) : addDays(startedOn, n);
    const day = addDays(startedOn, later);
    fc.pre(day <= dueOn);
    expect(elapsed(startedOn, day, HANOI, unit) + remaining(dueOn, day, HANOI, unit).days).toBe(n);
  });
});
