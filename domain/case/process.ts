import type { ClockCommand, FactsQuery, FollowUp, ProcessDefinition } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import { decideCase } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { evolveCase } from './evolve.ts';
import type { CaseState } from './state.ts';
import { INITIAL_CASE } from './state.ts';
import { CASE_TRANSITIONS } from './transitions.ts';

const NO_FACTS: FactsQuery = { people: [], organisations: [], registerFor: null };

/** The case as a process: its table, its decisions, and what it asks of the world. */
export const CASE_PROCESS: ProcessDefinition<CaseState, CaseCommand, CaseEvent> = {
  kind: 'case',
  initial: INITIAL_CASE,
  transitions: CASE_TRANSITIONS,
  factsFor,
  decide: decideCase,
  evolve: evolveCase,
  followUps,
  isFinished: (state) => state.stage === 'CLOSED' && state.obligations.every((one) => one.status !== 'open'),
};

/** Persons and bodies a command speaks of; the conflict check needs the subjects' posts and relatives too. */
function factsFor(state: CaseState, command: CaseCommand | ClockCommand): FactsQuery {
  const subjects = state.subjects.flatMap((one) => (one.personId === null ? [] : [one.personId]));
  const units = state.subjects.flatMap((one) => (one.organisationId === null ? [] : [one.organisationId]));
  switch (command.type) {
    case 'register':
      return {
        ...NO_FACTS,
        registerFor: { organisationId: command.organisationId, year: Number(command.receivedOn.slice(0, 4)) },
      };
    case 'classify':
      return { ...NO_FACTS, organisations: [state.organisation.id] };
    case 'rerouteUp':
      return { ...NO_FACTS, organisations: [command.organisationId] };
    case 'assign':
    case 'reassign':
      return { people: [command.assignee, ...subjects], organisations: units, registerFor: null };
    case 'acceptAssignment':
      if (state.assignment === null) return NO_FACTS;
      return { people: [state.assignment.personId, ...subjects], organisations: units, registerFor: null };
    case 'instruct':
      if (command.assignee === null) return NO_FACTS;
      return { people: [command.assignee, ...subjects], organisations: units, registerFor: null };
    default:
      return NO_FACTS;
  }
}

/** Who is told of what. Words and addressees are found at delivery; an event carries only codes. */
function followUps(state: CaseState, events: readonly CaseEvent[]): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    switch (event.type) {
      case 'LadderStepsReached':
        return [notice('deadline', event.audience, event.obligationId, { step: event.marks.at(-1)?.step ?? '' })];
      case 'Urged':
        return [notice('urged', 'owner', event.obligationId)];
      case 'UrgingAcknowledged':
        return [notice('urging-answered', 'owner-head', event.obligationId)];
      case 'ExtensionRequested':
        return [notice('extension-requested', 'owner-head', event.obligationId)];
      case 'HandlerProposed':
        return [notice('assignment', `person:${event.personId}`, null)];
      case 'HandlerRefused':
        return [notice('assignment-refused', 'owner-head', null)];
      case 'SubmittedToHead':
        return [notice('proposal', 'owner-head', null)];
      case 'ReceiptDateQuestioned':
        return [notice('receipt-date-questioned', 'owner-head', null)];
      case 'CaseReroutedUp':
        return [notice('rerouted', 'owner-head', null)];
      case 'SenderAdded':
        return [notice('sender-added', state.handler === null ? 'owner-head' : `person:${state.handler}`, null)];
      default:
        return [];
    }
  });
}

function notice(
  code: string,
  audience: string,
  obligationId: string | null,
  params: Readonly<Record<string, string>> = {},
): FollowUp {
  return { kind: 'notice', notice: code, obligationId, audience, params };
}
