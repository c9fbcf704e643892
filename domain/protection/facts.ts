import { recordsOf } from '../authority/conflict.ts';
import type { ConflictSubject } from '../authority/conflict.ts';
import { namedIn } from '../authority/taking-over.ts';
import type { FactsQuery } from '../facts.ts';
import type { Actor } from '../process.ts';
import type { ProtectionCommand } from './commands.ts';
import type { ProtectionState } from './state.ts';

/** What a decision rests on: who acts, whom the cases are about, the body above, and who is named responsible. */
export function factsFor(state: ProtectionState, command: ProtectionCommand, actor: Actor): FactsQuery {
  const isFirst = state.stage === null;
  const subjects = isFirst && command.type === 'begin' ? command.subjects : state.subjects;
  const body = isFirst && command.type === 'begin' ? command.organisationId : state.organisation.id;
  const named = namedBy(state, command);
  const acting = actor.kind === 'staff' && actor.personId !== null ? [actor.personId] : [];
  return queryFor(subjects, [...acting, ...named], body);
}

function namedBy({ responsible }: ProtectionState, command: ProtectionCommand): readonly string[] {
  if (command.type === 'nameResponsible') return [command.personId];
  if (command.type === 'takeOverDesk') return namedIn(command);
  return command.type === 'reviewConflicts' && responsible !== null ? [responsible] : [];
}

function queryFor(subjects: readonly ConflictSubject[], persons: readonly string[], body: string): FactsQuery {
  const { people, organisations } = recordsOf(subjects);
  return {
    people: [...new Set([...persons, ...people])],
    // Its own body always: the record of it names the one above, which decides on a review.
    organisations: [...new Set([...(body === '' ? [] : [body]), ...organisations])],
    registerFor: null,
  };
}
