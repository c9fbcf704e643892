import { recordsOf } from '../authority/conflict.ts';
import type { FactsQuery } from '../facts.ts';
import type { Actor } from '../process.ts';
import type { SuspensionCommand } from './commands.ts';
import type { SuspensionState } from './state.ts';

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

/** What a decision rests on: who acts, whom the order is about, and the body that gives it. */
export function factsFor(state: SuspensionState, command: SuspensionCommand, actor: Actor): FactsQuery {
  if (state.stage !== null || command.type !== 'order') return factsOfActor(state, actor);
  const { personId, organisationSubjectId, organisationId } = command;
  return query(actor, personId, organisationSubjectId, organisationId);
}

/** What is needed to know whether this actor may do anything at all here: conflict of interest is judged before all else. */
export function factsOfActor(state: SuspensionState, actor: Actor): FactsQuery {
  if (state.stage === null) return NOTHING;
  return query(actor, state.personId, state.organisationSubjectId, state.organisation.id);
}

function query(
  actor: Actor,
  personId: string | null,
  organisationSubjectId: string | null,
  bodyId: string,
): FactsQuery {
  if (actor.kind !== 'staff' || actor.personId === null) return NOTHING;
  const { people, organisations } = recordsOf([{ personId, organisationId: organisationSubjectId }]);
  return {
    people: [...new Set([actor.personId, ...people])],
    organisations: [...new Set([bodyId, ...organisations])],
    registerFor: null,
  };
}
