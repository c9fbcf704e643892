import { refuseSamePerson } from '../authority/four-eyes.ts';
import { decidedInPerson } from '../authority/decision.ts';
import { settle } from '../deadlines/open.ts';
import { isWithin } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { PersonFacts } from '../facts.ts';
import type { Context, Decision, Refusal } from '../process.ts';
import type { RemediationCommand } from './commands.ts';
import type { RemediationEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { headOf, openChecks, openReports, openToday, unitOrHead } from './obligations.ts';
import type { RemediationState } from './state.ts';
import { speaksForUnit } from './unit.ts';

type Command<T extends RemediationCommand['type']> = Extract<RemediationCommand, { type: T }>;
type Refused = { ok: false; refusal: Refusal };

/** Begins when a conclusion asks for it: from today the supervised body owes its plan. */
export function begin(
  state: RemediationState,
  command: Command<'begin'>,
  context: Context,
): Decision<RemediationEvent> {
  const { type: _, ...asked } = command;
  const unit = unitOf(command, context);
  const begun: RemediationEvent = {
    type: 'RemediationBegun',
    ...asked,
    supervisedOrganisationId: unit?.organisationId ?? null,
    supervisedPath: unit?.path ?? null,
  };
  const next = evolveEvent(state, begun);
  return accept<RemediationEvent>(begun, ...openToday(next, 'remedy.plan', unitOrHead(next), context));
}

/** The organisation that has to remedy: the one concluded about, or the one in which the member serves closest to the ground. */
function unitOf({ personId, organisationSubjectId }: Command<'begin'>, { facts }: Context) {
  if (organisationSubjectId !== null) return facts.organisations[organisationSubjectId] ?? null;
  const posts = personId === null ? [] : (facts.people[personId]?.posts ?? []);
  return posts.toSorted((a, b) => b.path.length - a.path.length || (a.path < b.path ? -1 : 1))[0] ?? null;
}

/**
 * The plan: tasks with their owners in the supervised body and their last days. Refused with TASKS_MISSING, DUE_DATE_PAST,
 * TASK_AFTER_PERIOD where the conclusion or the level above set a last day for all of it, and TASK_OWNER_NOT_IN_UNIT.
 */
export function plan(
  state: RemediationState,
  command: Command<'planRemediation'>,
  context: Context,
): Decision<RemediationEvent> {
  if (state.plan !== null) return refuse('PLAN_SUBMITTED', {});
  const refused = refuseTasks(state, command, context);
  if (refused !== null) return refused;
  const tasks = command.tasks.map((one, index) => ({ ...one, id: `task-${index + 1}` }));
  const planned: RemediationEvent = {
    type: 'RemediationPlanned',
    tasks,
    text: command.text,
    by: context.actor.personId,
    bySubject: speaksForUnit(state, context.actor),
  };
  return accept<RemediationEvent>(
    planned,
    ...settle(state.obligations, ['remedy.plan'], context.today),
    ...openToday(evolveEvent(state, planned), 'remedy.approve', headOf(state), context),
  );
}

function refuseTasks(
  { until, supervisedPath }: RemediationState,
  { tasks }: Command<'planRemediation'>,
  { today, facts }: Context,
): Refused | null {
  if (tasks.length === 0) return refuse('TASKS_MISSING');
  const past = tasks.find((one) => one.dueOn < today);
  if (past !== undefined) return refuse('DUE_DATE_PAST', { dueOn: past.dueOn, today });
  const beyond = until === null ? undefined : tasks.find((one) => one.dueOn > until);
  if (beyond !== undefined && until !== null) return refuse('TASK_AFTER_PERIOD', { dueOn: beyond.dueOn, until });
  const strange = tasks.find(
    ({ ownerPersonId }) => ownerPersonId !== null && !servesIn(facts.people[ownerPersonId], supervisedPath),
  );
  return strange === undefined ? null : refuse('TASK_OWNER_NOT_IN_UNIT');
}

function servesIn(person: PersonFacts | undefined, path: string | null): boolean {
  return person !== undefined && path !== null && person.posts.some((post) => isWithin(post.path, path));
}

/** The head's word on the plan, which starts the checks and the reports. Never by who entered it (FOUR_EYES). */
export function approve(state: RemediationState, context: Context): Decision<RemediationEvent> {
  const { plan: entered } = state;
  if (entered === null) return refuse('PLAN_MISSING');
  const same = refuseSamePerson(context.actor, entered.by === null ? [] : [entered.by]);
  if (same !== null) return { ok: false, refusal: same };
  const approved: RemediationEvent = {
    type: 'RemediationPlanApproved',
    on: context.today,
    decided: decidedInPerson(context.actor),
  };
  const next = evolveEvent(state, approved);
  return accept<RemediationEvent>(
    approved,
    ...settle(state.obligations, ['remedy.approve'], context.today),
    ...openReports(next, entered.tasks, context),
    ...openChecks(next, context),
  );
}

/** Back for another plan, which is owed anew from today. */
export function sendBack(
  state: RemediationState,
  { reason }: Command<'returnRemediation'>,
  context: Context,
): Decision<RemediationEvent> {
  if (state.plan === null) return refuse('PLAN_MISSING');
  const returned: RemediationEvent = { type: 'RemediationPlanReturned', reason, by: context.actor.personId };
  return accept<RemediationEvent>(
    returned,
    ...settle(state.obligations, ['remedy.approve'], context.today),
    ...openToday(evolveEvent(state, returned), 'remedy.plan', unitOrHead(state), context),
  );
}
