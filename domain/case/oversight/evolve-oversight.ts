import type { Instant } from '../../calendar/calendar.ts';
import type { CaseEvent } from '../events.ts';
import type { OversightEvent } from './oversight-events.ts';
import { isOversightEvent } from './oversight-events.ts';
import { marksOf } from './oversight-marks.ts';
import type { CaseOversight, JoinedDispute, Rereading } from './oversight-state.ts';
import type { CaseState } from '../state.ts';

/**
 * The case with what the levels above keep of this event: `before` without it, `after` with everything else it changes. The
 * same object when they keep nothing.
 */
export function withOversight(before: CaseState, after: CaseState, event: CaseEvent, at: Instant): CaseState {
  const marks = marksOf(before, event, at);
  const workers = workersIn(event).filter((one) => one !== '' && !before.oversight.workedOn.includes(one));
  const asked = isOversightEvent(event) ? evolveAsked(before.oversight, event) : counted(before.oversight, event);
  if (marks.length === 0 && workers.length === 0 && asked === before.oversight) return after;
  const oversight = {
    ...asked,
    marks: [...asked.marks, ...marks],
    workedOn: [...asked.workedOn, ...new Set(workers)],
  };
  return { ...after, oversight };
}

/** The case after an event of the recourse or of the oversight, apart from what the levels above keep of it. */
export function evolveOversight(state: CaseState, event: OversightEvent): CaseState {
  switch (event.type) {
    case 'ReviewBegun': {
      const { ofCaseId, track, recused } = event;
      return { ...state, track, origin: { kind: 'review', ref: ofCaseId }, recused: [...new Set(recused)] };
    }
    case 'ReceiptDateDisputed':
      // What another sender says of their own letter leaves the day of the case as it is.
      return event.senderId === undefined ? { ...state, receiptDate: { status: 'questioned' } } : state;
    default:
      return state;
  }
}

/** Whoever handled, examined, proposed, instructed or decided. Clerks who entered it, and who urged or saw it above, did not. */
function workersIn(event: CaseEvent): readonly string[] {
  switch (event.type) {
    case 'HandlerAccepted':
      return [event.personId];
    case 'VerificationOrdered':
      return [event.leader, ...event.members, ...deciderIn(event)];
    case 'TeamMemberReplaced':
      return event.joins === null ? [] : [event.joins];
    case 'CaseClassified':
    case 'SubmittedToHead':
    case 'Instructed':
    case 'ReportSubmitted':
    case 'ReportReturned':
    case 'ReportApproved':
      return event.by === null || event.by === undefined ? [] : [event.by];
    case 'CaseResolvedDirectly':
    case 'CaseDeclined':
    case 'CaseWatched':
    case 'CaseAccepted':
    case 'CaseTerminated':
    case 'CaseConcluded':
    case 'CaseReferred':
    case 'WithdrawalAccepted':
    case 'MatterHandedDown':
      return deciderIn(event);
    default:
      return [];
  }
}

function deciderIn({ decided }: Extract<CaseEvent, { decided: unknown }>): string[] {
  // Who entered what a body decided took part in it.
  const personId = decided.by === 'person' ? decided.personId : (decided.enteredBy ?? null);
  return personId === null ? [] : [personId];
}

function counted(oversight: CaseOversight, event: CaseEvent): CaseOversight {
  switch (event.type) {
    case 'HandlerProposed':
      return event.reason === null ? oversight : { ...oversight, reassignments: oversight.reassignments + 1 };
    case 'SenderAnswered':
      return event.purpose === 'result' ? { ...oversight, results: oversight.results + 1 } : oversight;
    case 'ReceiptDateConfirmed':
    case 'ReceiptDateCorrected':
      if (event.senderId !== undefined) return decidedOf(oversight, event.senderId);
      return oversight.dispute === null
        ? oversight
        : { ...oversight, dispute: { ...oversight.dispute, status: 'decided' } };
    default:
      return oversight;
  }
}

function decidedOf(oversight: CaseOversight, senderId: string): CaseOversight {
  const { joinedDisputes = [] } = oversight;
  return {
    ...oversight,
    joinedDisputes: joinedDisputes.map((one) => (one.senderId === senderId ? { ...one, status: 'decided' } : one)),
  };
}

function evolveAsked(oversight: CaseOversight, event: OversightEvent): CaseOversight {
  switch (event.type) {
    case 'SenderReviewRequested':
      return requested(oversight, event);
    case 'DelayReported':
      return { ...oversight, late: oversight.late === null ? null : { ...oversight.late, newDate: event.newDate } };
    case 'ComplaintAnswered':
      return {
        ...oversight,
        complaint: oversight.complaint === null ? null : { ...oversight.complaint, status: 'answered' },
      };
    case 'ReceiptDateDisputed':
      if (event.senderId !== undefined) {
        const disputed: JoinedDispute = { senderId: event.senderId, claimedOn: event.claimedOn, status: 'open' };
        return { ...oversight, joinedDisputes: [...(oversight.joinedDisputes ?? []), disputed] };
      }
      return { ...oversight, dispute: { claimedOn: event.claimedOn, status: 'open' } };
    case 'DrawnForRereading': {
      const { draw, act } = event;
      return { ...oversight, rereadings: [...oversight.rereadings, { draw, act, status: 'open' }] };
    }
    case 'RereadingRecorded':
      return { ...oversight, rereadings: oversight.rereadings.map((one) => reread(one, event)) };
    case 'ReviewBegun':
    case 'ReportAsked':
    case 'PauseGrewLong':
      return oversight;
  }
}

function requested(
  oversight: CaseOversight,
  {
    ground,
    obligationId,
    reason,
    review,
    result,
    senderId,
  }: Extract<OversightEvent, { type: 'SenderReviewRequested' }>,
): CaseOversight {
  switch (ground) {
    case 'late':
      return obligationId === null ? oversight : { ...oversight, late: { obligationId, newDate: null } };
    case 'answer':
      return review === null
        ? oversight
        : {
            ...oversight,
            reviews: [
              ...oversight.reviews,
              { caseId: review.caseId, result, ...(senderId === undefined ? {} : { senderId }) },
            ],
          };
    case 'handler':
      return { ...oversight, complaint: { reason, status: 'open' } };
  }
}

function reread(one: Rereading, event: Extract<OversightEvent, { type: 'RereadingRecorded' }>): Rereading {
  if (one.draw !== event.draw || one.act !== event.act) return one;
  return { ...one, status: event.agrees ? 'agreed' : 'disagreed' };
}
