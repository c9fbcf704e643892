import type { Day } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/day.ts';
import { derive } from '../../deadlines/derive.ts';
import { settle } from '../../deadlines/open.ts';
import { bodiesOf, copyPolicy, selectPolicy } from '../../policy/select.ts';
import type { Context } from '../../process.ts';
import { UNLIMITED_PAUSE_GROUNDS } from '../../taxonomy/settlement.ts';
import type { PauseGround } from '../../taxonomy/settlement.ts';
import type { CaseEvent } from '../events.ts';
import { goOn, pausedUnder } from './standstill.ts';
import type { CaseState } from '../state.ts';

/** The last day of a pause that begins today, by the rule in force; null where the ground has no limit of ours, or no rule is. */
export function lastDayOfPause(
  { organisation }: Pick<CaseState, 'organisation'>,
  ground: PauseGround,
  { today, facts }: Context,
): Day | null {
  if (UNLIMITED_PAUSE_GROUNDS.includes(ground)) return null;
  const organisationIds = bodiesOf(organisation.id, facts.lineage);
  const row = selectPolicy(facts.policies, 'pause.limit', { on: today, conditions: {}, organisationIds });
  if (row === null) return null;
  return derive({ startedOn: today, startedAt: null, policy: copyPolicy(row), ledger: [] }, facts.calendar).dueOn;
}

/**
 * The last day on which the settlement stands still, or null when it does not or nothing ends that by itself. Where the level
 * above has granted more time before the next look at it, it stands still until then: a pause like that is not forgotten.
 */
export function pauseRunsUntil({ pause, obligations }: Pick<CaseState, 'pause' | 'obligations'>): Day | null {
  const lastDay = pause?.lastDay ?? null;
  if (lastDay === null) return null;
  const granted = obligations
    .filter((one) => one.key === 'pause.review' && one.status === 'open')
    .filter((one) => one.ledger.some((entry) => entry.kind === 'extension'));
  return [lastDay, ...granted.map((one) => one.dueOn)].toSorted().at(-1) ?? lastDay;
}

/** A pause that nobody ended ends by itself: everything runs again from the day after its last, whenever that is seen. */
export function endPause(state: CaseState, lastDay: Day, context: Context): readonly CaseEvent[] {
  const on = addDays(lastDay, 1);
  return [
    { type: 'SettlementResumed', on, reason: null },
    ...goOn(state, pausedUnder(state.pause?.ground ?? 'PRE_CONGRESS'), on, context),
    ...settle(state.obligations, ['pause.review'], context.today, 'cancelled'),
  ];
}
