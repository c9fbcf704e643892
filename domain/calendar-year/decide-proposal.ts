import type { Calendar, CalendarEntry, Day } from '../calendar/calendar.ts';
import { NATIONAL } from '../calendar/layers.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { isTopmost } from '../authority/topmost.ts';
import { openByPolicy } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { OrganisationFacts } from '../facts.ts';
import type { Context, Decision, Refusal } from '../process.ts';
import type { CalendarYearCommand } from './commands.ts';
import type { CalendarYearEvent } from './events.ts';
import { underneath } from './publication.ts';
import { ANSWER_KEY } from './state.ts';
import type { CalendarYearState } from './state.ts';

type Command<T extends CalendarYearCommand['type']> = Extract<CalendarYearCommand, { type: T }>;
type Propose = Command<'proposeCalendar'>;

/** Begins to wait for a year of a calendar. */
export function awaitYear(command: Command<'awaitYear'>, { facts }: Context): Decision<CalendarYearEvent> {
  const { organisationId, calendarId } = command;
  const body = facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  const refusal = refuseCalendar(calendarId, body);
  if (refusal !== null) return { ok: false, refusal };
  const { type: _, ...awaited } = command;
  return accept<CalendarYearEvent>({ ...awaited, type: 'YearAwaited', organisationPath: body.path });
}

/** Takes the days of a year as somebody entered them, if the calendar is theirs and every day says something; an answer is owed then. */
export function propose(state: CalendarYearState, command: Propose, context: Context): Decision<CalendarYearEvent> {
  const { actor, facts, today } = context;
  const { organisationId, calendarId, year, entries } = command;
  const body = facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  // Who entered it is asked again when another is to publish it.
  if (actor.personId === null) return refuse('PERSON_REQUIRED');
  const refusal =
    refuseOther(state, command) ??
    refuseCalendar(calendarId, body) ??
    refuseEntries(entries, year, underneath(facts.calendar, calendarId)) ??
    refuseEmptyYear(command);
  if (refusal !== null) return { ok: false, refusal };
  if (state.published !== null && command.reason === null) {
    return refuse('REASON_REQUIRED', { command: command.type });
  }
  const { type: _, ...proposed } = command;
  const owner = { kind: 'role', role: 'HEAD', organisationId } as const;
  return accept<CalendarYearEvent>(
    { ...proposed, type: 'CalendarProposed', organisationPath: body.path, by: actor.personId, on: today },
    ...openByPolicy({ key: ANSWER_KEY, startedOn: today, owner, conditions: {} }, state.obligations, context),
  );
}

/** A year that has begun stays the year of that calendar of that body. */
function refuseOther(state: CalendarYearState, { organisationId, calendarId, year }: Propose): Refusal | null {
  if (state.stage === null) return null;
  const isThis = organisationId === state.organisation.id && calendarId === state.calendarId && year === state.year;
  return isThis ? null : { code: 'OTHER_CALENDAR', params: { year: state.year } };
}

/** The national calendar is entered by the topmost body, its own exceptions by each body itself. */
function refuseCalendar(calendarId: string, body: OrganisationFacts): Refusal | null {
  if (calendarId === NATIONAL) return isTopmost(body) ? null : { code: 'NATIONAL_CALENDAR_BY_TOPMOST', params: {} };
  return calendarId === body.organisationId ? null : { code: 'CALENDAR_OF_ANOTHER', params: {} };
}

/** A year of the country without a day off is a notice half entered: Tết alone has five. */
function refuseEmptyYear({ calendarId, status, entries, year }: Propose): Refusal | null {
  if (calendarId !== NATIONAL || status !== 'final' || entries.some((one) => one.kind === 'off')) return null;
  return { code: 'YEAR_WITHOUT_HOLIDAYS', params: { year } };
}

/** Days of that year, each once, each counting otherwise than without it, or as half a day. */
function refuseEntries(entries: readonly CalendarEntry[], year: number, without: Calendar): Refusal | null {
  const all = entries.map((one) => one.day);
  const outside = all.filter((day) => day.slice(0, 4) !== String(year));
  if (outside.length > 0) return { code: 'ENTRY_NOT_IN_YEAR', params: { days: outside, year } };
  const again = all.filter((day, index) => all.indexOf(day) !== index);
  if (again.length > 0) return { code: 'ENTRY_TWICE', params: { days: unique(again) } };
  const idle = entries.filter((one) => one.kind !== 'half' && (one.kind === 'work') === isWorkingDay(without, one.day));
  return idle.length === 0 ? null : { code: 'ENTRY_CHANGES_NOTHING', params: { days: idle.map((one) => one.day) } };
}

function unique(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)];
}
