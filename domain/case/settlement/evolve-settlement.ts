import type { Instant } from '../../calendar/calendar.ts';
import { FINAL_LAW_NOTICES } from '../../taxonomy/settlement.ts';
import { withPass } from '../life/evolve-life.ts';
import { evolveVerification } from '../verification/evolve-verification.ts';
import type { SettlementEvent } from './settlement-events.ts';
import { changeSender, sendersOf, untold, withAnswers } from '../senders/senders.ts';
import type { CaseState, Outcome } from '../state.ts';
import type { ReviewEvent, VerificationEvent } from '../verification/verification-events.ts';
import { withoutTeam } from '../verification/verification-state.ts';

type Of<T extends SettlementEvent['type']> = Extract<SettlementEvent, { type: T }>;

/** The case after it was taken on, passed on, paused or ended; what belongs to later stages goes on from here. */
export function evolveSettlement(
  state: CaseState,
  event: SettlementEvent | VerificationEvent | ReviewEvent,
  at: Instant,
): CaseState {
  switch (event.type) {
    case 'CaseAccepted':
      return { ...state, acceptedOn: event.on };
    case 'CaseTransferred':
      return transferred(state, event);
    case 'TransferAcknowledged':
      return { ...ownedBy(state, event), stage: state.transfer?.stage ?? 'SCREENING', transfer: taken(state) };
    case 'CompetenceDecided': {
      const moved = event.organisationId === state.organisation.id ? state : ownedBy(state, event);
      const stage = state.transfer?.stage ?? 'SCREENING';
      return { ...moved, stage, transfer: taken(state), life: withPass(state, event) };
    }
    case 'TransferReturned':
      return returned(state, event);
    case 'CaseReferred': {
      const rounds = (state.referral?.rounds ?? 0) + 1;
      const referral = { body: event.body, on: event.on, rounds, isFinal: false };
      return event.endsCase ? { ...ended(state, 'REFERRED'), referral } : { ...state, referral };
    }
    case 'LawNoticeRecorded': {
      const isFinal = FINAL_LAW_NOTICES.includes(event.notice);
      return { ...state, referral: state.referral === null ? null : { ...state.referral, isFinal } };
    }
    case 'SenderAsked':
      return {
        ...state,
        question: {
          ...{ askedOn: event.askedOn, answerBy: event.answerBy, pauses: event.pauses },
          ...(event.senderId === undefined ? {} : { senderId: event.senderId }),
        },
      };
    case 'QuestionAnswered':
    case 'QuestionUnanswered':
      return { ...state, question: null };
    case 'WithdrawalReceived':
      return { ...withProtected(state, event), withdrawal: received(event), senders: withdrawnIn(state, event) };
    case 'WithdrawalAccepted':
      return { ...ended(state, 'WITHDRAWN'), withdrawal: withdrawalThat(state, 'accepted') };
    case 'ContinuedDespiteWithdrawal':
      return { ...state, withdrawal: withdrawalThat(state, 'continued') };
    case 'WithdrawalForwarded':
      return ended(state, 'CONSOLIDATED');
    case 'WithdrawalNotTaken':
      return { ...withAnswers(state, untold(sendersOf(state))), stage: 'SCREENING', outcome: null };
    case 'SettlementPaused': {
      const by = event.decided.by === 'person' ? event.decided.personId : null;
      const pause = { ground: event.ground, from: event.from, by };
      return { ...state, pause: event.lastDay === undefined ? pause : { ...pause, lastDay: event.lastDay } };
    }
    case 'SettlementResumed':
      return { ...state, pause: null };
    case 'CaseTerminated':
      return ended(state, 'TERMINATED');
    case 'ConflictDeclared':
      return { ...state, recused: [...state.recused.filter((one) => one !== event.personId), event.personId] };
    case 'ConflictLifted':
      return { ...state, recused: state.recused.filter((one) => one !== event.personId) };
    case 'CrimeSignsNoted':
      return { ...state, crimeNotedBy: crimeNotedBy(state, event.by) };
    case 'ThreatReported':
    case 'ProtectionRequested':
      return withProtected(state, event);
    case 'ThreatAcknowledged':
      return state;
    default:
      return evolveVerification(state, event, at);
  }
}

/** From now the letter's sender is protected, where that begins with the event. */
function withProtected(state: CaseState, { protects }: { protects?: string }): CaseState {
  if (protects === undefined || state.protected.includes(protects)) return state;
  return { ...state, protected: [...state.protected, protects] };
}

/** On its way. What was proposed and instructed led to this and is used up; returns of an earlier way count on. */
function transferred(state: CaseState, event: Of<'CaseTransferred'>): CaseState {
  const life = withPass(state, event);
  const { fromOrganisationId, fromPath, toOrganisationId, toPath } = event;
  const returns = state.transfer?.returns ?? 0;
  const way = { fromOrganisationId, fromPath, toOrganisationId, toPath, returns };
  return {
    ...state,
    stage: 'AWAITING_ACKNOWLEDGEMENT',
    transfer: { ...way, status: 'sent', stage: 'SCREENING' },
    life,
    proposal: null,
    instruction: null,
    assignment: null,
  };
}

function returned(state: CaseState, event: Of<'TransferReturned'>): CaseState {
  if (state.transfer === null) return state;
  const returns = state.transfer.returns + 1;
  const life = withPass(state, event);
  return event.toSuperior
    ? { ...state, life, transfer: { ...state.transfer, status: 'with-superior', returns } }
    : { ...state, life, stage: 'SCREENING', transfer: { ...state.transfer, status: 'returned', returns } };
}

/** Another body owns it, where nobody has been given it yet; who verified it for the former one has no more part in it. */
function ownedBy(state: CaseState, to: { organisationId: string; organisationPath: string }): CaseState {
  return {
    ...state,
    organisation: { id: to.organisationId, path: to.organisationPath },
    proposal: null,
    instruction: null,
    handler: null,
    assignment: null,
    verification: withoutTeam(state.verification),
  };
}

function received({ on: receivedOn, signs, by = null, senderId }: Of<'WithdrawalReceived'>): CaseState['withdrawal'] {
  return { receivedOn, signs, status: 'open', by, ...(senderId === undefined ? {} : { senderId }) };
}

/** One of several senders withdraws for themself alone. */
function withdrawnIn(state: CaseState, { senderId }: Of<'WithdrawalReceived'>): CaseState['senders'] {
  return senderId === undefined ? state.senders : changeSender(state, senderId, { withdrawn: true });
}

/** Each person once; the engine and other processes note nothing. */
function crimeNotedBy({ crimeNotedBy: before }: CaseState, by: string | null): readonly string[] {
  return by === null || before.includes(by) ? before : [...before, by];
}

function taken({ transfer }: CaseState): CaseState['transfer'] {
  return transfer === null ? null : { ...transfer, status: 'taken' };
}

/** Over here without a conclusion; a place on an agenda was left before (`AgendaLeft`). */
function ended(state: CaseState, outcome: Outcome): CaseState {
  return { ...state, stage: 'FOLLOW_UP', outcome, question: null, pause: null };
}

function withdrawalThat({ withdrawal }: CaseState, status: 'accepted' | 'continued'): CaseState['withdrawal'] {
  return withdrawal === null ? null : { ...withdrawal, status };
}
