import { describe, expect, it } from 'vitest';
import { calendarOf, HANOI } from '../calendar/calendar.fixture.ts';
import type { Calendar, Day, Instant } from '../calendar/calendar.ts';
import type { PeriodUnit, PolicyRow } from '../policy/policy.ts';
import { copyPolicy } from '../policy/select.ts';
import { derive, dueState, remaining } from './derive.ts';
import type { LedgerEntry } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';
import { recompute } from './recompute.ts';

interface Question {
  on: Day;
  at?: Instant;
  n: number;
  unit: PeriodUnit;
  row?: Partial<PolicyRow>;
  ledger?: LedgerEntry[];
  calendar?: Calendar;
}

function ask({ on, at, n, unit, row = {}, ledger = [], calendar = HANOI }: Question) {
  const policy = copyPolicy(policyOf({ length: { n, unit, direction: 'after' }, ...row }));
  const derivation = derive({ startedOn: on, startedAt: at ?? null, policy, ledger }, calendar);
  expect(recompute(derivation)).toBe(derivation.dueOn);
  return derivation;
}

const RECORDED = '2026-01-05T02:00:00.000Z';
const extend = (n: number, unit: 'wd' | 'cd' | 'm' = 'cd', recordedAt = RECORDED): LedgerEntry => {
  return { kind: 'extension', n, unit, reason: 'complex', approvedBy: 'head', late: false, recordedAt };
};
const pause = (from: Day, until: Day | null, recordedAt = RECORDED): LedgerEntry => {
  return { kind: 'pause', from, until, reason: 'waiting', recordedAt };
};
const correct = (startedOn: Day, recordedAt = RECORDED): LedgerEntry => {
  return { kind: 'correction', startedOn, reason: 'misread', recordedAt };
};

const MAY_2017 = calendarOf(['2017-05-29']);
const MAY_2021 = calendarOf(['2021-05-03', '2021-05-31']);
const SCOTLAND_2023 = calendarOf(['2023-11-30', '2023-12-25', '2023-12-26']);
const ENGLAND_2019 = calendarOf(['2019-05-06', '2019-12-25', '2019-12-26']);

describe('working days as a British ministry counts them: the day after receipt is day one', () => {
  it.each([
    ['2017-05-18', 3, '2017-05-23', MAY_2017],
    ['2017-05-18', 10, '2017-06-02', MAY_2017],
    ['2017-05-18', 20, '2017-06-16', MAY_2017],
    ['2021-07-03', 3, '2021-07-07', calendarOf([])],
    ['2021-07-03', 10, '2021-07-16', calendarOf([])],
    ['2021-07-03', 20, '2021-07-30', calendarOf([])],
    ['2021-05-01', 3, '2021-05-06', MAY_2021],
    ['2021-05-01', 10, '2021-05-17', MAY_2021],
    ['2021-05-01', 20, '2021-06-01', MAY_2021],
    ['2023-11-27', 3, '2023-12-01', SCOTLAND_2023],
    ['2023-11-27', 10, '2023-12-12', SCOTLAND_2023],
    ['2023-11-27', 20, '2023-12-28', SCOTLAND_2023],
    ['2020-01-04', 20, '2020-01-31', calendarOf([])],
  ])('received %s, %i working days: %s', (on, n, due, calendar) => {
    expect(ask({ on, n, unit: 'wd', calendar }).dueOn).toBe(due);
  });

  it('extends from the end of the former period', () => {
    const ledger = [extend(10, 'wd', '2017-06-01T02:00:00.000Z')];
    expect(ask({ on: '2017-05-18', n: 20, unit: 'wd', ledger, calendar: MAY_2017 }).dueOn).toBe('2017-06-30');
  });

  it.each([
    ['2023-11-17', SCOTLAND_2023],
    ['2023-11-20', calendarOf([])],
  ])('ten days before Monday 4 December 2023 is %s, by the calendar of the place', (due, calendar) => {
    const row = { length: { n: 10, unit: 'wd', direction: 'before' } } as const;
    expect(ask({ on: '2023-12-04', n: 10, unit: 'wd', row, calendar }).dueOn).toBe(due);
  });
});

describe('working days as the Home Office counts them: a receipt on a day off counts as the next working day', () => {
  it.each([
    ['2020-08-17', '2020-09-15'],
    ['2020-01-04', '2020-02-03'],
  ])('received %s, 20 working days: %s', (on, due) => {
    const calendar = calendarOf(['2020-08-31']);
    expect(ask({ on, n: 20, unit: 'wd', row: { cutOffHour: 17 }, calendar }).dueOn).toBe(due);
  });
});

describe('working days as Amsterdam counts them: from a weekend on, Monday is day one', () => {
  it.each([
    ['2020-10-02', '2020-10-05T17:00:00.000Z', 1],
    ['2020-10-03', '2020-10-05T17:00:00.000Z', 1],
    ['2020-10-04', '2020-10-05T17:00:00.000Z', 1],
    ['2020-10-02', '2020-10-07T17:00:00.000Z', 3],
  ])('from %s the last day ends at %s, %i days later', (on, dueAt, n) => {
    expect(ask({ on, n, unit: 'wd', calendar: calendarOf([]) }).dueAt).toBe(dueAt);
  });
});

describe('months', () => {
  it.each([
    ['2019-09-27', [], '2019-10-28'],
    ['2019-04-06', [], '2019-05-07'],
    ['2019-09-26', [extend(2, 'm')], '2019-12-27'],
    ['2019-06-30', [], '2019-07-30'],
    ['2019-02-28', [], '2019-03-28'],
  ])('one month from %s with %j ends on %s', (on, ledger, due) => {
    expect(ask({ on, n: 1, unit: 'm', ledger, calendar: ENGLAND_2019 }).dueOn).toBe(due);
  });

  it('ends a calendar month counted from its first day on its last day', () => {
    const row = { firstCounted: 'same-day', roll: false } as const;
    expect(ask({ on: '2026-02-01', n: 1, unit: 'm', row }).dueOn).toBe('2026-02-28');
    expect(ask({ on: '2026-01-31', n: 1, unit: 'm', row }).dueOn).toBe('2026-02-27');
  });
});

describe('the start', () => {
  it.each([
    ['before the cut-off hour', '2026-11-17T09:59:59.999Z', '2026-11-18'],
    ['at the cut-off hour', '2026-11-17T10:00:00.000Z', '2026-11-19'],
  ])('%s one working day ends on its day', (_when, at, due) => {
    expect(ask({ on: '2026-11-17', at, n: 1, unit: 'wd', row: { cutOffHour: 17 } }).dueOn).toBe(due);
  });

  it('does not apply the hour of entry to a receipt dated back', () => {
    const at = '2026-11-18T12:00:00.000Z';
    expect(ask({ on: '2026-11-17', at, n: 1, unit: 'wd', row: { cutOffHour: 17 } }).dueOn).toBe('2026-11-18');
  });

  it('counts the day of the event itself where the row says so', () => {
    expect(ask({ on: '2026-11-16', n: 5, unit: 'wd', row: { firstCounted: 'same-day' } }).dueOn).toBe('2026-11-20');
    expect(ask({ on: '2026-11-16', n: 5, unit: 'cd', row: { firstCounted: 'same-day' } }).dueOn).toBe('2026-11-20');
  });

  it('owes on the same day, or the next working day, when the length is nothing', () => {
    expect(ask({ on: '2026-11-20', n: 0, unit: 'wd' }).dueOn).toBe('2026-11-20');
    expect(ask({ on: '2026-11-21', n: 0, unit: 'wd' }).dueOn).toBe('2026-11-23');
    expect(ask({ on: '2026-11-21', n: 0, unit: 'cd', row: { roll: false } }).dueOn).toBe('2026-11-21');
  });

  it('moves with a correction, of which the last recorded counts', () => {
    const ledger = [
      correct('2026-11-11', '2026-11-20T02:00:00.000Z'),
      correct('2026-11-09', '2026-11-19T02:00:00.000Z'),
    ];
    const derivation = ask({ on: '2026-11-16', n: 5, unit: 'wd', ledger });
    expect(derivation).toMatchObject({ startedOn: '2026-11-11', dueOn: '2026-11-18' });
    expect(derivation.steps.slice(0, 2)).toEqual([
      { step: 'corrected', from: '2026-11-16', to: '2026-11-09', reason: 'misread' },
      { step: 'corrected', from: '2026-11-09', to: '2026-11-11', reason: 'misread' },
    ]);
  });
});

describe('why this date', () => {
  it('names each day passed over, each make-up day and the count', () => {
    const { steps } = ask({ on: '2026-08-20', n: 10, unit: 'wd' });
    expect(steps[0]).toEqual({ step: 'start', day: '2026-08-20', firstCounted: '2026-08-21' });
    expect(steps.at(-1)).toEqual({ step: 'counted', n: 10, unit: 'wd', reached: '2026-09-07' });
    expect(steps.slice(1, -1).map((step) => [step.step, 'day' in step ? step.day : ''])).toEqual([
      ['make-up-day', '2026-08-22'],
      ['skipped', '2026-08-23'],
      ['skipped', '2026-08-29'],
      ['skipped', '2026-08-30'],
      ['skipped', '2026-08-31'],
      ['skipped', '2026-09-01'],
      ['skipped', '2026-09-02'],
      ['skipped', '2026-09-05'],
      ['skipped', '2026-09-06'],
    ]);
  });

  it('says when the end moved off a holiday, and when it stays because the period limits rights', () => {
    const rolled = ask({ on: '2026-04-01', n: 30, unit: 'cd' });
    expect(rolled.steps).toContainEqual({ step: 'rolled', from: '2026-05-01', to: '2026-05-04', reason: 'off' });
    const kept = ask({ on: '2026-04-01', n: 30, unit: 'cd', row: { roll: false } });
    expect(kept.dueOn).toBe('2026-05-01');
    expect(kept.steps).toContainEqual({ step: 'not-rolled', day: '2026-05-01' });
  });

  it('warns of years whose calendar is not final, but only where working days were asked for', () => {
    expect(ask({ on: '2026-12-28', n: 10, unit: 'wd' }).calendar.draftYears).toEqual(['2027']);
    expect(ask({ on: '2026-12-28', n: 10, unit: 'cd', row: { roll: false } }).calendar.draftYears).toEqual([]);
    expect(ask({ on: '2026-11-16', n: 10, unit: 'wd' }).calendar.draftYears).toEqual([]);
    expect(ask({ on: '2027-12-28', n: 10, unit: 'wd' }).calendar.draftYears).toEqual(['2027', '2028']);
  });

  it('counts back to a working day before a meeting and never later', () => {
    const before = (n: number, unit: PeriodUnit) => ({ length: { n, unit, direction: 'before' } }) as const;
    expect(ask({ on: '2026-11-25', n: 3, unit: 'wd', row: before(3, 'wd') }).dueOn).toBe('2026-11-19');
    expect(ask({ on: '2026-11-25', n: 3, unit: 'cd', row: before(3, 'cd') }).dueOn).toBe('2026-11-20');
    expect(ask({ on: '2026-03-31', n: 1, unit: 'm', row: before(1, 'm') }).dueOn).toBe('2026-02-27');
  });
});

describe('pauses', () => {
  it('leave out the days from the stop up to the restart', () => {
    const { dueOn, steps } = ask({ on: '2026-11-02', n: 10, unit: 'wd', ledger: [pause('2026-11-05', '2026-11-10')] });
    expect(dueOn).toBe('2026-11-19');
    expect(steps).toContainEqual({
      step: 'paused',
      from: '2026-11-05',
      until: '2026-11-10',
      days: 3,
      reached: '2026-11-19',
    });
  });

  it('count two pauses of one day, and of overlapping days, once', () => {
    const ledger = [
      pause('2026-11-05', '2026-11-05'),
      pause('2026-11-05', '2026-11-10'),
      pause('2026-11-06', '2026-11-10'),
    ];
    expect(ask({ on: '2026-11-02', n: 10, unit: 'wd', ledger }).dueOn).toBe('2026-11-19');
  });

  it('leave the date as it was while nobody has resumed, and say so', () => {
    const { dueOn, steps } = ask({ on: '2026-11-02', n: 10, unit: 'wd', ledger: [pause('2026-11-05', null)] });
    expect(dueOn).toBe('2026-11-16');
    expect(steps).toContainEqual({ step: 'paused', from: '2026-11-05', until: null, days: 0, reached: '2026-11-16' });
  });

  it('end by a second entry from the same day', () => {
    const ledger = [
      pause('2026-11-05', '2026-11-10', '2026-11-10T02:00:00.000Z'),
      pause('2026-11-05', null, '2026-11-05T02:00:00.000Z'),
    ];
    const { dueOn, steps } = ask({ on: '2026-11-02', n: 10, unit: 'wd', ledger });
    expect(dueOn).toBe('2026-11-19');
    expect(steps.filter((step) => step.step === 'paused')).toHaveLength(1);
  });

  it('end by that entry wherever it stands, even if both were recorded at one moment', () => {
    const ledger = [pause('2026-11-05', '2026-11-10'), pause('2026-11-05', null)];
    const { steps } = ask({ on: '2026-11-02', n: 10, unit: 'wd', ledger });
    expect(steps.filter((step) => step.step === 'paused')).toHaveLength(1);
  });

  it('leave out calendar days in periods of calendar days and of months', () => {
    const ledger = [pause('2026-03-10', '2026-03-20')];
    expect(ask({ on: '2026-03-02', n: 30, unit: 'cd', ledger, row: { roll: false } }).dueOn).toBe('2026-04-11');
    expect(ask({ on: '2026-03-02', n: 1, unit: 'm', ledger, row: { roll: false } }).dueOn).toBe('2026-04-12');
    const overTheEnd = [pause('2026-03-30', '2026-04-10')];
    expect(ask({ on: '2026-03-02', n: 1, unit: 'm', ledger: overTheEnd, row: { roll: false } }).dueOn).toBe(
      '2026-04-13',
    );
  });

  it('do not touch a period that ended before they began', () => {
    expect(ask({ on: '2026-11-02', n: 3, unit: 'wd', ledger: [pause('2026-11-09', '2026-11-20')] }).dueOn).toBe(
      '2026-11-05',
    );
  });

  it('keep the roll from ending inside a pause', () => {
    const ledger = [pause('2026-11-23', '2026-11-25')];
    expect(ask({ on: '2026-11-16', n: 6, unit: 'cd', ledger }).dueOn).toBe('2026-11-25');
  });
});

describe('periods in hours', () => {
  const row = { roll: false };

  it('end at the exact instant, on a Saturday too', () => {
    const { dueOn, dueAt } = ask({ on: '2026-11-20', at: '2026-11-20T03:15:00.000Z', n: 24, unit: 'h', row });
    expect({ dueOn, dueAt }).toEqual({ dueOn: '2026-11-21', dueAt: '2026-11-21T03:15:00.000Z' });
  });

  it('run from the end of the day where the hour is not known', () => {
    const { dueOn, dueAt } = ask({ on: '2026-11-20', n: 24, unit: 'h', row });
    expect({ dueOn, dueAt }).toEqual({ dueOn: '2026-11-21', dueAt: '2026-11-21T17:00:00.000Z' });
  });

  it('stand still during paused days', () => {
    const ledger = [pause('2026-11-21', '2026-11-23')];
    const { dueAt, steps } = ask({ on: '2026-11-20', at: '2026-11-20T03:15:00.000Z', n: 24, unit: 'h', row, ledger });
    expect(dueAt).toBe('2026-11-23T03:15:00.000Z');
    expect(steps.at(-1)).toMatchObject({ step: 'paused', days: 2, reached: '2026-11-23' });
  });

  it('keep the time of day when days are added', () => {
    const ledger = [extend(2, 'm'), extend(3, 'cd')];
    const { dueAt } = ask({ on: '2026-11-20', at: '2026-11-20T03:15:00.000Z', n: 24, unit: 'h', row, ledger });
    expect(dueAt).toBe('2027-01-24T03:15:00.000Z');
  });
});

describe('what is left', () => {
  it.each([
    ['2026-11-20', '2026-11-25', 'wd', 2],
    ['2026-11-20', '2026-11-25', 'cd', 5],
    ['2026-11-25', '2026-11-25', 'wd', 0],
    ['2026-11-23', '2026-11-20', 'wd', -1],
    ['2026-11-22', '2026-11-21', 'wd', -1],
    ['2026-11-23', '2026-11-20', 'm', -3],
  ] as const)('on %s until %s in %s: %i', (today, dueOn, unit, days) => {
    expect(remaining(dueOn, today, HANOI, unit)).toEqual({ days, unit: unit === 'wd' ? 'wd' : 'cd' });
  });

  it.each([
    ['open', false, '2026-11-30', 'due'],
    ['open', false, '2026-11-25', 'soon'],
    ['open', false, '2026-11-20', 'soon'],
    ['open', false, '2026-11-19', 'overdue'],
    ['open', true, '2026-11-19', 'paused'],
    ['met', false, '2026-11-19', 'settled'],
    ['cancelled', true, '2026-11-19', 'settled'],
  ] as const)('%s, paused %s, due %s is %s on Friday 20 November', (status, paused, dueOn, state) => {
    expect(dueState({ status, dueOn, paused }, '2026-11-20', HANOI)).toBe(state);
  });
});
