import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { isDay } from '../../../domain/calendar/day.ts';
import { derive } from '../../../domain/deadlines/derive.ts';
import { copyPolicy, isInForce } from '../../../domain/policy/select.ts';
import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { CALENDARS } from './calendars.ts';
import { POLICIES } from './policies.ts';
import { POLICY_EXAMPLES } from './policy-examples.ts';

const [national] = CALENDARS as [Calendar];
const nameOf = ({ key, version }: PolicyRow): string => `${key}@${version}`;
const tried = POLICIES.flatMap((row) =>
  (POLICY_EXAMPLES.get(nameOf(row)) ?? []).map((example) => [nameOf(row), example.name, row, example] as const),
);

/** In working days, and out of force before the first year whose days off are kept. */
const NOT_TO_BE_COUNTED = ['party.tc.settle@1', 'party.tc.settle@2'];

describe('the cases by which the seeded rows are tried', () => {
  it.each(tried)('%s: %s', (_row, _name, row, { startedOn, startedAt, dueOn }) => {
    expect(derive({ startedOn, startedAt, policy: copyPolicy(row), ledger: [] }, national).dueOn).toBe(dueOn);
  });

  it('are there for every row whose days can be counted', () => {
    const without = POLICIES.map(nameOf).filter((name) => (POLICY_EXAMPLES.get(name) ?? []).length === 0);
    expect(without).toEqual(NOT_TO_BE_COUNTED);
  });

  it('speak of no row that is not there', () => {
    const names = new Set(POLICIES.map(nameOf));
    expect([...POLICY_EXAMPLES.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('begin on a day on which their row is in force', () => {
    const outside = tried.filter(([, , row, { startedOn }]) => !isDay(startedOn) || !isInForce(row, startedOn));
    expect(outside.map(([row, name]) => `${row}: ${name}`)).toEqual([]);
  });

  it('rely on no year whose days may still change', () => {
    const relying = tried.filter(([, , row, { startedOn, startedAt }]) => {
      const { calendar } = derive({ startedOn, startedAt, policy: copyPolicy(row), ledger: [] }, national);
      return calendar.draftYears.some((year) => year > '2024');
    });
    expect(relying.map(([row, name]) => `${row}: ${name}`)).toEqual([]);
  });
});
