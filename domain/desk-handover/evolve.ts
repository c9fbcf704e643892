import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { HandoverEvent } from './events.ts';
import type { DeskHandoverState, HandedMatter, HandedOther } from './state.ts';

/** The handing over of a desk after a recorded event. */
export function evolveHandover(state: DeskHandoverState, { event }: Recorded<HandoverEvent>): DeskHandoverState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'DeskHandedOver': {
      const { organisationId: id, organisationPath: path, fromPersonId, toPersonId, on, by, minutes } = event;
      const matters = event.caseIds.map((caseId): HandedMatter => ({ caseId, status: 'asked', code: null }));
      const others = (event.others ?? []).map((matter): HandedOther => ({ matter, status: 'asked', code: null }));
      const said = { fromPersonId, toPersonId, on, by, minutes };
      return { ...state, ...said, stage: 'PASSING', organisation: { id, path }, matters, others };
    }
    case 'MatterPassed':
      return answered(state, { caseId: event.caseId, status: event.how, code: null });
    case 'MatterNotPassed':
      return answered(state, { caseId: event.caseId, status: 'refused', code: event.code });
    case 'OtherMatterPassed':
      return otherAnswered(state, { matter: event.matter, status: event.how, code: null });
    case 'OtherMatterNotPassed':
      return otherAnswered(state, { matter: event.matter, status: 'refused', code: event.code });
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}

function answered(state: DeskHandoverState, answer: HandedMatter): DeskHandoverState {
  return placed({ ...state, matters: state.matters.map((one) => (one.caseId === answer.caseId ? answer : one)) });
}

function otherAnswered(state: DeskHandoverState, answer: HandedOther): DeskHandoverState {
  return placed({ ...state, others: state.others.map((one) => (one.matter === answer.matter ? answer : one)) });
}

/** With the last answer it is done. */
function placed(state: DeskHandoverState): DeskHandoverState {
  const isWaiting = [...state.matters, ...state.others].some((one) => one.status === 'asked');
  return { ...state, stage: isWaiting ? 'PASSING' : 'DONE' };
}
