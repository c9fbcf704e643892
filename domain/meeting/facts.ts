import { recordsOf } from '../authority/conflict.ts';
import type { FactsQuery } from '../facts.ts';
import type { Actor } from '../process.ts';
import type { MeetingCommand } from './commands.ts';
import { participantsOf } from './recusals.ts';
import type { MeetingState } from './state.ts';

type Named = Pick<FactsQuery, 'people' | 'organisations'>;
const NOTHING: Named = { people: [], organisations: [] };

/** Persons and bodies whose facts a decision needs: who acts beside whom the items are about, and whom the command names. */
export function factsFor(state: MeetingState, command: MeetingCommand, actor: Actor): FactsQuery {
  const acting = factsOfActor(state, actor);
  const spoken = spokenOf(state, command);
  return {
    people: [...new Set([...acting.people, ...spoken.people])],
    organisations: [...new Set([...acting.organisations, ...spoken.organisations])],
    registerFor: null,
  };
}

/** What is needed to know what this actor may do in the meeting and its items. */
export function factsOfActor(state: MeetingState, actor: Actor): FactsQuery {
  const own = state.stage === null ? [] : [state.organisation.id];
  if (actor.kind !== 'staff' || actor.personId === null) return { people: [], organisations: own, registerFor: null };
  const { people, organisations } = ofItems(state);
  return { people: [actor.personId, ...people], organisations: [...own, ...organisations], registerFor: null };
}

function spokenOf(state: MeetingState, command: MeetingCommand): Named {
  switch (command.type) {
    case 'convene': {
      const { members, chair, secretary, organisationId } = command;
      return { people: [...members, chair, secretary], organisations: [organisationId] };
    }
    case 'changeMembers':
      return withItems(state, participantsOf({ ...state, members: command.members }));
    case 'nameSecretary':
      return withItems(state, participantsOf({ ...state, secretary: command.personId }));
    case 'takeOverDesk':
      return withItems(state, participantsOf({ ...state, secretary: command.toPersonId }));
    case 'reviewConflicts':
    case 'recordAttendance':
      return withItems(state, participantsOf(state));
    case 'addItem': {
      const { people, organisations } = recordsOf(command.subjects);
      return { people: [...participantsOf(state), ...people], organisations };
    }
    default:
      return NOTHING;
  }
}

function withItems(state: MeetingState, participants: readonly string[]): Named {
  const { people, organisations } = ofItems(state);
  return { people: [...participants, ...people], organisations };
}

function ofItems({ items }: MeetingState): Named {
  return recordsOf(items.flatMap((one) => one.subjects));
}
