import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { CalendarLayer, Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { FIRST, SECOND, entryOf, layered, versionOf } from '../calendar/layers.fixture.ts';
import { mergeLayers } from '../calendar/layers.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { copyPolicy } from '../policy/select.ts';
import { applyRule, effectOf, turnOf } from './apply-rule.ts';
import type { ApplyRule, RuleChange } from './apply-rule.ts';
import { derive } from './derive.ts';
import { openObligation, openUntil, withEntry } from './ledger.ts';
import { moveDeadline } from './move-deadline.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';
import { evolveObligations } from './obligation-events.ts';
import { policyOf } from './policy.fixture.ts';
import { recompute } from './recompute.ts';

const OWNER = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;
const NOW = '2026-11-18T02:00:00.000Z';
const OLD = layered([FIRST]);
const NEW = layered([FIRST, SECOND]);
const ROW = policyOf({ key: 'answer.sender' });
const LONGER = policyOf({ key: 'answer.sender', version: 2, length: { n: 15, unit: 'wd', direction: 'after' } });

/** Ten working days from Wednesday 11 November 2026, over Culture Day: until Thursday 26 November. */
function opened(row: Partial<PolicyRow> = {}, startedOn: Day = '2026-11-11'): Obligation {
  const policy = { ...ROW, ...row };
  return openObligation({ key: ROW.key, n: 1, owner: OWNER, row: policy, startedOn, startedAt: null }, OLD);
}

const replacing = (row: PolicyRow, version = 1): RuleChange => {
  return { by: 'policy', replaces: { key: row.key, version }, row };
};
const BY_CALENDAR: RuleChange = { by: 'calendar', layer: { id: 'national', version: 2 } };
const bring = (rule: RuleChange): ApplyRule => ({ type: 'applyRule', change: 'policy-change/1', rule, basis: '12-QĐ' });
const effect = (obligation: Obligation, rule: RuleChange, calendar = NEW) =>
  effectOf(obligation, { command: bring(rule), calendar, now: NOW });
const pause = (from: Day, until: Day): LedgerEntry => {
  return { kind: 'pause', from, until, reason: 'waiting', recordedAt: NOW };
};

describe('a row in place of another', () => {
  it('moves what runs by the former one, and says by which decision and document', () => {
    const running = opened();
    const changed = effect(running, replacing(LONGER));
    expect(running.dueOn).toBe('2026-11-26');
    expect(changed?.moved).toMatchObject({ dueOn: '2026-12-03', policy: { version: 2, length: { n: 15 } } });
    expect(changed?.entry).toMatchObject({
      kind: 'rule',
      change: 'policy-change/1',
      was: '2026-11-26',
      basis: '12-QĐ',
    });
    expect(derive(changed?.moved ?? running, NEW).steps).toContainEqual({
      step: 'rule-changed',
      was: '2026-11-26',
      basis: '12-QĐ',
    });
  });

  it('leaves what runs by another key or version', () => {
    expect(effect(opened(), replacing(LONGER, 3))).toBeNull();
    expect(effect(opened(), replacing({ ...LONGER, key: 'case.close' }))).toBeNull();
  });

  it('is recorded even where the day stays: the figure and its basis are others', () => {
    const other = { ...ROW, version: 2, legalBasis: 'another document' };
    expect(effect(opened(), replacing(other))?.moved).toMatchObject({
      dueOn: '2026-11-26',
      policy: { version: 2, legalBasis: 'another document' },
    });
  });

  it('counts by the days that were known when the period began, not by a calendar published since', () => {
    const moved = effect(opened(), replacing(LONGER))?.moved;
    expect(moved?.calendar).toEqual({ national: 1 });
    expect(effect(opened(), replacing(LONGER), OLD)?.moved.dueOn).toBe(moved?.dueOn);
  });

  it('keeps every pause, extension and correction of the period', () => {
    const paused = withEntry(opened(), pause('2026-11-16', '2026-11-19'), OLD);
    expect(paused.dueOn).toBe('2026-12-01');
    const moved = effect(paused, replacing(LONGER))?.moved;
    expect(moved?.ledger).toHaveLength(2);
    expect(moved?.dueOn).toBe('2026-12-08');
  });

  it('may be replaced in its turn', () => {
    const once = effect(opened(), replacing(LONGER))?.moved ?? opened();
    const third = policyOf({ key: ROW.key, version: 3, length: { n: 5, unit: 'wd', direction: 'after' } });
    const twice = effect(once, replacing(third, 2))?.moved ?? once;
    expect(twice.dueOn).toBe('2026-11-18');
    const derivation = derive(twice, NEW);
    expect(derivation.steps.filter((step) => step.step === 'rule-changed').map((step) => step.was)).toEqual([
      '2026-11-26',
      '2026-12-03',
    ]);
    expect(recompute(derivation)).toBe('2026-11-18');
  });
});

describe('a newer calendar', () => {
  const byCalendar = BY_CALENDAR;

  it('moves nothing by being published: every date is counted as when it was given', () => {
    const running = opened();
    expect(derive(running, NEW).dueOn).toBe('2026-11-26');
    expect(withEntry(running, pause('2026-11-16', '2026-11-16'), NEW).dueOn).toBe('2026-11-26');
  });

  it('moves what crosses a changed day once it is brought', () => {
    const changed = effect(opened(), byCalendar);
    expect(changed?.entry).toMatchObject({ policy: null, calendar: { national: 2 }, was: '2026-11-26' });
    expect(changed?.moved).toMatchObject({ dueOn: '2026-11-27', calendar: { national: 2 } });
  });

  it('is not recorded where it changes neither day nor doubt', () => {
    expect(effect(opened({}, '2026-10-05'), byCalendar)).toBeNull();
    expect(effect(opened(), { by: 'calendar', layer: { id: 'national', version: 1 } })).toBeNull();
  });

  it('is recorded where the day stays and is no longer a draft', () => {
    const overNewYear = opened({}, '2026-12-21');
    expect(derive(overNewYear, OLD).calendar.draftYears).toEqual(['2027']);
    const changed = effect(overNewYear, byCalendar);
    expect(changed?.moved.dueOn).toBe(overNewYear.dueOn);
    expect(derive(changed?.moved ?? overNewYear, NEW).calendar.draftYears).toEqual([]);
  });
});

describe('one year of a calendar', () => {
  const COMING = versionOf(2, [...FIRST.entries, entryOf('2027-01-04', 'off')], { ...FIRST.years, '2027': 'final' });
  const AFTER = versionOf(3, [...COMING.entries, entryOf('2028-01-03', 'off')], { ...COMING.years, '2028': 'final' });
  const ALL = layered([FIRST, COMING, AFTER]);
  const ofYear = (version: number, year: number): RuleChange => ({
    ...{ by: 'calendar', layer: { id: 'national', version, year } },
  });
  /** Over both turns of the year: 270 working days. */
  const LONG = opened({ length: { n: 270, unit: 'wd', direction: 'after' } }, '2026-12-28');

  it('brings no other year along that was published and never confirmed', () => {
    const brought = effect(LONG, ofYear(3, 2028), ALL);
    expect(brought?.entry.calendar).toEqual({ national: 1, 'national#2028': 3 });
    const counted = derive(brought?.moved ?? LONG, ALL).steps;
    expect(counted.some((one) => one.step === 'skipped' && one.day === '2027-01-04')).toBe(false);
    expect(counted.some((one) => one.step === 'skipped' && one.day === '2028-01-03')).toBe(true);
  });

  it('is brought by its own decision, before or after another', () => {
    const one = effect(LONG, ofYear(3, 2028), ALL)?.moved ?? LONG;
    const both = effect(one, ofYear(2, 2027), ALL)?.moved ?? one;
    expect(both.calendar).toEqual({ national: 1, 'national#2028': 3, 'national#2027': 2 });
    const other = effect(LONG, ofYear(2, 2027), ALL)?.moved ?? LONG;
    const whole = effect(other, ofYear(3, 2028), ALL)?.moved ?? other;
    expect(both.dueOn).toBe(whole.dueOn);
    expect(effect(both, ofYear(2, 2027), ALL)).toBeNull();
    expect(effect(whole, { by: 'calendar', layer: { id: 'national', version: 3 } }, ALL)?.moved.dueOn).toBeUndefined();
  });

  it('was brought with all others in records from before: they stay as they were counted', () => {
    const before = { ...LONG, calendar: { national: 3 } };
    expect(effect(before, ofYear(2, 2027), ALL)).toBeNull();
  });
});

describe('a calendar of one body', () => {
  const own: CalendarLayer = { id: 'o', versions: [{ version: 1, years: {}, entries: [] }] };
  const both = mergeLayers([...(NEW.layers ?? []), own]);

  it('brings nothing that others have published and not brought', () => {
    const changed = effect(opened(), { by: 'calendar', layer: { id: 'o', version: 1 } }, both);
    expect(changed).toBeNull();
  });

  it('of a period that stands still is followed even where no day moves yet', () => {
    const open: LedgerEntry = { kind: 'pause', from: '2026-11-16', until: null, reason: 'waiting', recordedAt: NOW };
    const still = withEntry(opened(), open, OLD);
    const changed = effect(still, { by: 'calendar', layer: { id: 'o', version: 1 } }, both);
    expect(changed?.entry.calendar).toEqual({ national: 1, o: 1 });
    expect(changed?.moved.dueOn).toBe(still.dueOn);
  });
});

describe('days that a person adds', () => {
  const extension: LedgerEntry = {
    kind: 'extension',
    ...{ n: 5, unit: 'wd', reason: 'why', approvedBy: 'head', late: false, recordedAt: NOW },
  };

  it('are counted by the calendar of that day where it gives the same day so far', () => {
    const before = opened({}, '2026-10-05');
    const longer = moveDeadline(before, extension, NEW);
    expect(longer.entry).toMatchObject({ calendar: { national: 2 } });
    const after = [longer].reduce(evolveObligations, [before] as readonly Obligation[])[0];
    expect(after).toMatchObject({ dueOn: longer.dueOn, calendar: { national: 2 } });
    expect(derive(after ?? before, NEW).dueOn).toBe(longer.dueOn);
  });

  it('keep the calendar they have where a publication was never brought and would move what is past', () => {
    const before = opened();
    const longer = moveDeadline(before, extension, NEW);
    expect(longer.entry).not.toHaveProperty('calendar');
    expect(longer.dueOn).toBe(withEntry(before, extension, OLD).dueOn);
  });
});

describe('no change of a rule', () => {
  it('touches what is settled', () => {
    for (const status of ['met', 'cancelled'] as const) {
      expect(effect({ ...opened(), status }, replacing(LONGER))).toBeNull();
      expect(effect({ ...opened(), status }, BY_CALENDAR)).toBeNull();
    }
  });

  it('moves a last day that a person set', () => {
    const told = openUntil(
      { key: ROW.key, n: 1, owner: OWNER, row: ROW, startedOn: '2026-11-11', dueOn: '2026-11-26' },
      OLD,
    );
    expect(effect(told, replacing(LONGER))).toBeNull();
    expect(effect(told, BY_CALENDAR)).toBeNull();
  });
});

describe('a process that is told of a change', () => {
  it('records one move for each period it concerns, and stands then as the look ahead said', () => {
    const running = opened();
    const fixed: Obligation = { ...opened(), id: 'answer.sender#2', fixed: true };
    const other = { ...opened({ version: 7 }), id: 'answer.sender#3' };
    const obligations = [running, fixed, other];
    const events = applyRule(obligations, { command: bring(replacing(LONGER)), calendar: NEW, now: NOW });
    expect(events).toMatchObject([{ type: 'DeadlineMoved', obligationId: running.id, dueOn: '2026-12-03' }]);
    const after = events.reduce(evolveObligations, obligations as readonly Obligation[]);
    expect(after).toEqual([effect(running, replacing(LONGER))?.moved, fixed, other]);
  });

  it('told again of the same change has nothing to do', () => {
    const bringing = { command: bring(replacing(LONGER)), calendar: NEW, now: NOW };
    const once = applyRule([opened()], bringing).reduce(evolveObligations, [opened()] as readonly Obligation[]);
    expect(applyRule(once, bringing)).toEqual([]);
  });
});

describe('a moved last day', () => {
  it.each([
    ['2026-11-20', '2026-11-17', 'overdue'],
    ['2026-11-17', '2026-11-20', 'safe'],
    ['2026-11-18', '2026-11-17', 'overdue'],
    ['2026-11-17', '2026-11-18', 'safe'],
    ['2026-11-19', '2026-11-18', null],
    ['2026-11-10', '2026-11-12', null],
  ] as const)('from %s to %s, seen on 18 November, is turned %s', (was, becomes, turn) =>
    expect(turnOf(was, becomes, '2026-11-18')).toBe(turn),
  );
});

const lengths = fc.record({
  n: fc.integer({ min: 0, max: 40 }),
  unit: fc.constantFrom('wd' as const, 'cd' as const, 'm' as const),
  direction: fc.constant('after' as const),
});
const starts = fc.integer({ min: 0, max: 90 }).map((n) => addDays('2026-09-20', n));

describe('whatever the rules', () => {
  prop.prop([
    starts,
    lengths,
    lengths,
    fc.boolean(),
    fc.array(fc.tuple(starts, fc.nat({ max: 20 })), { maxLength: 3 }),
  ])(
    'a changed period ends as if it had been opened by the new row, with the same entries',
    (startedOn, before, after, roll, pauses) => {
      const ledger = pauses.map(([from, days]) => pause(from, addDays(from, days)));
      const running = ledger.reduce((one, entry) => withEntry(one, entry, OLD), opened({ length: before }, startedOn));
      const row = policyOf({ key: ROW.key, version: 2, length: after, roll });
      const moved = effect(running, replacing(row))?.moved;
      const fresh = derive(
        { startedOn, startedAt: null, policy: copyPolicy(row), ledger, calendar: { national: 1 } },
        NEW,
      );
      expect(moved).toMatchObject({ dueOn: fresh.dueOn, dueAt: fresh.dueAt });
      const explained = derive(moved ?? running, NEW);
      expect(explained.dueOn).toBe(moved?.dueOn);
      expect(recompute(explained)).toBe(fresh.dueOn);
    },
  );

  prop.prop([starts, lengths])(
    'a brought calendar gives the day that counting anew by it gives',
    (startedOn, length) => {
      const running = opened({ length }, startedOn);
      const fresh = openObligation(
        { key: ROW.key, n: 1, owner: OWNER, row: { ...ROW, length }, startedOn, startedAt: null },
        NEW,
      );
      const moved = effect(running, BY_CALENDAR)?.moved ?? running;
      expect(moved.dueOn).toBe(fresh.dueOn);
    },
  );
});
