import type { Day, Instant } from '../calendar/calendar.ts';
import { bodiesOf, selectEarliest, selectPolicy } from '../policy/select.ts';
import type { Context } from '../process.ts';
import { openObligation } from './ledger.ts';
import type { Obligation, Owner } from './obligation.ts';
import type { ObligationEvent } from './obligation-events.ts';

/** What starts a period: the policy key, the day (and instant) of the trigger, and who will owe it. */
export interface Opening {
  key: string;
  startedOn: Day;
  startedAt?: Instant;
  owner: Owner;
  conditions: Readonly<Record<string, string>>;
  /** Its last day stands in a decision or an order, which a change of the rule must not move. */
  fixed?: true;
  /** The sender to whom it is owed, where there are several. */
  concerns?: string;
}

/**
 * The event that opens an obligation by the policy row in force on the trigger's day, or by the earliest row of the
 * key when the trigger lies before all of them: a letter entered with a very old date is owed an answer all the same.
 * None when no row of the key applies at all. `opened` are the obligations of the process so far, for the number.
 */
export function openByPolicy(opening: Opening, opened: readonly Obligation[], context: Context): ObligationEvent[] {
  const { facts } = context;
  const { concerns } = opening;
  const { organisationId } = opening.owner;
  const organisationIds = bodiesOf(organisationId, facts.lineage);
  const wanted = { conditions: opening.conditions, organisationIds };
  const row =
    selectPolicy(facts.policies, opening.key, { on: opening.startedOn, ...wanted }) ??
    selectEarliest(facts.policies, opening.key, { on: opening.startedOn, ...wanted });
  if (row === null) return [];
  const n = opened.filter((one) => one.key === opening.key).length + 1;
  const obligation = openObligation(
    {
      key: opening.key,
      n,
      owner: opening.owner,
      row,
      startedOn: opening.startedOn,
      startedAt: opening.startedAt ?? null,
    },
    facts.calendar,
  );
  const marked: Obligation = {
    ...obligation,
    ...(opening.fixed ? { fixed: true } : {}),
    ...(concerns === undefined ? {} : { concerns }),
  };
  return [{ type: 'ObligationOpened', obligation: marked }];
}

/** The events that settle every open obligation of these keys on that day; late when the last day has passed. */
export function settle(
  obligations: readonly Obligation[],
  keys: readonly string[],
  on: Day,
  status: 'met' | 'cancelled' = 'met',
): ObligationEvent[] {
  return obligations
    .filter((one) => one.status === 'open' && keys.includes(one.key))
    .map((one) => ({
      type: 'ObligationSettled',
      obligationId: one.id,
      status,
      on,
      late: status === 'met' && on > one.dueOn,
    }));
}
