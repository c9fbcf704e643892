import type { FollowUp, ProcessId } from '../process.ts';
import type { CaseEvent } from './events.ts';
import { messagesTo } from './messages.ts';
import { handlerOrHead, notice, noticesOf } from './notices.ts';
import type { CaseState } from './state.ts';

/** Who is told of what, and what other processes are asked. Words and addressees are found at delivery; an event carries only codes. */
export function followUps(state: CaseState, events: readonly CaseEvent[], self: ProcessId): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    switch (event.type) {
      case 'LadderStepsReached':
        return [notice('deadline', event.audience, event.obligationId, { step: event.marks.at(-1)?.step ?? '' })];
      case 'Urged':
        return [notice('urged', 'owner', event.obligationId)];
      case 'UrgingAcknowledged':
        return [notice('urging-answered', 'owner-head', event.obligationId)];
      case 'ExtensionRequested':
        return [notice('extension-requested', approverOf(state, event.obligationId), event.obligationId)];
      case 'DeadlineMoved':
        if (event.entry.kind !== 'extension') return [];
        return [notice('extension-granted', requesterAnd(event.entry.requestedBy), event.obligationId)];
      case 'ExtensionRefused':
        return [notice('extension-refused', requesterAnd(event.requestedBy), event.obligationId)];
      case 'HandlerProposed':
        return [notice('assignment', `person:${event.personId}`, null)];
      case 'HandlerRefused':
        return [notice('assignment-refused', 'owner-head', null)];
      case 'HandlerRemoved':
        return [notice('handler-removed', 'owner-head', null)];
      case 'SubmittedToHead':
        return [notice('proposal', 'owner-head', null)];
      case 'ReceiptDateQuestioned':
        return [notice('receipt-date-questioned', 'owner-head', null)];
      case 'CaseReroutedUp':
        return [notice('rerouted', 'owner-head', null)];
      case 'SenderAdded':
        return [notice('sender-added', handlerOrHead(state), null)];
      default:
        return [...noticesOf(state, event), ...messagesTo(state, event, self)];
    }
  });
}

/** Who decides on an extension of it: the level above where the rule says so, otherwise the head. */
function approverOf(state: CaseState, obligationId: string): string {
  const rule = state.obligations.find((one) => one.id === obligationId)?.policy.extension;
  return rule?.approver === 'level-above' ? 'level-above' : 'owner-head';
}

/** Who asked and who owes it now, each told once. */
function requesterAnd(requestedBy: string | undefined): string {
  return requestedBy === undefined ? 'owner' : `owner-and:${requestedBy}`;
}
