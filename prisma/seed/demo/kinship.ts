import type { DemoOrganisation } from './organisations.ts';
import type { DemoPerson, Staff } from './people.ts';
import { NAMED_KINSHIP, NAMED_PEOPLE } from './province.ts';
import type { Random } from './random.ts';

type Kin = 'spouse' | 'sibling' | 'in-law' | 'parent' | 'child';

/** `other` is the person's spouse, sibling, in-law, parent or child. */
export interface DemoKinship {
  personId: string;
  otherId: string;
  kind: Kin;
}

const PAIRS_PER_COMMITTEE = 8;
const GENERATION_YEARS = 20;

/** Relatives on record, both ways round. Whoever has an account is left out, so that a demo meets no chance conflict. */
export function growKinship(organisations: readonly DemoOrganisation[], staff: Staff, random: Random): DemoKinship[] {
  const people = new Map(staff.people.map((person) => [person.id, person]));
  const kinships = NAMED_KINSHIP.flatMap(({ first, second, kind }) =>
    bothWays(personNamed(staff, first), personNamed(staff, second), kind),
  );
  const known = NAMED_PEOPLE.map((one) => personNamed(staff, one.fullName).id);
  for (const committee of organisations.filter((one) => one.level === 'direct' && one.kind === 'party-committee')) {
    const below = new Set(
      organisations.filter((one) => one.parentId === committee.id && one.kind === 'party-branch').map((one) => one.id),
    );
    const here = staff.posts.filter((post) => below.has(post.organisationId) && !known.includes(post.personId));
    const chosen = random.shuffle(here).flatMap((post) => people.get(post.personId) ?? []);
    for (let pair = 0; pair < PAIRS_PER_COMMITTEE; pair += 1) {
      const [first, second] = chosen.slice(2 * pair, 2 * pair + 2);
      if (first && second) kinships.push(...relate(first, second, random));
    }
  }
  return kinships;
}

function relate(first: DemoPerson, second: DemoPerson, random: Random): DemoKinship[] {
  if (second.birthYear - first.birthYear >= GENERATION_YEARS) return bothWays(second, first, 'parent');
  if (first.birthYear - second.birthYear >= GENERATION_YEARS) return bothWays(first, second, 'parent');
  return bothWays(first, second, random.pick(['spouse', 'sibling', 'in-law']));
}

function bothWays(person: DemoPerson, other: DemoPerson, kind: Kin): DemoKinship[] {
  return [
    { personId: person.id, otherId: other.id, kind },
    { personId: other.id, otherId: person.id, kind: kind === 'parent' ? 'child' : kind },
  ];
}

function personNamed(staff: Staff, fullName: string): DemoPerson {
  const person = staff.people.find((one) => one.fullName === fullName);
  if (person === undefined) throw new Error(`Nobody is called ${fullName}.`);
  return person;
}
