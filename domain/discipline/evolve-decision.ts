import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { DisciplineEvent } from './events.ts';
import type { DisciplineState } from './state.ts';

type Before =
  | 'DisciplineBegun'
  | 'RecusalNoted'
  | 'ConflictNoted'
  | 'SubjectLifeNoted'
  | 'ViolationRecorded'
  | 'SelfReviewSubmitted'
  | 'SelfReviewRefused'
  | 'BranchVoteRecorded'
  | 'BranchBypassed'
  | 'SubjectSummoned'
  | 'HearingRecorded'
  | 'DisciplinePostponed'
  | 'PostponementReviewed'
  | 'DisciplineResumed';
type Event = Exclude<DisciplineEvent, ObligationEvent | { type: Before }>;

/** The discipline after what a meeting did with it, and after what became of its decision. */
export function evolveDecision(state: DisciplineState, event: Event): DisciplineState {
  switch (event.type) {
    case 'DisciplinePutOnAgenda':
      return { ...state, agenda: { meetingId: event.meetingId, ballot: event.ballot, choices: event.choices } };
    case 'AgendaLeft':
    case 'AgendaRefused':
    case 'DisciplineDeferred':
      return { ...state, agenda: null };
    case 'DisciplineRaised':
      return { ...state, organisation: { id: event.organisationId, path: event.organisationPath }, agenda: null };
    case 'ProposalVoted': {
      const { body, level, organisationId, heldOn, form } = event;
      return { ...state, agenda: null, proposals: [...state.proposals, { body, level, organisationId, heldOn, form }] };
    }
    case 'NotDisciplined':
      return {
        ...state,
        stage: 'NOT_DISCIPLINED',
        organisation: ownerAfter(state, event),
        agenda: null,
        noDiscipline: event.reason,
        noDisciplineOn: event.on,
      };
    case 'EndedByDeath':
      return {
        ...state,
        stage: 'NOT_DISCIPLINED',
        agenda: null,
        postponement: null,
        noDiscipline: 'SUBJECT_DEAD',
        noDisciplineOn: event.on,
      };
    case 'SubjectToldNotDisciplined':
      return { ...state, toldNoneOn: event.on };
    case 'FormDecided': {
      const { form, meetingId, body, votedOn, effectiveFrom } = event;
      const fresh = { signedOn: null, number: null, served: null, announcedOn: null, lapsesOn: null };
      return {
        ...state,
        stage: 'DECIDED',
        organisation: ownerAfter(state, event),
        agenda: null,
        decision: { form, meetingId, body, votedOn, effectiveFrom, ...fresh },
      };
    }
    case 'DecisionSigned': {
      const { number, signedOn, effectiveFrom } = event;
      return withDecision(state, { number, signedOn, effectiveFrom });
    }
    case 'DecisionServed': {
      const { on, refused } = event;
      return withDecision(state, { served: { on, refused, witnesses: event.witnesses.map((one) => one.contentId) } });
    }
    case 'DecisionAnnounced':
      return withDecision(state, { announcedOn: event.on, lapsesOn: event.lapsesOn });
    case 'NewViolationReported': {
      const { lapsesOn } = event;
      return withDecision({ ...state, newViolationsOn: [...state.newViolationsOn, event.on] }, { lapsesOn });
    }
    case 'DecisionLapsed':
      return { ...state, stage: 'LAPSED' };
    case 'HomeBranchTold':
    case 'StateParallelConfirmed':
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}

/** Whoever decides signs, serves and announces: it belongs to that body from now. */
function ownerAfter(
  { organisation }: DisciplineState,
  { organisationId: id, organisationPath: path }: { organisationId?: string; organisationPath?: string },
): DisciplineState['organisation'] {
  return id === undefined || path === undefined ? organisation : { id, path };
}

function withDecision(
  state: DisciplineState,
  change: Partial<NonNullable<DisciplineState['decision']>>,
): DisciplineState {
  return state.decision === null ? state : { ...state, decision: { ...state.decision, ...change } };
}
