import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { dayOf } from '../calendar/day.ts';
import { nextWake } from './clock.ts';
import { wakeInstant } from './ladder.ts';
import { openObligation } from './ledger.ts';
import type { Obligation } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';

const OWNER = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;
const ID = 'discipline/0197';
const TODAY: Day = '2026-10-12';

/** Ten working days from Monday 12 October 2026: the first reminder falls on Monday 19 October. */
const owed: Obligation = openObligation(
  { key: 'k', n: 1, owner: OWNER, row: policyOf({}), startedOn: TODAY, startedAt: null },
  HANOI,
);

const wake = (days: readonly Day[], obligations: readonly Obligation[] = [], today: Day = TODAY): string | null =>
  nextWake({ obligations, days }, today, HANOI, ID);

describe('a process wakes by itself', () => {
  it('on the first step of the ladder of what it owes', () => {
    expect(wake([], [owed])).toBe(wakeInstant('2026-10-19', ID));
  });

  it('on a day of its own that comes before the next step', () => {
    expect(wake(['2026-10-16'], [owed])).toBe(wakeInstant('2026-10-16', ID));
  });

  it('on the next step that comes before a day of its own', () => {
    expect(wake(['2027-10-16'], [owed])).toBe(wakeInstant('2026-10-19', ID));
  });

  it('on the earliest of its own days when it owes nothing, in whatever order they are named', () => {
    expect(wake(['2027-11-22', '2027-01-04', '2027-06-01'])).toBe(wakeInstant('2027-01-04', ID));
  });

  it('after what it owed was met, on a day of its own alone', () => {
    expect(wake(['2027-01-04'], [{ ...owed, status: 'met' }])).toBe(wakeInstant('2027-01-04', ID));
  });

  it('never, when it owes nothing and names no day', () => {
    expect(wake([])).toBeNull();
  });

  it('at once for a day that has passed unseen: the instant lies in the past', () => {
    const instant = wake(['2026-10-01'], [owed]);
    expect(instant).toBe(wakeInstant('2026-10-01', ID));
    expect(dayOf(instant ?? '') < TODAY).toBe(true);
  });

  it('in the morning of a day that is today', () => {
    expect(wake([TODAY])).toBe(wakeInstant(TODAY, ID));
    expect(dayOf(wake([TODAY]) ?? '')).toBe(TODAY);
  });
});
