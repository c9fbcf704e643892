import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import type { PersonEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { PersonState } from './state.ts';

/**
 * Days to come that these events bring: the first of a post that begins later, and the first without a post that ends later. On such a day
 * somebody becomes head or subordinate of another without anybody entering anything (practice: P15, P19). None that is known.
 */
export function awaitedBy(state: PersonState, events: readonly PersonEvent[], today: Day): readonly PersonEvent[] {
  const known = new Set(events.reduce(evolveEvent, state).awaited);
  const days = [...new Set(events.flatMap(daysOf))].filter((day) => day > today && !known.has(day));
  return days.toSorted().map((on): PersonEvent => ({ type: 'PostDayAwaited', on }));
}

/** The days on which somebody stands otherwise by this event: known dates of posts. */
export function daysOf(event: PersonEvent): readonly Day[] {
  switch (event.type) {
    case 'PersonRecorded':
    case 'PostTakenUp':
      return [event.from];
    case 'PostEnded':
      return [addDays(event.on, 1)];
    case 'PersonTakenUp':
      return event.posts.flatMap(({ from, to }) => [from, ...(to === null ? [] : [addDays(to, 1)])]);
    default:
      return [];
  }
}

/** What time has brought by today: the last such day says it for those that were slept through. */
export function postDaysCome({ awaited }: Pick<PersonState, 'awaited'>, today: Day): readonly PersonEvent[] {
  const on = awaited.filter((day) => day <= today).at(-1);
  return on === undefined ? [] : [{ type: 'PostDayCame', on }];
}
