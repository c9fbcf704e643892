import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import type { Context } from '../process.ts';
import { ended } from './decide-end.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { openOnce, responsibleOrHead } from './obligations.ts';
import { isWatched } from './state.ts';
import type { ProtectionState } from './state.ts';

/** Days on which something happens by itself: a check-in was missed, a measure is past its last day, the end has come. */
export function wakesOn(state: ProtectionState): readonly Day[] {
  if (!isWatched(state)) return [];
  const { nextCheckIn, endsOn, measures } = state;
  return [
    ...(nextCheckIn === null ? [] : [addDays(nextCheckIn, 1)]),
    ...(endsOn === null ? [] : [endsOn]),
    ...measures.flatMap(({ until, endedOn }) => (until === null || endedOn !== null ? [] : [addDays(until, 1)])),
  ];
}

/** What time has brought by today, in the order in which it came to count. */
export function timeEvents(state: ProtectionState, context: Context): ProtectionEvent[] {
  if (!isWatched(state)) return [];
  const { today } = context;
  if (state.endsOn !== null && state.endsOn <= today) return ended(state, today);
  const lapsed = state.measures.flatMap(({ id, until, endedOn }): ProtectionEvent[] =>
    until === null || endedOn !== null || until >= today
      ? []
      : [{ type: 'MeasureEnded', measureId: id, on: until, reason: null, by: null }],
  );
  return [...lapsed, ...missed(state, context)];
}

/** Whoever sees to the sender owes it to reach them, in person or by another way. */
function missed(state: ProtectionState, context: Context): ProtectionEvent[] {
  const { nextCheckIn: dueOn } = state;
  if (dueOn === null || dueOn >= context.today) return [];
  const told: ProtectionEvent = { type: 'CheckInMissed', dueOn };
  const owed = { key: 'protect.reach', owner: responsibleOrHead(state), startedOn: addDays(dueOn, 1) };
  return [told, ...openOnce(evolveEvent(state, told), owed, context)];
}
