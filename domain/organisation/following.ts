import type { ProcessDefinition, ProcessState } from '../process.ts';
import { toldAbove } from './notices.ts';
import { decideSuccession, evolveSuccession, isOwnerSucceeded, isSucceedOwner } from './succession.ts';

type AnyProcess = ProcessDefinition<ProcessState, { type: string }, { type: string }>;

/** The process, whatever its kind, which follows its bodies when they end or move in the tree, in every stage. */
export function followingBodies(definition: AnyProcess): AnyProcess {
  const { succession } = definition;
  return {
    ...definition,
    factsFor: (state, command, actor) =>
      isSucceedOwner(command)
        ? { people: [], organisations: [], registerFor: null }
        : definition.factsFor(state, command, actor),
    decide: (state, command, context) =>
      isSucceedOwner(command)
        ? decideSuccession(state, command, { actor: context.actor, succession })
        : definition.decide(state, command, context),
    evolve: (state, recorded) => {
      const { event } = recorded;
      return isOwnerSucceeded(event) ? evolveSuccession(state, event, succession) : definition.evolve(state, recorded);
    },
    followUps: (state, events, self) => [
      ...events.filter(isOwnerSucceeded).flatMap(({ judgesItself }) => (judgesItself ? [toldAbove()] : [])),
      ...definition.followUps(
        state,
        events.filter((one) => !isOwnerSucceeded(one)),
        self,
      ),
    ],
  };
}
