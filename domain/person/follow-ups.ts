import type { Day } from '../calendar/calendar.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { PersonEvent } from './events.ts';
import { daysOf } from './post-days.ts';
import type { PersonState } from './state.ts';

/**
 * What the matters that are running hear of a person: what happened to them, where they are a subject, at work or on the team; and
 * who by it has come into conflict of interest, so that nobody goes on working on the matter of a relative or a superior. A post that begins
 * or is over later is told of on that day.
 */
export function followUps(
  { personId, awaited }: PersonState,
  events: readonly PersonEvent[],
  _self: ProcessId,
): readonly FollowUp[] {
  const told = events.flatMap((one): FollowUp[] => {
    if (one.type !== 'LifeEventRecorded') return [];
    return [{ kind: 'tell-of-person', personId, event: one.event, on: one.on, text: one.text }];
  });
  const day = events.flatMap((one) => daysToTell(one, told.length > 0)).find((on) => !awaited.includes(on));
  return day === undefined ? told : [...told, { kind: 'tell-of-person', personId, event: null, on: day, text: null }];
}

/** The days from which somebody stands otherwise by this; that posts are over with a life event is heard with that. */
function daysToTell(event: PersonEvent, isHeard: boolean): readonly Day[] {
  if (event.type === 'RelativeRecorded' || event.type === 'PostDayCame') return [event.on];
  if (event.type === 'PostTakenUp') return daysOf(event);
  return event.type === 'PostEnded' && !isHeard ? daysOf(event) : [];
}
