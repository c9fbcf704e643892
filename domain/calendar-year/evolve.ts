import { NATIONAL } from '../calendar/layers.ts';
import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { CalendarYearEvent } from './events.ts';
import type { CalendarYearState } from './state.ts';

/** The year of a calendar after a recorded event. */
export function evolveCalendarYear(
  state: CalendarYearState,
  { event }: Recorded<CalendarYearEvent>,
): CalendarYearState {
  return evolveEvent(state, event);
}

/** The year of a calendar after an event. */
export function evolveEvent(state: CalendarYearState, event: CalendarYearEvent): CalendarYearState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'YearAwaited': {
      const { organisationId, organisationPath, calendarId, year, isFinal } = event;
      const begun = { organisation: { id: organisationId, path: organisationPath }, calendarId, year };
      return { ...state, ...begun, stage: 'AWAITED', awaited: !isFinal, status: isFinal ? 'final' : null };
    }
    case 'NoticeMissing':
      return { ...state, missingSince: event.on };
    case 'YearFoundFinal':
      return { ...state, status: 'final' };
    case 'CalendarProposed': {
      const { organisationId, organisationPath, calendarId, year, by, on, status, notice, entries, reason } = event;
      const begun = { organisation: { id: organisationId, path: organisationPath }, calendarId, year };
      const proposal = { status, notice, entries, reason, proposedBy: by, proposedOn: on };
      // Whoever is the first to enter a year of the country, its final notice is waited for until that year is over.
      const awaited = state.awaited || (calendarId === NATIONAL && on <= `${year}-12-31`);
      return { ...state, ...begun, stage: 'PROPOSED', proposal, awaited };
    }
    case 'CalendarPublished':
      return published(state, event);
    case 'CalendarRejected':
    case 'CalendarWithdrawn':
      return { ...state, stage: state.published === null ? 'AWAITED' : 'PUBLISHED', proposal: null };
    case 'MigrationConfirmed':
      return { ...state, migration: { confirmedBy: event.by, on: event.on, figures: event.figures } };
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}

function published(
  state: CalendarYearState,
  { layer, changedDays, by, on }: Extract<CalendarYearEvent, { type: 'CalendarPublished' }>,
): CalendarYearState {
  const { proposal, enteredBy, enteredBefore, migration } = state;
  return {
    ...state,
    stage: 'PUBLISHED',
    proposal: null,
    published: layer,
    status: proposal?.status ?? state.status,
    notice: proposal?.notice ?? state.notice,
    publishedBy: by,
    publishedOn: on,
    enteredBy: proposal?.proposedBy ?? null,
    enteredBefore: migration === null && enteredBy !== null ? [...enteredBefore, enteredBy] : [],
    changedDays,
    // What was brought into running matters before was another publication.
    migration: null,
  };
}
