import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PolicyRow } from '../../domain/policy/policy.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';

/** By what a deadline is counted. */
export interface Rules {
  policies: readonly PolicyRow[];
  calendar: Calendar;
  /** The organisation whose matter it is and those above it, nearest first; none for the general rules. */
  organisationIds: readonly string[];
  isLive: boolean;
}

/** The reference data with which an installation begins; needs no server. */
export function referenceRules(): Rules {
  const [national] = CALENDARS;
  if (national === undefined) throw new Error('The reference data hold no calendar.');
  return { policies: POLICIES, calendar: national, organisationIds: [], isLive: false };
}
