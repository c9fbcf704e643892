import { describe, expect, it } from 'vitest';
import type { Calendar, Day, Instant } from '../../../domain/calendar/calendar.ts';
import { derive } from '../../../domain/deadlines/derive.ts';
import { recompute } from '../../../domain/deadlines/recompute.ts';
import { copyPolicy, selectPolicy } from '../../../domain/policy/select.ts';
import { CALENDARS } from './calendars.ts';
import { POLICIES } from './policies.ts';

const [national] = CALENDARS as [Calendar];

function derivationOf(
  key: string,
  startedOn: Day,
  { on = startedOn, at = null }: { on?: Day; at?: Instant | null } = {},
) {
  const row = selectPolicy(POLICIES, key, { on, conditions: {}, organisationIds: [] });
  if (row === null) throw new Error(`no row of ${key} is in force`);
  const derivation = derive({ startedOn, startedAt: at, policy: copyPolicy(row), ledger: [] }, national);
  expect(recompute(derivation)).toBe(derivation.dueOn);
  return derivation;
}

describe('further days of the fictional cases', () => {
  it.each([
    ['CASE-07 second appeal: settled in ninety days again', 'party.appeal.settle', '2026-08-03', '2026-11-02'],
    ['CASE-08 the warning lapses a year after it was announced', 'party.disc.lapse', '2026-10-20', '2027-10-20'],
    ['CASE-11 first check of the remedy plan', 'remedy.first_check', '2026-10-12', '2026-11-11'],
    ['CASE-11 first check, on a Sunday: on Monday', 'remedy.first_check', '2026-10-16', '2026-11-16'],
    ['CASE-12 a threat is acknowledged the same day, on a Sunday too', 'protect.ack', '2026-11-22', '2026-11-22'],
    ['CASE-12 measures of protection', 'protect.decide', '2026-11-20', '2026-11-30'],
    ['CASE-12 watching over who was protected, to the exact day', 'protect.watch', '2026-02-28', '2027-02-28'],
    ['CASE-12 first look at what became of the referral', 'refer.followup', '2026-11-20', '2026-12-10'],
  ])('%s: %s from %s is due on %s', (_case, key, startedOn, dueOn) =>
    expect(derivationOf(key, startedOn).dueOn).toBe(dueOn),
  );

  it('CASE-08: another person who appeals on the day after the last is too late, on the last is not', () => {
    const { dueOn } = derivationOf('party.appeal.lodge', '2026-10-12');
    expect(['2026-11-11', '2026-11-12'].map((lodgedOn) => lodgedOn <= dueOn)).toEqual([true, false]);
  });

  it('CASE-12: signs of crime go to the body of law within twenty-four hours of being noted', () => {
    const { dueAt, dueOn } = derivationOf('refer.crime', '2026-11-20', { at: '2026-11-20T09:00:00.000Z' });
    expect({ dueAt, dueOn }).toEqual({ dueAt: '2026-11-21T09:00:00.000Z', dueOn: '2026-11-21' });
  });

  it('a violation of 31 January is out of time on 31 January, a Saturday: what limits rights is never rolled', () => {
    const { dueOn, steps } = derivationOf('party.limit.kt', '2021-01-31');
    expect(dueOn).toBe('2026-01-31');
    expect(steps.at(-1)).toEqual({ step: 'not-rolled', day: '2026-01-31' });
  });

  it('a violation of 29 February has its last day on 28 February where the year has no other', () =>
    expect(derivationOf('party.limit.kt', '2020-02-29').dueOn).toBe('2025-02-28'));
});
