import type { FactsQuery } from '../facts.ts';
import type { ClockCommand } from '../process.ts';
import type { PolicyChangeCommand } from './commands.ts';
import type { PolicyChangeState } from './state.ts';

const NOTHING: FactsQuery = { people: [], organisations: [], registerFor: null };

/**
 * What a decision rests on beyond the rows and the calendar: of a proposal the bodies it names; of a publication that nobody
 * else gives the next version of the key meanwhile.
 */
export function factsFor({ draft }: PolicyChangeState, command: PolicyChangeCommand | ClockCommand): FactsQuery {
  if (command.type === 'publishPolicy' && draft !== null) return { ...NOTHING, lock: `policy/${draft.key}` };
  if (command.type !== 'proposePolicy') return NOTHING;
  const { organisationId, forOrganisation } = command;
  return { ...NOTHING, organisations: [...new Set([organisationId, forOrganisation ?? organisationId])] };
}
