import type { Day } from '../calendar/calendar.ts';
import { daysBetween } from '../calendar/day.ts';
import { checkExtension } from '../deadlines/ledger.ts';
import { moveDeadline } from '../deadlines/move-deadline.ts';
import type { LedgerEntry, Obligation } from '../deadlines/obligation.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { SuspensionCommand } from './commands.ts';
import type { SuspensionEvent } from './events.ts';
import { periodOf } from './state.ts';
import type { SuspensionState } from './state.ts';

type Extend = Extract<SuspensionCommand, { type: 'extend' }>;

/** Extends a running order: once and by the rule for obstruction (P18), to the new end of the proceedings otherwise. */
export function extend(state: SuspensionState, command: Extend, context: Context): Decision<SuspensionEvent> {
  const period = periodOf(state);
  if (period === null || context.today > state.until) return refuse('SUSPENSION_OVER', { until: state.until });
  return state.ground === 'obstruction'
    ? byRule(state, period, command, context)
    : withProceedings(state, period, command, context);
}

/** The whole of what the rule allows unless the order says less. */
function byRule(
  state: SuspensionState,
  period: Obligation,
  command: Extend,
  context: Context,
): Decision<SuspensionEvent> {
  const days = command.until === null ? longestExtension(period) : daysBetween(state.until, command.until);
  const code = checkExtension(period, days);
  if (code !== null) return refuse(code, { until: state.until }, period.policy.legalBasis);
  const unit = period.policy.extension?.unit ?? 'cd';
  if (unit === 'h') return refuse('EXTENSION_NOT_ALLOWED', { until: state.until }, period.policy.legalBasis);
  return extended(state, period, { n: days, unit }, command, context);
}

function longestExtension({ policy }: Obligation): number {
  const rule = policy.extension;
  if (rule === null) return 0;
  if (rule.kind === 'up-to-total') return rule.n - policy.length.n;
  return rule.kind === 'fixed' ? rule.n : Math.floor((policy.length.n * rule.n) / (rule.of ?? 1));
}

function withProceedings(
  state: SuspensionState,
  period: Obligation,
  command: Extend,
  context: Context,
): Decision<SuspensionEvent> {
  if (command.until === null) return refuse('UNTIL_REQUIRED');
  if (command.until <= state.until) return refuse('UNTIL_NOT_LATER', { until: state.until, asked: command.until });
  return extended(state, period, { n: daysBetween(state.until, command.until), unit: 'cd' }, command, context);
}

function extended(
  state: SuspensionState,
  period: Obligation,
  { n, unit }: { n: number; unit: 'wd' | 'cd' | 'm' },
  { number, reason }: Extend,
  { actor, now, facts }: Context,
): Decision<SuspensionEvent> {
  const entry: LedgerEntry = {
    kind: 'extension',
    n,
    unit,
    reason: reason.contentId,
    approvedBy: actor.personId ?? 'system',
    late: false,
    recordedAt: now,
  };
  const longer = moveDeadline(period, entry, facts.calendar);
  const until: Day = longer.dueOn;
  return accept<SuspensionEvent>({ type: 'SuspensionExtended', from: state.until, until, number, reason }, longer);
}
