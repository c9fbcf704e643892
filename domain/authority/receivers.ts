import { parentPath } from '../organisation/path.ts';
import type { OrganisationFacts, PersonFacts } from '../facts.ts';
import { conflictOf } from './conflict.ts';
import type { ConflictSubject } from './conflict.ts';

/** Who may be told, level by level: the first level with anyone left after the conflict check is told. */
export interface Ladderable {
  /**
   * `head:<organisation id>`, for what the head of another body is told; `unit:<organisation id>`, for what a body under supervision is told as such; `auditor`, for the nearest who audits;
   * `owner`, `owner-head`, `committee-head`, `level-above`, `person:<id>`, `owner-and:<person id>`, or, for what is told to
   * a subject as subject, `subject:<person id>`.
   */
  audience: string;
  owner: { personId: string | null; role: string | null; organisationId: string } | null;
  organisationPath: string;
  subjects: readonly ConflictSubject[];
  /** Persons who stepped back or were told to: they hear no more of it, whatever they hold. */
  recused: readonly string[];
}

/** Role holders and organisations on the way up from the owning body, with its inspection committees. */
export interface Surroundings {
  organisations: Readonly<Record<string, OrganisationFacts & { kind: string }>>;
  people: Readonly<Record<string, PersonFacts>>;
  /** Persons holding a role now, by organisation id. */
  holders: readonly { organisationId: string; role: string; personId: string }[];
  /** Who is away today, and who is told in their place. */
  substitutes: Readonly<Record<string, string>>;
}

/** A person who is told. */
export interface Receiver {
  personId: string;
  /** The person who is away and in whose place this one is told; null when told in their own right. */
  substituteFor: string | null;
}

const LEVELS = ['owner', 'owner-head', 'committee-head', 'level-above'] as const;

/**
 * The persons who are told. Never a subject, a relative on record or a subordinate of the subject, nor who stepped back: such a
 * receiver is skipped, and when a level is empty the next one up is told (F22, practice P15). Empty only when nobody at all may be told.
 * What is addressed to a subject as subject reaches exactly that person, or nobody, and never climbs.
 *
 * Who is away is told, and their substitute too, unless that one may not be told either; a substitute's own substitute is
 * not. A level at which everybody is away and nobody stands in is climbed past as an empty one.
 */
export function receiversOf(asked: Ladderable, around: Surroundings): readonly Receiver[] {
  if (asked.audience.startsWith('subject:')) {
    const subject = asked.audience.slice('subject:'.length);
    return asked.subjects.some((one) => one.personId === subject) ? [{ personId: subject, substituteFor: null }] : [];
  }
  if (asked.audience.startsWith('unit:')) return ofUnit(asked.audience.slice('unit:'.length), asked, around);
  if (asked.audience.startsWith('head:')) return headsOf(asked.audience.slice('head:'.length), asked, around);
  if (asked.audience === 'auditor') return auditors(asked, around);
  const { owner } = asked;
  if (owner?.role === 'REGISTER_KEEPER') return keepers(owner.organisationId, asked, around);
  if (asked.audience === 'owner' && owner?.role === 'SUPERVISED_UNIT') {
    const owing = ofUnit(owner.organisationId, asked, around);
    if (owing.length > 0) return owing;
  }
  const told: Receiver[] = [];
  for (const group of groupsOf(asked, around)) {
    const people = clean(group, asked, around);
    const standIns = people.flatMap((personId) => standInFor(personId, asked, around));
    told.push(...people.map((personId) => ({ personId, substituteFor: null })), ...standIns);
    if ([...people, ...standIns.map((one) => one.personId)].some((personId) => !isAway(personId, around))) break;
  }
  return told.filter((one, index) => told.findIndex(({ personId }) => personId === one.personId) === index);
}

/**
 * Whoever speaks for the body under supervision, where it owes something in its own name: like a subject it hears of its own
 * matter whatever conflict there is, and what is told to it never climbs.
 */
function ofUnit(organisationId: string, { recused }: Ladderable, around: Surroundings): readonly Receiver[] {
  return holdersAt(around, organisationId, 'SUPERVISED_UNIT')
    .filter((personId) => !recused.includes(personId))
    .map((personId) => ({ personId, substituteFor: null }));
}

/** Who heads another body, as far as they may be told; it never climbs: whoever is above knows already. */
function headsOf(organisationId: string, asked: Ladderable, around: Surroundings): readonly Receiver[] {
  return clean(holdersAt(around, organisationId, 'HEAD'), asked, around).map((personId) => ({
    personId,
    substituteFor: null,
  }));
}

/**
 * Who keeps the register and owes the way out of a sealed letter: it is about everybody here, so that only whom it names, and their kin,
 * are not told (practice: P15). There is no level above to climb to.
 */
function keepers(organisationId: string, { recused, subjects }: Ladderable, around: Surroundings): readonly Receiver[] {
  return holdersAt(around, organisationId, 'REGISTER_KEEPER')
    .filter((personId) => !recused.includes(personId))
    .filter((personId) => {
      const person = around.people[personId] ?? { personId, posts: [], relatives: [] };
      const ground = conflictOf(person, subjects, around.people, around.organisations);
      return ground !== 'IS_SUBJECT' && ground !== 'RELATIVE_OF_SUBJECT';
    })
    .map((personId) => ({ personId, substituteFor: null }));
}

/** Who audits the body, or the nearest over it that has an auditor; what is told to audit goes to nobody else. */
function auditors(asked: Ladderable, around: Surroundings): readonly Receiver[] {
  for (let path: string | null = asked.organisationPath; path !== null; path = parentPath(path)) {
    const people = clean(atPath(around, path, 'AUDITOR'), asked, around);
    if (people.length > 0) return people.map((personId) => ({ personId, substituteFor: null }));
  }
  return [];
}

/** Who is asked for, level by level, upward first; at the top of the tree the nearest below is better than nobody. */
function groupsOf(asked: Ladderable, around: Surroundings): readonly (readonly string[])[] {
  const { audience } = asked;
  const named = audience.slice(audience.indexOf(':') + 1);
  const asIs = LEVELS.findIndex((level) => level === audience);
  const first = asIs === -1 ? 1 : asIs;
  return [
    ...(audience.startsWith('person:') ? [[named]] : []),
    ...(audience.startsWith('owner-and:') ? [[...ownersOf(asked, around), named]] : []),
    ...[...LEVELS.slice(first), ...LEVELS.slice(0, first).toReversed()].flatMap((level) =>
      candidates(level, asked, around),
    ),
  ];
}

function candidates(
  level: (typeof LEVELS)[number],
  asked: Ladderable,
  around: Surroundings,
): readonly (readonly string[])[] {
  switch (level) {
    case 'owner':
      return [ownersOf(asked, around)];
    case 'owner-head':
      return [atPath(around, asked.organisationPath, 'HEAD')];
    case 'committee-head': {
      const committee = Object.values(around.organisations).find(
        (one) => one.kind === 'inspection-committee' && parentPath(one.path) === asked.organisationPath,
      );
      return committee === undefined ? [] : [holdersAt(around, committee.organisationId, 'HEAD')];
    }
    case 'level-above':
      return above(asked, around);
  }
}

function ownersOf({ owner }: Ladderable, around: Surroundings): readonly string[] {
  if (owner === null) return [];
  return owner.personId === null ? holdersAt(around, owner.organisationId, owner.role ?? '') : [owner.personId];
}

/** Leader and head of each body upward, the nearest first. */
function above(asked: Ladderable, around: Surroundings): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  for (let path = parentPath(asked.organisationPath); path !== null; path = parentPath(path)) {
    groups.push([...atPath(around, path, 'LEADER'), ...atPath(around, path, 'HEAD')]);
  }
  return [...groups, atPath(around, asked.organisationPath, 'LEADER')];
}

function atPath(around: Surroundings, path: string, role: string): readonly string[] {
  const organisation = Object.values(around.organisations).find((one) => one.path === path);
  return organisation === undefined ? [] : holdersAt(around, organisation.organisationId, role);
}

function holdersAt(around: Surroundings, organisationId: string, role: string): readonly string[] {
  return around.holders
    .filter((one) => one.organisationId === organisationId && one.role === role)
    .map((one) => one.personId);
}

function isAway(personId: string, around: Surroundings): boolean {
  return around.substitutes[personId] !== undefined;
}

/** Who is told in the place of somebody who is away; nobody when that one may not be told. */
function standInFor(personId: string, asked: Ladderable, around: Surroundings): readonly Receiver[] {
  const substitute = around.substitutes[personId];
  if (substitute === undefined) return [];
  return clean([substitute], asked, around).map((one) => ({ personId: one, substituteFor: personId }));
}

function clean(people: readonly string[], asked: Ladderable, around: Surroundings): readonly string[] {
  return [...new Set(people)].filter((personId) => {
    if (asked.recused.includes(personId)) return false;
    const person = around.people[personId] ?? { personId, posts: [], relatives: [] };
    return conflictOf(person, asked.subjects, around.people, around.organisations) === null;
  });
}
