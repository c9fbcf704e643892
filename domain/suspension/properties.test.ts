import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { holdTo, liveUntil } from '../live-until.fixture.ts';
import { conflictOf } from '../authority/conflict.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays, daysBetween } from '../calendar/day.ts';
import * as people from '../case/people.fixture.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { derive } from '../deadlines/derive.ts';
import { ruleOf } from '../deadlines/random-rule.fixture.ts';
import { RULE_PROMISES, movedByRule } from '../deadlines/rule-promises.fixture.ts';
import type { Actor } from '../process.ts';
import { evolveSuspension } from './evolve.ts';
import * as write from './commands.fixture.ts';
import { SUSPENSION_COMMANDS } from './commands.ts';
import type { SuspensionCommand, SuspensionCommandType } from './commands.ts';
import type { SuspensionEvent } from './events.ts';
import { contextFor, fold, record } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { SUSPENSION_PROCESS } from './process.ts';
import { INITIAL_SUSPENSION } from './state.ts';
import type { SuspensionState } from './state.ts';
import { SUSPENSION_TRANSITIONS } from './transitions.ts';

const ACTORS: readonly Actor[] = [
  ...[people.HEAD, people.HEAD, people.DEPUTY, people.LEADER_ABOVE, people.CHAIR, people.ENGINE, people.PROCESS],
  people.staff('spouse', 'HEAD'),
];
const SUBJECTS = ['branchMember', 'branchSecretary', 'managedAbove', 'clerk', 'head'] as const;

interface Chance {
  actor: number;
  command: number;
  days: number;
  choices: readonly number[];
}
const chances: fc.Arbitrary<readonly Chance[]> = fc.array(
  fc.record({
    actor: fc.nat(),
    command: fc.nat(),
    days: fc.constantFrom(0, 0, 1, 1, 7, 20, 45),
    choices: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 60, maxLength: 60 },
);

/** One element, always the same for the same number. */
function among<T>(list: readonly T[], n = 0): T {
  const chosen = list[n % list.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

function chooseCommand(
  type: SuspensionCommandType,
  { until, obligations }: SuspensionState,
  today: Day,
  [a = 0, b = 0, c = 0]: readonly number[],
): SuspensionCommand {
  const obligationId = obligations[0]?.id ?? 'none#1';
  const words = write.text(`text-${a}`);
  switch (type) {
    case 'order': {
      const orderedOn = addDays(today, 1 - (a % 12) * (b % 12));
      if (c % 4 === 0) return write.orderAgainst('branch', { orderedOn });
      const ground = c % 4 === 1 ? 'law-proceedings' : 'obstruction';
      const end = ground === 'obstruction' ? null : addDays(orderedOn, b % 200);
      return write.order({ orderedOn, ground, until: end, personId: among(SUBJECTS, b) });
    }
    case 'extend':
      return write.extend(a % 2 === 0 ? null : addDays(until === '' ? today : until, (b % 40) - 2));
    case 'lift':
      return write.lift(addDays(today, 1 - (a % 5)));
    case 'endByLaw':
      return write.endByLaw(addDays(today, 1 - (a % 150)));
    case 'confirmEntryDate':
      return { type, obligationId, trueDay: null, reason: words };
    case 'addNote':
      return { type, text: words };
    case 'deliveryRefused':
      return { type, outboxId: 'suspension/1#1.0', code: 'COMMAND_NOT_IN_STAGE' };
    case 'requestExtension':
      return { type, obligationId, days: 1 + (c % 40), reason: words };
    case 'refuseExtension':
      return { type, obligationId, reason: words };
    case 'urge':
      return { type, obligationId, note: words };
    case 'acknowledgeUrging':
      return { type, obligationId, answer: words };
    case 'explainLateness':
      return { type, obligationId, reason: words };
    case 'applyRule':
      return ruleOf(obligations, b);
    case 'approveExtension':
    case 'acknowledgeEscalation':
      return { type, obligationId };
    case 'clock':
      return write.CLOCK;
  }
}

interface Accepted {
  type: string;
  events: readonly SuspensionEvent[];
  before: SuspensionState;
  after: SuspensionState;
  actor: Actor;
  on: Day;
}

function live(moves: readonly Chance[], check: (step: Accepted) => void): { story: Story; last: SuspensionState } {
  let today: Day = '2026-03-02';
  let story: Story = [];
  let last = INITIAL_SUSPENSION;
  for (const one of moves) {
    today = addDays(today, one.days);
    const before = last;
    const actor = among(ACTORS, one.actor);
    // Nothing at all can be done before the order: chance begins with it.
    const type = before.stage === null ? 'order' : among(SUSPENSION_COMMANDS, one.command);
    const command = chooseCommand(type, before, today, one.choices);
    const decision = SUSPENSION_PROCESS.decide(before, command, contextFor(before, command, { actor, on: today }));
    if (!decision.ok) continue;
    const next = record(story, decision.events, actor, today);
    last = next.slice(story.length).reduce(evolveSuspension, before);
    story = next;
    check({ type, events: decision.events, before, after: last, actor, on: today });
  }
  return { story, last };
}

const isRunning = ({ stage }: SuspensionState): boolean => stage === 'ORDERED' || stage === 'EXTENDED';

/** What holds after every accepted command; the sentence is the message when it does not. */
const PROMISES: Readonly<Record<string, (step: Accepted) => boolean>> = {
  'its last day and what is owed by then are the same day, and that follows from the ledger': ({ after }) =>
    after.obligations.length === 1 &&
    after.obligations.every((one) => one.dueOn === after.until && derive(one, HANOI).dueOn === one.dueOn),
  ...RULE_PROMISES,
  'a change of rules moves no order: whoever is bound was told until when': ({ events }) =>
    movedByRule(events).length === 0,
  'it binds exactly as long as its period is open': ({ after }) =>
    after.obligations.every((one) => (one.status === 'open') === isRunning(after)) &&
    (after.end === null) === isRunning(after),
  'nobody is bound a day longer than the order says': ({ after, on }) =>
    !isRunning(after) || (on <= after.until && SUSPENSION_PROCESS.wakesOn(after).every((day) => day > on)),
  'it ends on a day of its time, never late': ({ after }) =>
    after.end === null ||
    (after.end.on >= after.orderedOn && after.end.on <= after.until && after.obligations.every((one) => !one.late)),
  'for obstruction never over a hundred and eighty days, since April 2026 never over a hundred and twenty': ({
    after,
  }) =>
    after.ground !== 'obstruction' ||
    daysBetween(after.orderedOn, after.until) <= (after.orderedOn < '2026-04-11' ? 180 : 120),
  'nothing that time has brought is left for later': ({ after, on }) =>
    ladderEvents(after.obligations, on, HANOI).length === 0,
  'an end is final, and told to the case once': ({ before, after, events }) => {
    const told = SUSPENSION_PROCESS.followUps(after, events, 'suspension/1').filter(
      (one) => one.kind === 'command' && one.command.type === 'suspensionEnded',
    );
    return told.length === (after.stage === 'ENDED' && before.stage !== 'ENDED' ? 1 : 0);
  },
  'it goes where the table says, or where time has led it by then': ({ type, before, after }) => {
    const rowOf = (command: string, stage: string) =>
      SUSPENSION_TRANSITIONS.find((one) => one.command === command && one.from.some((from) => from === stage));
    const row = rowOf(type, before.stage ?? 'NONE');
    const to = row?.to === 'same' ? before.stage : row?.to;
    // An order may be entered after its last day: time leads on from where the command has led.
    const byTime = rowOf('clock', to ?? 'NONE')?.or ?? [];
    return [to, ...(row?.or ?? []), ...byTime].includes(after.stage);
  },
  'nothing is accepted from whoever is in conflict of interest': ({ after, actor }) => {
    const person = actor.personId === null ? undefined : people.PEOPLE[actor.personId];
    const subjects = [{ personId: after.personId, organisationId: after.organisationSubjectId }];
    return person === undefined || conflictOf(person, subjects, people.PEOPLE, people.ORGANISATIONS) === null;
  },
};

describe('whatever people do with an order of suspension, in any order', () => {
  it('every promise is kept after every step, and every command that can be accepted is', () => {
    const accepted = new Set<string>();
    // The period is extended by an order alone, so there is never a request to answer; and it ends before it could be late.
    const never = [
      'requestExtension',
      'approveExtension',
      'refuseExtension',
      'acknowledgeEscalation',
      'explainLateness',
    ];
    const missing = () => SUSPENSION_COMMANDS.filter((name) => !accepted.has(name) && !never.includes(name));
    const left = liveUntil(
      () =>
        fc.assert(
          fc.property(chances, (moves) => {
            live(moves, (step) => {
              accepted.add(step.type);
              holdTo(PROMISES, step);
            });
          }),
          { numRuns: 400 },
        ),
      missing,
    );
    expect(left).toEqual([]);
    expect(never.filter((name) => accepted.has(name))).toEqual([]);
  }, 120_000);

  it('the record, read back from storage, gives the same order every time', () =>
    fc.assert(
      fc.property(chances, (moves) => {
        const { story, last } = live(moves, () => undefined);
        const stored: Story = JSON.parse(JSON.stringify(story));
        expect(fold(stored)).toEqual(last);
      }),
      { numRuns: 40 },
    ));
});
