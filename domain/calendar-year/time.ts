import type { Day } from '../calendar/calendar.ts';
import { openByPolicy } from '../deadlines/open.ts';
import type { Context } from '../process.ts';
import type { CalendarYearEvent } from './events.ts';
import { statusOf } from './publication.ts';
import { NOTICE_KEY, warningDay } from './state.ts';
import type { CalendarYearState } from './state.ts';

/** A notice that is still missing on the warning day is owed from that day on; not of a year that came final from elsewhere. */
export function timeEvents(state: CalendarYearState, context: Context): CalendarYearEvent[] {
  const [on] = wakesOn(state);
  if (on === undefined || context.today < on) return [];
  const { calendarId, year, published } = state;
  if (statusOf(context.facts.calendar, { calendarId, year, published }) === 'final') {
    return [{ type: 'YearFoundFinal', year, on: context.today }];
  }
  const owner = { kind: 'role', role: 'ADMINISTRATOR', organisationId: state.organisation.id } as const;
  const opening = { key: NOTICE_KEY, startedOn: on, owner, conditions: {} };
  return [{ type: 'NoticeMissing', year, on }, ...openByPolicy(opening, state.obligations, context)];
}

/**
 * The day on which it is said that the notice is missing: while the engine waits for the year and no final notice is known. Not
 * while a proposal is to be answered, for the answer is owed then.
 */
export function wakesOn({ stage, year, awaited, missingSince, status }: CalendarYearState): readonly Day[] {
  const isMissing = awaited && missingSince === null && status !== 'final' && stage !== 'PROPOSED';
  return isMissing ? [warningDay(year)] : [];
}
