import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import type { RuleEffect } from '../../domain/deadlines/apply-rule.ts';
import { openObligation } from '../../domain/deadlines/ledger.ts';
import { calendarOf } from '../../domain/calendar/calendar.fixture.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { EMPTY_TALLY, SAMPLE_ROWS, tallyEffects } from './tally-effects.ts';
import type { TouchedRow } from './tally-effects.ts';

const TODAY = '2026-11-23';
const [row] = POLICIES;
if (row === undefined) throw new Error('there are no rows');
const owner = { kind: 'role', role: 'HEAD', organisationId: 'o' } as const;
const opening = { key: row.key, n: 1, owner, row, startedOn: '2026-11-02', startedAt: null };
const obligation = openObligation(opening, calendarOf([]));

/** An obligation that was due on one day and becomes due on another. */
function touched(n: number, was: string, dueOn: string, seen = true): TouchedRow {
  const entry: RuleEffect['entry'] = {
    ...{
      kind: 'rule',
      change: '',
      policy: null,
      calendar: null,
      was,
      basis: '',
      recordedAt: '2026-11-23T02:00:00.000Z',
    },
  };
  const id = `case/${String(n).padStart(4, '0')}`;
  return {
    ...{ processId: id, obligationId: obligation.id, organisationPath: 'mg', key: obligation.key, seen },
    effect: { entry, moved: { ...obligation, dueOn } },
  };
}

describe('the tally of a look ahead', () => {
  it('counts what a rule touches, what moves, and what turns by it, over several batches', () => {
    const first = tallyEffects(
      EMPTY_TALLY,
      [touched(1, '2026-11-30', '2026-11-20'), touched(2, '2026-11-20', '2026-11-23')],
      TODAY,
    );
    const both = tallyEffects(
      first,
      [touched(3, '2026-11-30', '2026-11-30'), touched(4, '2026-12-10', '2026-11-30')],
      TODAY,
    );
    expect(both.figures).toEqual({ touched: 4, moved: 3, becomeOverdue: 1, becomeSafe: 1 });
    expect([...both.byDays].toSorted(([a], [b]) => a - b)).toEqual([
      [-10, 2],
      [3, 1],
    ]);
    expect(first.figures.touched).toBe(2);
  });

  it('shows those that become overdue first, then those that are so no longer, and keeps no more than the sample', () => {
    const later = Array.from({ length: 3 * SAMPLE_ROWS }, (_, n) => touched(n, '2026-12-01', addDays('2026-12-02', n)));
    const turning = [touched(901, '2026-11-20', '2026-11-24'), touched(900, '2026-11-24', '2026-11-20')];
    const { sample, figures } = tallyEffects(tallyEffects(EMPTY_TALLY, later, TODAY), turning, TODAY);
    expect(sample).toHaveLength(SAMPLE_ROWS);
    expect(sample.slice(0, 3).map((one) => [one.processId, one.turn])).toEqual([
      ['case/0900', 'overdue'],
      ['case/0901', 'safe'],
      ['case/0000', null],
    ]);
    expect(figures.moved).toBe(3 * SAMPLE_ROWS + 2);
  });

  it('counts what the caller may not be shown, tells how much that is, and does not show it', () => {
    const unseen = Array.from({ length: 2 * SAMPLE_ROWS }, (_, n) => touched(n, '2026-11-30', '2026-11-20', false));
    const unmoved = touched(900, '2026-11-30', '2026-11-30', false);
    const tally = tallyEffects(EMPTY_TALLY, [...unseen, unmoved, touched(901, '2026-11-30', '2026-11-20')], TODAY);
    expect(tally.sample.map((one) => one.processId)).toEqual(['case/0901']);
    expect(tally.figures).toMatchObject({ touched: 2 * SAMPLE_ROWS + 2, becomeOverdue: 2 * SAMPLE_ROWS + 1 });
    expect([tally.notShown, tally.truncated]).toEqual([2 * SAMPLE_ROWS + 1, false]);
  });

  it('says when more of what may be shown moves than it holds, however it came in', () => {
    const rows = Array.from({ length: SAMPLE_ROWS + 1 }, (_, n) => touched(n, '2026-12-01', '2026-12-02'));
    const full = tallyEffects(EMPTY_TALLY, rows.slice(1), TODAY);
    expect(full.truncated).toBe(false);
    expect(tallyEffects(full, rows.slice(0, 1), TODAY).truncated).toBe(true);
    expect(tallyEffects(tallyEffects(EMPTY_TALLY, rows, TODAY), [], TODAY)).toMatchObject({
      ...{ truncated: true, notShown: 0 },
    });
  });
});
