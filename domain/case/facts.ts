import { recordsOf } from '../authority/conflict.ts';
import type { Actor, FactsQuery } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import type { CaseState } from './state.ts';

/**
 * Persons and bodies whose facts a decision needs: those the command speaks of, and, where somebody of the staff acts,
 * that person and everybody the case is about, since conflict of interest is judged before anything else.
 */
export function factsFor(state: CaseState, command: CaseCommand, actor: Actor): FactsQuery {
  const acting = factsOfActor(state, actor);
  const spoken = spokenOf(state, command);
  return {
    people: [...new Set([...acting.people, ...spoken.people])],
    organisations: [...new Set([...acting.organisations, ...spoken.organisations])],
    registerFor: spoken.registerFor,
  };
}

/** What is needed to know whether this actor may do anything at all in the case: enough to offer commands, not to fill them in. */
export function factsOfActor(state: CaseState, actor: Actor): FactsQuery {
  if (actor.kind !== 'staff' || actor.personId === null) return NOTHING;
  const { people, organisations } = recordsOf(state.subjects);
  // The owning body too: its level decides for whom it is competent and by which row a period runs.
  const own = state.stage === null ? [] : [state.organisation.id];
  return { people: [actor.personId, ...people], organisations: [...organisations, ...own], registerFor: null };
}

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

function spokenOf(state: CaseState, command: CaseCommand): FactsQuery {
  switch (command.type) {
    case 'register':
      return {
        ...NOTHING,
        registerFor: { organisationId: command.organisationId, year: Number(command.receivedOn.slice(0, 4)) },
      };
    case 'classify': {
      const { people, organisations } = recordsOf(command.subjects);
      const atWork = [state.handler, state.assignment?.personId ?? null].filter((one) => one !== null);
      return { people: [...people, ...atWork], organisations, registerFor: null };
    }
    case 'rerouteUp':
    case 'transfer':
    case 'decideCompetence':
      return { ...NOTHING, organisations: [command.organisationId] };
    case 'returnTransfer': {
      // Both bodies: their records name the one above, whose head decides after the second return.
      const { transfer } = state;
      return transfer === null
        ? NOTHING
        : { ...NOTHING, organisations: [transfer.fromOrganisationId, transfer.toOrganisationId] };
    }
    case 'orderVerification':
      return { ...NOTHING, people: [command.leader, ...command.members] };
    case 'replaceTeamMember':
      return { ...NOTHING, people: command.joins === null ? [] : [command.joins] };
    case 'declareConflict':
    case 'liftConflict':
      return { ...NOTHING, people: [command.personId] };
    case 'conclude':
    case 'clock':
      return { ...NOTHING, ...recordsOf(state.subjects), organisations: [state.organisation.id] };
    case 'assign':
    case 'reassign':
      return withSubjects(state, command.assignee);
    case 'instruct':
      return command.assignee === null ? NOTHING : withSubjects(state, command.assignee);
    default:
      return NOTHING;
  }
}

function withSubjects(state: CaseState, personId: string): FactsQuery {
  const { people, organisations } = recordsOf(state.subjects);
  return { people: [personId, ...people], organisations, registerFor: null };
}
