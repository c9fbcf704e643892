import { expect } from 'vitest';
import type { Calendar, Day } from '../calendar/calendar.ts';
import { instantAt } from '../calendar/day.ts';
import { ORGANISATIONS } from '../case/people.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import type {
  Actor,
  Context,
  Decision,
  FollowUp,
  ProcessDefinition,
  ProcessId,
  ProcessState,
  Recorded,
} from '../process.ts';

/** The rules among which a rule is changed. */
export interface Rules {
  policies: readonly PolicyRow[];
  calendar: Calendar;
}

/** Who gave which command on which day. */
export type Step<C> = readonly [command: C, actor: Actor, on: Day];

/** Events as they were recorded, by whom and when, in order. */
export type Story<E> = readonly Recorded<E>[];

/** A process that changes rules, as a sentence: given this story, when this command comes, then this follows. */
export function storiesOf<S extends ProcessState, C extends { type: string }, E extends { type: string }>(
  process: ProcessDefinition<S, C, E>,
  self: ProcessId,
  ordinarily: Rules,
) {
  type Rest = Partial<Rules> & { actor: Actor; on: Day };

  /** What a decision may know: calendar, policies, and only the bodies that the process asks for. */
  const contextFor = (state: S, command: C, { actor, on, ...rules }: Rest): Context => {
    const { organisations } = process.factsFor(state, command, actor);
    const asked = Object.fromEntries(Object.entries(ORGANISATIONS).filter(([id]) => organisations.includes(id)));
    const known = { people: {}, organisations: asked, lineage: [], registerNumber: null };
    return { now: instantAt(on, 9), today: on, actor, facts: { ...ordinarily, ...rules, ...known } };
  };
  const fold = (story: Story<E>): S =>
    story.reduce((state, recorded) => process.evolve(state, recorded), process.initial);
  const record = (story: Story<E>, events: readonly E[], { kind, accountId, personId }: Actor, on: Day): Story<E> => [
    ...story,
    ...events.map((event, index) => ({
      number: story.length + 1 + index,
      schema: 1,
      at: instantAt(on, 9),
      actor: { kind, accountId, personId },
      event,
    })),
  ];
  /** The story as it goes on with these accepted commands; throws with the code when one is refused. */
  const later = (before: Story<E>, ...steps: readonly Step<C>[]): Story<E> =>
    steps.reduce((story, [command, actor, on]) => {
      const state = fold(story);
      const decision = process.decide(state, command, contextFor(state, command, { actor, on }));
      if (!decision.ok) throw new Error(`${command.type} on ${on}: ${decision.refusal.code}`);
      return record(story, decision.events, actor, on);
    }, before);
  const outcomeOf = (decision: Decision<E>, after: (events: readonly E[]) => S) => {
    const events = (): readonly E[] => {
      if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
      return decision.events;
    };
    return {
      events,
      state: () => after(events()),
      /** What others are told and asked. */
      followUps: (): readonly FollowUp[] => process.followUps(after(events()), events(), self),
      /** Exactly these events, in this order; of each, at least these fields. Steps of the ladder are looked at elsewhere. */
      thenEvents: (...expected: readonly object[]) =>
        expect(events().filter((event) => event.type !== 'LadderStepsReached')).toMatchObject(expected),
      thenRefused: (code: string, params: object = {}) =>
        expect(decision).toMatchObject({ ok: false, refusal: { code, params } }),
    };
  };
  const given = (story: Story<E>) => {
    const state = fold(story);
    return {
      state,
      when(command: C, actor: Actor, on: Day, rules: Partial<Rules> = {}) {
        const decision = process.decide(state, command, contextFor(state, command, { actor, on, ...rules }));
        return outcomeOf(decision, (events) => fold(record(story, events, actor, on)));
      },
    };
  };
  return { contextFor, fold, record, later, given };
}

/** What is still owed: key and last day. */
export function owed({ obligations }: ProcessState): readonly string[] {
  return obligations.filter((one) => one.status === 'open').map((one) => `${one.key} ${one.dueOn}`);
}
