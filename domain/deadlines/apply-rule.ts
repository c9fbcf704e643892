import type { Calendar, Day, Instant } from '../calendar/calendar.ts';
import { FIRST_PINS, yearPin } from '../calendar/layers.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { copyPolicy } from '../policy/select.ts';
import { derive } from './derive.ts';
import { withEntry } from './ledger.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';
import { openPause } from './pauses.ts';
import type { ObligationEvent } from './obligation-events.ts';

/** A change of a rule as running obligations meet it: a row in place of another, or one year of one layer of the calendar, as that version has it (absent: all its years, as it was confirmed once). */
export type RuleChange =
  | { by: 'policy'; replaces: { key: string; version: number }; row: PolicyRow }
  | { by: 'calendar'; layer: { id: string; version: number; year?: number } };

/** The command that brings a confirmed change to a process. `change` is the process that decided it, `basis` its document. */
export interface ApplyRule {
  type: 'applyRule';
  change: string;
  rule: RuleChange;
  basis: string;
}

/** What a change comes to for one obligation. */
export interface RuleEffect {
  entry: Extract<LedgerEntry, { kind: 'rule' }>;
  moved: Obligation;
}

interface Bringing {
  command: ApplyRule;
  /** With the newest versions of its layers. */
  calendar: Calendar;
  now: Instant;
}

/**
 * The ledger entry by which a running obligation follows a change, and the obligation after it; null where the change does
 * not concern it: another row, a last day that a person set, a calendar that gives the same day for the same reasons. What is
 * settled is never touched. A look ahead and the real change both ask this, so that they cannot differ.
 */
export function effectOf(obligation: Obligation, { command, calendar, now }: Bringing): RuleEffect | null {
  if (obligation.status !== 'open' || obligation.fixed === true) return null;
  const entry = entryFor(obligation, command, now);
  if (entry === null) return null;
  const moved = withEntry(obligation, entry, calendar);
  // What stands still has days to come that nobody knows yet: it follows whether or not its day moves now.
  const waits = openPause(obligation.ledger) !== null;
  if (entry.policy === null && !waits && isSame(obligation, moved, calendar)) return null;
  return { entry, moved };
}

/** The events by which all obligations of a process follow a change. */
export function applyRule(obligations: readonly Obligation[], bringing: Bringing): ObligationEvent[] {
  return obligations.flatMap((obligation): ObligationEvent[] => {
    const effect = effectOf(obligation, bringing);
    if (effect === null) return [];
    const { dueOn, dueAt } = effect.moved;
    return [{ type: 'DeadlineMoved', obligationId: obligation.id, entry: effect.entry, dueOn, dueAt }];
  });
}

function entryFor(
  obligation: Obligation,
  { rule, change, basis }: ApplyRule,
  now: Instant,
): RuleEffect['entry'] | null {
  const shared = { kind: 'rule', change, was: obligation.dueOn, basis, recordedAt: now } as const;
  if (rule.by === 'calendar') {
    // That layer alone: what others have published is brought by their own decision, under its own basis.
    const { id, version, year } = rule.layer;
    const pins = obligation.calendar ?? FIRST_PINS;
    // Later versions hold what this one brought: nothing goes back to it.
    if ((pins[id] ?? 0) >= version) return null;
    const pin = year === undefined ? id : yearPin(id, year);
    // That year alone: what was published for another one and never confirmed is not brought along.
    return (pins[pin] ?? 0) >= version ? null : { ...shared, policy: null, calendar: { ...pins, [pin]: version } };
  }
  const { key, version } = rule.replaces;
  if (obligation.policy.key !== key || obligation.policy.version !== version) return null;
  return { ...shared, policy: copyPolicy(rule.row), calendar: null };
}

/** The same last day, relying on the same drafts: nothing that anybody would see changes. */
function isSame(before: Obligation, after: Obligation, calendar: Calendar): boolean {
  const drafts = (one: Obligation): string => derive(one, calendar).calendar.draftYears.join();
  return before.dueOn === after.dueOn && before.dueAt === after.dueAt && drafts(before) === drafts(after);
}

/** How a moved last day stands today: whether the change makes it overdue, or makes it overdue no longer. */
export function turnOf(was: Day, becomes: Day, today: Day): 'overdue' | 'safe' | null {
  if (was >= today && becomes < today) return 'overdue';
  return was < today && becomes >= today ? 'safe' : null;
}
