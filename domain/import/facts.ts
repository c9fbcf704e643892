import type { FactsQuery } from '../facts.ts';
import type { ImportCommand } from './commands.ts';
import type { ImportState } from './state.ts';

/** What a decision rests on beyond the calendar: of what begins an import the body it names. */
export function factsFor(_: ImportState, command: ImportCommand): FactsQuery {
  const organisations = command.type === 'beginImport' ? [command.organisationId] : [];
  return { people: [], organisations, registerFor: null };
}
