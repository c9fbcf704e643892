import type { FactsQuery } from '../facts.ts';
import type { ClockCommand } from '../process.ts';
import type { CalendarYearCommand } from './commands.ts';
import type { CalendarYearState } from './state.ts';

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

/**
 * What a decision rests on beyond the calendar: of what begins or proposes a year the body it names; of a publication that
 * nobody else gives the next version of the calendar meanwhile.
 */
export function factsFor({ calendarId }: CalendarYearState, command: CalendarYearCommand | ClockCommand): FactsQuery {
  if (command.type === 'publishCalendar') return { ...NOTHING, lock: `calendar/${calendarId}` };
  if (command.type !== 'awaitYear' && command.type !== 'proposeCalendar') return NOTHING;
  return { ...NOTHING, organisations: [command.organisationId] };
}
