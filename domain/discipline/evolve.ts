import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { DisciplineEvent } from './events.ts';
import { evolveDecision } from './evolve-decision.ts';
import type { DisciplineState } from './state.ts';

/** The discipline after a recorded event. */
export function evolveDiscipline(state: DisciplineState, { event }: Recorded<DisciplineEvent>): DisciplineState {
  return evolveEvent(state, event);
}

/** The discipline after an event. */
export function evolveEvent(state: DisciplineState, event: DisciplineEvent): DisciplineState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'DisciplineBegun':
      return {
        ...state,
        stage: 'PROPOSED',
        organisation: { id: event.organisationId, path: event.organisationPath },
        caseId: event.caseId,
        matterId: event.matterId,
        subjectId: event.subjectId,
        subjectKind: event.subjectKind,
        personId: event.personId,
        organisationSubjectId: event.organisationSubjectId,
        concludedOn: event.concludedOn,
        recused: event.recused ?? [],
      };
    case 'RecusalNoted':
    case 'ConflictNoted':
      return { ...state, recused: [...state.recused.filter((one) => one !== event.personId), event.personId] };
    case 'ViolationRecorded':
      return {
        ...state,
        violation: { startedOn: event.startedOn, endedOn: event.endedOn },
        unlimited: event.unlimited,
        inOffice: event.inOffice,
        managedBy: event.managedBy,
        committeesOf: event.committeesOf,
        temporaryActivity: event.temporaryActivity ?? false,
      };
    case 'SubjectLifeNoted':
      return { ...state, noted: [...state.noted, event.event] };
    case 'SelfReviewSubmitted':
      return { ...state, selfReview: { ownForm: event.ownForm, refused: false } };
    case 'SelfReviewRefused':
      return { ...state, selfReview: { ownForm: null, refused: true } };
    case 'BranchVoteRecorded': {
      const { organisationId, heldOn, form } = event;
      return {
        ...state,
        proposals: [...state.proposals, { body: 'branch', level: 'branch', organisationId, heldOn, form }],
      };
    }
    case 'BranchBypassed':
      return { ...state, bypass: true };
    case 'SubjectSummoned':
      return { ...state, hearingOn: event.hearingOn };
    case 'HearingRecorded':
      return { ...state, stage: 'HEARD', hearing: event.outcome };
    case 'DisciplinePostponed': {
      const from = state.stage === 'HEARD' ? 'HEARD' : 'PROPOSED';
      const { grounds, reviewOn } = event;
      return {
        ...state,
        stage: 'POSTPONED',
        hearingOn: null,
        postponement: { grounds, reviewOn, reviewed: false, from },
      };
    }
    case 'PostponementReviewed': {
      const { postponement } = state;
      if (postponement === null) return state;
      return { ...state, postponement: { ...postponement, reviewOn: event.reviewOn, reviewed: true } };
    }
    case 'DisciplineResumed':
      return { ...state, stage: state.postponement?.from ?? state.stage, postponement: null };
    default:
      return evolveDecision(state, event);
  }
}
