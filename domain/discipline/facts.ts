import { recordsOf } from '../authority/conflict.ts';
import type { FactsQuery } from '../facts.ts';
import type { Actor } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import type { DisciplineState } from './state.ts';

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

/** What a decision rests on: who acts and whom it is about, the owning body, and the branch that voted. */
export function factsFor(state: DisciplineState, command: DisciplineCommand, actor: Actor): FactsQuery {
  const acting = factsOfActor(state, actor);
  if (command.type !== 'recordBranchVote') return acting;
  return { ...acting, organisations: [...new Set([...acting.organisations, command.organisationId])] };
}

/** What is needed to know whether this actor may do anything at all here: conflict of interest is judged before all else. */
export function factsOfActor(state: DisciplineState, actor: Actor): FactsQuery {
  if (actor.kind !== 'staff' || actor.personId === null || state.stage === null) return NOTHING;
  const { personId, organisationSubjectId: organisationId } = state;
  const { people, organisations } = recordsOf([{ personId, organisationId }]);
  return {
    people: [...new Set([actor.personId, ...people])],
    organisations: [...new Set([...organisations, state.organisation.id])],
    registerFor: null,
  };
}
