import type { Instant } from '../calendar/calendar.ts';
import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { CaseEvent } from './events.ts';
import { evolveExposure, isExposureEvent } from './exposure/exposure-events.ts';
import { evolveHanding, isHandingEvent } from './handling/handing-events.ts';
import { evolveHolds, isHoldEvent } from './holds/holds-events.ts';
import { afterNotice, withJudgmentUsed } from './holds/holds-state.ts';
import { evolveIntake } from './intake/evolve-intake.ts';
import { evolveOversight, withOversight } from './oversight/evolve-oversight.ts';
import { evolveParts, isPartsEvent } from './parts/evolve-parts.ts';
import { evolveLife } from './life/evolve-life.ts';
import { evolveSettlement } from './settlement/evolve-settlement.ts';
import { evolveHandedDown } from './levels/evolve-levels.ts';
import { isLifeEvent } from './life/life-events.ts';
import { evolvePaper } from './intake/paper-history.ts';
import { isAftermathEvent } from './follow-up/remediation-events.ts';
import { evolveAftermath } from './follow-up/remediation-state.ts';
import { isOversightEvent } from './oversight/oversight-events.ts';
import { withProposalAnswered } from './screening/answered-proposal.ts';
import { addressees, changeSender, senderOf, sendersOf, tell } from './senders/senders.ts';
import type { CaseState, Outcome } from './state.ts';
import { OUTCOMES } from './state.ts';
import { withoutTeam } from './verification/verification-state.ts';

/** The case after a recorded event. */
export function evolveCase(state: CaseState, recorded: Recorded<CaseEvent>): CaseState {
  return evolveEvent(state, recorded.event, recorded.at);
}

/** The case after an event that happened at that instant. */
export function evolveEvent(state: CaseState, event: CaseEvent, at: Instant): CaseState {
  return withOversight(state, withProposalAnswered(evolveMatter(state, event, at), event), event, at);
}

function evolveMatter(state: CaseState, event: CaseEvent, at: Instant): CaseState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  if (isAftermathEvent(event)) return { ...state, aftermath: evolveAftermath(state.aftermath, event) };
  if (isOversightEvent(event)) return evolveOversight(state, event);
  if (isHoldEvent(event)) return { ...state, holds: evolveHolds(state.holds, event) };
  if (isExposureEvent(event)) return { ...state, exposure: evolveExposure(state.exposure, event) };
  if (isHandingEvent(event)) return evolveHanding(state, event);
  if (isLifeEvent(event)) return evolveLife(state, event);
  if (isPartsEvent(event)) return evolveParts(state, event, at);
  switch (event.type) {
    case 'CaseRegistered':
      return {
        ...state,
        stage: 'INTAKE',
        organisation: { id: event.organisationId, path: event.organisationPath },
        number: event.number,
        registerNumber: event.registerNumber,
        registeredAt: at,
        matterId: event.matterId,
        submissions: [event.submissionId],
        senders: [senderOf(event, event.intake ?? null)],
        channel: event.channel,
        senderType: event.senderType,
        restricted: event.restricted,
        subjects: namedSubjects(event),
        enteredBy: event.enteredBy,
        receivedOn: event.receivedOn,
        intake: event.intake ?? null,
      };
    case 'ReceiptDateQuestioned':
      return { ...state, receiptDate: { status: 'questioned' } };
    case 'ReceiptDateConfirmed':
      if (event.senderId !== undefined) return state;
      return { ...state, receiptDate: { status: 'confirmed', by: event.by, at } };
    case 'ReceiptDateCorrected':
      if (event.senderId !== undefined) {
        return { ...state, senders: changeSender(state, event.senderId, { receivedOn: event.receivedOn }) };
      }
      return {
        ...state,
        receivedOn: event.receivedOn,
        receiptDate: { status: 'corrected', by: event.by, at },
        senders: sendersOf(state).map((one, index) => (index === 0 ? { ...one, receivedOn: event.receivedOn } : one)),
      };
    case 'CaseClassified':
      return {
        ...state,
        stage: state.stage === 'INTAKE' ? 'SCREENING' : state.stage,
        kind: event.kind,
        classifiedBy: event.by ?? null,
        track: event.track,
        anonymity: event.anonymity,
        subjects: event.subjects,
        allegations: event.allegations,
        urgency: event.urgency,
        complexity: event.complexity,
      };
    case 'CaseReroutedUp':
      return {
        ...state,
        stage: 'INTAKE',
        organisation: { id: event.organisationId, path: event.organisationPath },
        restricted: true,
        verification: withoutTeam(state.verification),
        // Above it is screened anew, and taken on by who is competent there.
        acceptedOn: null,
        proposal: null,
        instruction: null,
        assignment: null,
        handler: null,
      };
    case 'SubmittedToHead':
      return {
        ...state,
        proposal: {
          ...{ action: event.proposal, by: event.by, answered: false },
          ...(event.asked === undefined ? {} : { asked: event.asked }),
        },
      };
    case 'Instructed':
      return {
        ...state,
        instruction: { action: event.action, by: event.by ?? null },
        proposal: state.proposal === null ? null : { ...state.proposal, answered: true },
      };
    case 'HandlerProposed':
      return { ...state, assignment: { personId: event.personId, proposedBy: event.proposedBy } };
    case 'HandlerAccepted':
      return { ...state, assignment: null, handler: event.personId };
    case 'HandlerRefused':
      return { ...state, assignment: null };
    case 'HandlerRemoved':
      return {
        ...state,
        handler: state.handler === event.personId ? null : state.handler,
        assignment: state.assignment?.personId === event.personId ? null : state.assignment,
      };
    case 'CaseResolvedDirectly':
      return { ...state, stage: 'FOLLOW_UP', outcome: 'ANSWERED', question: null, pause: null };
    case 'CaseDeclined':
      return { ...state, stage: 'FOLLOW_UP', outcome: 'DECLINED', question: null, pause: null };
    case 'CaseWatched':
      return { ...state, stage: 'WATCH', question: null };
    case 'InspectionOpened':
      // What was proposed and instructed led to the watch and is used up: the next outcome needs its own.
      return { ...state, stage: 'SCREENING', proposal: null, instruction: null };
    case 'SenderAnswered':
      return event.purpose === 'interim'
        ? state
        : tell(state, addressees(state, event), { result: event.purpose === 'result' });
    case 'PaperHistoryRecorded':
      return evolvePaper(state, event);
    case 'CaseOpened':
    case 'EnvelopeOpened':
    case 'IntakeCompleted':
    case 'IntakeHelperInConflict':
    case 'VulnerableSenderNoted':
    case 'ProtectionNotified':
    case 'ArticleAdded':
    case 'PressAnswerRequested':
    case 'CorrectionRecorded':
    case 'AllegationsReweighed':
    case 'RelayTold':
    case 'ExtensionTold':
    case 'ReceiptCodeReissued':
      return evolveIntake(state, event, at);
    case 'ExpulsionBegun': {
      const { disciplineId, subjectId } = event;
      const disciplines = [...state.disciplines, { disciplineId, subjectId, status: 'running' } as const];
      return { ...state, disciplines, holds: withJudgmentUsed(state.holds, subjectId) };
    }
    case 'LawNoticeRecorded':
      return evolveSettlement({ ...state, holds: afterNotice(state.holds, event) }, event, at);
    case 'MatterHandedDown':
      return evolveHandedDown(state, event);
    case 'CaseClosed':
      return { ...state, stage: 'CLOSED', outcome: outcomeOf(event.outcome) };
    case 'SenderAdded':
    case 'NoteAdded':
    // What moves is in the split or the acceptance that comes with them.
    case 'SubjectHandedDown':
    case 'LowerBodyBypassed':
    case 'DeliveryRefused':
      return state;
    default:
      return evolveSettlement(state, event, at);
  }
}

/** Those named in the form, until the classification says who is complained about. */
function namedSubjects(event: Extract<CaseEvent, { type: 'CaseRegistered' }>): CaseState['subjects'] {
  const people = event.subjectPersonIds.map((personId) => ({ personId, organisationId: null }));
  const bodies = event.subjectOrganisationIds.map((organisationId) => ({ personId: null, organisationId }));
  return [...people, ...bodies].map((one, index) => ({
    ...one,
    id: `named-${index + 1}`,
    kind: 'unknown',
    description: null,
  }));
}

function outcomeOf(code: string): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === code) ?? null;
}
