import type { Instant } from '../../calendar/calendar.ts';
import { withRemediations } from '../follow-up/remediation-state.ts';
import { sendersOf, sendersOfType, tell, untold } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';
import type { ReviewEvent } from '../verification/verification-events.ts';
import { sentBack, withoutTeam } from '../verification/verification-state.ts';

type Event<T extends ReviewEvent['type']> = Extract<ReviewEvent, { type: T }>;

/** The case after an event between the agenda and the last answer. */
export function evolveReview(state: CaseState, event: ReviewEvent, _at: Instant): CaseState {
  switch (event.type) {
    case 'CasePutOnAgenda':
      return { ...state, agenda: { meetingId: event.meetingId } };
    case 'AgendaRefused':
      return { ...state, agenda: null };
    case 'CaseConcluded':
      return concluded(state, event);
    case 'ReviewDeferred':
      return { ...state, agenda: null, deferrals: state.deferrals + 1 };
    case 'RecusalNoted':
      return { ...state, recused: [...state.recused.filter((one) => one !== event.personId), event.personId] };
    case 'CaseReturnedToTeam':
      return { ...state, stage: 'VERIFICATION', agenda: null, verification: toTheTeam(state) };
    case 'CaseRaised':
      return {
        ...state,
        organisation: { id: event.organisationId, path: event.organisationPath },
        restricted: true,
        agenda: null,
        assignment: null,
        handler: null,
        verification: withoutTeam(state.verification),
      };
    case 'DisciplineSettled':
      return {
        ...state,
        disciplines: state.disciplines.map((one) =>
          one.disciplineId === event.disciplineId ? { ...one, status: event.outcome } : one,
        ),
      };
    case 'SuspensionNoted':
      return {
        ...state,
        suspensions: [
          ...state.suspensions,
          { suspensionId: event.suspensionId, subjectId: event.subjectId, ended: false },
        ],
      };
    case 'SuspensionEndNoted':
      return {
        ...state,
        suspensions: state.suspensions.map((one) =>
          one.suspensionId === event.suspensionId ? { ...one, ended: true } : one,
        ),
      };
    default:
      return evolveFollowUp(state, event);
  }
}

type AfterTheConclusion = Exclude<
  ReviewEvent,
  {
    type:
      | 'CasePutOnAgenda'
      | 'AgendaRefused'
      | 'CaseConcluded'
      | 'ReviewDeferred'
      | 'RecusalNoted'
      | 'CaseReturnedToTeam'
      | 'CaseRaised'
      | 'DisciplineSettled'
      | 'SuspensionNoted'
      | 'SuspensionEndNoted';
  }
>;

/** The case after something was said to those who are owed an answer, or after it was opened again. */
function evolveFollowUp(state: CaseState, event: AfterTheConclusion): CaseState {
  switch (event.type) {
    case 'ConclusionIssued':
      return { ...state, conclusion: state.conclusion === null ? null : { ...state.conclusion, issuedOn: event.on } };
    case 'ConclusionAnnounced':
      return announced(state, event);
    case 'PressAnswered':
    case 'RelayAnswered':
      return state.outcome === null ? state : tell(state, heardBy(state, event), { result: true });
    case 'SubjectNotified':
      return {
        ...state,
        told: {
          ...state.told,
          subjects: [...state.told.subjects, { subjectId: event.subjectId, purpose: event.purpose }],
        },
      };
    case 'ResultPublished':
      return state;
    case 'CaseReopened':
      return reopened(state);
  }
}

/** Whom such an answer reaches: with several senders the papers, or the bodies that passed their letters on. */
function heardBy(state: CaseState, { type, senderIds }: Event<'PressAnswered' | 'RelayAnswered'>): readonly string[] {
  const senders = sendersOf(state);
  if (senderIds !== undefined || senders.length === 1) return senderIds ?? senders.map((one) => one.id);
  return sendersOfType(state, type === 'PressAnswered' ? 'press' : 'body');
}

function concluded(state: CaseState, event: Event<'CaseConcluded'>): CaseState {
  const { meetingId, on, findings, consequences } = event;
  const begun = consequences.flatMap(({ subjectId, consequence, disciplineId }) =>
    consequence === 'discipline' && disciplineId !== null
      ? [{ disciplineId, subjectId, status: 'running' as const }]
      : [],
  );
  return {
    ...state,
    stage: 'FOLLOW_UP',
    outcome: 'CONCLUDED',
    agenda: null,
    question: null,
    pause: null,
    conclusion: { meetingId, on, findings, consequences, issuedOn: null, announcedOn: null },
    disciplines: [...state.disciplines, ...begun],
    aftermath: withRemediations(state.aftermath, consequences),
  };
}

function toTheTeam({ verification }: CaseState): CaseState['verification'] {
  return verification === null ? null : sentBack(verification);
}

/** Announced in several places: the first day stands. */
function announced(state: CaseState, { on }: Event<'ConclusionAnnounced'>): CaseState {
  const { conclusion } = state;
  return {
    ...state,
    conclusion: conclusion === null ? null : { ...conclusion, announcedOn: conclusion.announcedOn ?? on },
  };
}

/**
 * Screened again on new facts: nothing decided before counts for what comes. The team and whom it heard are kept, since
 * whoever knew of the matter goes on knowing; earlier outcomes stay in the events.
 */
function reopened(state: CaseState): CaseState {
  return {
    ...state,
    stage: 'SCREENING',
    proposal: null,
    instruction: null,
    outcome: null,
    resultAnswered: false,
    senders: untold(sendersOf(state)),
    told: { sender: false, subjects: [] },
    acceptedOn: null,
    question: null,
    pause: null,
    withdrawal: null,
    agenda: null,
    conclusion: null,
  };
}
