import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays, dayOf, endOfDay, fromEpochDay, instantAt, toEpochDay } from '../calendar/day.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../calendar/working-days.ts';
import type { PeriodUnit } from '../policy/policy.ts';
import { copyPolicy } from '../policy/select.ts';
import { derive, remaining } from './derive.ts';
import type { LedgerEntry } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';
import { recompute } from './recompute.ts';

const anyDay = fc.integer({ min: toEpochDay('2025-01-02'), max: toEpochDay('2026-12-01') }).map(fromEpochDay);
/** Days close together, around holidays and an exchanged Saturday, so that pauses and periods meet. */
const nearDay = fc.integer({ min: toEpochDay('2026-08-05'), max: toEpochDay('2026-10-10') }).map(fromEpochDay);
const dayUnit = fc.constantFrom('wd', 'cd', 'm');
const recordedAt = fc.integer({ min: 0, max: 300 }).map((n) => instantAt(addDays('2026-01-01', n), 9));

const closedPause = fc
  .record({
    kind: fc.constant('pause'),
    from: nearDay,
    until: fc.constant(''),
    length: fc.integer({ min: 0, max: 40 }),
    reason: fc.constant('waiting'),
    recordedAt,
  })
  .map(({ length, ...entry }) => ({ ...entry, until: addDays(entry.from, length) }));

const extension = fc.record({
  kind: fc.constant('extension'),
  n: fc.integer({ min: 1, max: 30 }),
  unit: dayUnit,
  reason: fc.constantFrom('complex', 'far away'),
  approvedBy: fc.constant('head'),
  late: fc.boolean(),
  recordedAt,
});

const correction = fc.record({
  kind: fc.constant('correction'),
  startedOn: nearDay,
  reason: fc.constantFrom('misread', 'postmark'),
  recordedAt,
});

const ledgers = fc.array(fc.oneof(closedPause, extension, correction), { maxLength: 5 });

const policies = fc
  .record({
    n: fc.integer({ min: 0, max: 60 }),
    unit: dayUnit,
    roll: fc.boolean(),
    firstCounted: fc.constantFrom('next-day', 'same-day'),
    cutOffHour: fc.constantFrom(null, 17),
  })
  .map(({ n, unit, ...rest }) => {
    const length = { n: unit === 'm' ? n % 13 : n, unit, direction: 'after' } as const;
    return copyPolicy(policyOf({ ...rest, length }));
  });

function due(startedOn: Day, n: number, unit: PeriodUnit, ledger: LedgerEntry[] = [], roll = false): Day {
  const policy = copyPolicy(policyOf({ length: { n, unit, direction: 'after' }, roll }));
  return derive({ startedOn, startedAt: null, policy, ledger }, HANOI).dueOn;
}

describe('whatever the period and its ledger', () => {
  prop.prop([nearDay, policies, ledgers])(
    'the explanation alone gives the same date again',
    (startedOn, policy, ledger) => {
      const derivation = derive({ startedOn, startedAt: null, policy, ledger }, HANOI);
      expect(recompute(derivation)).toBe(derivation.dueOn);
      expect(derivation.dueAt).toBe(endOfDay(derivation.dueOn));
      expect(derive({ startedOn, startedAt: null, policy, ledger }, HANOI)).toEqual(derivation);
    },
  );

  prop.prop([nearDay, policies, ledgers])('a rolled date is never a day off', (startedOn, policy, ledger) => {
    fc.pre(policy.roll);
    expect(isWorkingDay(HANOI, derive({ startedOn, startedAt: null, policy, ledger }, HANOI).dueOn)).toBe(true);
  });

  prop.prop([nearDay, policies, ledgers.chain((ledger) => fc.tuple(fc.constant(ledger), shuffled(ledger)))])(
    'the place of an entry in the list does not matter',
    (startedOn, policy, [ledger, reordered]) => {
      const date = (entries: readonly LedgerEntry[]) =>
        derive({ startedOn, startedAt: null, policy, ledger: entries }, HANOI).dueOn;
      expect(date(reordered)).toBe(date(ledger));
    },
  );

  prop.prop([nearDay, policies, fc.array(fc.oneof(closedPause, extension), { maxLength: 5 }), fc.array(recordedAt)])(
    'the time at which pauses and extensions were recorded does not matter',
    (startedOn, policy, entries, times) => {
      const ledger = entries as LedgerEntry[];
      const otherTimes = ledger.map((entry, i) => ({ ...entry, recordedAt: times[i] ?? entry.recordedAt }));
      const date = (one: LedgerEntry[]) => derive({ startedOn, startedAt: null, policy, ledger: one }, HANOI).dueOn;
      expect(date(otherTimes)).toBe(date(ledger));
    },
  );
});

describe('counting', () => {
  prop.prop([anyDay, fc.integer({ min: 0, max: 120 })])(
    'what remains on the first day is the length',
    (startedOn, n) => {
      expect(remaining(due(startedOn, n, 'wd'), startedOn, HANOI, 'wd').days).toBe(n);
      expect(remaining(due(startedOn, n, 'cd'), startedOn, HANOI, 'cd').days).toBe(n);
    },
  );

  prop.prop([anyDay, fc.integer({ min: 0, max: 120 }), dayUnit, fc.boolean()])(
    'a longer period or a later start never ends earlier',
    (startedOn, n, unit, roll) => {
      const end = due(startedOn, n, unit, [], roll);
      expect(due(startedOn, n + 1, unit, [], roll) >= end).toBe(true);
      expect(due(addDays(startedOn, 1), n, unit, [], roll) >= end).toBe(true);
    },
  );

  prop.prop([
    anyDay,
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 30 }),
  ])('a pause of k working days inside the period moves the date by k working days', (startedOn, n, after, k) => {
    const firstLost = addWorkingDays(HANOI, startedOn, (after % n) + 1);
    const until = addWorkingDays(HANOI, firstLost, k);
    const ledger = [pauseOf(firstLost, until)];
    expect(workingDaysBetween(HANOI, due(startedOn, n, 'wd'), due(startedOn, n, 'wd', ledger))).toBe(k);
  });

  prop.prop([
    anyDay,
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 30 }),
  ])('a pause of k days inside a period of calendar days moves the date by k days', (startedOn, n, after, k) => {
    const from = addDays(startedOn, (after % n) + 1);
    const ledger = [pauseOf(from, addDays(from, k))];
    expect(due(startedOn, n, 'cd', ledger)).toBe(addDays(due(startedOn, n, 'cd'), k));
  });

  prop.prop([anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 96 })])(
    'hours are exact, whatever the calendar says',
    (startedOn, hour, n) => {
      const startedAt = instantAt(startedOn, hour);
      const policy = copyPolicy(policyOf({ length: { n, unit: 'h', direction: 'after' } }));
      const { dueAt, dueOn } = derive({ startedOn, startedAt, policy, ledger: [] }, HANOI);
      expect(Date.parse(dueAt) - Date.parse(startedAt)).toBe(n * 3_600_000);
      expect(dueAt === endOfDay(dueOn) || dayOf(dueAt) === dueOn).toBe(true);
    },
  );
});

function shuffled<T>(list: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
}

function pauseOf(from: Day, until: Day): LedgerEntry {
  return { kind: 'pause', from, until, reason: 'waiting', recordedAt: instantAt(until, 9) };
}
