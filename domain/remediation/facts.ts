import { recordsOf } from '../authority/conflict.ts';
import { namedIn } from '../authority/taking-over.ts';
import type { FactsQuery } from '../facts.ts';
import type { Actor } from '../process.ts';
import type { RemediationCommand } from './commands.ts';
import type { RemediationState } from './state.ts';

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

/** What a decision rests on: who acts, whom it is about, the body above, and the persons whom a plan names. */
export function factsFor(state: RemediationState, command: RemediationCommand, actor: Actor): FactsQuery {
  if (command.type === 'begin') {
    const { personId, organisationSubjectId, organisationId } = command;
    return queryFor(null, { personId, organisationSubjectId }, [organisationId]);
  }
  const acting = factsOfActor(state, actor);
  if (command.type === 'handOverRemediation') {
    return { ...acting, people: [...new Set([...acting.people, command.personId])] };
  }
  if (command.type === 'takeOverDesk') {
    return withPeople(state, namedIn(command));
  }
  if (command.type === 'reviewConflicts') return withPeople(state, state.handler === null ? [] : [state.handler]);
  if (command.type !== 'planRemediation') return acting;
  const owners = command.tasks.flatMap((one) => (one.ownerPersonId === null ? [] : [one.ownerPersonId]));
  return { ...acting, people: [...new Set([...acting.people, ...owners])] };
}

function withPeople(state: RemediationState, people: readonly string[]): FactsQuery {
  const query = queryFor(null, state, [state.organisation.id]);
  return { ...query, people: [...new Set([...people, ...query.people])] };
}

/** What is needed to know whether this actor may do anything at all here: conflict of interest is judged before all else. */
export function factsOfActor(state: RemediationState, actor: Actor): FactsQuery {
  if (state.stage === null) return NOTHING;
  // Its own body always: the record of it names the one above, to which it goes when nothing is done.
  return queryFor(actor.kind === 'staff' ? actor.personId : null, state, [state.organisation.id]);
}

function queryFor(
  actingPersonId: string | null,
  { personId, organisationSubjectId }: Pick<RemediationState, 'personId' | 'organisationSubjectId'>,
  bodies: readonly string[],
): FactsQuery {
  const { people, organisations } = recordsOf([{ personId, organisationId: organisationSubjectId }]);
  const acting = actingPersonId === null ? [] : [actingPersonId];
  return {
    people: [...new Set([...acting, ...people])],
    organisations: [...new Set([...bodies, ...organisations])],
    registerFor: null,
  };
}
