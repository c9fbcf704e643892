import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { Context } from '../process.ts';
import type { SubmissionKind } from '../taxonomy/codes.ts';
import { open, roleOwner } from './obligations.ts';
import type { CaseState } from './state.ts';

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
  const body = context.facts.organisations[state.organisation.id]?.kind;
  const kind = state.kind ?? kindHint;
  const conditions = { ...(kind === null ? {} : { kind }), ...(body === undefined ? {} : { body }) };
  return open(state, 'intake.head_notice', on, roleOwner(state, 'HEAD'), context, { conditions, ...whose });
}
