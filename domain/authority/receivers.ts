import { parentPath } from '../organisation/path.ts';
import type { OrganisationFacts, PersonFacts } from '../process.ts';
import { conflictOf } from './conflict.ts';
import type { ConflictSubject } from './conflict.ts';

/** Who may be told, level by level: the first level with anyone left after the conflict check is told. */
export interface Ladderable {
  /**
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
}

const LEVELS = ['owner', 'owner-head', 'committee-head', 'level-above'] as const;

/**
 * The persons who are told. Never a subject, a relative on record or a subordinate of the subject, nor who stepped back: such a
 * receiver is skipped, and when a level is empty the next one up is told (F22, practice P15). Empty only when nobody at all may be told.
 * What is addressed to a subject as subject reaches exactly that person, or nobody, and never climbs.
 */
export function receiversOf(asked: Ladderable, around: Surroundings): readonly string[] {
  if (asked.audience.startsWith('subject:')) {
    const subject = asked.audience.slice('subject:'.length);
    return asked.subjects.some((one) => one.personId === subject) ? [subject] : [];
  }
  if (asked.audience.startsWith('person:')) {
    const one = clean([asked.audience.slice('person:'.length)], asked, around);
    if (one.length > 0) return one;
  }
  if (asked.audience.startsWith('owner-and:')) {
    const both = [...candidates('owner', asked, around), asked.audience.slice('owner-and:'.length)];
    const people = clean(both, asked, around);
    if (people.length > 0) return people;
  }
  const asIs = LEVELS.findIndex((level) => level === asked.audience);
  const first = asIs === -1 ? 1 : asIs;
  // Upward first; at the top of the tree nobody is above, and the nearest below is better than nobody.
  for (const level of [...LEVELS.slice(first), ...LEVELS.slice(0, first).toReversed()]) {
    const people = clean(candidates(level, asked, around), asked, around);
    if (people.length > 0) return people;
  }
  return [];
}

function candidates(level: (typeof LEVELS)[number], asked: Ladderable, around: Surroundings): readonly string[] {
  switch (level) {
    case 'owner': {
      if (asked.owner === null) return [];
      if (asked.owner.personId !== null) return [asked.owner.personId];
      return holdersAt(around, asked.owner.organisationId, asked.owner.role ?? '');
    }
    case 'owner-head':
      return atPath(around, asked.organisationPath, 'HEAD');
    case 'committee-head': {
      const committee = Object.values(around.organisations).find(
        (one) => one.kind === 'inspection-committee' && parentPath(one.path) === asked.organisationPath,
      );
      return committee === undefined ? [] : holdersAt(around, committee.organisationId, 'HEAD');
    }
    case 'level-above':
      return above(asked, around);
  }
}

/** The first body upward that has a leader or head who may be told. */
function above(asked: Ladderable, around: Surroundings): readonly string[] {
  for (let path = parentPath(asked.organisationPath); path !== null; path = parentPath(path)) {
    const people = clean([...atPath(around, path, 'LEADER'), ...atPath(around, path, 'HEAD')], asked, around);
    if (people.length > 0) return people;
  }
  return atPath(around, asked.organisationPath, 'LEADER');
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

function clean(people: readonly string[], asked: Ladderable, around: Surroundings): readonly string[] {
  return [...new Set(people)].filter((personId) => {
    if (asked.recused.includes(personId)) return false;
    const person = around.people[personId] ?? { personId, posts: [], relatives: [] };
    return conflictOf(person, asked.subjects, around.people, around.organisations) === null;
  });
}
