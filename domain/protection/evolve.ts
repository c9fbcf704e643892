import type { ConflictSubject } from '../authority/conflict.ts';
import type { Day } from '../calendar/calendar.ts';
import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import { PUTS_IN_CONFLICT } from '../taxonomy/life-events.ts';
import type { ProtectionEvent } from './events.ts';
import { allClosed } from './state.ts';
import type { Measure, ProtectionState } from './state.ts';

type Of<T extends ProtectionEvent['type']> = Extract<ProtectionEvent, { type: T }>;

/** The protection after a recorded event. */
export function evolveProtection(state: ProtectionState, { event }: Recorded<ProtectionEvent>): ProtectionState {
  return evolveEvent(state, event);
}

/** The protection after an event. */
export function evolveEvent(state: ProtectionState, event: ProtectionEvent): ProtectionState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'ProtectionBegun':
      return begun(state, event);
    case 'ProtectionAskedAgain':
      return askedAgain(state, event);
    case 'ProtectionFollowedCase':
      return followed(state, event);
    case 'ProtectionCaseClosed':
      return placed(led({ ...state, cases: withCase(state, event.caseId, event.on) }));
    case 'ProtectionCaseReopened':
      return placed(led({ ...state, cases: withCase(state, event.caseId, null) }));
    case 'ProtectionDecided':
      return placed({
        ...state,
        ...{ stage: 'DECIDED', refusedBy: null, underReview: false, nextCheckIn: event.nextCheckIn },
        measures: replaced(state, event),
      });
    case 'ProtectionRefused':
      return {
        ...state,
        stage: 'REFUSED',
        refusedBy: event.decided.by === 'person' ? event.decided.personId : null,
      };
    case 'ProtectionReviewAsked':
      return { ...state, stage: 'REQUESTED', underReview: true, raised: true };
    case 'ResponsibleNamed':
      return { ...state, responsible: event.to };
    case 'DeskTakenOver':
      return { ...state, responsible: event.toPersonId };
    case 'ResponsibleLost': {
      const { personId, event: happened, on } = event;
      const isRecused = PUTS_IN_CONFLICT.includes(happened) && !state.recused.includes(personId);
      const recused = isRecused ? [...state.recused, personId] : state.recused;
      return { ...state, recused, responsible: null, noted: [...state.noted, { personId, event: happened, on }] };
    }
    case 'MeasuresChanged':
      return { ...state, wish: null, measures: replaced(state, event) };
    case 'MeasureEnded':
      return { ...state, measures: ended(state.measures, event.on, event.measureId) };
    case 'SenderCheckedIn': {
      // An older word that is entered later is no news of them.
      const isOlder = state.lastCheckIn !== null && event.on < state.lastCheckIn.on;
      const lastCheckIn = isOlder ? state.lastCheckIn : { on: event.on, ok: event.ok };
      return { ...state, nextCheckIn: event.nextCheckIn, lastCheckIn };
    }
    case 'CheckInMissed':
      return { ...state, nextCheckIn: null };
    case 'RetaliationReported':
      return { ...anew(heard(state, event.text)), raised: true, endProposedBy: null, endsOn: null };
    case 'ProtectionWishTold':
      return { ...heard(state, event.text), wish: event.wish };
    case 'ProtectionWishAnswered':
      return { ...state, wish: null };
    case 'ProtectionEndProposed':
      return { ...state, endProposedBy: event.by };
    case 'ProtectionEndDecided':
      // A wish for other measures is not answered by the end of them all.
      return { ...state, wish: state.wish === 'end' ? null : state.wish, endsOn: event.on };
    case 'ProtectionEnded':
      return {
        ...state,
        ...{ stage: 'ENDED', endedOn: event.on, nextCheckIn: null, wish: null },
        measures: ended(state.measures, event.on),
      };
    case 'IdentityBreachRecorded':
      return { ...state, raised: true };
    case 'RetaliationAcknowledged':
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}

function begun(state: ProtectionState, event: Of<'ProtectionBegun'>): ProtectionState {
  const { submissionId, caseId, closedOn, organisationId, organisationPath, subjects, recused, on: begunOn } = event;
  const organisation = { id: organisationId, path: organisationPath };
  return heard(
    {
      ...state,
      ...{ stage: 'REQUESTED', submissionId, subjects, recused, begunOn, organisation },
      cases: [{ caseId, closedOn, organisation }],
    },
    event.text,
  );
}

/** Another case of the same sender joins; where it is open, the watch has not begun yet after all. */
function askedAgain(state: ProtectionState, event: Of<'ProtectionAskedAgain'>): ProtectionState {
  const { caseId, closedOn, opens } = event;
  const isNew = !state.cases.some((one) => one.caseId === caseId);
  const told = heard({ ...state, cases: isNew ? [...state.cases, { caseId, closedOn }] : state.cases }, event.text);
  return placed(opens ? anew(told) : told);
}

/** What was refused or over is decided on anew; what runs goes on. */
function anew(state: ProtectionState): ProtectionState {
  if (state.stage !== 'REFUSED' && state.stage !== 'ENDED') return state;
  const open = { refusedBy: null, underReview: false, endProposedBy: null, endsOn: null, endedOn: null };
  return { ...state, ...open, stage: 'REQUESTED' };
}

/** Where the leading case goes, this follows; nobody of the body it leaves goes on with it. A case that has taken the letter in joins. */
function followed(state: ProtectionState, event: Of<'ProtectionFollowedCase'>): ProtectionState {
  const { caseId, organisationId, organisationPath, subjects, recused } = event;
  const organisation = { id: organisationId, path: organisationPath };
  const isNew = !state.cases.some((one) => one.caseId === caseId);
  const joined = isNew ? [...state.cases, { caseId, closedOn: null }] : state.cases;
  const cases = joined.map((one) => (one.caseId === caseId ? { ...one, organisation } : one));
  if (leading({ cases }) !== caseId) {
    const all = [...state.subjects, ...subjects.filter((one) => !state.subjects.some((known) => isSame(known, one)))];
    return placed({ ...state, cases, subjects: all, recused: [...new Set([...state.recused, ...recused])] });
  }
  const stays = organisationId === state.organisation.id && !recused.includes(state.responsible ?? '');
  return placed({
    ...state,
    ...{ organisation, cases, subjects, recused, responsible: stays ? state.responsible : null },
  });
}

/** The case that leads: the first that is open, where none is the first of all. */
function leading({ cases }: Pick<ProtectionState, 'cases'>): string | undefined {
  return (cases.find((one) => one.closedOn === null) ?? cases[0])?.caseId;
}

/**
 * Where another case leads from now, because the one before is closed or an earlier one is open again, this goes to the body of
 * that case at once. With the last closing it stays where it is.
 */
function led(state: ProtectionState): ProtectionState {
  const organisation = state.cases.find((one) => one.closedOn === null)?.organisation;
  if (organisation === undefined || organisation.id === state.organisation.id) return state;
  return { ...state, organisation, responsible: null };
}

function isSame(a: ConflictSubject, b: ConflictSubject): boolean {
  return a.personId === b.personId && a.organisationId === b.organisationId;
}

function withCase(state: ProtectionState, caseId: string, closedOn: Day | null): ProtectionState['cases'] {
  const isKnown = state.cases.some((one) => one.caseId === caseId);
  const cases = isKnown ? state.cases : [...state.cases, { caseId, closedOn }];
  return cases.map((one) => (one.caseId === caseId ? { ...one, closedOn } : one));
}

/** Watched once every case is closed, and no longer when one is open again; what was decided on its end is off then. */
function placed(state: ProtectionState): ProtectionState {
  if (state.stage === 'DECIDED' && allClosed(state)) return { ...state, stage: 'WATCHING' };
  if (state.stage !== 'WATCHING' || allClosed(state)) return state;
  return { ...state, stage: 'DECIDED', endProposedBy: null, endsOn: null };
}

function replaced(
  { measures }: ProtectionState,
  event: Pick<Of<'MeasuresChanged'>, 'on' | 'measures'>,
): readonly Measure[] {
  return [...ended(measures, event.on), ...event.measures.map((one): Measure => ({ ...one, endedOn: null }))];
}

/** Measures that run end on that day: the one named, or all of them. */
function ended(measures: readonly Measure[], on: Day, measureId?: string): readonly Measure[] {
  return measures.map((one) =>
    one.endedOn === null && (measureId === undefined || one.id === measureId) ? { ...one, endedOn: on } : one,
  );
}

function heard(state: ProtectionState, text: { contentId: string } | null): ProtectionState {
  return text === null ? state : { ...state, heard: [...new Set([...state.heard, text.contentId])] };
}
