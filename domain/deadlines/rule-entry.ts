import type { CalendarPins } from '../calendar/calendar.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';

/** The obligation by the rule and the calendar that an entry brings; an entry that brings none leaves them as they are. */
export function withRule<O extends Pick<Obligation, 'policy' | 'calendar'>>(obligation: O, entry: LedgerEntry): O {
  const policy = entry.kind === 'rule' ? entry.policy : null;
  const calendar = pinsIn(entry);
  return {
    ...obligation,
    ...(policy === null ? {} : { policy }),
    ...(calendar === null ? {} : { calendar }),
  };
}

function pinsIn(entry: LedgerEntry): CalendarPins | null {
  return entry.kind === 'correction' ? null : (entry.calendar ?? null);
}
