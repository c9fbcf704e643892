import { parentPath } from '../organisation/path.ts';
import type { ManagingLevel, OrganisationFacts, OrganisationKind, PersonFacts } from '../facts.ts';
import type { Actor, HeldRole, Role } from '../process.ts';

/** A province with two communes and a branch in each; people complain about the secretary of the first branch. */
export const PATHS = {
  province: 'mg',
  commune: 'mg.x01',
  inspection: 'mg.x01.ubkt',
  branch: 'mg.x01.c01',
  otherCommune: 'mg.x02',
  otherBranch: 'mg.x02.c01',
} as const;
export type Body = keyof typeof PATHS;

/** What a body is, of which level, and who manages those who serve there and do not head it. */
const BODIES: Readonly<Record<Body, { kind: OrganisationKind; level: ManagingLevel }>> = {
  province: { kind: 'party-committee', level: 'province' },
  commune: { kind: 'party-committee', level: 'direct' },
  inspection: { kind: 'inspection-committee', level: 'direct' },
  branch: { kind: 'party-branch', level: 'grassroots' },
  otherCommune: { kind: 'party-committee', level: 'direct' },
  otherBranch: { kind: 'party-branch', level: 'grassroots' },
};

interface Post {
  body: Body;
  isHead?: true;
  /** The level of the body unless said otherwise. */
  managedBy?: ManagingLevel;
  relatives?: readonly string[];
  /** Who stands in for them by an absence on record. */
  substituteId?: string;
}

const POSTS = {
  provincialLeader: { body: 'province', isHead: true, managedBy: 'central' },
  head: { body: 'commune', isHead: true, managedBy: 'province' },
  deputyHead: { body: 'commune', managedBy: 'province' },
  clerk: { body: 'commune' },
  screener: { body: 'commune' },
  keeper: { body: 'commune' },
  secretary: { body: 'commune' },
  officer: { body: 'commune', substituteId: 'secondOfficer' },
  secondOfficer: { body: 'commune' },
  spouse: { body: 'commune', relatives: ['branchSecretary'] },
  cousinByRecord: { body: 'commune' },
  chair: { body: 'inspection', isHead: true, managedBy: 'province' },
  committeeMember: { body: 'inspection' },
  secondMember: { body: 'inspection' },
  thirdMember: { body: 'inspection' },
  fourthMember: { body: 'inspection' },
  inspector: { body: 'inspection' },
  secondInspector: { body: 'inspection' },
  branchSecretary: { body: 'branch', isHead: true, managedBy: 'direct', relatives: ['cousinByRecord'] },
  branchMember: { body: 'branch' },
  /** Lives in the branch, but holds an office for which the province manages them. */
  managedAbove: { body: 'branch', managedBy: 'province' },
  stranger: { body: 'otherCommune', isHead: true, managedBy: 'province' },
  otherBranchMember: { body: 'otherBranch' },
} as const satisfies Record<string, Post>;
export type Person = keyof typeof POSTS;

const PERSONS: readonly [string, Post][] = Object.entries(POSTS);

/** Serves under both communes, so that either is competent: the branches in which they do are on no other record here. */
const UNDER_BOTH: PersonFacts = {
  personId: 'underBoth',
  posts: (['commune', 'otherCommune'] as const).map((body) => ({
    ...{ organisationId: `unit-of-${body}`, path: `${PATHS[body]}.d01`, isHead: false, managedBy: 'grassroots' },
  })),
  relatives: [],
};

const ONE_POST: Readonly<Record<string, PersonFacts>> = Object.fromEntries(
  PERSONS.map(([personId, { body, isHead = false, managedBy = BODIES[body].level, relatives = [], substituteId }]) => [
    personId,
    {
      personId,
      posts: [{ organisationId: body, path: PATHS[body], isHead, managedBy }],
      relatives,
      ...(substituteId === undefined ? {} : { substituteId }),
    },
  ]),
);

export const PEOPLE: Readonly<Record<string, PersonFacts>> = { ...ONE_POST, [UNDER_BOTH.personId]: UNDER_BOTH };

export const ORGANISATIONS: Readonly<Record<string, OrganisationFacts>> = Object.fromEntries(
  Object.entries(BODIES).map(([organisationId, { kind, level }]) => {
    const { path, parentId } = placeOf(organisationId);
    const headPersonId = PERSONS.find(([, post]) => post.body === organisationId && post.isHead)?.[0] ?? null;
    // The deputy of the commune holds the role of its head too.
    const deputies = organisationId === 'commune' ? ['deputyHead'] : [];
    const heads = headPersonId === null ? deputies : [headPersonId, ...deputies];
    return [organisationId, { organisationId, path, parentId, headPersonId, kind, level, heads }];
  }),
);

function placeOf(organisationId: string): { path: string; parentId: string | null } {
  const places: readonly [string, string][] = Object.entries(PATHS);
  const path = places.find(([id]) => id === organisationId)?.[1] ?? '';
  const above = parentPath(path);
  return { path, parentId: places.find(([, one]) => one === above)?.[0] ?? null };
}

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
/** Another process, as it speaks through the outbox. */
export const PROCESS: Actor = { ...ENGINE, kind: 'process' };
export const CLERK = staff('clerk', 'RECEPTION');
export const SCREENER = staff('screener', 'SCREENER');
export const HEAD = staff('head', 'HEAD');
export const DEPUTY = staff('deputyHead', 'HEAD');
export const KEEPER = staff('keeper', 'REGISTER_KEEPER');
export const SECRETARY = staff('secretary', 'MEETING_SECRETARY');
export const OFFICER = staff('officer', 'INSPECTOR');
export const SECOND_OFFICER = staff('secondOfficer', 'INSPECTOR');
export const CHAIR = staff('chair', ['HEAD', 'inspection'], ['COMMITTEE_MEMBER', 'inspection']);
export const LEADER_ABOVE = staff('provincialLeader', ['LEADER', 'province']);
export const HEAD_ABOVE = staff('provincialLeader', ['HEAD', 'province']);
/** Heads the other commune: receives what is transferred there. */
export const OTHER_HEAD = staff('stranger', ['HEAD', 'otherCommune']);
