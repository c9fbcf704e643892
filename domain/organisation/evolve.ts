import type { Instant } from '../calendar/calendar.ts';
import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { OrganisationEvent } from './events.ts';
import type { OrganisationState } from './state.ts';

/** The act after a recorded event. */
export function evolveOrganisation(
  state: OrganisationState,
  { event, at }: Recorded<OrganisationEvent>,
): OrganisationState {
  return evolveEvent(state, event, at);
}

/** The act after an event that happened at that instant. */
export function evolveEvent(state: OrganisationState, event: OrganisationEvent, at: Instant): OrganisationState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'ReorganisationProposed': {
      const { changes, on, decisionNumber, text, by, proposedOn } = event;
      const organisation = { id: event.organisationId, path: event.organisationPath };
      const act = { changes, on, decisionNumber, text, proposedBy: by, proposedOn };
      return { ...state, stage: 'PROPOSED', organisation, ...act };
    }
    case 'ReorganisationConfirmed':
      return { ...state, stage: 'DECIDED', confirmedBy: event.by, confirmedOn: event.on, blockedBy: null };
    case 'ReorganisationRejected':
      return { ...state, stage: 'REJECTED' };
    case 'ReorganisationWithdrawn':
      return { ...state, stage: 'WITHDRAWN' };
    case 'ReorganisationCarriedOut':
      return { ...state, stage: 'CARRIED_OUT', bodies: event.bodies, carriedOutAt: at };
    case 'ReorganisationBlocked':
      return { ...state, stage: 'PROPOSED', blockedBy: event.code, confirmedBy: null, confirmedOn: null };
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}
