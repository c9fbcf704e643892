import { describe, expect, it } from 'vitest';
import type { Calendar } from '../calendar/calendar.ts';
import { expectedOpen, forecastDays } from './forecast.ts';

const calendar: Calendar = { id: 'national', version: 1, years: {}, entries: [] };

describe('the days of a forecast', () => {
  it('are 5, 10 and 20 working days ahead, and the pace is that of the 20 before', () => {
    // A Monday.
    expect(forecastDays(calendar, '2026-11-23')).toEqual({
      days: ['2026-11-30', '2026-12-07', '2026-12-21'],
      paceFrom: '2026-10-26',
    });
  });

  it('are the same on the Sunday as on the Friday before, but for the Friday itself', () => {
    expect(forecastDays(calendar, '2026-11-22')).toEqual({
      days: ['2026-11-27', '2026-12-04', '2026-12-18'],
      paceFrom: '2026-10-26',
    });
    expect(forecastDays(calendar, '2026-11-20').days).toEqual(['2026-11-27', '2026-12-04', '2026-12-18']);
  });

  it('pass over the days off of the organisation whose calendar it is', () => {
    const off = {
      day: '2026-11-24',
      kind: 'off',
      reason: 'Ngày truyền thống',
      source: 'QĐ 1',
      confidence: 'own',
    } as const;
    expect(forecastDays({ ...calendar, entries: [off] }, '2026-11-23').days[0]).toBe('2026-12-01');
  });
});

describe('what will still be open', () => {
  it.each([
    ['nothing was met: all of it stays', { overdue: 3, within: [1, 4, 9], settled: 0 }, [4, 7, 12]],
    ['twenty in twenty days: one a day', { overdue: 3, within: [6, 10, 30], settled: 20 }, [4, 3, 13]],
    ['a part of one is one: 7 in 20 days are 1, 3 and 7', { overdue: 0, within: [5, 5, 10], settled: 7 }, [4, 2, 3]],
    ['faster than needed: nothing, never less', { overdue: 1, within: [1, 2, 3], settled: 400 }, [0, 0, 0]],
    ['nothing to do', { overdue: 0, within: [0, 0, 0], settled: 0 }, [0, 0, 0]],
  ] as const)('%s', (_name, { overdue, within, settled }, expected) => {
    expect(expectedOpen({ overdue, within: [...within], settled })).toEqual(expected);
  });
});
