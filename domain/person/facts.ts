import type { FactsQuery } from '../facts.ts';
import type { ClockCommand } from '../process.ts';
import type { PersonCommand } from './commands.ts';
import type { PersonState } from './state.ts';

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

/** What a decision rests on: the body of a post, the relative that is named, and, when a process begins, what is on record. */
export function factsFor(state: PersonState, command: PersonCommand | ClockCommand): FactsQuery {
  switch (command.type) {
    case 'recordPerson':
      return { ...NOTHING, organisations: [command.organisationId], personRecord: command.personId };
    case 'takeUpPerson':
      return { ...NOTHING, personRecord: command.personId };
    case 'changePost':
      return { ...NOTHING, organisations: [command.organisationId], personRecord: state.personId };
    case 'recordRelative':
      return { ...NOTHING, people: [command.otherId] };
    default:
      return NOTHING;
  }
}
