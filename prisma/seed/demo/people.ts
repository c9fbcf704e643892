import { inventNames } from './names.ts';
import type { DemoOrganisation } from './organisations.ts';
import { BRANCH_MEMBER, type ManagingLevel, type Place, placesOf } from './posts.ts';
import { NAMED_PEOPLE, type NamedPerson } from './province.ts';
import type { Random } from './random.ts';
import { stableId } from './stable-id.ts';

export interface DemoPerson {
  id: string;
  fullName: string;
  birthYear: number;
  partyMember: boolean;
}

export interface DemoPost {
  id: string;
  personId: string;
  organisationId: string;
  /** What the post is for in the demo; not stored. */
  desk: string | null;
  title: string;
  isHead: boolean;
  managingLevel: ManagingLevel;
  validFrom: string;
}

export interface Staff {
  people: DemoPerson[];
  posts: DemoPost[];
}

/** Fills every place of every organisation. `organisations` lists parents before children. */
export function growStaff(organisations: readonly DemoOrganisation[], random: Random): Staff {
  const staff: Staff = { people: [], posts: [] };
  const inventName = inventNames(
    random,
    NAMED_PEOPLE.map((one) => one.fullName),
  );
  for (const organisation of organisations) {
    const named = NAMED_PEOPLE.filter((one) => one.path === organisation.path);
    for (const [index, place] of placesIn(organisation, named, random).entries()) {
      const key = `${organisation.path}/${index}`;
      const known = named.find((one) => (one.desk ?? one.fullName) === place.desk);
      const personId = deskHolder(staff, organisation.parentId, place.heldBy) ?? stableId(`person/${key}`);
      if (place.heldBy === undefined) staff.people.push(newPerson(personId, known, organisation, inventName, random));
      staff.posts.push(newPost(key, personId, organisation, place, known));
    }
  }
  return staff;
}

/** The places of an organisation; a named person without a desk gets a place of their own. */
function placesIn(organisation: DemoOrganisation, named: readonly NamedPerson[], random: Random): readonly Place[] {
  const members = organisation.kind === 'party-branch' ? random.between(0, 2) : 0;
  const added = named
    .filter((one) => one.desk === undefined)
    .map(({ fullName, title, managingLevel }): Place => ({ desk: fullName, title, managingLevel }));
  return [...placesOf(organisation), ...Array.from({ length: members }, () => BRANCH_MEMBER), ...added];
}

function deskHolder(staff: Staff, organisationId: string | null, desk: string | undefined): string | null {
  if (desk === undefined) return null;
  const post = staff.posts.findLast((one) => one.organisationId === organisationId && one.desk === desk);
  if (post === undefined) throw new Error(`Nobody holds the desk ${desk} in the organisation above.`);
  return post.personId;
}

function newPerson(
  id: string,
  known: NamedPerson | undefined,
  organisation: DemoOrganisation,
  inventName: () => string,
  random: Random,
): DemoPerson {
  const { fullName, birthYear } = known ?? { fullName: inventName(), birthYear: random.between(1966, 1998) };
  return { id, fullName, birthYear, partyMember: organisation.kind !== 'front' || random.next() < 0.5 };
}

function newPost(
  key: string,
  personId: string,
  { id, validFrom }: DemoOrganisation,
  place: Place,
  known: NamedPerson | undefined,
): DemoPost {
  const { desk, title, isHead, managingLevel } = {
    ...place,
    ...(known && { title: known.title, managingLevel: known.managingLevel }),
  };
  const held = { personId, organisationId: id, desk: desk ?? null, isHead: isHead ?? false };
  return { id: stableId(`post/${key}`), ...held, title, managingLevel, validFrom };
}
