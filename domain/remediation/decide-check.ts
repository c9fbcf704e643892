import { refuseSamePerson } from '../authority/four-eyes.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, Refusal } from '../process.ts';
import type { RemediationCommand } from './commands.ts';
import type { RemediationEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { checksOwed, headOf, nextCheckpoint, openToday } from './obligations.ts';
import type { RemediationState, RemediationTask } from './state.ts';
import { speaksForUnit } from './unit.ts';

type Command<T extends RemediationCommand['type']> = Extract<RemediationCommand, { type: T }>;
type Refused = { ok: false; refusal: Refusal };

/** The tasks of the plan that nobody has reported done, in their order. */
export function tasksOpen({ plan }: RemediationState): readonly RemediationTask[] {
  return plan?.tasks.filter((one) => one.doneOn === null) ?? [];
}

/** What was done on one task, with evidence. Refused with TASK_UNKNOWN, TASK_DONE_ALREADY. */
export function report(
  state: RemediationState,
  { taskId, done, text, attachments }: Command<'reportProgress'>,
  { actor, today }: Context,
): Decision<RemediationEvent> {
  const task = state.plan?.tasks.find((one) => one.id === taskId);
  if (task === undefined) return refuse('TASK_UNKNOWN', { taskId });
  if (task.doneOn !== null) return refuse('TASK_DONE_ALREADY', { taskId, on: task.doneOn });
  const bySubject = speaksForUnit(state, actor);
  return accept<RemediationEvent>(
    {
      ...{ type: 'RemediationProgressReported', taskId, on: today, done, text, attachments },
      ...{ by: actor.personId, bySubject },
    },
    ...(done ? settleReport(state, taskId, today) : []),
  );
}

/** Reports are owed in the order of the tasks that were open when they began: the one of this task is the one at its place. */
function settleReport(state: RemediationState, taskId: string, on: string): ObligationEvent[] {
  const owed = state.obligations.filter((one) => one.status === 'open' && one.key === 'remedy.report');
  const place = tasksOpen(state).findIndex((one) => one.id === taskId);
  return owed.filter((_, index) => index === place).flatMap((one) => settle([one], [one.key], on));
}

/**
 * A check by somebody other than the doer. One after the other (CHECKPOINT_OUT_OF_ORDER), not before the last day of the one
 * before it (CHECKPOINT_TOO_EARLY), so that three visits are not one; found done before its time only when every task was
 * reported done (TASKS_OPEN). Refused besides with CHECKED_BY_DOER, DATE_IN_FUTURE, DATE_BEFORE_STEP.
 */
export function check(
  state: RemediationState,
  command: Command<'recordCheckpoint'>,
  context: Context,
): Decision<RemediationEvent> {
  const refused = refuseChecker(state, context) ?? refuseDay(state, command, context);
  if (refused !== null) return refused;
  const { checkpoint, on, result, text, attachments } = command;
  const next = nextCheckpoint(state);
  if (next === null || next !== checkpoint) return refuse('CHECKPOINT_OUT_OF_ORDER', { expected: next ?? '' });
  const tasks = tasksOpen(state);
  if (result === 'done' && tasks.length > 0) return refuse('TASKS_OPEN', { tasks: tasks.map((one) => one.id) });
  const [owed, ...later] = checksOwed(state);
  const checked: RemediationEvent = {
    type: 'RemediationChecked',
    ...{ checkpoint, on, result, text, attachments, dueOn: owed?.dueOn ?? null, by: context.actor.personId },
  };
  const after = evolveEvent(state, checked);
  const isLast = after.stage === 'CHECKED';
  return accept<RemediationEvent>(
    checked,
    ...(owed === undefined ? [] : settle([owed], [owed.key], context.today)),
    ...(isLast ? settle(later, ['remedy.check'], context.today, 'cancelled') : []),
    ...(isLast ? openToday(after, 'remedy.decide', headOf(state), context) : []),
  );
}

function refuseChecker({ doers }: RemediationState, { actor }: Context): Refused | null {
  const same = refuseSamePerson(actor, doers);
  if (same === null) return null;
  return same.code === 'FOUR_EYES' ? refuse('CHECKED_BY_DOER') : { ok: false, refusal: same };
}

function refuseDay(
  state: RemediationState,
  { on, result }: Command<'recordCheckpoint'>,
  { today }: Context,
): Refused | null {
  if (on > today) return refuse('DATE_IN_FUTURE', { on, today });
  const notBefore = [state.plan?.approvedOn ?? '', state.checks.at(-1)?.on ?? ''].toSorted().at(-1) ?? '';
  if (on < notBefore) return refuse('DATE_BEFORE_STEP', { on, notBefore });
  const before = state.checks.at(-1)?.dueOn ?? null;
  return result === 'done' || before === null || on >= before
    ? null
    : refuse('CHECKPOINT_TOO_EARLY', { on, notBefore: before });
}
