import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { CongressEvent } from './events.ts';
import type { CongressState } from './state.ts';

/** The congress after a recorded event. */
export function evolveCongress(state: CongressState, { event }: Recorded<CongressEvent>): CongressState {
  return evolveEvent(state, event);
}

/** The congress after an event. */
export function evolveEvent(state: CongressState, event: CongressEvent): CongressState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'CongressPlanned': {
      const { organisationId: id, organisationPath: path, level, on, by } = event;
      return { ...state, stage: 'PLANNED', organisation: { id, path }, level, on, plannedBy: by };
    }
    case 'CongressDeclared':
      return { ...state, stage: 'DECLARED', declaredBy: event.by };
    case 'CongressCancelled':
      return { ...state, stage: 'CANCELLED' };
    case 'DeferralNoted': {
      const { caseId, on } = event;
      return { ...state, deferrals: [...state.deferrals, { caseId, on }] };
    }
    case 'CongressHeld':
      return { ...state, stage: 'HELD', heldOn: event.heldOn, minutes: event.minutes };
    case 'CandidateStatementMade': {
      const { type: _, ...statement } = event;
      return { ...state, statements: [...state.statements, statement] };
    }
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}
