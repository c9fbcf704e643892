import { fc } from '@fast-check/vitest';
import { HAND_OUTSIDE } from './intake/for-outside.ts';
import { isForOutside } from './parts/parts-state.ts';
import { describe, expect, it } from 'vitest';
import { conflictOf } from '../authority/conflict.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { addDays } from '../calendar/day.ts';
import { derive } from '../deadlines/derive.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import { RULE_PROMISES, movedByRule } from '../deadlines/rule-promises.fixture.ts';
import type { Recorded } from '../process.ts';
import { among } from './among.fixture.ts';
import { register } from './commands.fixture.ts';
import { CASE_COMMANDS } from './commands.ts';
import { SUBJECT_COMMANDS } from './verification/verification-commands.ts';
import { EVERY_EVENT } from './events.fixture.ts';
import type { CaseEvent } from './events.ts';
import { evolveCase } from './evolve.ts';
import { fold, lived } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { ENGINE, ORGANISATIONS, PEOPLE } from './people.fixture.ts';
import { isDead } from './life/life-state.ts';
import { eventsOf, goFurther, standingAfter } from './living.fixture.ts';
import type { Accepted } from './living.fixture.ts';
import { chooseCommand, chooseMove } from './random-commands.fixture.ts';
import { hasSender } from './intake/origin.ts';
import type { Chance } from './random-commands.fixture.ts';
import { PARTS_PROMISES } from './parts/parts-promises.fixture.ts';
import { seek } from './seek.fixture.ts';
import { isGone, sendersOf } from './senders/senders.ts';
import type { CaseState } from './state.ts';
import { wakesOn } from './time.ts';
import { CASE_TRANSITIONS } from './transitions.ts';
import { BEGINNINGS } from './beginnings.fixture.ts';

const STORIES = 1_700;
const STEPS = 60;
const chance: fc.Arbitrary<Chance> = fc.record({
  apt: fc.nat({ max: 9 }).map((n) => n > 0),
  command: fc.nat(),
  actor: fc.nat(),
  days: fc.constantFrom(0, 0, 0, 1, 1, 3),
  choices: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
});
const chances = fc.array(chance, { minLength: STEPS, maxLength: STEPS });

/** Lives a story by chance and checks every accepted step. Nothing given to a decision can be changed by it. */
function live(moves: readonly Chance[], check: (step: Accepted) => void): { story: Story; last: CaseState } {
  // By all its numbers together, so that every beginning meets every command.
  const beginning = among(
    BEGINNINGS,
    moves[0]?.choices.reduce((sum, one) => (sum * 31 + one) % 1_000_003, 7),
  );
  let standing = standingAfter(beginning);
  for (const one of moves) {
    standing = { ...standing, today: addDays(standing.today, one.days) };
    const { state, today } = standing;
    const { type, actor } = chooseMove(state, one);
    const move = { type, actor, command: chooseCommand(type, state, today, one.choices) };
    const events = eventsOf(standing, move);
    if (events === null) continue;
    const { next, step } = goFurther(standing, move, events);
    standing = next;
    check(step);
  }
  return { story: standing.story, last: standing.state };
}

const open = (state: CaseState): Obligation[] => state.obligations.filter((one) => one.status === 'open');
const isConflicted = (personId: string, { subjects }: CaseState): boolean => {
  const person = PEOPLE[personId];
  return person !== undefined && conflictOf(person, subjects, PEOPLE, ORGANISATIONS) !== null;
};
const workersOf = ({ handler, assignment, verification }: CaseState): string[] =>
  [handler, assignment?.personId, verification?.leader, ...(verification?.members ?? [])].filter(
    (one) => typeof one === 'string' && one !== '',
  ) as string[];
const isSubject = (personId: string, { subjects }: CaseState): boolean =>
  subjects.some((one) => one.personId === personId);

const ownerOf = ({ owner }: Obligation): string | null => (owner.kind === 'person' ? owner.personId : null);
const find = (state: CaseState, id: string) => state.obligations.find((one) => one.id === id);

/** What the level above owes in a case below it. */
const OWED_ABOVE = ['party.tc.overdue_ask', 'state.tc.overdue_ask', 'reread.decide', 'confirm.receipt_date'];

/** What holds after every accepted command; the sentence is the message when it does not. */
const PROMISES: Readonly<Record<string, (step: Accepted) => boolean>> = {
  'never ownerless: each thing is owed by a role, by who handles or verifies it, by who is asked, or by the subject': ({
    after,
  }) =>
    open(after).every(({ key, owner }) => {
      // Who receives what was sent on, and who is above both, owe their answer.
      const elsewhere = ['transfer.ack', 'competence.decide', ...OWED_ABOVE];
      if (owner.organisationId !== after.organisation.id && !elsewhere.includes(key)) return false;
      if (key === HAND_OUTSIDE) return owner.kind === 'role' && owner.role === 'REGISTER_KEEPER';
      if (owner.kind === 'role') return ['RECEPTION', 'HEAD', 'SCREENER', 'MEETING_SECRETARY'].includes(owner.role);
      return workersOf(after).includes(owner.personId) || isSubject(owner.personId, after);
    }),
  'closed only with nothing owed but a re-reading above, nobody asked, and every sender who lives answered unless it was watched or taken over':
    ({ after }) => {
      if (after.stage !== 'CLOSED') return true;
      const ended =
        after.outcome === 'WATCHED_AND_CLOSED' ||
        after.resultAnswered ||
        !hasSender(after) ||
        sendersOf(after).every((one) => one.answered || isGone(one)) ||
        after.consolidation?.status === 'taken';
      return (
        ended &&
        open(after).every((one) => one.key === 'reread.decide') &&
        after.assignment === null &&
        after.outcome !== null
      );
    },
  'nothing that time has brought is left for later: no wake-up may find the same moment again': ({ after, on }) =>
    ladderEvents(after.obligations, on, HANOI).length === 0,
  'no day on which it wakes by itself has passed': ({ after, on }) => wakesOn(after).every((day) => day > on),
  'every outcome names who decided it: the person, or the body in its meeting or by its minutes': ({
    events,
    personId,
  }) =>
    events.every((event) => {
      if (!('decided' in event)) return true;
      const { decided } = event;
      if (decided.by === 'person') return decided.personId === personId;
      return decided.meetingId !== null || (decided.minutes !== undefined && decided.enteredBy === personId);
    }),
  'an open case always owes something, or waits for a discipline that does': ({ after }) =>
    after.stage === 'CLOSED' || open(after).length > 0 || after.disciplines.some((one) => one.status === 'running'),
  'nothing is accepted from whoever is in conflict of interest, but what is the right of the subject': ({
    type,
    personId,
    before,
  }) =>
    personId === null ||
    !isConflicted(personId, before) ||
    // The sealed letter is about everybody here; whoever hands it over reads nothing of it.
    (isForOutside(before) && type === 'handOverOutside' && !isSubject(personId, before)) ||
    (isSubject(personId, before) && SUBJECT_COMMANDS.some((command) => command === type)),
  'a letter about the topmost body is touched by nobody of the staff but to hand it over, and handled by nobody': ({
    type,
    personId,
    before,
    after,
  }) =>
    (!isForOutside(before) || personId === null || type === 'handOverOutside') &&
    (!isForOutside(after) || workersOf(after).length === 0),
  'nobody in conflict of interest, and nobody who stepped back, handles or verifies it or is asked to': ({ after }) =>
    workersOf(after).every((one) => !isConflicted(one, after) && !after.recused.includes(one)),
  'no decision and no paper goes to a subject before the matter was presented to them': ({ type, before, events }) =>
    !SUBJECT_COMMANDS.some((command) => command === type) ||
    events.every(
      (event) =>
        !('subjectId' in event) ||
        (before.verification?.hearings.some((one) => one.subjectId === event.subjectId && one.presentedOn !== null) ??
          false),
    ),
  'no report lies before the head until every subject was offered the draft and has answered or kept silent': ({
    type,
    before,
  }) =>
    type !== 'submitReport' ||
    (before.verification?.hearings.every(
      (one) => one.draft === 'answered' || one.draft === 'silent' || isDead(before, one.subjectId),
    ) ??
      false),
  'a letter never goes in a circle, nor back to a body that returned it, and to each kind of body once': ({
    type,
    before,
    after,
  }) => {
    const pass = after.life.passes.at(-1);
    if (type !== 'transfer' || pass === undefined) return true;
    const had = before.life.passes;
    const isNew = had.every(
      (one) => one.fromOrganisationId !== pass.toOrganisationId && one.toOrganisationId !== pass.toOrganisationId,
    );
    return isNew && had.every((one) => one.how !== 'decided' && (one.how === 'returned' || one.kind !== pass.kind));
  },
  'nobody is asked for anything once they have died, and nobody dead works on it': ({ before, after, events }) =>
    before.life.noted.every(
      ({ personId, event }) =>
        event !== 'died' ||
        (!workersOf(after).includes(personId) &&
          events.every((one) => one.type !== 'ObligationOpened' || ownerOf(one.obligation) !== personId)),
    ),
  'a case stands on an agenda only while it is before the committee': ({ after }) =>
    after.agenda === null || after.stage === 'REVIEW',
  'a track goes on until it is concluded, withdrawn without signs, or ended for a reason': ({ before, after }) =>
    after.outcome !== 'WITHDRAWN' || before.outcome === 'WITHDRAWN' || (before.withdrawal?.signs.length ?? 0) === 0,

  'no outcome is decided that nobody proposed or instructed, nor by its proposer alone': ({
    type,
    personId,
    before,
  }) => {
    const outcomes = {
      resolveDirectly: 'resolve-directly',
      decline: 'decline',
      watch: 'watch',
      terminate: 'terminate',
    };
    const needed = Object.entries(outcomes).find(([outcome]) => outcome === type)?.[1];
    if (needed === undefined) return true;
    const proposer = before.proposal?.action === needed ? before.proposal.by : null;
    const instructor = before.instruction?.action === needed ? before.instruction.by : null;
    if (instructor !== null && instructor !== personId) return true;
    return proposer !== null && proposer !== personId;
  },
  'no letter ends as what one person alone found it to be: crime handed over, or a withdrawal': ({
    before,
    after,
    personId,
  }) => {
    if (before.outcome !== null || before.stage === after.stage) return true;
    const { classifiedBy, crimeNotedBy, withdrawal } = before;
    if (after.outcome === 'WITHDRAWN') return withdrawal?.by !== personId;
    const found = after.outcome === 'REFERRED' ? [classifiedBy, ...crimeNotedBy] : [classifiedBy];
    return !['REFERRED', 'CONSOLIDATED'].includes(after.outcome ?? '') || found.some((by) => by !== personId);
  },
  'nobody of a body that has given the case away keeps a place in its team': ({ before, after }) =>
    before.organisation.id === after.organisation.id ||
    after.verification === null ||
    (after.verification.leader === '' && after.verification.members.length === 0),
  'whoever was told of the matter once stays among those told': ({ before, after }) =>
    before.everTold.every((one) => after.everTold.includes(one)),
  'nobody is asked to handle it, or takes it, in conflict of interest': ({ events, before }) =>
    events.every((event) => {
      if (event.type !== 'HandlerProposed' && event.type !== 'HandlerAccepted') return true;
      return PEOPLE[event.personId] !== undefined && !isConflicted(event.personId, before);
    }),
  'what is settled stays settled, and nothing is forgotten; its date may be corrected, and being late explained': ({
    before,
    after,
  }) =>
    before.obligations.every((one, index) => {
      const later = after.obligations[index];
      if (one.status === 'open' || later === one) return later?.id === one.id;
      if (later?.status !== 'met' || later.settledOn !== one.settledOn) return false;
      const isExplained = one.late && one.latenessReason === undefined && later.latenessReason !== undefined;
      return later.ledger.length > one.ledger.length || isExplained;
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
      return kept && (one.dueOn === earlier.dueOn || one.ledger.length > earlier.ledger.length);
    }),
  'each step of the ladder is recorded once for its date': ({ after }) =>
    after.obligations.every(({ marks }) => new Set(marks.map(({ step, on }) => `${step} ${on}`)).size === marks.length),
  ...RULE_PROMISES,
  ...PARTS_PROMISES,
  'it goes where the table says': ({ type, before, after }) => {
    const from = before.stage ?? 'NONE';
    const row = CASE_TRANSITIONS.find((one) => one.command === type && one.from.some((stage) => stage === from));
    const expected = row?.to === 'same' ? before.stage : row?.to;
    return after.stage === expected || (row?.or ?? []).some((stage) => stage === after.stage);
  },
};

/** The promises that this step broke, with the command that did. */
function brokenBy(step: Accepted): string[] {
  return Object.entries(PROMISES).flatMap(([promise, isKept]) =>
    isKept(step) ? [] : [`after ${step.type}: ${promise}`],
  );
}

describe('whatever people do with a case, in any order', () => {
  it('every promise is kept after every step, and every command and event has its turn', () => {
    const seen = new Set<string>();
    let steps = 0;
    let followed = 0;
    const look = (step: Accepted): void => {
      for (const name of [step.type, ...step.events.map((event) => event.type)]) seen.add(name);
      followed += movedByRule(step.events).length;
      expect(brokenBy(step)).toEqual([]);
    };
    fc.assert(
      fc.property(chances, (story) => {
        steps += story.length;
        live(story, look);
      }),
      // One seed, so that what this finds is found again; the next test begins anew each time.
      { numRuns: STORIES, seed: 20_261_126 },
    );
    expect(steps).toBeGreaterThanOrEqual(100_000);
    // Chance brings most of it; what it has not brought this time is looked for, so that this hangs on no seed.
    const missing = [...CASE_COMMANDS, ...Object.keys(EVERY_EVENT)].filter((name) => !seen.has(name));
    expect(seek(new Set(missing), look)).toEqual([]);
    expect(followed).toBeGreaterThan(0);
  }, 240_000);

  it('and after steps that nobody has tried before', () =>
    fc.assert(
      fc.property(chances, (story) => {
        live(story, (step) => expect(brokenBy(step)).toEqual([]));
      }),
      { numRuns: 150 },
    ));

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
