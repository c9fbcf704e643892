import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { dayOfWeek, isDay } from '../../../domain/calendar/day.ts';
import { explainDay } from '../../../domain/calendar/working-days.ts';
import { CALENDARS } from './calendars.ts';

const [national] = CALENDARS as [Calendar];

describe('the national calendar', () => {
  it.each([
    ['2026-02-17', false, 'holiday'],
    ['2026-04-27', false, 'holiday'],
    ['2026-08-31', false, 'holiday'],
    ['2026-11-24', false, 'holiday'],
    ['2026-11-23', true, 'weekday'],
    ['2026-08-22', true, 'make-up'],
    ['2026-01-10', true, 'make-up'],
    ['2025-04-26', true, 'make-up'],
    ['2025-05-02', false, 'holiday'],
    ['2024-05-04', true, 'make-up'],
    ['2026-11-21', false, 'weekend'],
    ['2025-09-03', true, 'weekday'],
  ] as const)('%s: worked %s because %s', (day, working, why) => {
    expect(explainDay(national, day)).toMatchObject({ working, why });
  });

  it('names the reason and the source of every exception', () => {
    expect(explainDay(national, '2026-11-24').entry).toMatchObject({
      reason: 'Ngày Văn hóa Việt Nam',
      confidence: 'seen',
    });
  });

  it('holds each day once, days off on weekdays only, worked days on Saturdays only', () => {
    const days = national.entries.map((entry) => entry.day);
    expect(new Set(days).size).toBe(days.length);
    expect(days.every(isDay)).toBe(true);
    for (const { day, kind } of national.entries) {
      if (kind === 'off') expect(dayOfWeek(day), day).toBeLessThanOrEqual(5);
      else expect(dayOfWeek(day), day).toBe(6);
    }
  });

  it('has for each exchanged weekday one worked Saturday in the same year', () => {
    for (const year of ['2024', '2025', '2026']) {
      const entries = national.entries.filter((entry) => entry.day.startsWith(year));
      const exchanged = entries.filter((entry) => entry.reason === 'Nghỉ hoán đổi').length;
      expect(entries.filter((entry) => entry.kind === 'work')).toHaveLength(exchanged);
    }
  });

  it('gives eleven days of the Labour Code in 2026, the exchanged ones and the made-up one apart', () => {
    const entries = national.entries.filter((entry) => entry.day.startsWith('2026') && entry.kind === 'off');
    expect(entries.filter((entry) => !['Nghỉ hoán đổi', 'Ngày Văn hóa Việt Nam'].includes(entry.reason))).toHaveLength(
      11,
    );
  });

  it('says that 2027 is only drafted', () =>
    expect(national.years).toMatchObject({ '2026': 'final', '2027': 'draft' }));
});
