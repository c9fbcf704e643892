import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { CaseEvent } from './events.ts';
import { messagesTo } from './messages.ts';
import { handlerOrHead, noticesOf } from './notices.ts';
import { noticesOfParts } from './parts/parts-notices.ts';
import { messagesToProtections } from './senders/protection-messages.ts';
import type { CaseState } from './state.ts';

/** Who is told of what, and what other processes are asked. Words and addressees are found at delivery; an event carries only codes. */
export function followUps(state: CaseState, events: readonly CaseEvent[], self: ProcessId): readonly FollowUp[] {
  // What an import brings is told once to each owner, when all of it is there (domain/import/follow-ups.ts).
  if (events.some((event) => event.type === 'PaperHistoryRecorded')) return [];
  const toProtections = messagesToProtections(state, events, self);
  const others = events.flatMap((event): FollowUp[] => {
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    switch (event.type) {
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
        return [...noticesOf(state, event), ...noticesOfParts(state, event), ...messagesTo(state, event, self)];
    }
  });
  return [...others, ...toProtections];
}
