import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import { hasSender } from '../intake/origin.ts';
import type { StartedRemediation } from './remediation-state.ts';
import type { CaseState } from '../state.ts';

/**
 * With the result told and nothing else left, the closing is owed: no file lies open and forgotten. Never beside anything
 * else that is owed, nor while a discipline or a remediation is running, since until then the case may not be closed: what comes up meanwhile
 * takes the closing back. `next` is the case after the command.
 */
export function oweClosing(next: CaseState, context: Context): ObligationEvent[] {
  const isLeft = next.obligations.some((one) => one.status === 'open' && one.key !== 'case.close');
  const isDue =
    next.stage === 'FOLLOW_UP' &&
    (next.resultAnswered || !hasSender(next)) &&
    !isLeft &&
    runningIn(next).length === 0 &&
    !isReceiptMissing(next) &&
    remediating(next).length === 0;
  if (!isDue) return settle(next.obligations, ['case.close'], context.today, 'cancelled');
  return isOwed(next, 'case.close') ? [] : open(next, 'case.close', context.today, roleOwner(next, 'HEAD'), context);
}

/**
 * Closed only when nothing else is owed (STILL_OWED lists what is), every discipline that the conclusion began is settled
 * (DISCIPLINE_RUNNING), a dossier that left has its receipt (DOSSIER_RECEIPT_OWED), every remediation too (REMEDIATION_RUNNING, with their next dates), and the sender has the result. An open question to the sender never matters: the result answers
 * it. Closing a watched matter ends its review.
 */
export function close(state: CaseState, context: Context): Decision<CaseEvent> {
  const running = runningIn(state);
  if (running.length > 0) return refuse('DISCIPLINE_RUNNING', { disciplines: running });
  const left = remediating(state);
  if (left.length > 0) {
    const dates = left.flatMap((one) => (one.nextOn === null ? [] : [one.nextOn])).toSorted();
    return refuse('REMEDIATION_RUNNING', { remediations: left.map((one) => one.remediationId), dates });
  }
  if (isReceiptMissing(state)) return refuse('DOSSIER_RECEIPT_OWED', { on: state.dossier?.on ?? '' });
  const byClosing = state.stage === 'WATCH' ? ['party.watch.review'] : ['case.close'];
  const ended = settle(state.obligations, byClosing, context.today);
  const endedIds = ended.map((event) => ('obligationId' in event ? event.obligationId : ''));
  const owed = state.obligations.filter((one) => one.status === 'open' && !endedIds.includes(one.id));
  if (owed.length > 0) return refuse('STILL_OWED', { obligations: owed.map((one) => one.key) });
  if (state.assignment !== null) return refuse('ASSIGNMENT_PENDING', { personId: state.assignment.personId });
  const outcome = state.stage === 'WATCH' ? 'WATCHED_AND_CLOSED' : state.outcome;
  if (outcome === null) return refuse('RESULT_BEFORE_OUTCOME');
  if (state.stage === 'FOLLOW_UP' && !state.resultAnswered && hasSender(state)) return refuse('SENDER_NOT_ANSWERED');
  return accept<CaseEvent>(...ended, { type: 'CaseClosed', outcome, on: context.today });
}

/** A dossier went to a body outside and nobody has its receipt: nobody knows yet that anybody has the matter (practice: P19). */
function isReceiptMissing({ dossier }: CaseState): boolean {
  return dossier !== null && dossier.receivedOn === null;
}

/** The remediations that its conclusions began and that have not ended. */
function remediating({ aftermath }: CaseState): readonly StartedRemediation[] {
  return aftermath.remediations.filter((one) => one.status === 'running');
}

function runningIn({ disciplines }: CaseState): string[] {
  return disciplines.filter((one) => one.status === 'running').map((one) => one.disciplineId);
}
