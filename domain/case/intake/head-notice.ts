import type { Day } from '../../calendar/calendar.ts';
import { effectiveStart } from '../../deadlines/derive.ts';
import { moveDeadline } from '../../deadlines/move-deadline.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { bodiesOf, copyPolicy, selectEarliest, selectPolicy } from '../../policy/select.ts';
import type { Context } from '../../process.ts';
import type { SubmissionKind } from '../../taxonomy/codes.ts';
import { open, roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';

const KEY = 'intake.head_notice';

/**
 * The answer of the head to whoever sent a letter (Quy định 11-QĐi/TW), from receipt. Which row applies is chosen by what the
 * letter was entered as and by the kind of body that has it: for denunciations and inspection committees the period is only
 * assumed (practice: P10). `on`: from another day, as when somebody without a name gives one; `concerns`: which of several.
 */
export function openHeadNotice(
  state: CaseState,
  kindHint: SubmissionKind | null,
  context: Context,
  { on = state.receivedOn, ...whose }: { on?: Day; concerns?: string } = {},
): ObligationEvent[] {
  const conditions = conditionsOf(state, state.kind ?? kindHint, context);
  return open(state, KEY, on, roleOwner(state, 'HEAD'), context, { conditions, ...whose });
}

/**
 * The same answer once the letter turned out to be of a kind (again): each that is still owed, to whichever sender, is counted by
 * the row of that kind from the day it always ran from. The entry keeps the last day there was and what it now rests on, so that
 * the page explains the difference. Nothing where the row stays the same, or none is in force for that kind.
 */
export function chooseHeadNoticeAgain(state: CaseState, context: Context): ObligationEvent[] {
  const { facts, now } = context;
  const conditions = conditionsOf(state, state.kind, context);
  return state.obligations.flatMap((one): ObligationEvent[] => {
    if (one.key !== KEY || one.status !== 'open' || one.fixed === true) return [];
    const asked = {
      on: effectiveStart(one),
      conditions,
      organisationIds: bodiesOf(one.owner.organisationId, facts.lineage),
    };
    const row = selectPolicy(facts.policies, KEY, asked) ?? selectEarliest(facts.policies, KEY, asked);
    if (row === null || row.version === one.policy.version) return [];
    const basis = `${row.name} (${row.legalBasis})`;
    const rest = { change: 'reclassified', calendar: null, was: one.dueOn, basis, recordedAt: now };
    return [moveDeadline(one, { kind: 'rule', policy: copyPolicy(row), ...rest }, facts.calendar)];
  });
}

/** By what the rows differ: the kind of the letter, as far as it is known, and the kind of body that has it. */
function conditionsOf(state: CaseState, kind: SubmissionKind | null, { facts }: Context): Record<string, string> {
  const body = facts.organisations[state.organisation.id]?.kind;
  return { ...(kind === null ? {} : { kind }), ...(body === undefined ? {} : { body }) };
}
