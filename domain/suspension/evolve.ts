import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { SuspensionEvent } from './events.ts';
import type { SuspensionState } from './state.ts';

/** The order after a recorded event. */
export function evolveSuspension(state: SuspensionState, { event }: Recorded<SuspensionEvent>): SuspensionState {
  return evolveEvent(state, event);
}

/** The order after an event. */
export function evolveEvent(state: SuspensionState, event: SuspensionEvent): SuspensionState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'SuspensionOrdered':
      return {
        ...state,
        stage: 'ORDERED',
        organisation: { id: event.organisationId, path: event.organisationPath },
        caseId: event.caseId,
        subjectId: event.subjectId,
        personId: event.personId,
        organisationSubjectId: event.organisationSubjectId,
        what: event.what,
        ground: event.ground,
        orderedOn: event.orderedOn,
        until: event.until,
      };
    case 'SuspensionExtended':
      return { ...state, stage: 'EXTENDED', until: event.until, extensions: state.extensions + 1 };
    case 'SuspensionEnded':
      return { ...state, stage: 'ENDED', end: { how: event.how, on: event.on } };
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}
