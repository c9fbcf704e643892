import type { ConflictSubject } from '../../authority/conflict.ts';
import type { Instant } from '../../calendar/calendar.ts';
import { evolveReview } from '../review/evolve-review.ts';
import type { CaseState } from '../state.ts';
import type { ReviewEvent, VerificationEvent } from './verification-events.ts';
import { sentBack, unheard } from './verification-state.ts';
import type { SubjectHearing, Verification } from './verification-state.ts';

/** The case after an event of the team's work; what belongs to the review goes on from here. */
export function evolveVerification(state: CaseState, event: VerificationEvent | ReviewEvent, at: Instant): CaseState {
  switch (event.type) {
    case 'VerificationOrdered':
      // What was proposed and instructed until now led here and is used up: an end of this work needs its own.
      return {
        ...{ ...state, stage: 'VERIFICATION', verification: teamOf(state, event) },
        ...{ proposal: null, instruction: null },
      };
    case 'PlanApproved':
      return withTeam(state, () => ({ planApproved: true }));
    case 'TeamMemberReplaced':
      return withTeam(state, (team) => replaced(team, event));
    case 'SessionRecorded':
      return withTeam(state, ({ sessions }) => ({ sessions: sessions + 1 }));
    case 'EvidenceAdded':
    case 'EvidenceOffered':
      return withTeam(state, ({ evidence }) => ({ evidence: evidence + 1 }));
    case 'ReportSubmitted':
      return {
        ...withTeam(state, () => ({ report: { by: event.by, on: event.on, findings: event.findings } })),
        // With its report the team no longer proposes to end the matter.
        proposal: null,
      };
    case 'ReportReturned':
      return withTeam(state, sentBack);
    case 'ReportApproved':
      return { ...state, stage: 'REVIEW' };
    case 'WitnessProposed':
    case 'WitnessProposalAnswered':
    case 'TeamMemberObjectedTo':
    case 'ObjectionDecided':
      return withTeam(state, (team) => evolveRequest(team, event));
    case 'DecisionPresented':
      return { ...withHearings(state, event.subjectIds, { presentedOn: event.on }), everTold: told(state, event) };
    case 'ExplanationRequested':
      return withHearings(state, [event.subjectId], { explanation: 'asked', explanationId: event.obligationId });
    case 'ExplanationGiven':
      return withHearings(state, [event.subjectId], { explanation: 'given' });
    case 'ExplanationMissed':
      return withHearings(state, [event.subjectId], { explanation: 'silent' });
    case 'DraftFindingsShared':
      return withHearings(state, [event.subjectId], { draft: 'shared', draftId: event.obligationId });
    case 'DraftCommented':
      return withHearings(state, [event.subjectId], { draft: 'answered' });
    case 'DraftNotCommented':
      return withHearings(state, [event.subjectId], { draft: 'silent' });
    case 'DocumentsPreserved':
    case 'UnitReviewRecorded':
    case 'OpinionReserved':
    case 'SubjectReviewRequested':
      return state;
    default:
      return evolveReview(state, event, at);
  }
}

type Of<T extends VerificationEvent['type']> = Extract<VerificationEvent, { type: T }>;

/** A new team; whoever was in one before and is not in this one has no more access (P26). */
function teamOf(
  { subjects, verification }: CaseState,
  { leader, members, on }: Of<'VerificationOrdered'>,
): Verification {
  const before = verification === null ? [] : [...verification.former, verification.leader, ...verification.members];
  const former = [...new Set(before)].filter((one) => one !== '' && one !== leader && !members.includes(one));
  return {
    leader,
    members,
    former,
    orderedOn: on,
    planApproved: false,
    hearings: subjects.map((one) => unheard(one.id)),
    witnesses: [],
    objections: [],
    evidence: 0,
    sessions: 0,
    report: null,
    returns: 0,
  };
}

/** One leaves and perhaps another comes; in the leader's place, or in the place that a leader left empty, as leader. */
function replaced(team: Verification, { leaves, joins }: Of<'TeamMemberReplaced'>): Partial<Verification> {
  const isLeader = leaves === team.leader || (team.leader === '' && !team.members.includes(leaves));
  const others = team.members.filter((one) => one !== leaves && one !== joins);
  const gone = leaves === '' || team.former.includes(leaves) ? team.former : [...team.former, leaves];
  return {
    leader: isLeader ? (joins ?? '') : team.leader,
    members: isLeader || joins === null ? others : [...others, joins],
    former: gone.filter((one) => one !== joins),
    // Whoever objected to them has what they asked for.
    objections: team.objections.map((one) =>
      one.personId === leaves && one.answer === 'open' ? { ...one, answer: 'upheld' } : one,
    ),
  };
}

/** Told once is told for good, also under another id: a case classified anew names its subjects anew. */
function told({ everTold, subjects }: CaseState, { subjectIds }: Of<'DecisionPresented'>): CaseState['everTold'] {
  const now = subjects
    .filter((one) => subjectIds.includes(one.id) && (one.personId !== null || one.organisationId !== null))
    .map(({ personId, organisationId }) => ({ personId, organisationId }))
    .filter((one) => !everTold.some((known) => isSame(known, one)));
  return [...everTold, ...now];
}

function isSame(one: ConflictSubject, other: ConflictSubject): boolean {
  return one.personId === other.personId && one.organisationId === other.organisationId;
}

type RequestEvent = Of<'WitnessProposed' | 'WitnessProposalAnswered' | 'TeamMemberObjectedTo' | 'ObjectionDecided'>;

/** What the subjects put forward about witnesses and the team, and its answers. */
function evolveRequest({ witnesses, objections }: Verification, event: RequestEvent): Partial<Verification> {
  switch (event.type) {
    case 'WitnessProposed': {
      const { proposalId: id, subjectId } = event;
      return { witnesses: [...witnesses, { id, subjectId, answer: 'open' }] };
    }
    case 'WitnessProposalAnswered': {
      const answer = event.accepted ? 'accepted' : 'refused';
      return { witnesses: witnesses.map((one) => (one.id === event.proposalId ? { ...one, answer } : one)) };
    }
    case 'TeamMemberObjectedTo': {
      const { objectionId: id, subjectId, personId } = event;
      return { objections: [...objections, { id, subjectId, personId, answer: 'open' }] };
    }
    case 'ObjectionDecided': {
      const answer = event.upheld ? 'upheld' : 'rejected';
      return { objections: objections.map((one) => (one.id === event.objectionId ? { ...one, answer } : one)) };
    }
  }
}

function withTeam(state: CaseState, change: (team: Verification) => Partial<Verification>): CaseState {
  const { verification } = state;
  return verification === null ? state : { ...state, verification: { ...verification, ...change(verification) } };
}

function withHearings(state: CaseState, subjectIds: readonly string[], change: Partial<SubjectHearing>): CaseState {
  return withTeam(state, ({ hearings }) => ({
    hearings: hearings.map((one) => (subjectIds.includes(one.subjectId) ? { ...one, ...change } : one)),
  }));
}
