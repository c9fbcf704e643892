import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { addDays, fromEpochDay, instantAt, toEpochDay } from '../calendar/day.ts';
import { FIRST, SECOND, entryOf, layered, versionOf } from '../calendar/layers.fixture.ts';
import { calendarAs } from '../calendar/layers.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../calendar/working-days.ts';
import { copyPolicy } from '../policy/select.ts';
import { derive, remaining } from './derive.ts';
import type { LedgerEntry } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';
import { recompute } from './recompute.ts';

/** An organisation that keeps half of some days and some Saturdays, works on a holiday, and rests on a Monday of its own. */
const OWN_DAYS = [
  ...['2026-08-24', '2026-09-12', '2026-10-09'].map((day) => entryOf(day, 'half')),
  ...['2026-09-19', '2026-09-01'].map((day) => entryOf(day, 'work')),
  ...['2026-09-14', '2026-10-05'].map((day) => entryOf(day, 'off')),
];
const ORGANISATION = { id: 'commune', versions: [versionOf(1, OWN_DAYS), versionOf(2, OWN_DAYS.slice(2))] };
const CALENDAR = layered([FIRST, SECOND], ORGANISATION);
const THIRD = versionOf(3, [...SECOND.entries, entryOf('2026-09-07', 'off'), entryOf('2026-10-10', 'work')]);
const REPUBLISHED = layered([FIRST, SECOND, THIRD], {
  ...ORGANISATION,
  versions: [...ORGANISATION.versions, versionOf(3, [entryOf('2026-09-08', 'off')])],
});

const pins = fc.constantFrom(
  { national: 1 },
  { national: 2 },
  { national: 1, commune: 1 },
  { national: 2, commune: 2 },
);
const nearDay = fc.integer({ min: toEpochDay('2026-08-05'), max: toEpochDay('2026-10-20') }).map(fromEpochDay);
/** Few instants, so that entries recorded at one moment meet. */
const recordedAt = fc.nat({ max: 3 }).map((n) => instantAt(addDays('2026-10-01', n), 9));

const pauses = fc
  .record({
    from: nearDay,
    days: fc.nat({ max: 20 }),
    opened: recordedAt,
    closed: recordedAt,
    isOpenFirst: fc.boolean(),
  })
  .map(({ from, days, opened, closed, isOpenFirst }): LedgerEntry[] => {
    const [first = opened, last = closed] = [opened, closed].toSorted();
    const pause = { kind: 'pause', from, reason: 'waiting' } as const;
    const ended = { ...pause, until: addDays(from, days), recordedAt: last };
    return isOpenFirst ? [{ ...pause, until: null, recordedAt: first }, ended] : [ended];
  });
const extensions = fc
  .record({
    n: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom('wd' as const, 'cd' as const, 'm' as const),
    recordedAt,
  })
  .map((one): LedgerEntry[] => [{ ...one, kind: 'extension', reason: 'complex', approvedBy: 'head', late: false }]);
const corrections = fc
  .record({ startedOn: nearDay, recordedAt })
  .map((one): LedgerEntry[] => [{ ...one, kind: 'correction', reason: 'postmark' }]);
const rules = fc
  .record({ was: nearDay, basis: fc.constantFrom('12-QĐ', '13-QĐ'), recordedAt })
  .map((one): LedgerEntry[] => [{ ...one, kind: 'rule', change: 'policy-change/1', policy: null, calendar: null }]);

/** Pauses of different first days: two of one day are the one pause, entered twice. */
const ledgers = fc
  .tuple(
    fc.uniqueArray(pauses, { maxLength: 3, selector: ([one]) => (one?.kind === 'pause' ? one.from : '') }),
    fc.array(fc.oneof(extensions, corrections, rules), { maxLength: 4 }),
  )
  .map((parts) => parts.flat(2));
const policies = fc
  .record({
    n: fc.integer({ min: 0, max: 40 }),
    unit: fc.constantFrom('wd' as const, 'cd' as const, 'm' as const),
    direction: fc.constantFrom('after' as const, 'after' as const, 'before' as const),
    roll: fc.boolean(),
    firstCounted: fc.constantFrom('next-day' as const, 'same-day' as const),
    cutOffHour: fc.constantFrom(null, 17),
  })
  .map(({ n, unit, direction, ...rest }) =>
    copyPolicy(policyOf({ ...rest, length: { n: unit === 'm' ? n % 5 : n, unit, direction } })),
  );
const periods = fc.record({
  startedOn: nearDay,
  startedAt: fc.constant(null),
  policy: policies,
  ledger: ledgers,
  calendar: pins,
});

describe('by the layers that were pinned, half days and own days among them', () => {
  prop.prop([periods])('the explanation alone gives the same date again', (period) => {
    const derivation = derive(period, CALENDAR);
    expect(recompute(derivation)).toBe(derivation.dueOn);
  });

  prop.prop([periods])('a rolled date is never a day off by those layers', (period) => {
    fc.pre(period.policy.roll);
    expect(isWorkingDay(calendarAs(CALENDAR, period.calendar), derive(period, CALENDAR).dueOn)).toBe(true);
  });

  prop.prop([periods, periods.chain(({ ledger }) => fc.tuple(fc.constant(ledger), shuffled(ledger)))])(
    'the place of an entry in the list changes nothing, not even the explanation, though several were recorded at one moment',
    (period, [ledger, reordered]) => {
      expect(derive({ ...period, ledger: reordered }, CALENDAR)).toEqual(derive({ ...period, ledger }, CALENDAR));
    },
  );

  prop.prop([periods])('versions published since move nothing and explain nothing otherwise', (period) => {
    expect(derive(period, REPUBLISHED)).toEqual(derive(period, CALENDAR));
  });

  prop.prop([periods, fc.nat({ max: 40 })])('a later start or a longer period never ends earlier', (period, more) => {
    const { n, unit, direction } = period.policy.length;
    fc.pre(direction === 'after');
    const plain = { ...period, ledger: [] };
    const longer = { ...plain, policy: { ...period.policy, length: { n: n + more, unit, direction } } };
    const end = derive(plain, CALENDAR).dueOn;
    expect(derive(longer, CALENDAR).dueOn >= end).toBe(true);
    expect(derive({ ...plain, startedOn: addDays(period.startedOn, 1) }, CALENDAR).dueOn >= end).toBe(true);
  });

  prop.prop([nearDay, fc.nat({ max: 60 }), pins])('what remains after adding n is n', (startedOn, n, calendar) => {
    const policy = copyPolicy(policyOf({ length: { n, unit: 'wd', direction: 'after' }, roll: false }));
    const { dueOn } = derive({ startedOn, startedAt: null, policy, ledger: [], calendar }, CALENDAR);
    expect(remaining(dueOn, startedOn, calendarAs(CALENDAR, calendar), 'wd').days).toBe(n);
  });

  prop.prop([nearDay, fc.integer({ min: 1, max: 30 }), fc.nat({ max: 29 }), fc.nat({ max: 15 }), pins])(
    'a pause of k working days inside the period moves the date by k working days',
    (startedOn, n, after, k, calendar) => {
      const then = calendarAs(CALENDAR, calendar);
      const policy = copyPolicy(policyOf({ length: { n, unit: 'wd', direction: 'after' } }));
      const from = addWorkingDays(then, startedOn, (after % n) + 1);
      const until = addWorkingDays(then, from, k);
      const ledger: LedgerEntry[] = [
        { kind: 'pause', from, until, reason: 'waiting', recordedAt: instantAt(until, 9) },
      ];
      const period = { startedOn, startedAt: null, policy, calendar };
      const due = (entries: readonly LedgerEntry[]) => derive({ ...period, ledger: entries }, CALENDAR).dueOn;
      expect(workingDaysBetween(then, due([]), due(ledger))).toBe(k);
    },
  );
});

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}
