import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { instantAt } from '../calendar/day.ts';
import { nextRungDay, rungsDue } from './ladder.ts';
import { openUntil, withEntry } from './ledger.ts';
import type { LadderMark, Obligation } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';

const OWNER = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;

/** Due on Friday 6 March 2026, and stood still from the Wednesday after it until the day on which it ran again. */
function stoodStill({ until, marks = [] }: { until: Day; marks?: readonly LadderMark[] }): Obligation {
  const opened = openUntil(
    { key: 'k', n: 1, owner: OWNER, row: policyOf(), startedOn: '2026-02-02', dueOn: '2026-03-06' },
    HANOI,
  );
  const entry = { kind: 'pause', from: '2026-03-11', reason: 'r' } as const;
  const paused = withEntry(opened, { ...entry, until: null, recordedAt: instantAt('2026-03-11', 12) }, HANOI);
  const running = withEntry(paused, { ...entry, until, recordedAt: instantAt(until, 9) }, HANOI);
  return { ...running, marks };
}

const BEFORE: readonly LadderMark[] = [
  { step: 'remind.5', on: '2026-02-27', late: false },
  { step: 'remind.1', on: '2026-03-05', late: false },
  { step: 'remind.0', on: '2026-03-06', late: false },
  { step: 'escalate.1', on: '2026-03-09', late: false },
];

describe('what was overdue when it began to stand still', () => {
  it('climbs on from where it stopped: nothing was missed on days that did not count', () => {
    const running = stoodStill({ until: '2026-06-01', marks: BEFORE });
    expect(running.dueOn).toBe('2026-03-06');
    expect(rungsDue(running, '2026-06-09', HANOI)).toEqual([
      // Monday and Tuesday before the pause, and the Monday after it.
      { step: 'escalate.2', on: '2026-06-01', late: true },
      { step: 'escalate.3', on: '2026-06-03', late: true },
    ]);
    expect(nextRungDay(running, '2026-06-01', HANOI)).toBe('2026-06-01');
  });

  it('repeats every five working days that counted', () => {
    const repeats = rungsDue(stoodStill({ until: '2026-06-01', marks: BEFORE }), '2026-06-17', HANOI).slice(2);
    expect(repeats.map(({ step, on }) => [step, on])).toEqual([
      ['escalate.repeat.1', '2026-06-10'],
      ['escalate.repeat.2', '2026-06-17'],
    ]);
  });

  it('is not told again what it was told on the morning before it stood still', () => {
    const told = { step: 'escalate.2', on: '2026-03-11', late: false };
    const running = stoodStill({ until: '2026-06-01', marks: [...BEFORE, told] });
    expect(rungsDue(running, '2026-06-03', HANOI).map(({ step }) => step)).toEqual(['escalate.3']);
  });
});
