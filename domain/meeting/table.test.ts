import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { ROLES } from '../process.ts';
import type { Actor, By, Transition } from '../process.ts';
import { HELD_ON, convene } from './commands.fixture.ts';
import { MEETING_COMMANDS } from './commands.ts';
import type { MeetingCommandType } from './commands.ts';
import { admit } from './decide.ts';
import { given } from './given.fixture.ts';
import { ENGINE, PATHS, PROCESS, headOf, staff } from './people.fixture.ts';
import { INITIAL_MEETING, MEETING_STAGES } from './state.ts';
import type { MeetingStage, MeetingState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { MEETING_TRANSITIONS } from './transitions.ts';

type Row = Transition<MeetingStage, MeetingCommandType>;

const STAGES = ['NONE', ...MEETING_STAGES] as const;
const FACTS = { people: {}, organisations: {} };

/** Everybody who could stand before the table, by the name under which the expectation speaks of them. */
const ACTORS: readonly (readonly [who: string, actor: Actor])[] = [
  ...ROLES.map((role) => [role, staff('x', 'ubkt', role)] as const),
  ...ROLES.map((role) => [`${role} above`, staff('x', 'committee', role)] as const),
  ...ROLES.map((role) => [`${role} beside`, staff('x', 'branch', role)] as const),
  ...ROLES.map((role) => [`${role} elsewhere`, staff('x', 'ubktElsewhere', role)] as const),
  ['owner', staff('owner', 'ubkt')],
  ['staff without a role', staff('x', 'ubkt')],
  ['staff without a person', { ...staff('x', 'ubkt'), personId: null }],
  ['sender', { ...ENGINE, kind: 'sender' }],
  ['system', ENGINE],
  ['process', PROCESS],
];

/** A meeting of the inspection committee with something owed by a person. */
function meetingIn(stage: (typeof STAGES)[number]): MeetingState {
  const owner = { kind: 'person', personId: 'owner', organisationId: 'ubkt' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_MEETING,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'ubkt', path: PATHS.ubkt },
    obligations: [openObligation(opened, HANOI)],
  };
}

const MEETINGS = STAGES.map((stage) => [stage, meetingIn(stage)] as const);

/** Every cell in which the table and the expectation differ, in words. */
function differences(table: readonly Row[], commands: readonly MeetingCommandType[] = MEETING_COMMANDS): string[] {
  return commands.flatMap((command) =>
    MEETINGS.flatMap(([stage, state]) => {
      const allowed: readonly string[] = EXPECTED[command][stage] ?? [];
      const otherwise = allowed.length === 0 ? 'COMMAND_NOT_IN_STAGE' : 'NOT_PERMITTED';
      return ACTORS.flatMap(([who, actor]) => {
        const decision = admit(state, command, { actor, facts: FACTS }, table);
        const expected = allowed.includes(who) ? 'admitted' : otherwise;
        const found = decision.ok ? 'admitted' : decision.refusal.code;
        return expected === found ? [] : [`${command} in ${stage} by ${who}: expected ${expected}, is ${found}`];
      });
    }),
  );
}

describe('every command, in every stage, by everybody', () => {
  it('is admitted or refused as it is written down', () => expect(differences(MEETING_TRANSITIONS)).toEqual([]));

  it('is judged: no command, stage or role is left out', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual([...MEETING_COMMANDS].toSorted());
    const known = ACTORS.map(([who]) => who);
    const named = Object.values(EXPECTED).flatMap((stages) => Object.values(stages).flat());
    expect(named.filter((who) => !known.includes(who))).toEqual([]);
  });

  it('a meeting is convened by the people of the body that would meet, and by nobody from beside or above', () => {
    const none = given([]);
    none.when(convene(), headOf('committee'), '2026-10-05').thenRefused('NOT_PERMITTED');
    none.when(convene(), headOf('ubktElsewhere'), '2026-10-05').thenRefused('NOT_PERMITTED');
    none.when(convene(), PROCESS, '2026-10-05').thenRefused('NOT_PERMITTED');
    expect(none.when(convene(), headOf('ubkt'), '2026-10-05').state().heldOn).toBe(HELD_ON);
  });

  it('nobody convenes a body that nobody knows', () => {
    const unknown = { ...headOf('ubkt'), roles: [{ role: 'HEAD', organisationId: 'nowhere', path: 'xx' } as const] };
    given([])
      .when({ ...convene(), organisationId: 'nowhere' }, unknown, '2026-10-05')
      .thenRefused('NOT_PERMITTED');
  });
});

describe('the expectation notices', () => {
  it.each(MEETING_TRANSITIONS.map((row, index) => [`${row.command} in ${row.from.join(', ')}`, index] as const))(
    'the missing row of %s',
    (_name, index) => expect(differences(MEETING_TRANSITIONS.toSpliced(index, 1))).not.toEqual([]),
  );

  const others: readonly By[] = [
    ...ROLES.flatMap((role): By[] => [
      { role, scope: 'own' },
      { role, scope: 'above' },
    ]),
    { relation: 'owner' },
    { actor: 'sender' },
    { actor: 'system' },
    { actor: 'process' },
  ];

  it.each(MEETING_TRANSITIONS.map((row, index) => [`${row.command} in ${row.from.join(', ')}`, row, index] as const))(
    'one more who may %s, and one more stage for it',
    (_name, row, index) => {
      const noticed = (changed: Row): boolean =>
        differences(MEETING_TRANSITIONS.with(index, changed), [row.command]).length > 0;
      const strangers = others.filter((by) => !includes(row.by, by));
      expect(strangers.filter((by) => !noticed({ ...row, by: [...row.by, by] }))).toEqual([]);
      const covered = MEETING_TRANSITIONS.filter((one) => one.command === row.command).flatMap((one) => one.from);
      const further = STAGES.filter((stage) => !covered.includes(stage));
      expect(further.filter((stage) => !noticed({ ...row, from: [...row.from, stage] }))).toEqual([]);
    },
  );
});

it('one command in one stage has one row, so that it leads to one place', () => {
  const cells = MEETING_TRANSITIONS.flatMap((row) => row.from.map((from) => `${row.command} in ${from}`));
  expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([]);
});

/** Whether the row admits these already; a role held above counts in the own body too. */
function includes(by: readonly By[], one: By): boolean {
  return by.some((held) => {
    if ('role' in held && 'role' in one)
      return held.role === one.role && (held.scope === one.scope || held.scope === 'above');
    return JSON.stringify(held) === JSON.stringify(one);
  });
}
