import { expect } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { instantAt } from '../calendar/day.ts';
import { ORGANISATIONS, PEOPLE } from '../case/people.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { processId } from '../process.ts';
import type { Actor, Context, Decision, FollowUp, Recorded } from '../process.ts';
import type { ProtectionCommand } from './commands.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveProtection } from './evolve.ts';
import { PROTECTION_PROCESS } from './process.ts';
import { PROTECTION_POLICIES } from './policies.fixture.ts';
import type { ProtectionState } from './state.ts';

/** What a protection had to live through: who gave which command on which day. */
export type Step = readonly [command: ProtectionCommand, actor: Actor, on: Day];

/** Events as they were recorded, by whom and when, in order. */
export type Story = readonly Recorded<ProtectionEvent>[];

const SELF = processId('protection', 'protection-1');

/** What a decision may know: calendar, policies, and of people and bodies only what the process asks for. */
export function contextFor(
  state: ProtectionState,
  command: ProtectionCommand,
  { actor, on, policies = PROTECTION_POLICIES }: { actor: Actor; on: Day; policies?: readonly PolicyRow[] },
): Context {
  const asked = PROTECTION_PROCESS.factsFor(state, command, actor);
  const facts = {
    calendar: HANOI,
    policies,
    people: pick(PEOPLE, asked.people),
    organisations: pick(ORGANISATIONS, asked.organisations),
    lineage: [],
    registerNumber: null,
  };
  return { now: instantAt(on, 9), today: on, actor, facts };
}

/** The protection after these events. */
export function fold(story: Story): ProtectionState {
  return story.reduce(evolveProtection, PROTECTION_PROCESS.initial);
}

/** The story that these accepted commands leave, after what was lived before; throws with the code when one is refused. */
export function lived(...steps: readonly Step[]): Story {
  return later([], ...steps);
}

/** The story as it goes on with these accepted commands. */
export function later(before: Story, ...steps: readonly Step[]): Story {
  return steps.reduce((story, [command, actor, on]) => {
    const state = fold(story);
    const decision = PROTECTION_PROCESS.decide(state, command, contextFor(state, command, { actor, on }));
    if (!decision.ok) throw new Error(`${command.type} on ${on}: ${decision.refusal.code}`);
    return record(story, decision.events, actor, on);
  }, before);
}

/** The story with these events added. */
export function record(
  story: Story,
  events: readonly ProtectionEvent[],
  { kind, accountId, personId }: Actor,
  on: Day,
): Story {
  const added = events.map((event, index) => ({
    number: story.length + 1 + index,
    schema: 1,
    at: instantAt(on, 9),
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
    when(command: ProtectionCommand, actor: Actor, on: Day, policies?: readonly PolicyRow[]) {
      const asked = policies === undefined ? { actor, on } : { actor, on, policies };
      const decision = PROTECTION_PROCESS.decide(state, command, contextFor(state, command, asked));
      return outcomeOf(decision, (events) => fold(record(story, events, actor, on)));
    },
  };
}

function outcomeOf(
  decision: Decision<ProtectionEvent>,
  after: (events: readonly ProtectionEvent[]) => ProtectionState,
) {
  const events = (): readonly ProtectionEvent[] => {
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
    return decision.events;
  };
  return {
    events,
    /** The protection as it stands then. */
    state: () => after(events()),
    /** What others are told and asked. */
    followUps: (): readonly FollowUp[] => PROTECTION_PROCESS.followUps(after(events()), events(), SELF),
    /** Exactly these events, in this order; of each, at least these fields. Steps of the ladder are looked at elsewhere. */
    thenEvents: (...expected: readonly object[]) =>
      expect(events().filter((event) => event.type !== 'LadderStepsReached')).toMatchObject(expected),
    /** The refusal as it is told, with its legal basis. */
    refusal: () => (decision.ok ? null : decision.refusal),
    thenRefused: (code: string, params: object = {}) =>
      expect(decision).toMatchObject({ ok: false, refusal: { code, params } }),
  };
}

/** What is still owed: key and last day. */
export function owed({ obligations }: ProtectionState): readonly string[] {
  return obligations.filter((one) => one.status === 'open').map((one) => `${one.key} ${one.dueOn}`);
}

function pick<T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}
