import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdTo, liveUntil } from '../live-until.fixture.ts';
import { conflictOf } from '../authority/conflict.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { LIFE_EVENTS } from '../taxonomy/life-events.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import * as people from '../case/people.fixture.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { ruleOf } from '../deadlines/random-rule.fixture.ts';
import { RULE_PROMISES } from '../deadlines/rule-promises.fixture.ts';
import type { Actor } from '../process.ts';
import { REMEDIATION_COMMANDS } from './commands.ts';
import type { RemediationCommand, RemediationCommandType } from './commands.ts';
import * as write from './commands.fixture.ts';
import { admit } from './decide.ts';
import type { RemediationEvent } from './events.ts';
import { evolveRemediation } from './evolve.ts';
import { contextFor, fold, record } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { REMEDIATION_PROCESS } from './process.ts';
import { CHECKPOINTS, CHECK_RESULTS, TAKE_UPS } from './state.ts';
import type { RemediationState } from './state.ts';
import { OTHER_UNIT, UNIT, WORKED } from './stories.fixture.ts';
import { REMEDIATION_TRANSITIONS } from './transitions.ts';

const ACTORS: readonly Actor[] = [
  ...[people.HEAD, people.HEAD, people.DEPUTY, UNIT, UNIT, OTHER_UNIT, people.OFFICER, people.SECOND_OFFICER],
  ...[people.LEADER_ABOVE, people.HEAD_ABOVE, people.ENGINE, people.PROCESS, people.staff('spouse', 'HEAD')],
];
const MEMBERS = ['branchMember', 'managedAbove', null, 'otherBranchMember'] as const;

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
    days: fc.constantFrom(0, 0, 0, 1, 3, 10, 30),
    choices: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 80, maxLength: 80 },
);

/** One element, always the same for the same number. */
function among<T>(list: readonly T[], n = 0): T {
  const chosen = list[n % list.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

function chooseCommand(
  type: RemediationCommandType,
  { obligations, plan }: RemediationState,
  today: Day,
  [a = 0, b = 0, c = 0]: readonly number[],
): RemediationCommand {
  const obligationId = among([...obligations.map((one) => one.id), 'none#1'], a);
  // Where more time was asked for, that is what is answered.
  const waiting = obligations.filter((one) => one.extensionRequest !== null).map((one) => one.id);
  const asked = waiting.length === 0 ? [obligationId] : waiting;
  const words = write.text(`text-${a}`);
  switch (type) {
    case 'begin':
      return write.begin({
        handler: a % 3 === 0 ? null : 'officer',
        until: b % 4 === 0 ? addDays(today, 60) : null,
        ...(c % 3 === 0 ? { personId: null, organisationSubjectId: 'branch' } : {}),
      });
    case 'planRemediation': {
      const tasks = Array.from({ length: c % 4 }, (_, i) => ({
        ...{ text: words, ownerPersonId: among(MEMBERS, a + i), dueOn: addDays(today, (b % 50) + i - 1) },
      }));
      return { type, tasks, text: words };
    }
    case 'approveRemediation':
      return write.APPROVE;
    case 'returnRemediation':
      return write.RETURN;
    case 'reportProgress':
      return { ...write.report((b % ((plan?.tasks.length ?? 0) + 1)) + 1, c % 4 !== 0), text: words };
    case 'recordCheckpoint':
      return write.check(among(CHECKPOINTS, a), addDays(today, 1 - (b % 4)), among(CHECK_RESULTS, c));
    case 'confirmRemedied':
      return write.CONFIRM;
    case 'declareNotRemedied':
      return write.NOT_REMEDIED;
    case 'handOverRemediation':
      return write.handOver(among(['officer', 'secondOfficer', 'spouse', 'stranger', 'branchMember'], a));
    case 'takeUpRemediation':
      return write.takeUp(among(TAKE_UPS, a % 5 === 0 ? 1 : 0), b % 5 === 0 ? null : addDays(today, b % 80));
    case 'takeOverDesk':
      return write.takeOver(among(['secondOfficer', 'spouse', 'branchMember'], a), {
        by: among(['officer', 'head'], b),
      });
    case 'reviewConflicts':
      return { type, personId: among(['officer', 'branchSecretary', 'stranger'], a), on: today };
    case 'noteLifeEvent':
      return write.noteLife(among(['officer', 'branchSecretary', 'stranger'], a), among(LIFE_EVENTS, b), today);
    case 'noteConflict':
      return write.stepBack(among(['officer', 'secondOfficer', 'stranger'], a));
    case 'recordRecurrence':
      return write.recur(`case-${a % 3}`);
    case 'confirmEntryDate':
      return { type, obligationId, trueDay: null, reason: words };
    case 'addNote':
      return { type, text: words };
    case 'deliveryRefused':
      return { type, outboxId: 'remediation/1#1.0', code: 'COMMAND_NOT_IN_STAGE' };
    case 'requestExtension':
      return { type, obligationId, days: 1 + (c % 40), reason: words };
    case 'refuseExtension':
      return { type, obligationId: among(asked, a), reason: words };
    case 'urge':
      return { type, obligationId, note: words };
    case 'acknowledgeUrging':
      return { type, obligationId, answer: words };
    case 'explainLateness':
      return { type, obligationId, reason: words };
    case 'applyRule':
      return ruleOf(obligations, b);
    case 'approveExtension':
      return { type, obligationId: among(asked, a) };
    case 'acknowledgeEscalation':
      return { type, obligationId };
    case 'clock':
      return write.CLOCK;
  }
}

interface Accepted {
  type: string;
  events: readonly RemediationEvent[];
  before: RemediationState;
  after: RemediationState;
  actor: Actor;
  on: Day;
}

/** Chance begins with nothing, or where the tasks are done and the checks are not. */
const STARTS: readonly { story: Story; today: Day }[] = [
  { story: [], today: '2026-03-02' },
  { story: WORKED, today: '2027-02-05' },
];
const starts = fc.constantFrom(...STARTS);

let steps = 0;

/** What the table lets this actor do now; where that is nothing, anything, to be refused. */
function offered(state: RemediationState, actor: Actor): readonly RemediationCommandType[] {
  const facts = { people: people.PEOPLE, organisations: people.ORGANISATIONS };
  const admitted = REMEDIATION_COMMANDS.filter((type) => admit(state, type, { actor, facts }).ok);
  return admitted.length === 0 ? REMEDIATION_COMMANDS : admitted;
}

function live(
  { story: lived, today: begun }: (typeof STARTS)[number],
  moves: readonly Chance[],
  check: (step: Accepted) => void,
): { story: Story; last: RemediationState } {
  let today: Day = begun;
  let story: Story = lived;
  let last = fold(lived);
  for (const one of moves) {
    today = addDays(today, one.days);
    steps += 1;
    const before = last;
    // Nothing at all can be done before it has begun: chance begins with it.
    const isNew = before.stage === null;
    const actor = isNew ? people.PROCESS : among(ACTORS, one.actor);
    const type = isNew ? 'begin' : among(one.days === 1 ? REMEDIATION_COMMANDS : offered(before, actor), one.command);
    const command = chooseCommand(type, before, today, one.choices);
    const decision = REMEDIATION_PROCESS.decide(before, command, contextFor(before, command, { actor, on: today }));
    if (!decision.ok) continue;
    const next = record(story, decision.events, actor, today);
    last = next.slice(story.length).reduce(evolveRemediation, before);
    story = next;
    check({ type, events: decision.events, before, after: last, actor, on: today });
  }
  return { story, last };
}

const owedIn = ({ obligations }: RemediationState) => obligations.filter((one) => one.status === 'open');
const isOver = ({ stage, end }: RemediationState) => stage === 'DONE' || end !== null;

/** What holds after every accepted command; the sentence is the message when it does not. */
const PROMISES: Readonly<Record<string, (step: Accepted) => boolean>> = {
  ...RULE_PROMISES,
  'no check is made by a doer': ({ type, before, actor }) =>
    type !== 'recordCheckpoint' || (actor.personId !== null && !before.doers.includes(actor.personId)),
  'what one checked last, another confirms': ({ type, before, actor }) =>
    type !== 'confirmRemedied' || before.checks.at(-1)?.by !== actor.personId,
  'the plan is approved by another than who entered it': ({ type, before, actor }) =>
    type !== 'approveRemediation' || before.plan?.by !== actor.personId,
  'nothing is owed where it is over': ({ after }) => !isOver(after) || owedIn(after).length === 0,
  'something is owed where it is not': ({ after }) => isOver(after) || owedIn(after).length > 0,
  'each task that is open is owed a report, and no other': ({ after }) =>
    (after.stage !== 'IN_PROGRESS' && after.stage !== 'CHECKED') ||
    owedIn(after).filter((one) => one.key === 'remedy.report').length ===
      after.plan?.tasks.filter((one) => one.doneOn === null).length,
  'it is done only when every task is and the last check did not find it behind': ({ after }) =>
    after.stage !== 'DONE' ||
    (after.plan?.tasks.every((one) => one.doneOn !== null) === true && after.checks.at(-1)?.result !== 'behind'),
  'checks follow each other in order and in time': ({ after }) =>
    after.checks.every(({ checkpoint, on }, i, all) => {
      const earlier = all[i - 1];
      return earlier === undefined || (checkpoint > earlier.checkpoint && on >= earlier.on);
    }),
  'nothing that time has brought is left for later': ({ after, on }) =>
    ladderEvents(after.obligations, on, HANOI).length === 0,
  'its end is told to the case once': ({ before, after, events }) => {
    const told = REMEDIATION_PROCESS.followUps(after, events, 'remediation/1').filter(
      (one) => one.kind === 'command' && one.command.type === 'remediationSettled',
    );
    return told.length === (isOver(after) && !isOver(before) ? 1 : 0);
  },
  'it goes where the table says': ({ type, before, after }) => {
    const stage = before.stage ?? 'NONE';
    const row = REMEDIATION_TRANSITIONS.find((one) => one.command === type && one.from.some((from) => from === stage));
    return [row?.to === 'same' ? before.stage : row?.to, ...(row?.or ?? [])].includes(after.stage ?? undefined);
  },
  'nothing but its own part is accepted from whoever is in conflict of interest': ({ after, actor, type }) => {
    const person = actor.personId === null ? undefined : people.PEOPLE[actor.personId];
    const subjects = [{ personId: after.personId, organisationId: after.organisationSubjectId }];
    const ofUnit = ['planRemediation', 'reportProgress', 'requestExtension', 'acknowledgeUrging'];
    return (
      person === undefined ||
      ofUnit.includes(type) ||
      conflictOf(person, subjects, people.PEOPLE, people.ORGANISATIONS) === null
    );
  },
};

describe('whatever people do with a remediation, in any order', () => {
  it('every promise is kept after every step, and every command that can be accepted is', () => {
    const accepted = new Set<string>();
    const missing = () => REMEDIATION_COMMANDS.filter((name) => !accepted.has(name));
    const left = liveUntil(
      () =>
        fc.assert(
          fc.property(starts, chances, (start, moves) => {
            live(start, moves, (step) => {
              accepted.add(step.type);
              holdTo(PROMISES, step);
            });
          }),
          { numRuns: 200 },
        ),
      missing,
    );
    expect(steps).toBeGreaterThan(2_000);
    expect(left).toEqual([]);
  }, 120_000);

  it('the record, read back from storage, gives the same remediation every time', () =>
    fc.assert(
      fc.property(starts, chances, (start, moves) => {
        const { story, last } = live(start, moves, () => undefined);
        const stored: Story = JSON.parse(JSON.stringify(story));
        expect(fold(stored)).toEqual(last);
        expect(stored.map((one) => one.number)).toEqual(stored.map((_, i) => i + 1));
      }),
      { numRuns: 40 },
    ));
});
