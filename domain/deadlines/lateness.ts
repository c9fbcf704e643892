import { refuse } from '../process.ts';
import type { Actor, Decision, TextRef } from '../process.ts';
import type { Obligation, Owner } from './obligation.ts';

/** Any command of staff may carry why what it settles is late. */
export interface ExplainsLateness {
  latenessReason?: TextRef;
}

/** Under what a decision settles something: what was owed before it, and the persons whom the process is about. */
interface Settling {
  obligations: readonly Obligation[];
  subjects: readonly string[];
  reason: TextRef | null;
  actor: Actor;
}

/**
 * Whoever meets an obligation after its last day says why, in the same command: without a reason the command is refused and
 * nothing is recorded. Not asked of the engine and of other processes (`explainLateness` comes afterwards), of a sender, nor
 * of a subject for what they owe themselves.
 */
export function requireLatenessReason<E extends { type: string }>(
  decision: Decision<E>,
  { obligations, subjects, reason, actor }: Settling,
): Decision<E> {
  if (!decision.ok || actor.kind !== 'staff') return decision;
  const late = decision.events.flatMap((one) => (isLateSettlement(one) ? [one.obligationId] : []));
  const owed = late.filter((id) => !isOwedBySubject(obligations.find((one) => one.id === id)?.owner, subjects));
  if (owed.length === 0) return decision;
  if (reason === null) {
    return refuse('LATENESS_REASON_REQUIRED', { obligationIds: owed, obligationId: owed[0] ?? '' });
  }
  const explained = decision.events.map((event) =>
    isLateSettlement(event) && owed.includes(event.obligationId) ? { ...event, reason: reason.contentId } : event,
  );
  return { ok: true, events: explained };
}

/**
 * Whether it was met late and nobody has said why. Nobody is asked where a subject, or a unit that is examined or supervised, owed
 * it: theirs counts as no lateness of the staff. `subjects` are the persons whom the process is about.
 */
export function isUnexplained(
  { status, late, latenessReason, owner }: Pick<Obligation, 'status' | 'late' | 'latenessReason' | 'owner'>,
  subjects: readonly string[],
): boolean {
  return status === 'met' && late && latenessReason === undefined && !isOwedBySubject(owner, subjects);
}

function isLateSettlement(event: { type: string }): event is { type: string; obligationId: string; late: true } {
  return event.type === 'ObligationSettled' && (event as { late?: boolean }).late === true;
}

function isOwedBySubject(owner: Owner | undefined, subjects: readonly string[]): boolean {
  if (owner?.kind === 'person') return subjects.includes(owner.personId);
  return owner?.role === 'SUBJECT' || owner?.role === 'SUPERVISED_UNIT';
}
