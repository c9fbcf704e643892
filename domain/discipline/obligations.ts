import { CONFIRM_ENTRY_DATE } from '../authority/back-dated.ts';
import type { Day } from '../calendar/calendar.ts';
import { openUntil, resumeEntry } from '../deadlines/ledger.ts';
import { moveDeadline } from '../deadlines/move-deadline.ts';
import type { LedgerEntry, Obligation, Owner } from '../deadlines/obligation.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { openByPolicy, settle } from '../deadlines/open.ts';
import { openPause } from '../deadlines/pauses.ts';
import { bodiesOf, selectPolicy } from '../policy/select.ts';
import type { Context } from '../process.ts';
import type { DisciplineState } from './state.ts';

/** What is owed towards the decision or after it, and by which role in the owning body. */
const OWNER_ROLES = {
  'disc.violation': 'HEAD',
  'disc.self_review': 'HEAD',
  'disc.hear': 'MEETING_SECRETARY',
  'disc.hearing': 'MEETING_SECRETARY',
  'disc.agenda': 'MEETING_SECRETARY',
  'disc.postponed_review': 'HEAD',
  'disc.sign': 'HEAD',
  'disc.tell_none': 'HEAD',
  'disc.serve': 'HEAD',
  'party.disc.branch_issue': 'HEAD',
  'party.disc.announce': 'HEAD',
  'party.disc.home_notice': 'HEAD',
  'party.disc.lapse': 'HEAD',
  'party.disc.state_parallel': 'HEAD',
} as const;
export type DisciplineKey = keyof typeof OWNER_ROLES;

/** The self-review is owed by the subject in person when on record; everything else by a role of the owning body. */
function ownerOf({ organisation, personId }: DisciplineState, key: DisciplineKey): Owner {
  return key === 'disc.self_review' && personId !== null
    ? { kind: 'person', personId, organisationId: organisation.id }
    : { kind: 'role', role: OWNER_ROLES[key], organisationId: organisation.id };
}

/** The last day in force stands in the decision: a later rule shortens or prolongs no decision that was announced. */
const HELD_IN_DECISION: DisciplineKey = 'party.disc.lapse';

/** Opens an obligation by the policy row of the day from which it runs. */
export function open(
  state: DisciplineState,
  key: DisciplineKey,
  startedOn: Day,
  context: Context,
  conditions: Readonly<Record<string, string>> = {},
): ObligationEvent[] {
  const opening = { key, startedOn, owner: ownerOf(state, key), conditions };
  const isHeld = key === HELD_IN_DECISION;
  return openByPolicy(isHeld ? { ...opening, fixed: true } : opening, state.obligations, context);
}

/** Opens an obligation whose last day is set in person. */
export function openFor(state: DisciplineState, key: DisciplineKey, dueOn: Day, context: Context): ObligationEvent[] {
  const row = selectPolicy(context.facts.policies, key, {
    on: context.today,
    conditions: {},
    organisationIds: bodiesOf(state.organisation.id, context.facts.lineage),
  });
  if (row === null) return [];
  const n = state.obligations.filter((one) => one.key === key).length + 1;
  const opened = { key, n, owner: ownerOf(state, key), row, startedOn: context.today, dueOn };
  return [{ type: 'ObligationOpened', obligation: openUntil(opened, context.facts.calendar) }];
}

/** Ends whatever is still owed when nothing of it is needed any more. */
export function cancelAll({ obligations }: DisciplineState, on: Day): ObligationEvent[] {
  return settle(
    obligations,
    obligations.map((one) => one.key).filter((key) => key !== CONFIRM_ENTRY_DATE),
    on,
    'cancelled',
  );
}

/** Everything owed towards the decision stands still from today. */
export function pauseAll({ obligations }: DisciplineState, reason: string, context: Context): ObligationEvent[] {
  const from = context.today;
  return running(obligations).map((one) =>
    moved(one, { kind: 'pause', from, until: null, reason, recordedAt: context.now }, context),
  );
}

/** What stood still runs on from today. */
export function resumeAll({ obligations }: DisciplineState, reason: string, context: Context): ObligationEvent[] {
  const until = context.today;
  return running(obligations)
    .filter((one) => openPause(one.ledger) !== null)
    .map((one) => moved(one, resumeEntry(one, { until, reason, recordedAt: context.now }), context));
}

/** Not the review of the postponement, which runs because of it, and not a hearing, which falls with it. */
function running(obligations: readonly Obligation[]): Obligation[] {
  return obligations.filter(
    (one) => one.status === 'open' && one.key !== 'disc.postponed_review' && one.key !== 'disc.hearing',
  );
}

function moved(obligation: Obligation, entry: LedgerEntry, { facts }: Context): ObligationEvent {
  return moveDeadline(obligation, entry, facts.calendar);
}
