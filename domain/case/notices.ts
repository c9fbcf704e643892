import { notice } from '../deadlines/obligation-notices.ts';
import type { FollowUp } from '../process.ts';
import type { CaseEvent } from './events.ts';
import { exposureNotices } from './exposure/exposure-notices.ts';
import { lifeNotices } from './life/life-notices.ts';
import { oversightNotices } from './oversight/oversight-notices.ts';
import type { CaseState } from './state.ts';

type Notice = Extract<FollowUp, { kind: 'notice' }>;

/** Who is told of an event of the settlement, the verification or the review; `state` is the case after it. */
export function noticesOf(state: CaseState, event: CaseEvent): readonly Notice[] {
  switch (event.type) {
    case 'CaseTransferred':
      return [toOwner(state, 'transferred', 'transfer.ack')];
    case 'TransferReturned':
      return event.toSuperior
        ? [notice('transfer-returned', 'owner-head'), toOwner(state, 'transfer-returned', 'competence.decide')]
        : [notice('transfer-returned', 'owner-head')];
    case 'QuestionAnswered':
      return [notice('question-answered', handlerOrHead(state))];
    case 'QuestionUnanswered':
      return [notice('question-unanswered', handlerOrHead(state))];
    // Not where somebody resumed it: whoever paused it has forgotten it, and the level above should know.
    case 'SettlementResumed':
      return event.decided === undefined
        ? [notice('pause-ended', 'owner-head'), notice('pause-ended', 'level-above')]
        : [];
    case 'WithdrawalReceived':
      return [notice('withdrawal', 'owner-head')];
    case 'ThreatReported':
      return [notice('threat', 'owner-head')];
    case 'CrimeSignsNoted':
      return [notice('crime-signs', 'owner-head')];
    // Perhaps the only head has stepped back: whoever leads above sees to it that somebody leads here.
    case 'ConflictDeclared':
      return event.ofHead === true
        ? [notice('conflict-declared', 'owner-head'), notice('conflict-declared', 'level-above')]
        : [notice('conflict-declared', 'owner-head')];
    case 'RecusalNoted':
      return [notice('conflict-declared', 'owner-head')];
    case 'AgendaRefused':
      return [toOwner(state, 'agenda-refused', 'review.agenda')];
    case 'CaseRaised':
      return [notice('raised', 'owner-head')];
    case 'CaseReturnedToTeam':
      return [notice('returned-to-team', leaderOrHead(state))];
    case 'CaseConcluded':
      return concluded(state);
    default:
      return [
        ...ofVerification(state, event),
        ...toSubjects(state, event),
        ...oversightNotices(state, event),
        ...exposureNotices(state, event),
        ...lifeNotices(state, event),
      ];
  }
}

/** What the team and the head hear of the verification. What the team itself enters from paper it knows. */
function ofVerification(state: CaseState, event: CaseEvent): readonly Notice[] {
  switch (event.type) {
    case 'VerificationOrdered':
      return inTeam([event.leader, ...event.members]);
    case 'TeamMemberReplaced':
      return inTeam(event.joins === null ? [] : [event.joins]);
    case 'ExplanationGiven':
    case 'EvidenceOffered':
    case 'WitnessProposed':
    case 'DraftCommented':
    case 'OpinionReserved':
      return event.bySubject ? [notice('subject-answered', leaderOrHead(state))] : [];
    // The team never decides on an objection to itself, so the head hears of every one.
    case 'TeamMemberObjectedTo':
      return [notice('subject-answered', 'owner-head')];
    case 'SubjectReviewRequested':
      return [notice('subject-review-requested', 'owner-head')];
    case 'ReportSubmitted':
      return [notice('report-submitted', 'owner-head')];
    case 'ReportReturned':
      return [notice('report-returned', leaderOrHead(state))];
    case 'ReportApproved':
      return [toOwner(state, 'report-approved', 'review.agenda')];
    default:
      return [];
  }
}

/** What waits for a subject on their own page, told to that person alone and only that something waits (P26, P31). */
function toSubjects(state: CaseState, event: CaseEvent): readonly Notice[] {
  switch (event.type) {
    case 'DecisionPresented':
      return asked(state, event.subjectIds);
    case 'ExplanationRequested':
    case 'DraftFindingsShared':
      return asked(state, [event.subjectId]);
    case 'SubjectNotified':
      return event.form === 'page' ? asked(state, [event.subjectId]) : [];
    default:
      return [];
  }
}

function asked({ subjects }: CaseState, subjectIds: readonly string[]): Notice[] {
  return subjects
    .filter((one) => subjectIds.includes(one.id))
    .flatMap(({ personId }) => (personId === null ? [] : [notice('subject-asked', `subject:${personId}`)]));
}

function inTeam(personIds: readonly string[]): Notice[] {
  return [...new Set(personIds)]
    .filter((personId) => personId !== '')
    .map((personId) => notice('verification-ordered', `person:${personId}`));
}

/** Everybody who worked on it, each once, and the head, who owes most of what follows. */
function concluded({ handler, verification }: CaseState): Notice[] {
  const atWork = [handler ?? '', verification?.leader ?? ''].filter((personId) => personId !== '');
  const people = [...new Set(atWork)].map((personId) => notice('concluded', `person:${personId}`));
  return [...people, notice('concluded', 'owner-head')];
}

/** To whoever owes the obligation of that key which was opened last. */
function toOwner({ obligations }: CaseState, code: string, key: string): Notice {
  const owed = obligations.findLast((one) => one.key === key && one.status === 'open');
  return notice(code, 'owner', owed?.id ?? null);
}

/** The audience of what the handler in person should know, or the head while there is none. */
export function handlerOrHead({ handler }: CaseState): string {
  return handler === null ? 'owner-head' : `person:${handler}`;
}

function leaderOrHead({ verification }: CaseState): string {
  const leader = verification?.leader ?? '';
  return leader === '' ? 'owner-head' : `person:${leader}`;
}
