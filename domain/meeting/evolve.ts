import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import type { MeetingEvent } from './events.ts';
import type { AgendaItem, ItemEnd, MeetingState } from './state.ts';

/** The meeting after a recorded event. */
export function evolveMeeting(state: MeetingState, recorded: Recorded<MeetingEvent>): MeetingState {
  return evolveEvent(state, recorded.event);
}

/** The meeting after an event. */
export function evolveEvent(state: MeetingState, event: MeetingEvent): MeetingState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'MeetingConvened':
      return {
        ...state,
        stage: 'CONVENED',
        organisation: { id: event.organisationId, path: event.organisationPath },
        sitting: event.sitting,
        level: event.level,
        title: event.title,
        heldOn: event.heldOn,
        chair: event.chair,
        secretary: event.secretary,
        members: event.members,
      };
    case 'MeetingMoved':
      return { ...state, heldOn: event.heldOn };
    case 'MembersChanged':
      return { ...state, members: event.members };
    case 'SecretaryNamed':
      return { ...state, secretary: event.to };
    case 'DeskTakenOver':
      return { ...state, secretary: event.toPersonId ?? state.secretary };
    case 'ParticipantGone': {
      const { personId, event: happened, on } = event;
      return { ...state, noted: [...state.noted, { personId, event: happened, on }] };
    }
    case 'PapersSent':
      return { ...state, papersSentOn: event.on };
    case 'AttendanceRecorded':
      return {
        ...state,
        stage: 'IN_SESSION',
        present: event.present,
        attendanceBy: event.by ?? null,
        heldOn: event.heldOn ?? state.heldOn,
      };
    case 'MeetingCancelled':
      return { ...state, stage: 'CLOSED', closedOn: event.on, cancelled: true };
    case 'MeetingClosed':
      return { ...state, stage: 'CLOSED', closedOn: event.on };
    case 'ItemAdded':
      return { ...state, items: [...state.items, event.item] };
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
    default:
      return {
        ...state,
        items: state.items.map((item) => (item.itemId === event.itemId ? evolveItem(item, event) : item)),
      };
  }
}

type ItemEvent = Extract<MeetingEvent, { itemId: string }>;

function evolveItem(item: AgendaItem, event: ItemEvent): AgendaItem {
  switch (event.type) {
    case 'ConflictNoted':
      return { ...item, declared: [...(item.declared ?? []), event.personId] };
    case 'MemberRecused':
      return { ...item, recused: [...item.recused, event.recusal] };
    case 'SubjectHeard':
      return withHearing(item, event.subjectId, 'heard');
    case 'SubjectAbsent':
      return withHearing(item, event.subjectId, 'absent-after-summons');
    case 'BallotOpened':
      return item.question === null
        ? item
        : { ...item, ballot: { kind: item.question.kind, openedAt: event.at, counted: null } };
    case 'BallotCounted':
      return item.ballot === null
        ? item
        : { ...item, ballot: { ...item.ballot, counted: event.counted, countedBy: event.by ?? null } };
    case 'ItemAdopted':
      return { ...item, vote: event.vote, end: 'adopted', refused: null };
    case 'ItemReopened':
      return { ...item, vote: null, end: null, refused: event.code };
    case 'ItemDeferred':
    case 'ItemReturned':
    case 'BodyUnable':
    case 'ItemDropped':
      return { ...item, end: ENDS[event.type] };
  }
}

const ENDS = {
  ItemDeferred: 'deferred',
  ItemReturned: 'returned',
  BodyUnable: 'unable',
  ItemDropped: 'dropped',
} as const satisfies Record<string, ItemEnd>;

function withHearing(
  item: AgendaItem,
  subjectId: string,
  status: AgendaItem['hearings'][number]['status'],
): AgendaItem {
  const others = item.hearings.filter((one) => one.subjectId !== subjectId);
  return { ...item, hearings: [...others, { subjectId, status }] };
}
