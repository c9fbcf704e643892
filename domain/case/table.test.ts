import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { RELATIONS, ROLES } from '../process.ts';
import type { PersonFacts } from '../facts.ts';
import type { Actor, By, Role, Transition } from '../process.ts';
import { about } from './commands.fixture.ts';
import { CASE_COMMANDS } from './commands.ts';
import type { CaseCommandType } from './commands.ts';
import { admit } from './decide.ts';
import { ENGINE, PATHS, SENDER } from './people.fixture.ts';
import type { Body } from './people.fixture.ts';
import { CASE_STAGES, INITIAL_CASE } from './state.ts';
import type { CaseStage, CaseState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import type { Standing } from './table.expected.ts';
import { CASE_TRANSITIONS } from './transitions.ts';

type Row = Transition<CaseStage, CaseCommandType>;

const STANDINGS = ['NONE', ...CASE_STAGES, 'WITH_SUPERIOR'] as const;
const INVOLVED = ['handler', 'assignee', 'owner', 'team-leader', 'team-member'] as const;
type Involved = Readonly<Record<(typeof INVOLVED)[number], string>>;

function person(personId: string, ...held: readonly (readonly [Role, Body])[]): Actor {
  const roles = held.map(([role, body]) => ({ role, organisationId: body, path: PATHS[body] }));
  return { kind: 'staff', accountId: personId, personId, roles, correlationId: 'test' };
}

/** A case is about somebody who heads the branch, and about the other commune; these may not touch it, each for a reason of its own. */
const IN_CONFLICT = ['relative', 'subordinate', 'head of the body', 'member of the body'];
const post = (body: Body, isHead = false) => ({
  organisationId: body,
  path: PATHS[body],
  isHead,
  managedBy: 'grassroots' as const,
});
const PEOPLE: Readonly<Record<string, PersonFacts>> = {
  subject: { personId: 'subject', posts: [post('branch', true)], relatives: ['relative'] },
  subordinate: { personId: 'subordinate', posts: [post('branch')], relatives: [] },
  'member of the body': { personId: 'member of the body', posts: [post('otherCommune')], relatives: [] },
};
const otherCommune = {
  organisationId: 'otherCommune',
  path: PATHS.otherCommune,
  parentId: 'province',
  kind: 'party-committee',
  level: 'direct',
} as const;
const FACTS = {
  people: PEOPLE,
  organisations: { otherCommune: { ...otherCommune, headPersonId: 'head of the body' } },
};

/** Roles that do not speak for the person complained about. */
const STAFF_ROLES = ROLES.filter((role) => role !== 'SUBJECT' && role !== 'SUPERVISED_UNIT');

/** Everybody who could stand before the table, by the name under which the expectation speaks of them. */
const ACTORS: readonly (readonly [who: string, actor: Actor])[] = [
  ...ROLES.map((role) => [role, person('x', [role, 'commune'])] as const),
  ...ROLES.map((role) => [`${role} above`, person('x', [role, 'province'])] as const),
  ...ROLES.map((role) => [`${role} below`, person('x', [role, 'branch'])] as const),
  ...ROLES.map((role) => [`${role} elsewhere`, person('x', [role, 'otherCommune'])] as const),
  ...INVOLVED.map((relation) => [relation, person(relation)] as const),
  ['subject', person('subject', ['SUBJECT', 'branch'])],
  ['staff without a role', person('x')],
  ['staff without a person', { ...person('x'), personId: null }],
  ['sender', SENDER],
  ['system', ENGINE],
  ['process', { ...ENGINE, kind: 'process' }],
  ['stepped back', person('stepped back', ...ROLES.map((role) => [role, 'commune'] as const))],
  ['subject as leader above', person('subject', ['LEADER', 'province'])],
  ['subject in every role of staff', person('subject', ...STAFF_ROLES.map((role) => [role, 'commune'] as const))],
  ...IN_CONFLICT.flatMap(
    (who) =>
      [
        [`${who} with every role`, person(who, ...ROLES.map((role) => [role, 'commune'] as const))],
        [`${who} as leader above`, person(who, ['LEADER', 'province'])],
      ] as const,
  ),
];

/** A case of the commune with a handler, a person asked, something owed by a third, and a subject on record. */
function caseIn(standing: Standing, involved: Involved): CaseState {
  const stage = standing === 'WITH_SUPERIOR' ? 'AWAITING_ACKNOWLEDGEMENT' : standing;
  const subjects = [about({ personId: 'subject' }), about({ organisationId: 'otherCommune' })];
  const owner = { kind: 'person', personId: involved.owner, organisationId: 'commune' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_CASE,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'commune', path: PATHS.commune },
    handler: involved.handler,
    assignment: { personId: involved.assignee, proposedBy: 'head' },
    obligations: [openObligation(opened, HANOI)],
    subjects,
    recused: ['stepped back'],
    transfer: {
      fromOrganisationId: 'commune',
      fromPath: PATHS.commune,
      toOrganisationId: 'otherCommune',
      toPath: PATHS.otherCommune,
      status: standing === 'WITH_SUPERIOR' ? 'with-superior' : 'sent',
      stage: 'SCREENING',
      returns: 0,
    },
    verification: {
      leader: involved['team-leader'],
      members: [involved['team-member']],
      former: [],
      orderedOn: '2026-10-12',
      planApproved: true,
      hearings: subjects.map((one) => ({
        subjectId: one.id,
        presentedOn: '2026-10-13',
        explanation: 'asked',
        explanationId: null,
        draft: 'shared',
        draftId: null,
      })),
      witnesses: [],
      objections: [],
      evidence: 0,
      sessions: 0,
      report: null,
      returns: 0,
    },
  };
}

/** Everybody stands where their name says. */
const IN_PLACE = Object.fromEntries(INVOLVED.map((relation) => [relation, relation])) as Involved;
const CASES = STANDINGS.map((standing) => [standing, caseIn(standing, IN_PLACE)] as const);

/** Every cell in which the table and the expectation differ, in words. */
function differences(table: readonly Row[], commands: readonly CaseCommandType[] = CASE_COMMANDS): string[] {
  return commands.flatMap((command) =>
    CASES.flatMap(([stage, state]) => {
      const permissions = EXPECTED[command][stage];
      const allowed: readonly string[] = permissions ?? [];
      const otherwise = permissions === undefined ? 'COMMAND_NOT_IN_STAGE' : 'NOT_PERMITTED';
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
  it('is admitted or refused as it is written down', () => expect(differences(CASE_TRANSITIONS)).toEqual([]));

  it('is judged: no command, stage or role is left out', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual([...CASE_COMMANDS].toSorted());
    expect([...new Set(CASE_TRANSITIONS.map((row) => row.command))].toSorted()).toEqual([...CASE_COMMANDS].toSorted());
    const known = ACTORS.map(([who]) => who);
    const named = Object.values(EXPECTED).flatMap((stages) => Object.values(stages).flat());
    expect(named.filter((who) => !known.includes(who))).toEqual([]);
  });

  it.each(['subject', ...IN_CONFLICT])('is refused to a %s, whatever the relation', (who) => {
    const everywhere = Object.fromEntries(INVOLVED.map((relation) => [relation, who])) as Involved;
    for (const standing of STANDINGS) {
      const state = caseIn(standing, everywhere);
      const acting = { actor: person(who), facts: FACTS };
      expect(CASE_COMMANDS.filter((command) => admit(state, command, acting).ok)).toEqual([]);
    }
  });
});

describe('the expectation notices', () => {
  it.each(CASE_TRANSITIONS.map((row, index) => [`${row.command} in ${row.from.join(', ')}`, index] as const))(
    'the missing row of %s',
    (_name, index) => expect(differences(CASE_TRANSITIONS.toSpliced(index, 1))).not.toEqual([]),
  );

  const others: readonly By[] = [
    ...ROLES.flatMap((role): By[] => [
      { role, scope: 'own' },
      { role, scope: 'above' },
    ]),
    // Who receives and who is above is told by roles in other bodies, which the actors hold; who is a subject, by the role.
    ...RELATIONS.map((relation): By => ({ relation })),
    { actor: 'sender' },
    { actor: 'system' },
    { actor: 'process' },
  ];

  it.each(CASE_TRANSITIONS.map((row, index) => [`${row.command} in ${row.from.join(', ')}`, row, index] as const))(
    'one more who may %s',
    (_name, row, index) => {
      const unnoticed = others
        .filter((by) => !includes(row.by, by) && canBe(by, row))
        .filter(
          (by) =>
            differences(CASE_TRANSITIONS.with(index, { ...row, by: [...row.by, by] }), [row.command]).length === 0,
        );
      expect(unnoticed).toEqual([]);
    },
  );

  it.each(CASE_TRANSITIONS.map((row, index) => [`${row.command} from ${row.from.join(', ')}`, row, index] as const))(
    'one more stage for %s',
    (_name, row, index) => {
      const covered = CASE_TRANSITIONS.filter((one) => one.command === row.command).flatMap((one) => one.from);
      const unnoticed = (['NONE', ...CASE_STAGES] as const)
        .filter((stage) => !covered.includes(stage))
        .filter(
          (stage) =>
            differences(CASE_TRANSITIONS.with(index, { ...row, from: [...row.from, stage] }), [row.command]).length ===
            0,
        );
      expect(unnoticed).toEqual([]);
    },
  );
});

describe('one command in one stage', () => {
  const twice = (table: readonly Row[]): string[] => {
    const cells = table.flatMap((row) => row.from.map((from) => `${row.command} in ${from}`));
    return cells.filter((cell, index) => cells.indexOf(cell) !== index);
  };

  it('has one row, so that it leads to one place', () => expect(twice(CASE_TRANSITIONS)).toEqual([]));

  it.each(CASE_TRANSITIONS.map((row) => [row.command, row] as const))('a second row of %s is noticed', (_name, row) =>
    expect(twice([...CASE_TRANSITIONS, row])).toHaveLength(row.from.length),
  );
});

/** Whether the row admits these already; a role held above counts in the own body too. */
function includes(by: readonly By[], one: By): boolean {
  return by.some((held) => {
    if ('role' in held && 'role' in one)
      return held.role === one.role && (held.scope === one.scope || held.scope === 'above');
    return JSON.stringify(held) === JSON.stringify(one);
  });
}

/** Whether anybody can be that in one of the row's stages: only a case on its way to another body has a receiver. */
function canBe(by: By, { from }: Row): boolean {
  const ofTransfer = 'relation' in by && (by.relation === 'receiver' || by.relation === 'superior');
  return !ofTransfer || from.includes('AWAITING_ACKNOWLEDGEMENT');
}
