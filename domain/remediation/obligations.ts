import { CONFIRM_ENTRY_DATE } from '../authority/back-dated.ts';
import type { Day } from '../calendar/calendar.ts';
import { openUntil } from '../deadlines/ledger.ts';
import type { Obligation, Owner } from '../deadlines/obligation.ts';
import { evolveObligations } from '../deadlines/obligation-events.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { openByPolicy, settle } from '../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../policy/select.ts';
import type { Context } from '../process.ts';
import { CHECKPOINTS } from './state.ts';
import type { Checkpoint, RemediationState, RemediationTask } from './state.ts';

/** The role that owes in the owning body. */
export function headOf({ organisation }: Pick<RemediationState, 'organisation'>): Owner {
  return { kind: 'role', role: 'HEAD', organisationId: organisation.id };
}

/** The supervised body; where none is on record, the head, who sees to it. */
export function unitOrHead(state: RemediationState): Owner {
  const { supervisedOrganisationId: organisationId } = state;
  return organisationId === null ? headOf(state) : { kind: 'role', role: 'SUPERVISED_UNIT', organisationId };
}

/** Who sees to the checks: the handler of the case in person, without one the head. */
export function handlerOrHead(state: RemediationState): Owner {
  const { handler, organisation } = state;
  return handler === null ? headOf(state) : { kind: 'person', personId: handler, organisationId: organisation.id };
}

/** Opens an obligation by the policy row of today. */
export function openToday(
  state: RemediationState,
  key: string,
  owner: Owner,
  context: Context,
  conditions: Readonly<Record<string, string>> = {},
): ObligationEvent[] {
  return openByPolicy({ key, startedOn: context.today, owner, conditions }, state.obligations, context);
}

/** Opens an obligation whose last day was set in person; its row gives the name. None when the key has no row. */
export function openForDay(
  state: RemediationState,
  {
    key,
    owner,
    dueOn,
    conditions = {},
  }: { key: string; owner: Owner; dueOn: Day; conditions?: Record<string, string> },
  { today, facts }: Context,
): ObligationEvent[] {
  const organisationIds = bodiesOf(owner.organisationId, facts.lineage);
  const row = selectPolicy(facts.policies, key, { on: today, conditions, organisationIds });
  if (row === null) return [];
  const n = state.obligations.filter((one) => one.key === key).length + 1;
  const opened = { key, n, owner, row, startedOn: today, dueOn: dueOn < today ? today : dueOn };
  return [{ type: 'ObligationOpened', obligation: openUntil(opened, facts.calendar) }];
}

/** All checks of the first round, each counted from today. */
export function openChecks(state: RemediationState, context: Context): ObligationEvent[] {
  return inTurn(state, CHECKPOINTS, (next, checkpoint) =>
    openToday(next, 'remedy.check', handlerOrHead(state), context, { checkpoint }),
  );
}

/** The report on each task that is not done, until its own day; never until a day that has passed. */
export function openReports(
  state: RemediationState,
  tasks: readonly RemediationTask[],
  context: Context,
): ObligationEvent[] {
  const open = tasks.filter((one) => one.doneOn === null);
  return inTurn(state, open, (next, { dueOn }) =>
    openForDay(next, { key: 'remedy.report', owner: unitOrHead(state), dueOn }, context),
  );
}

/** Several of a key, numbered on one after the other. */
function inTurn<T>(
  state: RemediationState,
  wanted: readonly T[],
  openOne: (next: RemediationState, one: T) => ObligationEvent[],
): ObligationEvent[] {
  return wanted.reduce<ObligationEvent[]>((opened, one) => {
    const obligations = opened.reduce(evolveObligations, state.obligations);
    return [...opened, ...openOne({ ...state, obligations }, one)];
  }, []);
}

/** The open checks, the next one first. */
export function checksOwed({ obligations }: Pick<RemediationState, 'obligations'>): readonly Obligation[] {
  return obligations.filter((one) => one.status === 'open' && one.key === 'remedy.check');
}

/** Ends whatever is still owed when nothing of it is needed any more. */
export function cancelOthers({ obligations }: RemediationState, keep: readonly string[], on: Day): ObligationEvent[] {
  const left = [...keep, CONFIRM_ENTRY_DATE];
  const keys = obligations.map((one) => one.key).filter((key) => !left.includes(key));
  return settle(obligations, keys, on, 'cancelled');
}

/** The checkpoint that comes next in the running round; null when the last one was made. */
export function nextCheckpoint({
  checks,
  firstCheckpoint,
}: Pick<RemediationState, 'checks' | 'firstCheckpoint'>): Checkpoint | null {
  const last = checks.at(-1)?.checkpoint;
  return last === undefined ? firstCheckpoint : (CHECKPOINTS.find((one) => one > last) ?? null);
}
