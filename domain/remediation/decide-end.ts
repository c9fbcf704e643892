import { decidedInPerson } from '../authority/decision.ts';
import { refuseSamePerson } from '../authority/four-eyes.ts';
import { headOver, isOver } from '../authority/level-over.ts';
import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { RemediationCommand } from './commands.ts';
import { tasksOpen } from './decide-check.ts';
import type { RemediationEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { cancelOthers, handlerOrHead, openForDay, openReports, openToday, unitOrHead } from './obligations.ts';
import type { RemediationState } from './state.ts';

type Command<T extends RemediationCommand['type']> = Extract<RemediationCommand, { type: T }>;

/**
 * Remedied: every task was reported done (TASKS_OPEN), the last check did not find it behind (LAST_CHECK_BEHIND), and
 * neither a doer nor who made that check confirms it (FOUR_EYES).
 */
export function confirm(
  state: RemediationState,
  { text }: Command<'confirmRemedied'>,
  context: Context,
): Decision<RemediationEvent> {
  const last = state.checks.at(-1);
  const same = refuseSamePerson(context.actor, [...state.doers, last?.by ?? '']);
  if (same !== null) return { ok: false, refusal: same };
  const open = tasksOpen(state);
  if (open.length > 0) return refuse('TASKS_OPEN', { tasks: open.map((one) => one.id) });
  if (last?.result === 'behind') return refuse('LAST_CHECK_BEHIND', { on: last.on });
  const { today, actor } = context;
  return accept<RemediationEvent>(
    { type: 'RemediationConfirmed', on: today, text, decided: decidedInPerson(actor) },
    ...settle(state.obligations, ['remedy.decide'], today),
    ...cancelOthers(state, ['remedy.decide'], today),
  );
}

/**
 * Not remedied: it goes up, and the level above owes its word. Before there is a plan, only once the plan is overdue
 * (PLAN_STILL_DUE): nobody is reported for what they still have time to do.
 */
export function declareNotDone(
  state: RemediationState,
  { reason }: Command<'declareNotRemedied'>,
  context: Context,
): Decision<RemediationEvent> {
  const { today, actor } = context;
  const planOwed = state.obligations.find((one) => one.status === 'open' && one.key === 'remedy.plan');
  if (planOwed !== undefined && planOwed.dueOn >= today) return refuse('PLAN_STILL_DUE', { dueOn: planOwed.dueOn });
  if (state.stage === 'PLANNED' && state.plan !== null) return refuse('PLAN_WAITS_FOR_ANSWER');
  const declared: RemediationEvent = {
    type: 'RemediationDeclaredNotDone',
    ...{ on: today, reason, decided: decidedInPerson(actor) },
  };
  return accept<RemediationEvent>(
    declared,
    ...settle(state.obligations, ['remedy.decide'], today),
    ...cancelOthers(state, ['remedy.decide'], today),
    ...openToday(evolveEvent(state, declared), 'remedy.above', headOver(state, context), context),
  );
}

/**
 * The level above answers: another period with its last day, in which the tasks left are owed again, or an inspection, with
 * which this ends. Refused with NOT_THE_LEVEL_ABOVE, TAKEN_UP_ALREADY, UNTIL_REQUIRED, DUE_DATE_PAST.
 */
export function takeUp(
  state: RemediationState,
  command: Command<'takeUpRemediation'>,
  context: Context,
): Decision<RemediationEvent> {
  const { today, actor } = context;
  if (!isOver(state, context)) return refuse('NOT_THE_LEVEL_ABOVE');
  if (state.end !== null) return refuse('TAKEN_UP_ALREADY', { on: state.end.on });
  const { how, text } = command;
  const until = how === 'inspection' ? null : command.until;
  if (how === 'new-period' && until === null) return refuse('UNTIL_REQUIRED');
  if (until !== null && until <= today) return refuse('DUE_DATE_PAST', { dueOn: until, today });
  const taken: RemediationEvent = {
    type: 'RemediationTakenUp',
    ...{ how, on: today, until, text, decided: decidedInPerson(actor) },
  };
  const answered = settle(state.obligations, ['remedy.above'], today);
  return accept<RemediationEvent>(taken, ...answered, ...again(evolveEvent(state, taken), context));
}

/** What is owed in the new period: the plan, or what is left of it with one check at the end. */
function again(next: RemediationState, context: Context): RemediationEvent[] {
  const { until, end } = next;
  if (until === null || end !== null) return [];
  if (next.stage === 'PLANNED') return openToday(next, 'remedy.plan', unitOrHead(next), context);
  const left = tasksOpen(next).map((one) => ({ ...one, dueOn: until }));
  const last = { key: 'remedy.check', owner: handlerOrHead(next), dueOn: until, conditions: { checkpoint: '3' } };
  return [...openReports(next, left, context), ...openForDay(next, last, context)];
}
