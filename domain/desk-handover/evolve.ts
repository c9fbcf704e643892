import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { HandoverEvent } from './events.ts';
import type { DeskHandoverState, HandedMatter } from './state.ts';

/** The handing over of a desk after a recorded event. */
export function evolveHandover(state: DeskHandoverState, { event }: Recorded<HandoverEvent>): DeskHandoverState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'DeskHandedOver': {
      const { organisationId: id, organisationPath: path, fromPersonId, toPersonId, on, by, minutes } = event;
      const matters = event.caseIds.map((caseId): HandedMatter => ({ caseId, status: 'asked', code: null }));
      return {
        ...state,
        stage: 'PASSING',
        organisation: { id, path },
        fromPersonId,
        toPersonId,
        on,
        by,
        minutes,
        matters,
      };
    }
    case 'MatterPassed':
      return answered(state, { caseId: event.caseId, status: event.how, code: null });
    case 'MatterNotPassed':
      return answered(state, { caseId: event.caseId, status: 'refused', code: event.code });
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}

/** With the last answer it is done. */
function answered(state: DeskHandoverState, answer: HandedMatter): DeskHandoverState {
  const matters = state.matters.map((one) => (one.caseId === answer.caseId ? answer : one));
  return { ...state, stage: matters.some((one) => one.status === 'asked') ? 'PASSING' : 'DONE', matters };
}
