import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { settle } from '../deadlines/open.ts';
import type { Context } from '../process.ts';
import type { CongressEvent } from './events.ts';
import { ANSWER_KEY } from './state.ts';
import type { CongressState } from './state.ts';

/**
 * What its day brings by itself once it is over: what nobody declared is off, and where nothing had been put off there is
 * nothing to hand over. Otherwise the head owes the minutes.
 */
export function timeEvents(state: CongressState, { today }: Context): CongressEvent[] {
  const [on] = wakesOn(state);
  if (on === undefined || today < on) return [];
  if (state.stage === 'DECLARED') return [{ type: 'CongressHeld', heldOn: state.on, by: null, minutes: null }];
  return [
    { type: 'CongressCancelled', on: today, by: null, reason: null },
    ...settle(state.obligations, [ANSWER_KEY], today, 'cancelled'),
  ];
}

/** The day after it, while that day alone decides. */
export function wakesOn({ stage, on, deferrals }: CongressState): readonly Day[] {
  const isAlone = stage === 'PLANNED' || (stage === 'DECLARED' && deferrals.length === 0);
  return isAlone ? [addDays(on, 1)] : [];
}
