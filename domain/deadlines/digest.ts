import { conflictOf } from '../authority/conflict.ts';
import type { ConflictSubject } from '../authority/conflict.ts';
import type { Day } from '../calendar/calendar.ts';
import { parentPath } from '../organisation/path.ts';
import type { OrganisationFacts, PersonFacts } from '../facts.ts';

/** The notice of a morning. */
export const DIGEST_NOTICE = 'digest';
/** So many working days ahead something counts as soon due. */
export const SOON_WORKING_DAYS = 2;

/** Something open that counts and is due on the horizon or before, with the process it belongs to. */
export interface OwedThing {
  owner: { personId: string | null; role: string | null; organisationId: string };
  /** The body whose process owes it. */
  organisationPath: string;
  dueOn: Day;
  subjects: readonly ConflictSubject[];
  /** Who stepped back from that process. */
  recused: readonly string[];
}

/** Who holds which role where, and what a conflict of interest is judged by. */
export interface DigestSurroundings {
  organisations: Readonly<Record<string, OrganisationFacts>>;
  people: Readonly<Record<string, PersonFacts>>;
  holders: readonly { organisationId: string; path: string; role: string; personId: string }[];
}

/** What one person is told in the morning. */
export interface DigestNumbers {
  /** Own work, owed in person or by a role held. */
  overdue: number;
  today: number;
  soon: number;
  /** All that is overdue in the bodies the person heads, and in those they lead and everything below. */
  bodyOverdue: number;
}

/**
 * The numbers of this morning by person; who has none is not in it. The same rule as for every notice holds for each
 * thing counted: nobody's numbers hold a matter in which they are in conflict of interest or from which they stepped
 * back (F22, practice P15), so that no number tells a subject that something is going on.
 */
export function digestOf(
  things: readonly OwedThing[],
  today: Day,
  around: DigestSurroundings,
): Readonly<Record<string, DigestNumbers>> {
  const numbers: Record<string, DigestNumbers> = {};
  const count = (personId: string, which: keyof DigestNumbers): void => {
    const before = numbers[personId] ?? { overdue: 0, today: 0, soon: 0, bodyOverdue: 0 };
    numbers[personId] = { ...before, [which]: before[which] + 1 };
  };
  const holders = indexOf(around);
  for (const thing of things) {
    const standing = thing.dueOn < today ? 'overdue' : thing.dueOn === today ? 'today' : 'soon';
    for (const personId of mayHear(ownersOf(thing, holders), thing, around)) count(personId, standing);
    if (standing !== 'overdue') continue;
    for (const personId of mayHear(answerableFor(thing, holders), thing, around)) count(personId, 'bodyOverdue');
  }
  return numbers;
}

type HolderIndex = Readonly<Record<string, readonly string[]>>;

/** Persons by role and body, once by its id and once by its path. */
function indexOf({ holders }: DigestSurroundings): HolderIndex {
  const index: Record<string, string[]> = {};
  for (const { organisationId, path, role, personId } of holders) {
    for (const place of [organisationId, path]) (index[`${role} ${place}`] ??= []).push(personId);
  }
  return index;
}

function ownersOf({ owner }: OwedThing, holders: HolderIndex): readonly string[] {
  if (owner.personId !== null) return [owner.personId];
  return holders[`${owner.role ?? ''} ${owner.organisationId}`] ?? [];
}

function answerableFor({ organisationPath }: OwedThing, holders: HolderIndex): readonly string[] {
  const people = [...(holders[`HEAD ${organisationPath}`] ?? [])];
  for (let path: string | null = organisationPath; path !== null; path = parentPath(path)) {
    people.push(...(holders[`LEADER ${path}`] ?? []));
  }
  return people;
}

/** Each of them once, without whoever is kept from that process. */
function mayHear(
  people: readonly string[],
  { subjects, recused }: OwedThing,
  around: DigestSurroundings,
): readonly string[] {
  return [...new Set(people)].filter((personId) => {
    if (recused.includes(personId)) return false;
    const person = around.people[personId] ?? { personId, posts: [], relatives: [] };
    return conflictOf(person, subjects, around.people, around.organisations) === null;
  });
}
