import type { ManagingLevel, OrganisationFacts, OrganisationKind, PersonFacts } from '../facts.ts';
import type { Actor, HeldRole, Role } from '../process.ts';

/** A province, one committee under it with its inspection committee, a branch and a state body, and a committee elsewhere. */
export const PATHS = {
  province: 'mg',
  committee: 'mg.d01',
  ubkt: 'mg.d01.ubkt',
  branch: 'mg.d01.c01',
  stateBody: 'mg.d01.ubnd',
  elsewhere: 'mg.d02',
  ubktElsewhere: 'mg.d02.ubkt',
} as const;
export type Body = keyof typeof PATHS;

const KINDS: Readonly<Record<Body, readonly [OrganisationKind, ManagingLevel, Body | null]>> = {
  province: ['party-committee', 'province', null],
  committee: ['party-committee', 'direct', 'province'],
  ubkt: ['inspection-committee', 'direct', 'committee'],
  branch: ['party-branch', 'grassroots', 'committee'],
  stateBody: ['state-body', 'direct', 'committee'],
  elsewhere: ['party-committee', 'direct', 'province'],
  ubktElsewhere: ['inspection-committee', 'direct', 'elsewhere'],
};

/** Nine people serve in each body, `ubkt1` to `ubkt9`; the first heads it. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const BODIES = Object.keys(PATHS) as Body[];
const served = BODIES.flatMap((body) => NUMBERS.map((n) => serving(`${body}${n}`, body, n === 1)));

/** People complained about, ordinary members of the branch; their relatives on record sit in the inspection committee. */
const accused: readonly PersonFacts[] = [
  serving('accused', 'branch'),
  serving('kinOfOne', 'branch', false, ['ubkt2']),
  serving('kinOfTwo', 'branch', false, ['ubkt2', 'ubkt3']),
  serving('kinOfThree', 'branch', false, ['ubkt2', 'ubkt3', 'ubkt4']),
  serving('kinOfClerk', 'branch', false, ['clerk']),
];

export const PEOPLE: Readonly<Record<string, PersonFacts>> = Object.fromEntries(
  [...served, ...accused, serving('clerk', 'ubkt'), serving('officeClerk', 'committee')].map((one) => [
    one.personId,
    one,
  ]),
);

export const ORGANISATIONS: Readonly<Record<string, OrganisationFacts>> = Object.fromEntries(
  BODIES.map((organisationId) => {
    const [kind, level, parentId] = KINDS[organisationId];
    const path = PATHS[organisationId];
    return [organisationId, { organisationId, path, parentId, headPersonId: `${organisationId}1`, kind, level }];
  }),
);

/** The first so many who serve in a body. */
export function membersOf(body: Body, count: number): readonly string[] {
  return NUMBERS.slice(0, count).map((n) => `${body}${n}`);
}

/** A member of staff with these roles in that body. */
export function staff(personId: string, body: Body, ...roles: readonly Role[]): Actor {
  const held = roles.map((role): HeldRole => ({ role, organisationId: body, path: PATHS[body] }));
  return { kind: 'staff', accountId: `account-${personId}`, personId, roles: held, correlationId: 'test' };
}

export const ENGINE: Actor = { kind: 'system', accountId: null, personId: null, roles: [], correlationId: 'test' };
export const PROCESS: Actor = { ...ENGINE, kind: 'process' };
/** Keeps the record of a body without a vote in it. */
export const clerkOf = (body: Body): Actor => staff('clerk', body, 'MEETING_SECRETARY');
export const headOf = (body: Body): Actor => staff(`${body}1`, body, 'HEAD');

function serving(personId: string, body: Body, isHead = false, relatives: readonly string[] = []): PersonFacts {
  const post = { organisationId: body, path: PATHS[body], isHead, managedBy: 'grassroots' } as const;
  return { personId, posts: [post], relatives };
}
