import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import { isResultTold } from '../senders/senders.ts';
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
    isResultTold(next) &&
    !isLeft &&
    runningIn(next).length === 0 &&
    !isReceiptMissing(next) &&
    remediating(next).length === 0;
  if (!isDue) return settle(next.obligations, ['case.close'], context.today, 'cancelled');
  return isOwed(next, 'case.close') ? [] : open(next, 'case.close', context.today, roleOwner(next, 'HEAD'), context);
}

/**
 * Closed only when nothing else is owed (STILL_OWED), every discipline that the conclusion began is settled
 * (DISCIPLINE_RUNNING), every remediation too (REMEDIATION_RUNNING, with their next dates), a dossier that left has its receipt
 * (DOSSIER_RECEIPT_OWED), and the sender has the result; each of these refusals lists what is owed. An open question to the
 * sender never matters: the result answers it. Closing a watched matter ends its review.
 */
export function close(state: CaseState, context: Context): Decision<CaseEvent> {
  const byClosing = state.stage === 'WATCH' ? ['party.watch.review'] : ['case.close'];
  const ended = settle(state.obligations, byClosing, context.today);
  const endedIds = ended.map((event) => ('obligationId' in event ? event.obligationId : ''));
  const left = state.obligations.filter((one) => one.status === 'open' && !endedIds.includes(one.id));
  const obligations = left.map((one) => one.key);
  const running = runningIn(state);
  if (running.length > 0) return refuse('DISCIPLINE_RUNNING', { disciplines: running, obligations });
  const remedied = remediating(state);
  if (remedied.length > 0) {
    const dates = remedied.flatMap((one) => (one.nextOn === null ? [] : [one.nextOn])).toSorted();
    return refuse('REMEDIATION_RUNNING', {
      remediations: remedied.map((one) => one.remediationId),
      dates,
      obligations,
    });
  }
  if (isReceiptMissing(state)) return refuse('DOSSIER_RECEIPT_OWED', { on: state.dossier?.on ?? '', obligations });
  if (obligations.length > 0) return refuse('STILL_OWED', { obligations });
  if (state.assignment !== null) return refuse('ASSIGNMENT_PENDING', { personId: state.assignment.personId });
  const outcome = state.stage === 'WATCH' ? 'WATCHED_AND_CLOSED' : state.outcome;
  if (outcome === null) return refuse('RESULT_BEFORE_OUTCOME');
  if (state.stage === 'FOLLOW_UP' && !isResultTold(state)) return refuse('SENDER_NOT_ANSWERED');
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
