import type { FactsQuery } from '../facts.ts';
import type { ClockCommand } from '../process.ts';
import type { CongressCommand } from './commands.ts';
import type { CongressState } from './state.ts';

/** What a decision rests on beyond the calendar: of what begins it, the body it names. */
export function factsFor(_state: CongressState, command: CongressCommand | ClockCommand): FactsQuery {
  const organisations = command.type === 'planCongress' ? [command.organisationId] : [];
  return { people: [], organisations, registerFor: null };
}
