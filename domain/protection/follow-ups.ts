import { answerToDesk } from '../authority/taking-over.ts';
import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { ProtectionEvent } from './events.ts';
import type { ProtectionState } from './state.ts';

/** Who is told of what. The sender is told nothing that could be seen with them: they read it under their code. */
export function followUps(
  state: ProtectionState,
  events: readonly ProtectionEvent[],
  self: ProcessId,
): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] =>
    event.type === 'DeskTakenOver' ? [answerToDesk(event, self)] : noticesOf(state, event),
  );
}

function noticesOf(state: ProtectionState, event: Exclude<ProtectionEvent, { type: 'DeskTakenOver' }>): FollowUp[] {
  if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
  switch (event.type) {
    case 'ProtectionBegun':
      return [notice('protection-requested', 'owner-head')];
    case 'ProtectionAskedAgain':
      return event.opens ? [notice('protection-requested', 'owner-head')] : [];
    case 'ProtectionReviewAsked':
      return [notice('protection-review', 'level-above')];
    case 'ResponsibleNamed':
      return [notice('protection-responsible', `person:${event.to}`)];
    case 'ResponsibleLost':
      return [notice('life-noted', 'owner-head')];
    case 'MeasuresChanged':
      return state.responsible === null ? [] : [notice('protection-changed', `person:${state.responsible}`)];
    case 'MeasureEnded':
      // Who ended it knows; what its last day ended is told.
      return event.reason === null ? [notice('protection-lapsed', responsibleOrHead(state))] : [];
    case 'CheckInMissed':
      return [notice('protection-silent', responsibleOrHead(state))];
    case 'RetaliationReported':
      return [
        notice('protection-retaliation', 'owner-head'),
        notice('protection-retaliation', 'level-above'),
        ...(state.responsible === null ? [] : [notice('protection-retaliation', `person:${state.responsible}`)]),
      ];
    case 'ProtectionWishTold':
      return [notice('protection-wish', 'owner-head')];
    case 'ProtectionEndProposed':
      return [notice('protection-end', 'owner-head')];
    case 'ProtectionEnded':
      return [notice('protection-ended', responsibleOrHead(state))];
    case 'IdentityBreachRecorded':
      return [notice('protection-breach', 'level-above'), notice('protection-breach', 'auditor')];
    case 'ProtectionFollowedCase':
    case 'ProtectionCaseClosed':
    case 'ProtectionCaseReopened':
    case 'ProtectionDecided':
    case 'ProtectionRefused':
    case 'SenderCheckedIn':
    case 'RetaliationAcknowledged':
    case 'ProtectionWishAnswered':
    case 'ProtectionEndDecided':
    case 'NoteAdded':
    case 'DeliveryRefused':
      return [];
  }
}

function responsibleOrHead({ responsible }: ProtectionState): string {
  return responsible === null ? 'owner-head' : `person:${responsible}`;
}
