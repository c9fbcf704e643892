import { expect } from 'vitest';
import type { Day, Instant } from '../calendar/calendar.ts';
import { instantAt } from '../calendar/day.ts';
import type { PolicyRow } from '../policy/policy.ts';
import type { Actor, ClockCommand, Context, Decision, Recorded } from '../process.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import type { CaseCommand } from './commands.ts';
import { decideCase } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { evolveCase, evolveEvent } from './evolve.ts';
import { CASE_PROCESS } from './process.ts';
import { INITIAL_CASE } from './state.ts';
import type { CaseState } from './state.ts';
import { ORGANISATIONS, PEOPLE } from './people.fixture.ts';

/** What a case had to live through: who gave which command on which day. */
export type Step = readonly [command: CaseCommand | ClockCommand, actor: Actor, on: Day];

/** Events as they were recorded, by whom and when, in order. */
export type Story = readonly Recorded<CaseEvent>[];

/** 09:00 in Hanoi on that day. */
export function morning(day: Day): Instant {
  return instantAt(day, 9);
}

/** The commune holds its congress on a Friday; thirty working days before are from 9 October. */
export const CONGRESS = { congressId: 'congress-1', on: '2026-11-20' };

/** What a decision may know: calendar, policies, and of people and bodies only what the process asks for. */
export function contextFor(
  state: CaseState,
  command: CaseCommand | ClockCommand,
  { actor, on, policies = CASE_POLICIES }: { actor: Actor; on: Day; policies?: readonly PolicyRow[] },
): Context {
  const asked = CASE_PROCESS.factsFor(state, command, actor);
  const facts = {
    calendar: HANOI,
    policies,
    people: pick(PEOPLE, withSubstitutes(asked.people)),
    organisations: pick(ORGANISATIONS, [
      ...asked.organisations,
      ...(asked.above === true ? bodiesOver(state.organisation.path) : []),
    ]),
    lineage: [],
    ...(asked.bodiesOver === undefined ? {} : { bodiesOver: Object.values(ORGANISATIONS) }),
    registerNumber: asked.registerFor === null ? null : 7,
    congress: state.organisation.id === 'commune' && on < CONGRESS.on ? CONGRESS : null,
  };
  return { now: morning(on), today: on, actor, facts };
}

/** The case after these events. */
export function fold(story: Story): CaseState {
  return story.reduce(evolveCase, INITIAL_CASE);
}

/** The story that these accepted commands leave; throws with the code when one is refused. */
export function lived(...steps: readonly Step[]): Story {
  return steps.reduce<Story>((story, [command, actor, on]) => {
    const state = fold(story);
    const decision = decideCase(state, command, contextFor(state, command, { actor, on }));
    if (!decision.ok) throw new Error(`${command.type} on ${on}: ${decision.refusal.code}`);
    return record(story, decision.events, actor, on);
  }, []);
}

/** The story with these events added. */
export function record(
  story: Story,
  events: readonly CaseEvent[],
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
  return givenState(fold(story));
}

/** The same, of a case that stands so, whatever its story. */
export function givenState(state: CaseState) {
  return {
    state,
    when(command: CaseCommand | ClockCommand, actor: Actor, on: Day, policies?: readonly PolicyRow[]) {
      const asked = policies === undefined ? { actor, on } : { actor, on, policies };
      const decision = decideCase(state, command, contextFor(state, command, asked));
      return outcomeOf(decision, (events) =>
        events.reduce((folded, event) => evolveEvent(folded, event, morning(on)), state),
      );
    },
  };
}

function outcomeOf(decision: Decision<CaseEvent>, after: (events: readonly CaseEvent[]) => CaseState) {
  const events = (): readonly CaseEvent[] => {
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
    return decision.events;
  };
  return {
    events,
    /** The case as it stands then. */
    state: () => after(events()),
    /**
     * Exactly these events, in this order; of each, at least these fields. Ladder steps that fell due meanwhile come with
     * any command and are looked at only where a sentence names them.
     */
    thenEvents: (...expected: readonly object[]) => {
      const named = expected.some((one) => 'type' in one && one.type === 'LadderStepsReached');
      const told = events().filter((event) => named || event.type !== 'LadderStepsReached');
      expect(told).toMatchObject(expected);
    },
    thenRefused: (code: string, params: object = {}) =>
      expect(decision).toMatchObject({ ok: false, refusal: { code, params } }),
  };
}

/** Whoever stands in for somebody comes along with them. */
function withSubstitutes(personIds: readonly string[]): string[] {
  return personIds.flatMap((personId) => [personId, PEOPLE[personId]?.substituteId ?? personId]);
}

function bodiesOver(path: string): string[] {
  return Object.values(ORGANISATIONS)
    .filter((one) => path.startsWith(`${one.path}.`))
    .map((one) => one.organisationId);
}

function pick<T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}
