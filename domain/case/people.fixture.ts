import type { Actor, HeldRole, OrganisationFacts, PersonFacts, Role } from '../process.ts';

/** A province with two communes; in the first a branch, whose secretary people complain about. */
export const PATHS = { province: 'mg', commune: 'mg.x01', branch: 'mg.x01.c01', otherCommune: 'mg.x02' } as const;
export type Body = keyof typeof PATHS;

interface Post {
  body: Body;
  isHead?: true;
  relatives?: readonly string[];
}

const POSTS = {
  provincialLeader: { body: 'province', isHead: true },
  head: { body: 'commune', isHead: true },
  deputyHead: { body: 'commune' },
  clerk: { body: 'commune' },
  screener: { body: 'commune' },
  keeper: { body: 'commune' },
  officer: { body: 'commune' },
  secondOfficer: { body: 'commune' },
  spouse: { body: 'commune', relatives: ['branchSecretary'] },
  cousinByRecord: { body: 'commune' },
  branchSecretary: { body: 'branch', isHead: true, relatives: ['cousinByRecord'] },
  branchMember: { body: 'branch' },
  stranger: { body: 'otherCommune', isHead: true },
} as const satisfies Record<string, Post>;
export type Person = keyof typeof POSTS;

const PERSONS: readonly [string, Post][] = Object.entries(POSTS);

export const PEOPLE: Readonly<Record<string, PersonFacts>> = Object.fromEntries(
  PERSONS.map(([personId, { body, isHead = false, relatives = [] }]) => [
    personId,
    { personId, posts: [{ organisationId: body, path: PATHS[body], isHead }], relatives },
  ]),
);

export const ORGANISATIONS: Readonly<Record<string, OrganisationFacts>> = Object.fromEntries(
  Object.entries(PATHS).map(([organisationId, path]) => [
    organisationId,
    {
      organisationId,
      path,
      parentId: organisationId === 'province' ? null : organisationId === 'branch' ? 'commune' : 'province',
      headPersonId: PERSONS.find(([, post]) => post.body === organisationId && post.isHead)?.[0] ?? null,
    },
  ]),
);

/** A member of staff with these roles, in the commune unless another body is named. */
export function staff(personId: Person, ...roles: readonly (Role | readonly [Role, Body])[]): Actor {
  const held = roles.map((one): HeldRole => {
    const [role, body] = typeof one === 'string' ? ([one, 'commune'] as const) : one;
    return { role, organisationId: body, path: PATHS[body] };
  });
  return { kind: 'staff', accountId: `account-${personId}`, personId, roles: held, correlationId: 'test' };
}

export const ENGINE: Actor = { kind: 'system', accountId: null, personId: null, roles: [], correlationId: 'test' };
export const SENDER: Actor = { ...ENGINE, kind: 'sender' };
export const CLERK = staff('clerk', 'RECEPTION');
export const SCREENER = staff('screener', 'SCREENER');
export const HEAD = staff('head', 'HEAD');
export const DEPUTY = staff('deputyHead', 'HEAD');
export const KEEPER = staff('keeper', 'REGISTER_KEEPER');
export const OFFICER = staff('officer', 'INSPECTOR');
export const SECOND_OFFICER = staff('secondOfficer', 'INSPECTOR');
export const LEADER_ABOVE = staff('provincialLeader', ['LEADER', 'province']);
