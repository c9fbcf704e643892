import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import type { Owner } from '../deadlines/obligation.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { openByPolicy, settle } from '../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../policy/select.ts';
import type { Context } from '../process.ts';
import type { ProtectionState } from './state.ts';

/** The head names another person who sees to it. */
export const RENEW = 'assignment.renew';

/** The role that owes in the body that protects. */
export function headOf({ organisation }: Pick<ProtectionState, 'organisation'>): Owner {
  return { kind: 'role', role: 'HEAD', organisationId: organisation.id };
}

/** Who sees to it: the person named responsible, without one the head. */
export function responsibleOrHead(state: ProtectionState): Owner {
  const { responsible, organisation } = state;
  return responsible === null
    ? headOf(state)
    : { kind: 'person', personId: responsible, organisationId: organisation.id };
}

/** Opens an obligation from that day by its policy row, unless one of the key is open. */
export function openOnce(
  state: Pick<ProtectionState, 'obligations'>,
  { key, owner, startedOn }: { key: string; owner: Owner; startedOn: Day },
  context: Context,
): ObligationEvent[] {
  if (isOwed(state, key)) return [];
  return openByPolicy({ key, startedOn, owner, conditions: {} }, state.obligations, context);
}

/** Whether something of that key is open. */
export function isOwed({ obligations }: Pick<ProtectionState, 'obligations'>, key: string): boolean {
  return obligations.some((one) => one.status === 'open' && one.key === key);
}

/** Ends whatever else is owed when nothing of it is needed any more. */
export function cancelAll({ obligations }: Pick<ProtectionState, 'obligations'>, on: Day): ObligationEvent[] {
  return settle(
    obligations,
    obligations.map((one) => one.key),
    on,
    'cancelled',
  );
}

/**
 * The day by which the sender is to say again that they are well: the calendar days of `protect.check_in` (own) from the day on
 * which they were heard last, or measures were decided. Null when the key has no row.
 */
export function nextCheckIn({ organisation }: ProtectionState, from: Day, { today, facts }: Context): Day | null {
  const organisationIds = bodiesOf(organisation.id, facts.lineage);
  const row = selectPolicy(facts.policies, 'protect.check_in', { on: today, conditions: {}, organisationIds });
  return row === null ? null : addDays(from, row.length.n);
}
