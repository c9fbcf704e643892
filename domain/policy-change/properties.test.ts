import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { holdTo, liveUntil } from '../live-until.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import * as people from '../case/people.fixture.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { ruleOf } from '../deadlines/random-rule.fixture.ts';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { isInForce } from '../policy/select.ts';
import type { Actor } from '../process.ts';
import * as write from './commands.fixture.ts';
import { POLICY_CHANGE_COMMANDS } from './commands.ts';
import type { PolicyChangeCommand, PolicyChangeCommandType } from './commands.ts';
import type { PolicyChangeEvent } from './events.ts';
import { evolvePolicyChange } from './evolve.ts';
import { tryExamples } from './examples.ts';
import { contextFor, fold, record } from './given.fixture.ts';
import { POLICY_CHANGE_PROCESS } from './process.ts';
import { INITIAL_POLICY_CHANGE } from './state.ts';
import type { PolicyChangeState } from './state.ts';
import type { Story } from './story.fixture.ts';
import { POLICY_CHANGE_TRANSITIONS } from './transitions.ts';

const KEY = 'intake.internal_sort';
const ACTORS: readonly Actor[] = [
  ...[people.HEAD, people.HEAD, people.DEPUTY, people.DEPUTY, people.LEADER_ABOVE, people.CHAIR, write.TOPMOST],
  ...[write.ADMINISTRATOR, write.SECOND_ADMINISTRATOR, people.ENGINE, people.PROCESS],
];

interface Chance {
  process: number;
  actor: number;
  command: number;
  days: number;
  choices: readonly number[];
}
const chances: fc.Arbitrary<readonly Chance[]> = fc.array(
  fc.record({
    process: fc.nat(),
    actor: fc.nat(),
    command: fc.nat(),
    days: fc.constantFrom(0, 0, 0, 1, 1, 7),
    choices: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 80, maxLength: 80 },
);

function among<T>(list: readonly T[], n = 0): T {
  const chosen = list[n % list.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** A proposal that chance makes fit or not: other lengths, days, bodies, rows to replace, examples right and wrong. */
function proposal(today: Day, policies: readonly PolicyRow[], [a = 0, b = 0, c = 0, d = 0]: readonly number[]) {
  const from = addDays(today, (b % 60) - 20);
  const draft = write.draftOf({
    length: { n: a % 6, unit: a % 7 === 0 ? 'cd' : 'wd', direction: 'after' },
    conditions: c % 4 === 0 ? { track: 'state' } : {},
    effectiveFrom: d % 9 === 0 ? null : from,
    effectiveTo: d % 5 === 0 ? addDays(from, c % 40) : null,
  });
  const [right] = tryExamples(draft, [write.EXAMPLE], HANOI);
  const example = { ...write.EXAMPLE, dueOn: d % 11 === 0 ? '2026-07-30' : (right?.computed ?? '') };
  const rows = policies.filter((row) => row.key === KEY);
  // The last is a version there is not.
  const versions = [...rows.map((row) => row.version), 9999];
  const replaces = c % 5 === 0 ? null : { key: KEY, version: among(versions, b) };
  const changes = { draft, replaces, examples: d % 13 === 0 ? [] : [example] };
  return a % 3 === 0
    ? write.proposeForAll(changes)
    : write.proposePolicy({ ...changes, forOrganisation: c % 3 === 0 ? 'branch' : 'commune' });
}

function chooseCommand(
  type: PolicyChangeCommandType,
  { obligations }: PolicyChangeState,
  world: { today: Day; policies: readonly PolicyRow[] },
  choices: readonly number[],
): PolicyChangeCommand {
  const obligationId = obligations[0]?.id ?? 'none#1';
  const words = { contentId: 'text', sha256: 'x' };
  switch (type) {
    case 'proposePolicy':
      return proposal(world.today, world.policies, choices);
    case 'publishPolicy':
      return write.PUBLISH;
    case 'confirmMigration':
      return write.CONFIRM;
    case 'addNote':
      return { type, text: words };
    case 'deliveryRefused':
      return { type, outboxId: 'policy-change/1#1.0', code: 'COMMAND_NOT_IN_STAGE' };
    case 'requestExtension':
      return { type, obligationId, days: 1, reason: words };
    case 'urge':
      return { type, obligationId, note: words };
    case 'acknowledgeUrging':
      return { type, obligationId, answer: words };
    case 'rejectPolicy':
    case 'withdrawPolicy':
      return { type, reason: words };
    case 'refuseExtension':
    case 'explainLateness':
      return { type, obligationId, reason: words };
    case 'approveExtension':
    case 'acknowledgeEscalation':
      return { type, obligationId };
    case 'applyRule':
      return ruleOf(obligations, choices[0] ?? 0);
    case 'clock':
      return write.CLOCK;
  }
}

interface Accepted {
  type: string;
  events: readonly PolicyChangeEvent[];
  before: PolicyChangeState;
  after: PolicyChangeState;
  actor: Actor;
  on: Day;
  policies: readonly PolicyRow[];
}

/** Five changes at the same time among the same rows, which are stored as the ledger stores them. */
function live(moves: readonly Chance[], check: (step: Accepted) => void): readonly Story<PolicyChangeEvent>[] {
  let today: Day = '2026-03-02';
  let policies: readonly PolicyRow[] = CASE_POLICIES;
  const stories: Story<PolicyChangeEvent>[] = [[], [], [], [], []];
  for (const one of moves) {
    today = addDays(today, one.days);
    const at = one.process % stories.length;
    const story = stories[at] ?? [];
    const before = fold(story);
    const actor = among(ACTORS, one.actor);
    const type = before.stage === null ? 'proposePolicy' : among(POLICY_CHANGE_COMMANDS, one.command);
    const command = chooseCommand(type, before, { today, policies }, one.choices);
    const context = contextFor(before, command, { actor, on: today, policies });
    const decision = POLICY_CHANGE_PROCESS.decide(before, command, context);
    if (!decision.ok) continue;
    const next = record(story, decision.events, actor, today);
    stories[at] = next;
    const after = next.slice(story.length).reduce(evolvePolicyChange, before);
    policies = decision.events.reduce(stored, policies);
    check({ type, events: decision.events, before, after, actor, on: today, policies });
  }
  return stories;
}

function stored(rows: readonly PolicyRow[], event: PolicyChangeEvent): readonly PolicyRow[] {
  if (event.type !== 'PolicyPublished') return rows;
  const { row, ended } = event;
  return [...rows.map((one) => (one.key === ended?.key && one.version === ended.version ? ended : one)), row];
}

const DAYS = Array.from({ length: 400 }, (_, index) => addDays('2026-01-01', index));

/** What holds after every accepted command; the sentence is the message when it does not. */
const PROMISES: Readonly<Record<string, (step: Accepted) => boolean>> = {
  'no row is brought by one person alone': ({ after }) =>
    after.proposedBy !== '' &&
    after.proposedBy !== after.publishedBy &&
    after.proposedBy !== after.migration?.confirmedBy,
  'the versions of a key are without gap and without double': ({ policies }) => {
    const versions = policies.filter((row) => row.key === KEY).map((row) => row.version);
    const seeded = CASE_POLICIES.filter((row) => row.key === KEY).length;
    const expected = (index: number): number => (index < seeded ? index + 1 : 1001 + index - seeded);
    return versions.toSorted((a, b) => a - b).every((version, index) => version === expected(index));
  },
  'two rows for the same matters are never in force on the same day': ({ events, policies }) =>
    events.every((event) => event.type !== 'PolicyPublished') ||
    DAYS.every((day) => {
      const inForce = policies.filter((row) => row.key === KEY && isInForce(row, day));
      const rules = inForce.map((row) => JSON.stringify([row.organisationId, row.conditions]));
      return new Set(rules).size === rules.length;
    }),
  'nothing is in force whose examples do not hold': ({ after }) =>
    after.published === null ||
    (after.examples.length > 0 && tryExamples(after.published, after.examples, HANOI).every((one) => one.holds)),
  'an answer is owed exactly as long as the proposal stands': ({ after }) =>
    after.obligations.filter((one) => one.status === 'open').length === (after.stage === 'PROPOSED' ? 1 : 0) &&
    POLICY_CHANGE_PROCESS.isFinished(after) === (after.stage !== 'PROPOSED'),
  'running matters are asked to follow once, and only by a confirmation': ({ type, after, events }) => {
    const asked = POLICY_CHANGE_PROCESS.followUps(after, events, 'policy-change/1');
    const spread = asked.filter((one) => one.kind === 'apply-rule').length;
    return spread === (type === 'confirmMigration' ? 1 : 0);
  },
  'nothing that time has brought is left for later': ({ after, on }) =>
    ladderEvents(after.obligations, on, HANOI).length === 0,
  'it goes where the table says': ({ type, before, after }) => {
    const stage = before.stage ?? 'NONE';
    const row = POLICY_CHANGE_TRANSITIONS.find(
      (one) => one.command === type && one.from.some((from) => from === stage),
    );
    return after.stage === (row?.to === 'same' ? before.stage : row?.to);
  },
};

describe('whatever people do with changes of policy, in any order', () => {
  it('every promise is kept after every step, and every command that can be accepted is', () => {
    const accepted = new Set<string>();
    // The row by which an answer is owed allows no extension, so there is never a request to decide on.
    const never = ['requestExtension', 'approveExtension', 'refuseExtension'];
    const missing = () => POLICY_CHANGE_COMMANDS.filter((name) => !accepted.has(name) && !never.includes(name));
    const left = liveUntil(
      () =>
        fc.assert(
          fc.property(chances, (moves) => {
            live(moves, (step) => {
              accepted.add(step.type);
              holdTo(PROMISES, step);
            });
          }),
          { numRuns: 300 },
        ),
      missing,
    );
    expect(left).toEqual([]);
    expect(never.filter((name) => accepted.has(name))).toEqual([]);
  }, 120_000);

  it('the record, read back from storage, gives the same change every time', () =>
    fc.assert(
      fc.property(chances, (moves) => {
        for (const story of live(moves, () => undefined)) {
          const states = [story, JSON.parse(JSON.stringify(story)) as typeof story].map(fold);
          expect(states[1]).toEqual(states[0]);
          expect(states[0]?.stage === null).toBe(states[0] === INITIAL_POLICY_CHANGE);
        }
      }),
      { numRuns: 40 },
    ));
});
