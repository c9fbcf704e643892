import { recordsOf } from '../authority/conflict.ts';
import type { FactsQuery } from '../facts.ts';
import type { Actor } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import { helpersOf } from './intake/interpreter-conflict.ts';
import { earlierOf } from './review/recurrence.ts';
import { closedTo } from './parts/parts-state.ts';
import { workersOf } from './parts/pass-on.ts';
import { meetingNamedIn } from './screening/collegial-acts.ts';
import type { CaseState } from './state.ts';

/**
 * Persons and bodies whose facts a decision needs: those the command speaks of, and, where somebody of the staff acts,
 * that person and everybody the case is about, since conflict of interest is judged before anything else.
 */
export function factsFor(state: CaseState, command: CaseCommand, actor: Actor): FactsQuery {
  const acting = factsOfActor(state, actor);
  const spoken = spokenOf(state, command);
  const meeting = meetingNamedIn(command);
  return {
    people: [...new Set([...acting.people, ...spoken.people])],
    organisations: [...new Set([...acting.organisations, ...spoken.organisations])],
    registerFor: spoken.registerFor,
    ...(NEEDS_ABOVE.includes(command.type) ? { above: true } : {}),
    ...(meeting === null ? {} : { meeting }),
    ...(command.type === 'transfer' ? { bodiesOver: state.subjects } : {}),
    ...(command.type === 'deferForCongress' ? { congress: true } : {}),
    ...(command.type === 'conclude' ? { remediationsOf: earlierOf(state, command.on) } : {}),
  };
}

/** What is needed to know whether this actor may do anything at all in the case: enough to offer commands, not to fill them in. */
export function factsOfActor(state: CaseState, actor: Actor): FactsQuery {
  if (actor.kind !== 'staff' || actor.personId === null) return NOTHING;
  const { people, organisations } = recordsOf(closedTo(state));
  // The owning body too: its level decides for whom it is competent and by which row a period runs.
  const own = state.stage === null ? [] : [state.organisation.id];
  return { people: [actor.personId, ...people], organisations: [...organisations, ...own], registerFor: null };
}

/** What may take a case up a level, or ask the body above for a decision: the bodies there have to be known. */
const NEEDS_ABOVE: readonly string[] = [
  'noteLifeEvent',
  'reviewConflicts',
  'identifySubject',
  'declareConflict',
  'noteNamed',
  'takeIn',
  'takeOverDesk',
  'returnTransfer',
];

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

function spokenOf(state: CaseState, command: CaseCommand): FactsQuery {
  switch (command.type) {
    case 'openCase': {
      const { people, organisations } = recordsOf(command.subjects);
      return { people, organisations: [...organisations, command.organisationId], registerFor: null };
    }
    case 'register':
      return {
        people: [...helpersOf({ intake: command.intake ?? null }), ...command.subjectPersonIds],
        // The kind of the body decides by which row the sender is answered (practice: P10).
        organisations: [command.organisationId, ...command.subjectOrganisationIds],
        registerFor: { organisationId: command.organisationId, year: Number(command.receivedOn.slice(0, 4)) },
      };
    case 'classify': {
      const { people, organisations } = recordsOf(command.subjects);
      const atWork = [state.handler, state.assignment?.personId ?? null].filter((one) => one !== null);
      return {
        people: [...people, ...atWork, ...helpersOf(state)],
        organisations: [...organisations, state.organisation.id],
        registerFor: null,
      };
    }
    case 'noteLifeEvent': {
      const { people, organisations } = recordsOf(closedTo(state));
      return {
        people: [command.personId, ...people],
        organisations: [...organisations, state.organisation.id],
        registerFor: null,
      };
    }
    case 'reviewConflicts': {
      const { people, organisations } = recordsOf(closedTo(state));
      return {
        people: [...people, ...workersOf(state)],
        organisations: [...organisations, state.organisation.id],
        registerFor: null,
      };
    }
    case 'identifySubject': {
      const { personId, organisationId } = command;
      const named = recordsOf([{ personId, organisationId }]);
      return { ...NOTHING, ...named, people: [...named.people, ...workersOf(state)] };
    }
    case 'accept':
      return { ...NOTHING, organisations: command.bypass ? [command.bypass.organisationId] : [] };
    case 'handDownSubject':
    case 'rerouteUp':
    case 'transfer':
    case 'decideCompetence':
      return { ...NOTHING, organisations: [command.organisationId] };
    case 'orderVerification':
      return { ...NOTHING, people: [command.leader, ...command.members] };
    case 'replaceTeamMember':
      return { ...NOTHING, people: command.joins === null ? [] : [command.joins] };
    case 'declareConflict':
    case 'liftConflict':
      return { ...NOTHING, people: [command.personId] };
    case 'beginReview':
      return {
        people: [...command.subjectPersonIds],
        organisations: [command.organisationId, ...command.subjectOrganisationIds],
        registerFor: { organisationId: command.organisationId, year: Number(command.receivedOn.slice(0, 4)) },
      };
    case 'senderRequestsReview':
    case 'disputeReceiptDate':
    case 'drawForRereading':
      // Its record names the body above, which is asked.
      return { ...NOTHING, organisations: [state.organisation.id] };
    case 'identifySelf':
      // The kind of the body decides by which row the sender is answered (practice: P10).
      return { ...NOTHING, organisations: [state.organisation.id] };
    case 'beginPart':
      return {
        ...NOTHING,
        registerFor: { organisationId: command.organisationId, year: Number(command.receivedOn.slice(0, 4)) },
      };
    case 'takeIn': {
      const { people, organisations } = recordsOf([...closedTo(state), ...command.subjects, ...command.namedElsewhere]);
      return {
        people: [...people, ...workersOf(state)],
        organisations: [...organisations, state.organisation.id],
        registerFor: null,
      };
    }
    case 'takeOverDesk': {
      const { people, organisations } = recordsOf(closedTo(state));
      const named = [command.fromPersonId, command.toPersonId, ...(command.by === null ? [] : [command.by])];
      return {
        people: [...people, ...named, ...workersOf(state)],
        organisations: [...organisations, state.organisation.id],
        registerFor: null,
      };
    }
    case 'noteNamed': {
      const { people, organisations } = recordsOf([...closedTo(state), ...command.named]);
      return {
        people: [...people, ...workersOf(state)],
        organisations: [...organisations, state.organisation.id],
        registerFor: null,
      };
    }
    case 'conclude':
    case 'clock':
      return { ...NOTHING, ...recordsOf(closedTo(state)), organisations: [state.organisation.id] };
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
  const { people, organisations } = recordsOf(closedTo(state));
  return { people: [personId, ...people], organisations, registerFor: null };
}
