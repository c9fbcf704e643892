import type { LedgerEntry, Obligation } from './obligation.ts';

/** The obligation by the rule an entry brings; any other entry leaves the rule as it is. */
export function withRule<O extends Pick<Obligation, 'policy' | 'calendar'>>(obligation: O, entry: LedgerEntry): O {
  if (entry.kind !== 'rule') return obligation;
  return {
    ...obligation,
    ...(entry.policy === null ? {} : { policy: entry.policy }),
    ...(entry.calendar === null ? {} : { calendar: entry.calendar }),
  };
}
