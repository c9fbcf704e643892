import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { holdTo, liveUntil } from '../live-until.fixture.ts';
import { conflictOfPerson } from '../authority/conflict.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import type { Recorded } from '../process.ts';
import { votersAt } from './attendance-at.ts';
import { MEETING_COMMANDS } from './commands.ts';
import { EVERY_EVENT } from './events.fixture.ts';
import type { MeetingEvent } from './events.ts';
import { contextFor, decide, evolve, fold, followUps, record } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { ENGINE, ORGANISATIONS, PEOPLE } from './people.fixture.ts';
import { EXTENSIBLE, chooseCommand, chooseMove } from './random-commands.fixture.ts';
import type { Chance } from './random-commands.fixture.ts';
import { participantsOf } from './recusals.ts';
import { INITIAL_MEETING } from './state.ts';
import type { AgendaItem, MeetingState } from './state.ts';
import { MEETING_TRANSITIONS } from './transitions.ts';

const STORIES = 500;
const STEPS = 60;

const chance: fc.Arbitrary<Chance> = fc.record({
  apt: fc.nat({ max: 9 }).map((n) => n > 0),
  command: fc.nat(),
  actor: fc.nat(),
  days: fc.constantFrom(0, 0, 0, 0, 1, 2),
  choices: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
});
const chances = fc.array(chance, { minLength: STEPS, maxLength: STEPS });

/** One accepted step, with the meeting before and after it. */
interface Accepted {
  type: string;
  personId: string | null;
  before: MeetingState;
  after: MeetingState;
  events: readonly MeetingEvent[];
  on: Day;
}

/** Lives a story by chance and checks every accepted step. Nothing given to a decision can be changed by it. */
function live(moves: readonly Chance[], check: (step: Accepted) => void): { story: Story; last: MeetingState } {
  let today: Day = '2026-03-02';
  let story: Story = [];
  let last = INITIAL_MEETING;
  for (const one of moves) {
    today = addDays(today, one.days);
    const before = last;
    const { type, actor } = chooseMove(before, one);
    const command = chooseCommand(type, before, today, one.choices);
    const context = contextFor(before, command, { actor, on: today, policies: EXTENSIBLE });
    const decision = decide(before, command, context);
    if (!decision.ok) continue;
    const next = record(story, decision.events, actor, today);
    last = freeze(next.slice(story.length).reduce(evolve, before));
    story = next;
    check({ type, personId: actor.personId, before, after: last, events: decision.events, on: today });
  }
  return { story, last };
}

const itemOf = (state: MeetingState, itemId: string) => state.items.find((one) => one.itemId === itemId);
const eventsAt = (events: readonly MeetingEvent[], itemId: string) =>
  events.filter((event) => 'itemId' in event && event.itemId === itemId);
const eventsOf = <T extends MeetingEvent['type']>(events: readonly MeetingEvent[], type: T) =>
  events.filter((event): event is Extract<MeetingEvent, { type: T }> => event.type === type);
const isRecused = ({ recused }: AgendaItem, personId: string) => recused.some((one) => one.personId === personId);
const RECORDS = { people: PEOPLE, organisations: ORGANISATIONS };
const ENDING = ['ItemAdopted', 'ItemDeferred', 'ItemReturned', 'BodyUnable', 'ItemDropped'];

/** What holds after every accepted command; the sentence is the message when it does not. */
const PROMISES: Readonly<Record<string, (step: Accepted) => boolean>> = {
  'nobody who stands back from an item is a voter of it, or counts its papers': ({ before, after, events }) =>
    after.items.every((item) => votersAt(after, item).every((one) => !isRecused(item, one))) &&
    events.every((event) => {
      if (event.type !== 'BallotCounted') return true;
      const item = itemOf(before, event.itemId);
      const voters = item === undefined ? [] : votersAt(before, item);
      return event.counted.issued <= voters.length && event.counted.board.every((one) => voters.includes(one));
    }),
  'nobody in conflict by the record is left among the voters of an item, or keeps its record': ({ after }) =>
    after.items
      .filter((item) => item.end === null)
      .every((item) =>
        participantsOf(after).every(
          (one) => isRecused(item, one) || conflictOfPerson(one, item.subjects, RECORDS) === null,
        ),
      ),
  'whoever stepped back where an item comes from stands back from it': ({ after }) =>
    after.items
      .filter((item) => item.end === null)
      .every((item) =>
        (item.declared ?? []).every((one) => isRecused(item, one) || !participantsOf(after).includes(one)),
      ),
  'whoever entered who came, or the count, does not say what was adopted': ({ type, personId, before, events }) =>
    type !== 'adopt' ||
    personId === null ||
    (personId !== before.attendanceBy &&
      eventsOf(events, 'ItemAdopted').every(({ itemId }) => itemOf(before, itemId)?.ballot?.countedBy !== personId)),
  'everybody stands back once': ({ after }) =>
    after.items.every(({ recused }) => new Set(recused.map((one) => one.personId)).size === recused.length),
  'no item ends twice, unless its process did not take the result': ({ type, before, events }) =>
    type === 'deliveryRefused' ||
    before.items.every((item) => {
      const ended = eventsAt(events, item.itemId).filter((event) => ENDING.includes(event.type)).length;
      return ended + Number(item.end !== null) <= 1;
    }),
  'an item that ended changes no more, but for a result not taken': ({ before, after, type }) =>
    before.items.every(
      (item) => item.end === null || type === 'deliveryRefused' || itemOf(after, item.itemId) === item,
    ),
  'a closed meeting has no open item and owes nothing': ({ after }) =>
    after.stage !== 'CLOSED' ||
    (after.items.every((item) => item.end !== null) && after.obligations.every((one) => one.status !== 'open')),
  'a meeting that is not closed owes that it be held': ({ after }) =>
    after.stage === 'CLOSED' ||
    after.obligations.filter((o) => o.key === 'meeting.hold' && o.status === 'open').length === 1,
  'a process is told of every end but its own word, once': ({ after, events }) => {
    const told = followUps(after, events, 'meeting/m1')
      .filter((one) => one.kind === 'command')
      .filter((one) => one.command.type !== 'noteRecusal' && one.command.type !== 'noteOtherPassed');
    const ended = events.filter((event) => ENDING.includes(event.type) && event.type !== 'ItemDropped');
    return told.length === ended.length && told.every((one) => itemOf(after, one.about)?.source === one.to);
  },
  'a conclusion is carried by more than half of all members': ({ before, events }) =>
    events.every(
      (event) => event.type !== 'ItemAdopted' || event.vote === null || event.vote.for * 2 > before.members.length,
    ),
  'discipline is voted only after every subject was heard or stayed away': ({ before, events }) =>
    events.every((event) => {
      const item = event.type === 'BallotOpened' ? itemOf(before, event.itemId) : undefined;
      return item === undefined || item.subjects.length === item.hearings.length;
    }),
  'a counted ballot stays as it is': ({ before, after }) =>
    before.items.every((item) => {
      const counted = item.ballot?.counted ?? null;
      return counted === null || itemOf(after, item.itemId)?.ballot?.counted === counted;
    }),
  'who is in conflict does nothing about an item but stand back, or pass it up': ({ type, personId, before, events }) =>
    personId === null ||
    ['recuse', 'declareBodyUnable', 'changeMembers', 'nameSecretary', 'recordAttendance', 'cancelMeeting'].includes(
      type,
    ) ||
    before.items.every((item) => !isRecused(item, personId) || eventsAt(events, item.itemId).length === 0),
  'the present are members, and none leaves the list': ({ before, after }) =>
    after.present.every((one) => after.members.includes(one)) &&
    before.present.every((one) => after.present.includes(one)),
  'nothing that time has brought is left for later': ({ after, on }) =>
    ladderEvents(after.obligations, on, HANOI).length === 0,
  'it goes where the table says': ({ type, before, after }) => {
    const from = before.stage ?? 'NONE';
    const row = MEETING_TRANSITIONS.find((one) => one.command === type && one.from.some((stage) => stage === from));
    return after.stage === (row?.to === 'same' ? before.stage : row?.to);
  },
};

describe('whatever people do with a meeting, in any order', () => {
  it('every promise is kept after every step, and every command and event has its turn', () => {
    const seen = new Set<string>();
    // Nothing in a meeting hands an obligation over or corrects a date after the fact.
    const elsewhere = ['ObligationHandedOver', 'LatenessRejudged'];
    const missing = () =>
      [...MEETING_COMMANDS, ...Object.keys(EVERY_EVENT)].filter((name) => !seen.has(name) && !elsewhere.includes(name));
    const left = liveUntil(
      () =>
        fc.assert(
          fc.property(chances, (moves) => {
            live(moves, (step) => {
              for (const name of [step.type, ...step.events.map((event) => event.type)]) seen.add(name);
              holdTo(PROMISES, step);
            });
          }),
          { numRuns: STORIES },
        ),
      missing,
    );
    expect(left).toEqual([]);
  }, 120_000);

  it('the record, read back from storage, gives the same meeting every time', () =>
    fc.assert(
      fc.property(chances, (moves) => {
        const { story, last } = live(moves, () => undefined);
        const stored: Story = JSON.parse(JSON.stringify(story));
        expect(fold(stored)).toEqual(last);
      }),
      { numRuns: 60 },
    ));
});

describe('reading events back', () => {
  const every: readonly MeetingEvent[] = Object.values(EVERY_EVENT);

  it('never fails, in whatever order and number they come', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...every), { maxLength: 40 }), (events) => {
        const recorded = events.map((event, index): Recorded<MeetingEvent> => {
          return { number: index + 1, schema: 1, at: '2026-10-12T02:00:00.000Z', actor: ENGINE, event };
        });
        const state = freeze(recorded.reduce(evolve, INITIAL_MEETING));
        followUps(state, events, 'meeting/m1');
        expect(Object.keys(state).toSorted()).toEqual(Object.keys(INITIAL_MEETING).toSorted());
      }),
    ));
});

/** Whatever is inside can no longer be changed: a decision that tried would throw. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
