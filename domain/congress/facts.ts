import { parentPath } from '../organisation/path.ts';
import type { FactsQuery } from '../facts.ts';
import type { Actor, ClockCommand } from '../process.ts';
import type { CongressCommand } from './commands.ts';
import type { CongressState } from './state.ts';

/**
 * What a decision rests on beyond the calendar: of what begins it, the body it names; of who heads a body directly in it, what that
 * body is; and of a candidate, who that is and what is on record of them.
 */
export function factsFor(state: CongressState, command: CongressCommand | ClockCommand, actor: Actor): FactsQuery {
  const named = command.type === 'planCongress' ? [command.organisationId] : [];
  const organisations = [...named, ...inspectingHeads(state, actor)];
  if (command.type !== 'stateOnCandidate') return { people: [], organisations, registerFor: null };
  const asking = actor.personId === null ? [] : [actor.personId];
  return {
    ...{ people: [command.personId, ...asking], organisations, registerFor: null },
    recordedOf: command.personId,
  };
}

/** The bodies directly in the one that holds the congress which this actor heads: its inspection committee is one of those. */
export function inspectingHeads({ organisation }: CongressState, { kind, roles }: Actor): readonly string[] {
  if (kind !== 'staff' || organisation.path === '') return [];
  return roles
    .filter(({ role, path }) => role === 'HEAD' && parentPath(path) === organisation.path)
    .map((held) => held.organisationId);
}
