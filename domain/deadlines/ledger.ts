import type { Calendar, Day, Instant } from '../calendar/calendar.ts';
import { daysBetween, endOfDay } from '../calendar/day.ts';
import { pinsOf } from '../calendar/layers.ts';
import type { ExtensionRule, PolicyRow } from '../policy/policy.ts';
import { copyPolicy } from '../policy/select.ts';
import { derive, effectiveStart } from './derive.ts';
import type { LedgerEntry, Obligation, Owner } from './obligation.ts';
import { isPausedOn, openPause } from './pauses.ts';
import { withRule } from './rule-entry.ts';

export interface Opened {
  key: string;
  /** Running number of the key in its process, from 1. */
  n: number;
  owner: Owner;
  row: PolicyRow;
  startedOn: Day;
  startedAt: Instant | null;
}

export type ExtensionRefusal =
  | 'EXTENSION_NOT_ALLOWED'
  | 'EXTENSION_USED_UP'
  | 'EXTENSION_TOO_LONG'
  | 'EXTENSION_LENGTH_INVALID'
  | 'EXTENSION_ALREADY_REQUESTED';

export type PauseRefusal = 'PAUSE_NOT_APPLICABLE' | 'PAUSE_ALREADY_OPEN' | 'PAUSE_BEFORE_START' | 'PAUSE_IN_FUTURE';

export type ResumeRefusal = 'NOT_PAUSED' | 'RESUME_BEFORE_PAUSE' | 'RESUME_IN_FUTURE';

/** A new obligation whose due date follows from its policy row. */
export function openObligation({ key, n, owner, row, startedOn, startedAt }: Opened, calendar: Calendar): Obligation {
  const policy = copyPolicy(row);
  const pins = pinsOf(calendar);
  const { dueOn, dueAt } = derive({ startedOn, startedAt, policy, ledger: [], calendar: pins }, calendar);
  const id = `${key}#${n}`;
  return { ...emptyObligation, id, key, owner, policy, startedOn, startedAt, dueOn, dueAt, calendar: pins };
}

/**
 * A new obligation whose last day was set in person, as in an instruction: exactly the days from the trigger to `dueOn`,
 * never rolled, and moved by no later rule. Expects `dueOn` not to lie before the trigger.
 */
export function openUntil(opened: Omit<Opened, 'startedAt'> & { dueOn: Day }, calendar: Calendar): Obligation {
  const { key, n, owner, row, startedOn, dueOn } = opened;
  const length = { n: daysBetween(startedOn, dueOn), unit: 'cd', direction: 'after' } as const;
  const policy = copyPolicy({ ...row, length, roll: false, firstCounted: 'next-day', cutOffHour: null });
  const own = { id: `${key}#${n}`, key, owner, policy, startedOn, startedAt: null, dueOn, dueAt: endOfDay(dueOn) };
  return { ...emptyObligation, ...own, calendar: pinsOf(calendar), fixed: true };
}

const emptyObligation = {
  status: 'open',
  ledger: [],
  marks: [],
  acknowledgedOn: null,
  extensionRequest: null,
  urgings: [],
  settledOn: null,
  late: false,
} as const;

/** The obligation with one more ledger entry and the due date that follows; nothing recorded before is changed. */
export function withEntry(obligation: Obligation, entry: LedgerEntry, calendar: Calendar): Obligation {
  const changed = { ...withRule(obligation, entry), ledger: [...obligation.ledger, entry] };
  const { dueOn, dueAt } = derive(changed, calendar);
  return { ...changed, dueOn, dueAt };
}

/** Why an extension by `days` (in the unit of the rule) is refused, or null; one request is open at a time. */
export function checkExtension(obligation: Obligation, days: number): ExtensionRefusal | null {
  const { extension: rule, length } = obligation.policy;
  if (rule === null || length.direction === 'before') return 'EXTENSION_NOT_ALLOWED';
  const granted = obligation.ledger.filter((entry) => entry.kind === 'extension');
  if (granted.length >= rule.times) return 'EXTENSION_USED_UP';
  if (!Number.isInteger(days) || days < 1) return 'EXTENSION_LENGTH_INVALID';
  const before = granted.reduce((sum, entry) => sum + entry.n, 0);
  if (days > longestExtension(rule, length.n, before)) return 'EXTENSION_TOO_LONG';
  return obligation.extensionRequest === null ? null : 'EXTENSION_ALREADY_REQUESTED';
}

/** The most that may still be added at once, given what was added before. */
function longestExtension(rule: ExtensionRule, length: number, before: number): number {
  switch (rule.kind) {
    case 'fixed':
      return rule.n;
    case 'up-to-total':
      return rule.n - length - before;
    case 'fraction':
      return Math.floor((length * rule.n) / (rule.of ?? 1)) - before;
  }
}

/** Why a pause from that day is refused, or null: not inside a pause, not before the start, not in the future. */
export function checkPause(obligation: Obligation, { from, today }: { from: Day; today: Day }): PauseRefusal | null {
  if (obligation.policy.length.direction === 'before') return 'PAUSE_NOT_APPLICABLE';
  if (openPause(obligation.ledger) !== null || isPausedOn(obligation.ledger, from)) return 'PAUSE_ALREADY_OPEN';
  if (from < effectiveStart(obligation)) return 'PAUSE_BEFORE_START';
  return from > today ? 'PAUSE_IN_FUTURE' : null;
}

/** Why the open pause cannot end on that day (the first day that counts again), or null. */
export function checkResume(
  obligation: Obligation,
  { until, today }: { until: Day; today: Day },
): ResumeRefusal | null {
  const pause = openPause(obligation.ledger);
  if (pause === null) return 'NOT_PAUSED';
  if (until < pause.from) return 'RESUME_BEFORE_PAUSE';
  return until > today ? 'RESUME_IN_FUTURE' : null;
}

/** The entry that ends the open pause: a second entry from the same day, since entries are never overwritten. */
export function resumeEntry(
  obligation: Obligation,
  { until, reason, recordedAt }: { until: Day; reason: string; recordedAt: Instant },
): LedgerEntry {
  const from = openPause(obligation.ledger)?.from;
  if (from === undefined) throw new Error('no pause is open: checkResume comes first');
  return { kind: 'pause', from, until, reason, recordedAt };
}

/** Whether the obligation stands still today, as `dueState` wants to know. */
export function isPaused(obligation: Obligation, today: Day): boolean {
  return isPausedOn(obligation.ledger, today);
}
