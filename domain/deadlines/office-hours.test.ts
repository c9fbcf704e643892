import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { instantAt } from '../calendar/day.ts';
import { isUrgent, nextOfficeMoment, waitsForOffice } from './office-hours.ts';

const HOURS = { from: 8, to: 17 };
const from = (day: string, hour: number, minute = 0) => nextOfficeMoment(instantAt(day, hour, minute), HANOI, HOURS);

describe('what only urges is told in office hours', () => {
  it.each([
    ['on a Thursday at noon', '2026-11-19', 12, 0, '2026-11-19', 12, 0],
    ['at the very opening', '2026-11-19', 8, 0, '2026-11-19', 8, 0],
    ['in the last minute', '2026-11-19', 16, 59, '2026-11-19', 16, 59],
    ['on a Saturday worked in exchange', '2026-08-22', 9, 30, '2026-08-22', 9, 30],
  ])('at once %s', (_, day, hour, minute, ...moment) => {
    expect(from(day, hour, minute)).toBe(instantAt(...moment));
  });

  it.each([
    ['before the opening: the same morning', '2026-11-19', 5, '2026-11-19'],
    ['at closing time: the next morning', '2026-11-19', 17, '2026-11-20'],
    ['on a Friday evening: Monday', '2026-11-20', 18, '2026-11-23'],
    ['on a Saturday: Monday', '2026-11-21', 10, '2026-11-23'],
    ['on a Friday evening before a worked Saturday: that Saturday', '2026-08-21', 20, '2026-08-22'],
    ['on a holiday: the day after it', '2026-11-24', 10, '2026-11-25'],
    ['on the last evening before the New Year of the moon: the first day back', '2026-02-13', 19, '2026-02-23'],
  ])('%s', (_, day, hour, moment) => {
    expect(from(day, hour)).toBe(instantAt(moment, 8));
  });

  it('by the hours of the office, which need not be full ones', () => {
    const early = { from: 7.5, to: 16.5 };
    expect(nextOfficeMoment(instantAt('2026-11-19', 7), HANOI, early)).toBe(instantAt('2026-11-19', 7, 30));
    expect(nextOfficeMoment(instantAt('2026-11-19', 16, 30), HANOI, early)).toBe(instantAt('2026-11-20', 7, 30));
  });

  it('while whatever brings something new goes at any hour', () => {
    expect(['deadline', 'urged'].every(waitsForOffice)).toBe(true);
    expect(['threat', 'crime-signs', 'assignment', 'proposal'].some(waitsForOffice)).toBe(false);
  });

  it('and by mail too where there is danger', () => {
    expect(['threat', 'crime-signs'].every(isUrgent)).toBe(true);
    expect(['deadline', 'urged', 'assignment', 'proposal', 'digest'].some(isUrgent)).toBe(false);
  });
});
