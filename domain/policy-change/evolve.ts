import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { PolicyChangeEvent } from './events.ts';
import type { PolicyChangeState } from './state.ts';

/** The change of policy after a recorded event. */
export function evolvePolicyChange(
  state: PolicyChangeState,
  { event }: Recorded<PolicyChangeEvent>,
): PolicyChangeState {
  return evolveEvent(state, event);
}

/** The change of policy after an event. */
export function evolveEvent(state: PolicyChangeState, event: PolicyChangeEvent): PolicyChangeState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'PolicyProposed': {
      const { organisationId, organisationPath, forOrganisation, forPath, draft, replaces, examples, reason } = event;
      const organisation = { id: organisationId, path: organisationPath };
      const whom = { organisation, forOrganisation, forPath, proposedBy: event.by, proposedOn: event.on };
      return { ...state, ...whom, stage: 'PROPOSED', draft, replaces, examples, reason };
    }
    case 'PolicyPublished': {
      const { row, ended, by, on } = event;
      return { ...state, stage: 'PUBLISHED', published: row, ended, publishedBy: by, publishedOn: on };
    }
    case 'PolicyRejected':
      return { ...state, stage: 'REJECTED' };
    case 'PolicyWithdrawn':
      return { ...state, stage: 'WITHDRAWN' };
    case 'MigrationConfirmed':
      return { ...state, migration: { confirmedBy: event.by, on: event.on, figures: event.figures } };
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}
