import { notice } from '../../deadlines/obligation-notices.ts';
import type { FollowUp } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import { handlerOrHead } from '../notices.ts';
import type { CaseState } from '../state.ts';

type Notice = Extract<FollowUp, { kind: 'notice' }>;

/** Who is told of parts, of other cases and of senders; `state` is the case after the event. */
export function noticesOfParts(state: CaseState, event: CaseEvent): readonly Notice[] {
  switch (event.type) {
    case 'LowerBodyBypassed':
      return event.told ? [notice('lower-body-bypassed', `head:${event.organisationId}`)] : [];
    case 'MatterHandedDown':
      return [notice('matter-handed-down', 'owner-head')];
    case 'PartBegun':
      return [notice('part-begun', 'owner-head')];
    case 'PartNotBegun':
      return [notice('part-not-begun', 'owner-head')];
    case 'ConsolidationRefused':
      return [notice('consolidation-refused', 'owner-head', null, { reason: event.code })];
    case 'SubmissionsTakenIn':
      return [notice('submissions-taken-in', handlerOrHead(state))];
    case 'SecrecyAsked':
    case 'SecrecyNoted':
      return [notice('secrecy-asked', handlerOrHead(state))];
    case 'SenderIdentified':
      return [notice('sender-identified', handlerOrHead(state))];
    case 'SenderDied':
      return [notice('sender-died', 'owner-head')];
    // Somebody else must speak for the group before anything can be asked of it.
    case 'GroupMembersWithdrew':
      return event.isRepresentative ? [notice('representative-gone', handlerOrHead(state))] : [];
    default:
      return [];
  }
}
