import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { holdTo, liveUntil } from '../live-until.fixture.ts';
import { conflictOf } from '../authority/conflict.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { ORGANISATIONS, PEOPLE } from '../case/people.fixture.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { derive } from '../deadlines/derive.ts';
import { RULE_PROMISES, movedByRule } from '../deadlines/rule-promises.fixture.ts';
import { evolveDiscipline } from './evolve.ts';
import { DISCIPLINE_COMMANDS } from './commands.ts';
import { isSubject, subjectsOf } from './decide.ts';
import type { DisciplineEvent } from './events.ts';
import { closedTo, isTerminal } from './forms.ts';
import { contextFor, fold, record } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { DISCIPLINE_PROCESS } from './process.ts';
import { EXTENSIBLE, chooseCommand, chooseMove } from './random-commands.fixture.ts';
import type { Chance } from './random-commands.fixture.ts';
import type { DisciplineState } from './state.ts';
import { ANNOUNCED, HEARD, MORE_TIME_ASKED, ON_AGENDA, REVIEWED, SIGNED, hosted, ofBranch } from './stories.fixture.ts';
import { DISCIPLINE_TRANSITIONS } from './transitions.ts';

const chance: fc.Arbitrary<Chance> = fc.record({
  apt: fc.nat({ max: 9 }).map((n) => n > 0),
  command: fc.nat(),
  actor: fc.nat(),
  days: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 4, 20, 60, 370),
  choices: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
});
/** Where a story by chance begins: at the very beginning, or with part of a life lived, so that late stages have their turn. */
const BEGINNINGS: readonly { story: Story; on: Day }[] = [
  { story: [], on: '2026-03-02' },
  { story: MORE_TIME_ASKED, on: '2026-10-12' },
  { story: REVIEWED, on: '2026-10-12' },
  { story: HEARD, on: '2026-10-23' },
  { story: ON_AGENDA, on: '2026-10-26' },
  { story: SIGNED, on: '2026-11-03' },
  { story: ofBranch('2026-04-24'), on: '2026-04-24' },
  { story: hosted('2026-04-24'), on: '2026-04-24' },
  { story: ANNOUNCED, on: '2026-11-05' },
];

interface Life {
  beginning: (typeof BEGINNINGS)[number];
  moves: readonly Chance[];
}
const lives: fc.Arbitrary<Life> = fc.record({
  beginning: fc.constantFrom(...BEGINNINGS),
  moves: fc.array(chance, { minLength: 40, maxLength: 40 }),
});

/** One accepted step, with the discipline before and after it. */
interface Accepted {
  type: string;
  events: readonly DisciplineEvent[];
  before: DisciplineState;
  after: DisciplineState;
  isOfConflicted: boolean;
  on: Day;
}

/** Lives a story by chance and checks every accepted step. */
function live({ beginning, moves }: Life, check: (step: Accepted) => void): { story: Story; last: DisciplineState } {
  let today = beginning.on;
  let { story } = beginning;
  let last = fold(story);
  for (const one of moves) {
    today = addDays(today, one.days);
    const before = last;
    const { type, actor } = chooseMove(before, one);
    const command = chooseCommand(type, before, today, one.choices);
    const decision = DISCIPLINE_PROCESS.decide(
      before,
      command,
      contextFor(before, command, { actor, on: today, policies: EXTENSIBLE }),
    );
    if (!decision.ok) continue;
    const next = record(story, decision.events, actor, today);
    last = next.slice(story.length).reduce(evolveDiscipline, before);
    story = next;
    const person = actor.personId === null ? undefined : PEOPLE[actor.personId];
    const ground = person === undefined ? null : conflictOf(person, subjectsOf(before), PEOPLE, ORGANISATIONS);
    const isOfConflicted = ground !== null && !isSubject(before, actor);
    check({ type, events: decision.events, before, after: last, isOfConflicted, on: today });
  }
  return { story, last };
}

const open = ({ obligations }: DisciplineState) => obligations.filter((one) => one.status === 'open');

/** What holds after every accepted command; the sentence is the message when it does not. */
const PROMISES: Readonly<Record<string, (step: Accepted) => boolean>> = {
  'before the vote it always owes something, unless a meeting has it': ({ after }) =>
    !['PROPOSED', 'HEARD', 'POSTPONED'].includes(after.stage ?? '') || after.agenda !== null || open(after).length > 0,
  'a decision is in force only from its signing, or of a branch from its vote': ({ after: { decision } }) => {
    if (decision === null) return true;
    return decision.effectiveFrom === (decision.body === 'branch' ? decision.votedOn : decision.signedOn);
  },
  'the form decided is open to the subject': ({ events, after }) =>
    events.every(
      (event) =>
        event.type !== 'FormDecided' ||
        closedTo({ kind: after.subjectKind, inOffice: after.inOffice }, event.form) === null,
    ),
  'signed after the vote, served and announced after the signing': ({ after: { decision } }) => {
    if (decision === null) return true;
    const { votedOn, signedOn, served, announcedOn } = decision;
    if (signedOn === null) return served === null && announcedOn === null;
    return votedOn <= signedOn && signedOn <= (served?.on ?? signedOn) && signedOn <= (announcedOn ?? signedOn);
  },
  'expulsion and dissolution never lapse': ({ after: { stage, decision } }) =>
    decision === null || !isTerminal(decision.form) || (decision.lapsesOn === null && stage !== 'LAPSED'),
  'its last day and what is owed by then are the same day': ({ after }) => {
    const owed = open(after).find((one) => one.key === 'party.disc.lapse');
    return after.stage !== 'DECIDED' || (owed?.dueOn ?? null) === (after.decision?.lapsesOn ?? null);
  },
  'nothing that time has brought is left for later, and no day it wakes on has passed': ({ after, on }) =>
    ladderEvents(after.obligations, on, HANOI).length === 0 &&
    DISCIPLINE_PROCESS.wakesOn(after).every((day) => day > on),
  'nothing is accepted from whoever is in conflict of interest, but for the subject as subject': ({ isOfConflicted }) =>
    !isOfConflicted,
  'what is settled stays settled, and nothing is forgotten': ({ before, after }) =>
    before.obligations.every((one, index) => {
      const now = after.obligations[index];
      return now?.id === one.id && (one.status === 'open' || now.status === one.status);
    }),
  'a date follows from its ledger': ({ after }) =>
    after.obligations.every((one) => derive(one, HANOI).dueOn === one.dueOn),
  ...RULE_PROMISES,
  'ended without discipline, only the word to the subject is owed, until it is given or they have died': ({ after }) =>
    after.stage !== 'NOT_DISCIPLINED' ||
    open(after)
      .map((one) => one.key)
      .join() === (after.toldNoneOn === null && !after.noted.includes('died') ? 'disc.tell_none' : ''),
  'the case is told of the end exactly when there is one': ({ before, after, events }) => {
    const told = DISCIPLINE_PROCESS.followUps(after, events, 'discipline/1').filter(
      (one) => one.kind === 'command' && one.command.type === 'disciplineSettled',
    );
    const isSettled = (state: DisciplineState): boolean => state.decision !== null || state.noDiscipline !== null;
    return told.length === (isSettled(after) && !isSettled(before) ? 1 : 0);
  },
  'it goes where the table says, or where time has led it by then': ({ type, before, after }) => {
    const rowOf = (command: string) =>
      DISCIPLINE_TRANSITIONS.find(
        (one) => one.command === command && one.from.some((from) => from === (before.stage ?? 'NONE')),
      );
    const row = rowOf(type);
    const allowed = [row?.to === 'same' ? before.stage : row?.to, ...(row?.or ?? []), ...(rowOf('clock')?.or ?? [])];
    return allowed.includes(after.stage);
  },
};

/** Every event of a discipline's own, to see that each has its turn. */
const EVENTS: Readonly<Record<Exclude<DisciplineEvent['type'], 'ObligationHandedOver' | 'LatenessRejudged'>, true>> = {
  DisciplineBegun: true,
  ConflictNoted: true,
  SubjectLifeNoted: true,
  EndedByDeath: true,
  AgendaLeft: true,
  HomeBranchTold: true,
  ViolationRecorded: true,
  SelfReviewSubmitted: true,
  SelfReviewRefused: true,
  BranchVoteRecorded: true,
  BranchBypassed: true,
  SubjectSummoned: true,
  HearingRecorded: true,
  DisciplinePostponed: true,
  PostponementReviewed: true,
  DisciplineResumed: true,
  DisciplinePutOnAgenda: true,
  AgendaRefused: true,
  ProposalVoted: true,
  FormDecided: true,
  NotDisciplined: true,
  DisciplineDeferred: true,
  DisciplineRaised: true,
  RecusalNoted: true,
  DecisionSigned: true,
  DecisionServed: true,
  DecisionAnnounced: true,
  StateParallelConfirmed: true,
  NewViolationReported: true,
  DecisionLapsed: true,
  SubjectToldNotDisciplined: true,
  NoteAdded: true,
  DeliveryRefused: true,
  ObligationOpened: true,
  ObligationSettled: true,
  DeadlineMoved: true,
  LadderStepsReached: true,
  EscalationAcknowledged: true,
  LatenessExplained: true,
  ExtensionRequested: true,
  ExtensionRefused: true,
  Urged: true,
  UrgingAcknowledged: true,
};

describe('whatever people do with a discipline, in any order', () => {
  it('every promise is kept after every step, and every command and event has its turn', () => {
    const seen = new Set<string>();
    let followed = 0;
    const missing = () => [...DISCIPLINE_COMMANDS, ...Object.keys(EVENTS)].filter((name) => !seen.has(name));
    const left = liveUntil(
      () =>
        fc.assert(
          fc.property(lives, (life) => {
            live(life, (step) => {
              for (const name of [step.type, ...step.events.map((event) => event.type)]) seen.add(name);
              followed += movedByRule(step.events).length;
              holdTo(PROMISES, step);
            });
          }),
          { numRuns: 300 },
        ),
      missing,
    );
    expect(followed).toBeGreaterThan(0);
    expect(left).toEqual([]);
  }, 120_000);

  it('the record, read back from storage, gives the same discipline every time', () =>
    fc.assert(
      fc.property(lives, (life) => {
        const { story, last } = live(life, () => undefined);
        const stored: Story = JSON.parse(JSON.stringify(story));
        expect(fold(stored)).toEqual(last);
      }),
      { numRuns: 40 },
    ));
});
