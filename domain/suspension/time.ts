import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { settle } from '../deadlines/open.ts';
import type { Context } from '../process.ts';
import type { SuspensionEvent } from './events.ts';
import { PERIOD_KEYS } from './state.ts';
import type { SuspensionState } from './state.ts';

/** An order ends by itself with its last day, which is exact and never rolled (P18). */
export function timeEvents(state: SuspensionState, { today }: Context): SuspensionEvent[] {
  if (!isRunning(state) || today <= state.until) return [];
  return endedEvents(state, { type: 'SuspensionEnded', how: 'period-over', on: state.until, reason: null });
}

/** The days on which time alone changes an order: the one after its last. */
export function wakesOn(state: SuspensionState): readonly Day[] {
  return isRunning(state) ? [addDays(state.until, 1)] : [];
}

/** The end of an order, with its period settled. */
export function endedEvents(
  { obligations }: SuspensionState,
  ended: Extract<SuspensionEvent, { type: 'SuspensionEnded' }>,
): SuspensionEvent[] {
  return [ended, ...settle(obligations, PERIOD_KEYS, ended.on)];
}

function isRunning({ stage }: SuspensionState): boolean {
  return stage === 'ORDERED' || stage === 'EXTENDED';
}
