import type { FactsQuery } from '../facts.ts';
import type { ClockCommand } from '../process.ts';
import type { OrganisationCommand } from './commands.ts';
import type { OrganisationState } from './state.ts';

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

/** One act after the other: what one leaves is what the next finds. */
const TREE_LOCK = 'organisations';

/**
 * What a decision rests on: of a proposal the body that decides and the whole tree; of what may carry the act out the tree, which
 * nobody else changes meanwhile.
 */
export function factsFor(state: OrganisationState, command: OrganisationCommand | ClockCommand): FactsQuery {
  if (command.type === 'proposeReorganisation') {
    return { ...NOTHING, organisations: [command.organisationId], tree: true };
  }
  const mayCarryOut =
    command.type === 'confirmReorganisation' || (command.type === 'clock' && state.stage === 'DECIDED');
  return mayCarryOut ? { ...NOTHING, tree: true, lock: TREE_LOCK } : NOTHING;
}
