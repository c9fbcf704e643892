import type { z } from 'zod';
import type { MeetingEvent } from '../../domain/meeting/events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { COMMITTEE_WORDS } from '../../texts/vi/committee-words.ts';
import { actorOf } from '../caller.ts';
import { descriptionsOf, subjectNamer } from '../cases/subject-names.ts';
import type { meetingSchema } from '../contract/shown-meeting.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import type { OpenFile } from '../processes/open-file.ts';
import type { AnyEvent, EventRow } from '../processes/read-events.ts';
import { showMeetingRow } from './meeting-rows.ts';
import { readMatters } from './read-matters.ts';
import type { Matter } from './read-matters.ts';
import { itemTitle, peopleIn, showItem } from './show-item.ts';

type ShownMeeting = z.input<typeof meetingSchema>;
type Matters = ReadonlyMap<string, Matter>;

/** A meeting with its members, its agenda and its story; of a matter the caller may not know, only that it is there. */
export const getMeeting: Handler<'getMeeting'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: 'meeting', id: params.meetingId });
  if (found === null) throw notFound();
  const state = found.state as MeetingState;
  const matters = await readMatters(deps.pool, caller, found.processId);
  const file = await openFile(deps, found, actorOf(caller, correlationId), () => needsOf(state, matters));
  const { names, texts, events } = file;
  const { papersSentOn, closedOn } = state;
  const body: ShownMeeting = {
    meeting: {
      ...showMeetingRow(rowOf(params.meetingId, found.processId, state), names, texts),
      ...{ version: found.version, papersSentOn, closedOn },
    },
    members: state.members.map((id) => ({ id, name: names.person(id), present: state.present.includes(id) })),
    attendance: showAttendance(events),
    items: state.items.map((item, i) => showItem(item, i + 1, matters.get(item.itemId), { names, texts, events })),
    ...file.parts(wordsOf(state, matters, file)),
  };
  return { status: 200, body };
};

function rowOf(meetingId: string, processId: string, state: MeetingState) {
  const { organisation, sitting, level, title, heldOn, chair, secretary, items } = state;
  return {
    ...{ meetingId, processId, organisationId: organisation.id, stage: state.stage ?? '', sitting, level, heldOn },
    titleContentId: title?.contentId ?? null,
    chairPersonId: chair,
    secretaryPersonId: secretary,
    items: items.length,
    openItems: items.filter((one) => one.end === null).length,
  };
}

function needsOf(state: MeetingState, matters: Matters) {
  const cases = [...matters.values()].map((one) => one.state);
  const subjects = cases.flatMap((one) => one.subjects);
  return {
    people: [
      ...[state.chair, state.secretary, ...state.members],
      ...state.items.flatMap(peopleIn),
      ...subjects.map((one) => one.personId),
    ],
    organisations: [state.organisation.id, ...subjects.map((one) => one.organisationId)],
    texts: [
      ...(state.title === null ? [] : [state.title.contentId]),
      ...descriptionsOf(subjects),
      ...cases.flatMap((one) => one.allegations.flatMap((allegation) => allegation.summary?.contentId ?? [])),
    ],
  };
}

/** Who came, as last recorded, with the count of the quorum as it was decided then. */
function showAttendance(events: readonly EventRow[]): ShownMeeting['attendance'] {
  const recorded = events
    .map((one) => one.data)
    .findLast((one): one is Extract<MeetingEvent, { type: 'AttendanceRecorded' }> => one.type === 'AttendanceRecorded');
  if (recorded === undefined) return null;
  const { present, needed, base } = recorded.quorum;
  return { present, needed, base, text: COMMITTEE_WORDS.quorum(present, base) };
}

/** Words about the whole meeting, which may speak of any item. */
const SPEAKS_OF_ALL: readonly AnyEvent['type'][] = ['MeetingClosed', 'NoteAdded'];

/** Items and subjects by name as far as the caller may know of them; what belongs to another item is not read. */
function wordsOf(state: MeetingState, matters: Matters, { names, texts }: OpenFile) {
  const subjects = [...matters.values()].flatMap((one) => one.state.subjects);
  const readsAll = state.items.every((one) => one.end === 'dropped' || matters.has(one.itemId));
  return {
    subject: subjectNamer(subjects, names, texts),
    item: (itemId: string) => {
      const position = state.items.findIndex((one) => one.itemId === itemId);
      return itemTitle(position + 1, state.items[position]?.kind ?? 'case', matters.get(itemId));
    },
    mayRead: (event: AnyEvent) => {
      if (SPEAKS_OF_ALL.includes(event.type) || isLatenessReason(event)) return readsAll;
      const itemId = itemIdOf(event);
      return itemId === null || matters.has(itemId);
    },
  };
}

/** What the office was late with may have been any item. */
function isLatenessReason(event: AnyEvent): boolean {
  return event.type === 'LatenessExplained' || (event.type === 'ObligationSettled' && event.reason !== undefined);
}

function itemIdOf(event: AnyEvent): string | null {
  if (event.type === 'ItemAdded') return event.item.itemId;
  return 'itemId' in event ? event.itemId : null;
}
