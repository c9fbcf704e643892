import { addDays } from '../../calendar/day.ts';
import type { Context, TextRef } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { standingOf } from './holds-state.ts';
import type { Hold, HoldEnd } from './holds-state.ts';
import { isDead } from '../life/life-state.ts';
import { open, roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';
import { openedId, settleOne } from '../verification/team-obligations.ts';

/** A hold ends; what was missed meanwhile is to be reconsidered, unless discipline was decided, or nobody is left to give it to. */
export function liftOne(
  state: CaseState,
  hold: Hold,
  { how, reason }: { how: HoldEnd; reason: TextRef | null },
  context: Context,
): readonly CaseEvent[] {
  const { today } = context;
  const { id: holdId, subjectId, kind } = hold;
  const isMissed = state.stage !== 'CLOSED' && !isDead(state, subjectId) && !isDisciplined(state, subjectId);
  const owed = isMissed ? open(state, 'hold.reconsider', today, roleOwner(state, 'HEAD'), context) : [];
  return [
    { type: 'HoldLifted', holdId, subjectId, kind, how, on: today, reason, reconsiderId: openedId(owed) },
    ...settleOne(state.obligations, hold.obligationId, today),
    ...owed,
  ];
}

/**
 * The holds that have lost what they rested on by now, each lifted the same day without anybody asking (practice: P27): the
 * proceedings ended without guilt, the matter without discipline, or the last day is over. `state` is the case after the command.
 */
export function liftHolds(state: CaseState, context: Context): readonly CaseEvent[] {
  return state.holds.all.reduce<readonly CaseEvent[]>((events, hold) => {
    const how = hold.ended === null ? endOf(state, hold, context) : null;
    if (how === null) return events;
    const after = events.reduce((folded, event) => evolveEvent(folded, event, context.now), state);
    return [...events, ...liftOne(after, hold, { how, reason: null }, context)];
  }, []);
}

/** The days on which a hold ends by time alone: each the day after its last. */
export function holdsWakeOn({ holds }: Pick<CaseState, 'holds'>): readonly string[] {
  return holds.all.filter((one) => one.ended === null).map((one) => addDays(one.until, 1));
}

function endOf(state: CaseState, hold: Hold, { today }: Context): HoldEnd | null {
  const { subjectId, restsOn, until } = hold;
  if (restsOn === 'proceedings' && !standingOf(state.holds, subjectId).proceedings) return 'proceedings-ended';
  if (isDead(state, subjectId) || !state.subjects.some((one) => one.id === subjectId)) return 'settled';
  const theirs = state.disciplines.filter((one) => one.subjectId === subjectId);
  const isDecided = state.outcome !== null || state.stage === 'CLOSED';
  if (isDecided && theirs.every((one) => one.status !== 'running')) {
    return isDisciplined(state, subjectId) ? 'settled' : 'not-disciplined';
  }
  return until < today ? 'last-day' : null;
}

function isDisciplined({ disciplines }: CaseState, subjectId: string): boolean {
  return disciplines.some((one) => one.subjectId === subjectId && one.status === 'decided');
}
