import type { Day } from '../../domain/calendar/calendar.ts';
import { daysBetween } from '../../domain/calendar/day.ts';
import { turnOf } from '../../domain/deadlines/apply-rule.ts';
import type { RuleEffect } from '../../domain/deadlines/apply-rule.ts';
import type { ChangeFigures } from '../../domain/policy-change/state.ts';

/** Most rows that a look ahead shows one by one. */
export const SAMPLE_ROWS = 50;

/** One obligation whose last day would move. */
export interface MovedRow {
  processId: string;
  obligationId: string;
  organisationPath: string;
  key: string;
  name: string;
  was: Day;
  becomes: Day;
  turn: 'overdue' | 'safe' | null;
}

/** What a change comes to, as far as it was counted. */
export interface Tally {
  figures: ChangeFigures;
  byDays: ReadonlyMap<number, number>;
  /** Of those in processes the caller may know of. */
  sample: readonly MovedRow[];
  /** Touched ones in processes the caller may not know of: of them there is only the number. */
  notShown: number;
  /** More of those that may be shown move than the sample holds. */
  truncated: boolean;
}

/** An obligation that the change touches; `seen` where the caller may know of its process. */
export interface TouchedRow extends Omit<MovedRow, 'was' | 'becomes' | 'turn' | 'name'> {
  effect: RuleEffect;
  seen: boolean;
}

/** Nothing counted yet. */
export const EMPTY_TALLY: Tally = {
  figures: { touched: 0, moved: 0, becomeOverdue: 0, becomeSafe: 0 },
  byDays: new Map(),
  sample: [],
  notShown: 0,
  truncated: false,
};

/**
 * The tally with these obligations too, as things stand on that day. However many are counted it keeps no more than the
 * sample: those that would become overdue first, then those that would be so no longer, then the rest, each by date.
 */
export function tallyEffects(tally: Tally, touched: readonly TouchedRow[], today: Day): Tally {
  const figures = { ...tally.figures };
  const byDays = new Map(tally.byDays);
  const sample = [...tally.sample];
  let { notShown } = tally;
  for (const { effect, seen, ...row } of touched) {
    const was = effect.entry.was;
    const becomes = effect.moved.dueOn;
    figures.touched += 1;
    if (!seen) notShown += 1;
    if (was === becomes) continue;
    const turn = turnOf(was, becomes, today);
    figures.moved += 1;
    if (turn === 'overdue') figures.becomeOverdue += 1;
    if (turn === 'safe') figures.becomeSafe += 1;
    const days = daysBetween(was, becomes);
    byDays.set(days, (byDays.get(days) ?? 0) + 1);
    if (seen) sample.push({ ...row, name: effect.moved.policy.name, was, becomes, turn });
  }
  const truncated = tally.truncated || sample.length > SAMPLE_ROWS;
  return { figures, byDays, sample: sample.toSorted(byTurn).slice(0, SAMPLE_ROWS), notShown, truncated };
}

const TURNS = ['overdue', 'safe', null] as const;

function byTurn(a: MovedRow, b: MovedRow): number {
  const rank = TURNS.indexOf(a.turn) - TURNS.indexOf(b.turn);
  if (rank !== 0) return rank;
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf({ becomes, processId, obligationId }: MovedRow): string {
  return `${becomes} ${processId} ${obligationId}`;
}
