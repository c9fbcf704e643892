import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { conflictOf } from '../authority/conflict.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { derive } from '../deadlines/derive.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { Recorded } from '../process.ts';
import { register } from './commands.fixture.ts';
import { CASE_COMMANDS } from './commands.ts';
import { decideCase } from './decide.ts';
import { EVERY_EVENT } from './events.fixture.ts';
import type { CaseEvent } from './events.ts';
import { evolveCase } from './evolve.ts';
import { contextFor, fold, lived, record } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { ENGINE, ORGANISATIONS, PEOPLE } from './people.fixture.ts';
import { EXTENSIBLE, chooseCommand, chooseMove } from './random-commands.fixture.ts';
import type { Chance } from './random-commands.fixture.ts';
import { INITIAL_CASE } from './state.ts';
import type { CaseState } from './state.ts';
import { CASE_TRANSITIONS } from './transitions.ts';

const STORIES = 400;
const STEPS = 60;
const BEGIN = '2026-03-02';

const chance: fc.Arbitrary<Chance> = fc.record({
  apt: fc.nat({ max: 9 }).map((n) => n > 0),
  command: fc.nat(),
  actor: fc.nat(),
  days: fc.constantFrom(0, 0, 0, 1, 1, 3),
  choices: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
});
const chances = fc.array(chance, { minLength: STEPS, maxLength: STEPS });

/** One accepted step, with the case before and after it. */
interface Accepted {
  type: string;
  personId: string | null;
  before: CaseState;
  after: CaseState;
  events: readonly CaseEvent[];
  on: Day;
}

/** Lives a story by chance and checks every accepted step. Nothing given to a decision can be changed by it. */
function live(moves: readonly Chance[], check: (step: Accepted) => void): { story: Story; last: CaseState } {
  let today: Day = BEGIN;
  let story: Story = [];
  let last = INITIAL_CASE;
  for (const one of moves) {
    today = addDays(today, one.days);
    const before = last;
    const { type, actor } = chooseMove(before, one);
    const command = chooseCommand(type, before, today, one.choices);
    const decision = decideCase(
      before,
      command,
      contextFor(before, command, { actor, on: today, policies: EXTENSIBLE }),
    );
    if (!decision.ok) continue;
    const next = record(story, decision.events, actor, today);
    last = freeze(next.slice(story.length).reduce(evolveCase, before));
    story = next;
    check({ type, personId: actor.personId, before, after: last, events: decision.events, on: today });
  }
  return { story, last };
}

const open = (state: CaseState): Obligation[] => state.obligations.filter((one) => one.status === 'open');
const isConflicted = (personId: string, { subjects }: CaseState): boolean => {
  const person = PEOPLE[personId];
  return person !== undefined && conflictOf(person, subjects, PEOPLE, ORGANISATIONS) !== null;
};
const find = (state: CaseState, id: string) => state.obligations.find((one) => one.id === id);

/** What holds after every accepted command; the sentence is the message when it does not. */
const PROMISES: Readonly<Record<string, (step: Accepted) => boolean>> = {
  'never ownerless: each thing is owed by a role of the owning body, by the handler, or by who is asked': ({ after }) =>
    open(after).every(({ owner }) => {
      if (owner.organisationId !== after.organisation.id) return false;
      if (owner.kind === 'role') return owner.role === 'HEAD' || owner.role === 'SCREENER';
      return owner.personId === after.handler || owner.personId === after.assignment?.personId;
    }),
  'closed only with nothing owed, nobody asked, and the sender answered unless it was watched': ({ before, after }) => {
    if (after.stage !== 'CLOSED') return true;
    const ended = before.stage === 'WATCH' ? after.outcome === 'WATCHED_AND_CLOSED' : after.resultAnswered;
    return ended && open(after).length === 0 && after.assignment === null && after.outcome !== null;
  },
  'nothing that time has brought is left for later: no wake-up may find the same moment again': ({ after, on }) =>
    ladderEvents(after.obligations, on, HANOI).length === 0,
  'every outcome names who decided it': ({ events, personId }) =>
    events.every(
      (event) => !('decided' in event) || (event.decided.by === 'person' && event.decided.personId === personId),
    ),
  'an open case always owes something': ({ after }) => after.stage === 'CLOSED' || open(after).length > 0,
  'nothing is accepted from a subject or whoever else is in conflict of interest': ({ personId, before }) =>
    personId === null || !isConflicted(personId, before),
  'nobody in conflict of interest handles it or is asked to, whoever is named later': ({ after }) =>
    [after.handler, after.assignment?.personId ?? null].every((one) => one === null || !isConflicted(one, after)),
  'no outcome is decided that nobody proposed or instructed, nor by its proposer alone': ({
    type,
    personId,
    before,
  }) => {
    const needed = { resolveDirectly: 'resolve-directly', decline: 'decline', watch: 'watch' }[type];
    if (needed === undefined) return true;
    const proposer = before.proposal?.action === needed ? before.proposal.by : null;
    const instructor = before.instruction?.action === needed ? before.instruction.by : null;
    if (instructor !== null && instructor !== personId) return true;
    return (instructor ?? proposer) !== null && proposer !== personId;
  },
  'nobody is asked to handle it, or takes it, in conflict of interest': ({ events, before }) =>
    events.every((event) => {
      if (event.type !== 'HandlerProposed' && event.type !== 'HandlerAccepted') return true;
      return PEOPLE[event.personId] !== undefined && !isConflicted(event.personId, before);
    }),
  'what is settled stays settled, and nothing is forgotten; its date alone may be corrected': ({ before, after }) =>
    before.obligations.every((one, index) => {
      const later = after.obligations[index];
      if (one.status === 'open' || later === one) return later?.id === one.id;
      return later?.status === 'met' && later.settledOn === one.settledOn && later.ledger.length > one.ledger.length;
    }),
  'what was met after its day is late, by the day that counts now': ({ after }) =>
    after.obligations.every((one) => one.status !== 'met' || one.late === (one.settledOn ?? '') > one.dueOn),
  'obligations of one kind are numbered from 1 without gaps': ({ after: { obligations } }) =>
    obligations.every((one, index) => {
      const before = obligations.slice(0, index).filter(({ key }) => key === one.key);
      return one.id === `${one.key}#${before.length + 1}`;
    }),
  'a date follows from its ledger, and changes only by an entry there': ({ before, after }) =>
    after.obligations.every((one) => {
      const earlier = find(before, one.id);
      if (earlier === one) return true;
      const { dueOn, dueAt } = derive(one, HANOI);
      if (dueOn !== one.dueOn || dueAt !== one.dueAt) return false;
      if (earlier === undefined) return true;
      const kept = earlier.ledger.every((entry, index) => one.ledger[index] === entry);
      return kept && (one.dueOn === earlier.dueOn || one.ledger.length === earlier.ledger.length + 1);
    }),
  'each step of the ladder is recorded once for its date': ({ after }) =>
    after.obligations.every(({ marks }) => new Set(marks.map(({ step, on }) => `${step} ${on}`)).size === marks.length),
  'it goes where the table says': ({ type, before, after }) => {
    const from = before.stage ?? 'NONE';
    const row = CASE_TRANSITIONS.find((one) => one.command === type && one.from.some((stage) => stage === from));
    return after.stage === (row?.to === 'same' ? before.stage : row?.to);
  },
};

describe('whatever people do with a case, in any order', () => {
  it('every promise is kept after every step, and every command and event has its turn', () => {
    const accepted = new Set<string>();
    const seen = new Set<string>();
    let steps = 0;
    fc.assert(
      fc.property(chances, (story) => {
        steps += story.length;
        live(story, (step) => {
          accepted.add(step.type);
          for (const event of step.events) seen.add(event.type);
          const broken = Object.entries(PROMISES).filter(([, isKept]) => !isKept(step));
          if (broken.length > 0)
            throw new Error(`after ${step.type}, broken: ${broken.map(([promise]) => promise).join('; ')}`);
        });
      }),
      { numRuns: STORIES },
    );
    expect(steps).toBeGreaterThanOrEqual(20_000);
    expect(CASE_COMMANDS.filter((type) => !accepted.has(type))).toEqual([]);
    expect(Object.keys(EVERY_EVENT).filter((type) => !seen.has(type))).toEqual([]);
  });

  it('the record, read back from storage, gives the same case every time', () =>
    fc.assert(
      fc.property(chances, (moves) => {
        const { story, last } = live(moves, () => undefined);
        const stored: Story = JSON.parse(JSON.stringify(story));
        expect(stored.map((one) => one.number)).toEqual(stored.map((_, index) => index + 1));
        expect(fold(stored)).toEqual(last);
        expect(fold(story)).toEqual(last);
      }),
      { numRuns: 60 },
    ));
});

describe('reading an event back', () => {
  const story = lived([register('2026-10-12'), ENGINE, '2026-10-12']);

  it.each(Object.values(EVERY_EVENT).map((event) => [event.type, event] as const))(
    '%s gives a case',
    (_type, event) => {
      const recorded: Recorded<CaseEvent> = {
        number: 4,
        schema: 1,
        at: '2026-10-12T02:00:00.000Z',
        actor: ENGINE,
        event,
      };
      const state = evolveCase(fold(story), recorded);
      expect(state.organisation.id).not.toBe('');
      expect(state.stage).not.toBeNull();
    },
  );
});

/** Whatever is inside can no longer be changed: a decision that tried would throw. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
