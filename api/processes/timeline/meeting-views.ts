import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import type { MeetingEvent } from '../../../domain/meeting/events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { COMMITTEE_WORDS } from '../../../texts/vi/committee-words.ts';
import { listed, wordsOfConsequences } from './event-view.ts';
import type { DetailWords, EventViews, Pair } from './event-view.ts';

const at = ({ itemId }: { itemId: string }, { item }: DetailWords): Pair => ['item', item(itemId)];
const people = (ids: readonly string[], { names }: DetailWords) => listed(ids.map((id) => names.person(id)));

/** In a meeting: who sits, what stands on the agenda, and what was said to it. */
export const MEETING_VIEWS: EventViews<
  Exclude<MeetingEvent, EveryProcessEvent | ObligationEvent | { type: 'ConflictNoted' | 'DeskTakenOver' }>
> = {
  MeetingConvened: {
    pairs: (event, words) => [
      ['sitting', wordFor(VI.sittings, event.sitting)],
      ['heldOn', formatDay(event.heldOn)],
      ['chair', words.names.person(event.chair)],
      ['secretary', words.names.person(event.secretary)],
      ['members', people(event.members, words)],
    ],
    texts: (event) => [event.title],
  },
  MeetingMoved: {
    pairs: (event) => [
      ['heldOnBefore', formatDay(event.from)],
      ['heldOn', formatDay(event.heldOn)],
    ],
    texts: (event) => [event.reason],
  },
  MeetingCancelled: {
    pairs: (event) => [['on', formatDay(event.on)]],
    texts: (event) => [event.reason],
  },
  MembersChanged: {
    pairs: (event, words) => [['members', people(event.members, words)]],
    texts: (event) => [event.reason],
  },
  SecretaryNamed: {
    pairs: ({ from, to }, { names }) => [
      ['leaves', names.person(from)],
      ['joins', names.person(to)],
    ],
    texts: (event) => [event.reason],
  },
  ParticipantGone: {
    pairs: ({ personId, event, on }, { names }) => [
      ['person', names.person(personId)],
      ['lifeEvent', wordFor(VI.lifeEvents, event)],
      ['on', formatDay(on)],
    ],
  },
  ItemAdded: { pairs: (event, words) => [at(event.item, words)] },
  ItemDropped: { pairs: (event, words) => [at(event, words)] },
  PapersSent: { pairs: (event) => [['on', formatDay(event.on)]] },
  AttendanceRecorded: {
    pairs: (event, words) => [
      ['heldOn', event.heldOn === undefined ? null : formatDay(event.heldOn)],
      ['present', people(event.present, words)],
      ['quorum', COMMITTEE_WORDS.quorum(event.quorum.present, event.quorum.base)],
    ],
  },
  MemberRecused: {
    pairs: (event, words) => [
      at(event, words),
      ['person', words.names.person(event.recusal.personId)],
      ['reason', groundText(event.recusal.ground)],
    ],
    texts: (event) => [event.reason ?? null],
  },
  SubjectHeard: {
    pairs: (event, words) => [at(event, words), ['subject', words.subject(event.subjectId)]],
    texts: (event) => [event.minutes],
  },
  SubjectAbsent: {
    pairs: (event, words) => [
      at(event, words),
      ['subject', words.subject(event.subjectId)],
      ['summonedOn', formatDay(event.summonedOn)],
    ],
    texts: (event) => [event.minutes],
  },
  BallotOpened: { pairs: (event, words) => [at(event, words)] },
  BallotCounted: {
    pairs: (event, words) => [
      at(event, words),
      ['ballot', wordFor(VI.ballotKinds, event.counted.kind)],
      ['issued', String(event.counted.issued)],
      ['result', resultText(event.counted.tally.result)],
    ],
    texts: (event) => [event.minutes],
  },
  ItemAdopted: {
    pairs: (event, words) => [
      at(event, words),
      ['vote', event.vote === null ? null : COMMITTEE_WORDS.hands(event.vote)],
    ],
    texts: (event) => [event.text, ...wordsOfConsequences(event.resolution?.consequences ?? [])],
  },
  ItemDeferred: { pairs: (event, words) => [at(event, words)], texts: (event) => [event.reason] },
  ItemReturned: { pairs: (event, words) => [at(event, words)], texts: (event) => [event.reason] },
  BodyUnable: {
    pairs: (event, words) => [at(event, words), ['organisation', words.names.organisation(event.toOrganisationId)]],
    texts: (event) => [event.reason],
  },
  ItemReopened: { pairs: (event, words) => [at(event, words), ['code', event.code]] },
  MeetingClosed: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.minutes] },
};

/** What a count came to: the form that carried, or why none did. */
export function resultText(result: { outcome: string; form?: string; enforceable?: boolean }): string {
  const outcome = wordFor(VI.tallyOutcomes, result.outcome);
  if (result.form === undefined) return outcome;
  const late = result.enforceable === false ? ` (${wordFor(VI.withheldReasons, 'OUT_OF_TIME').toLowerCase()})` : '';
  return `${outcome}: ${wordFor(VI.forms, result.form)}${late}`;
}

/** Why somebody stood back: found on record, or declared. */
export function groundText(ground: string): string {
  return VI.conflictGrounds[ground] ?? wordFor(VI.conflictRelations, ground);
}
