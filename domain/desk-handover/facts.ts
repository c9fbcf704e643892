import type { FactsQuery } from '../facts.ts';
import type { ClockCommand } from '../process.ts';
import type { HandoverCommand } from './commands.ts';
import type { DeskHandoverState } from './state.ts';

/** What a decision rests on: of what begins it, the body, both persons, and what lies on the desk. */
export function factsFor(_state: DeskHandoverState, command: HandoverCommand | ClockCommand): FactsQuery {
  if (command.type !== 'handOverDesk') return { people: [], organisations: [], registerFor: null };
  const { organisationId, fromPersonId: personId, toPersonId } = command;
  return {
    ...{ people: [personId, toPersonId], organisations: [organisationId], registerFor: null },
    deskOf: { personId, organisationId },
  };
}
