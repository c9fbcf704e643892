import type { CaseState } from '../../domain/case/state.ts';
import type { Caller } from '../caller.ts';
import { mayKnowRecurrences } from './show-recurrences.ts';
import type { AnyEvent } from '../processes/read-events.ts';

/**
 * Whether the caller may read what belongs to an event of the case: what a sender says of whoever handles it is for the head
 * of the body alone, who answers it (practice: P23), and never for whom it is about; what was found before is for those who
 * handle the case (practice: P28).
 */
export function mayReadIn(state: CaseState, caller: Caller) {
  const { organisation, handler, verification } = state;
  const { roles, personId } = caller;
  const isHead = roles.some((held) => held.role === 'HEAD' && held.organisationId === organisation.id);
  const isMeant = personId !== null && [handler, verification?.leader].includes(personId);
  return (event: AnyEvent): boolean => {
    if (event.type === 'RecurrenceFound') return mayKnowRecurrences(state, caller);
    return event.type !== 'SenderReviewRequested' || event.ground !== 'handler' || (isHead && !isMeant);
  };
}
