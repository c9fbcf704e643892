import { expect } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day, Instant } from '../calendar/calendar.ts';
import { instantAt } from '../calendar/day.ts';
import { MEETING_POLICIES } from '../policy/meeting-policies.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context, Decision, FollowUp, Recorded } from '../process.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { ORGANISATIONS, PEOPLE } from './people.fixture.ts';
import { decideMeeting } from './decide.ts';
import { evolveMeeting } from './evolve.ts';
import { followUps } from './follow-ups.ts';
import { MEETING_PROCESS } from './process.ts';
import { INITIAL_MEETING } from './state.ts';
import type { MeetingState } from './state.ts';

/** What a meeting had to live through: who gave which command on which day. */
export type Step = readonly [command: MeetingCommand, actor: Actor, on: Day];

/** Events as they were recorded, by whom and when, in order. */
export type Story = readonly Recorded<MeetingEvent>[];

export { decideMeeting as decide, evolveMeeting as evolve, followUps };
const SELF = 'meeting/m1';

/** What a test may know otherwise than usual. */
export interface Known {
  policies?: readonly PolicyRow[];
  organisations?: Facts['organisations'];
  people?: Facts['people'];
}

/** 09:00 in Hanoi on that day. */
function morning(day: Day): Instant {
  return instantAt(day, 9);
}

/** What a decision may know: calendar, policies, and of people and bodies only what the process asks for. */
export function contextFor(
  state: MeetingState,
  command: MeetingCommand,
  { actor, on, ...known }: Known & { actor: Actor; on: Day },
): Context {
  const asked = MEETING_PROCESS.factsFor(state, command, actor);
  const facts = {
    calendar: HANOI,
    policies: known.policies ?? MEETING_POLICIES,
    people: pick(known.people ?? PEOPLE, asked.people),
    organisations: pick(known.organisations ?? ORGANISATIONS, asked.organisations),
    lineage: [],
    registerNumber: null,
  };
  return { now: morning(on), today: on, actor, facts };
}

/** The meeting after these events. */
export function fold(story: Story): MeetingState {
  return story.reduce(evolveMeeting, INITIAL_MEETING);
}

/** The story that these accepted commands leave; throws with the code when one is refused. */
export function lived(...steps: readonly Step[]): Story {
  return after([], ...steps);
}

/** The story going on. */
export function after(begun: Story, ...steps: readonly Step[]): Story {
  return steps.reduce<Story>((story, [command, actor, on]) => {
    const state = fold(story);
    const decision = decideMeeting(state, command, contextFor(state, command, { actor, on }));
    if (!decision.ok) throw new Error(`${command.type} on ${on}: ${JSON.stringify(decision.refusal)}`);
    return record(story, decision.events, actor, on);
  }, begun);
}

/** The story with these events added. */
export function record(
  story: Story,
  events: readonly MeetingEvent[],
  { kind, accountId, personId }: Actor,
  on: Day,
): Story {
  const added = events.map((event, index) => ({
    number: story.length + 1 + index,
    schema: 1,
    at: morning(on),
    actor: { kind, accountId, personId },
    event,
  }));
  return [...story, ...added];
}

/** Begins a sentence: given this story, when this command comes, then these events follow, or this refusal. */
export function given(story: Story) {
  const state = fold(story);
  return {
    state,
    when(command: MeetingCommand, actor: Actor, on: Day, known: Known = {}) {
      const decision = decideMeeting(state, command, contextFor(state, command, { ...known, actor, on }));
      return outcomeOf(decision, (events) => fold(record(story, events, actor, on)));
    },
  };
}

function outcomeOf(decision: Decision<MeetingEvent>, then: (events: readonly MeetingEvent[]) => MeetingState) {
  const events = (): readonly MeetingEvent[] => {
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
    return decision.events;
  };
  return {
    events,
    /** The meeting as it stands then. */
    state: () => then(events()),
    /** What other processes and people are told. */
    told: (): readonly FollowUp[] => followUps(then(events()), events(), SELF),
    /** Exactly these events, in this order; of each, at least these fields. Ladder steps are looked at only where named. */
    thenEvents: (...expected: readonly object[]) => {
      const named = expected.some((one) => 'type' in one && one.type === 'LadderStepsReached');
      const told = events().filter((event) => named || event.type !== 'LadderStepsReached');
      expect(told).toMatchObject(expected);
      expect(told).toHaveLength(expected.length);
    },
    thenRefused: (code: string, params: object = {}) =>
      expect(decision).toMatchObject({ ok: false, refusal: { code, params } }),
  };
}

function pick<T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}
