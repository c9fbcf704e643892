import { describe, expect, it } from 'vitest';
import { RELATIONS, ROLES } from '../process.ts';
import type { Actor, By, Decision, HeldRole, Relation, Role, Transition } from '../process.ts';

/** The bodies around the owning one, with their paths: itself, one over it, one in it, one beside it. */
export const AROUND = { own: 'mg.x01', above: 'mg', below: 'mg.x01.c01', elsewhere: 'mg.x02' } as const;

/** A table, what it should say, and how to ask it. */
export interface TableTest<State, Stage extends string, Type extends string> {
  table: readonly Transition<Stage, Type>[];
  commands: readonly Type[];
  stages: readonly (Stage | 'NONE')[];
  /** Who may, by command and stage, written down by hand. */
  expected: Readonly<Record<Type, Readonly<Partial<Record<Stage | 'NONE', readonly string[]>>>>>;
  /** Further people to stand before the table, by the name under which the expectation speaks of them. */
  others: readonly (readonly [who: string, actor: Actor])[];
  /** Relations that somebody among them has. */
  relations: readonly Relation[];
  stateIn(stage: Stage | 'NONE'): State;
  ask(state: State, command: Type, actor: Actor, table: readonly Transition<Stage, Type>[]): Decision<never>;
}

/** A member of staff with these roles in these bodies. */
export function person(personId: string, ...held: readonly (readonly [Role, keyof typeof AROUND])[]): Actor {
  const roles = held.map(([role, body]): HeldRole => ({ role, organisationId: body, path: AROUND[body] }));
  return { kind: 'staff', accountId: personId, personId, roles, correlationId: 'test' };
}

/** Somebody with every role that does not speak for the subject. */
export function inEveryRole(personId: string): Actor {
  const roles = ROLES.filter((role) => role !== 'SUBJECT' && role !== 'SUPERVISED_UNIT');
  return person(personId, ...roles.map((role) => [role, 'own'] as const));
}

function engine(kind: 'sender' | 'system' | 'process'): readonly [string, Actor] {
  return [kind, { kind, accountId: null, personId: null, roles: [], correlationId: 'test' }];
}

const STRANGERS: readonly (readonly [who: string, actor: Actor])[] = [
  ...ROLES.map((role) => [role, person('x', [role, 'own'])] as const),
  ...ROLES.map((role) => [`${role} above`, person('x', [role, 'above'])] as const),
  ...ROLES.map((role) => [`${role} below`, person('x', [role, 'below'])] as const),
  ...ROLES.map((role) => [`${role} elsewhere`, person('x', [role, 'elsewhere'])] as const),
  ['staff without a role', person('x')],
  ['staff without a person', { ...person('x'), personId: null }],
  engine('sender'),
  engine('system'),
  engine('process'),
];

/** Tests every command in every stage by everybody, and that the expectation would notice a table that says otherwise. */
export function describeTable<State, Stage extends string, Type extends string>(
  test: TableTest<State, Stage, Type>,
): void {
  const { table, commands, stages, expected } = test;
  const actors = [...STRANGERS, ...test.others];
  const states = stages.map((stage) => [stage, test.stateIn(stage)] as const);

  /** Every cell in which the table and the expectation differ, in words. */
  const differences = (changed: readonly Transition<Stage, Type>[], among: readonly Type[] = commands): string[] =>
    among.flatMap((command) =>
      states.flatMap(([stage, state]) => {
        const allowed = expected[command][stage];
        const otherwise = allowed === undefined ? 'COMMAND_NOT_IN_STAGE' : 'NOT_PERMITTED';
        return actors.flatMap(([who, actor]) => {
          const decision = test.ask(state, command, actor, changed);
          const wanted = allowed?.includes(who) === true ? 'admitted' : otherwise;
          const found = decision.ok ? 'admitted' : decision.refusal.code;
          return wanted === found ? [] : [`${command} in ${stage} by ${who}: expected ${wanted}, is ${found}`];
        });
      }),
    );

  describe('every command, in every stage, by everybody', () => {
    it('is admitted or refused as it is written down', () => expect(differences(table)).toEqual([]));

    it('is judged: no command, stage or role is left out', () => {
      expect(Object.keys(expected).toSorted()).toEqual([...commands].toSorted());
      expect([...new Set(table.map((row) => row.command))].toSorted()).toEqual([...commands].toSorted());
      const known = actors.map(([who]) => who);
      const named = commands.flatMap((command) => stages.flatMap((stage) => expected[command][stage] ?? []));
      expect(named.filter((who) => !known.includes(who))).toEqual([]);
    });

    it('has one row for one command in one stage, so that it leads to one place', () => {
      const cells = table.flatMap((row) => row.from.map((from) => `${row.command} in ${from}`));
      expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([]);
    });
  });

  describe('the expectation notices', () => {
    const everybody: readonly By[] = [
      ...ROLES.flatMap((role): By[] => [
        { role, scope: 'own' },
        { role, scope: 'above' },
      ]),
      ...RELATIONS.filter((relation) => test.relations.includes(relation)).map((relation): By => ({ relation })),
      { actor: 'sender' },
      { actor: 'system' },
      { actor: 'process' },
    ];
    const rows = table.map((row, index) => [`${row.command} in ${row.from.join(', ')}`, row, index] as const);

    it.each(rows)('the missing row of %s', (_name, row, index) =>
      expect(differences(table.toSpliced(index, 1), [row.command])).not.toEqual([]),
    );

    it.each(rows)('one more who may %s', (_name, row, index) => {
      const unnoticed = everybody
        .filter((by) => !includes(row.by, by))
        .filter((by) => differences(table.with(index, { ...row, by: [...row.by, by] }), [row.command]).length === 0);
      expect(unnoticed).toEqual([]);
    });

    it.each(rows)('one more stage for %s', (_name, row, index) => {
      const covered = table.filter((one) => one.command === row.command).flatMap((one) => one.from);
      const unnoticed = stages
        .filter((stage) => !covered.includes(stage))
        .filter(
          (stage) => differences(table.with(index, { ...row, from: [...row.from, stage] }), [row.command]).length === 0,
        );
      expect(unnoticed).toEqual([]);
    });
  });
}

/** Whether the row admits these already; a role held above counts in the own body too. */
function includes(by: readonly By[], one: By): boolean {
  return by.some((held) => {
    if ('role' in held && 'role' in one)
      return held.role === one.role && (held.scope === one.scope || held.scope === 'above');
    return JSON.stringify(held) === JSON.stringify(one);
  });
}
