import { call } from './call.ts';

interface Choice {
  value: string;
  label: string;
}

/** Words to look for, or the body whose people are wanted. */
type Asked = { q: string } | { within: string };

async function findPeople(asked: Asked): Promise<Choice[]> {
  const query = 'q' in asked ? { q: asked.q, limit: 20 } : { organisationId: asked.within, limit: 100 };
  const found = await call('listPeople', { query });
  return found.items.map((person) => {
    const post = person.posts[0];
    return {
      value: person.id,
      label: post === undefined ? person.name : `${person.name}, ${post.title}, ${post.organisation}`,
    };
  });
}

async function findOrganisations(asked: Asked): Promise<Choice[]> {
  if (!('q' in asked)) return [];
  const found = await call('listOrganisations', { query: { q: asked.q, limit: 20 } });
  return found.items.map((organisation) => ({ value: organisation.id, label: organisation.name }));
}

async function findCases(asked: Asked): Promise<Choice[]> {
  if (!('q' in asked)) return [];
  const found = await call('listCases', { query: { q: asked.q, limit: 20 } });
  return found.items.map((one) => ({
    value: one.caseId,
    label: [one.number, ...one.subjects].join(' · '),
  }));
}

const FINDERS = { people: findPeople, organisations: findOrganisations, cases: findCases } as const;

/** What can be searched for by name. */
export type Findable = keyof typeof FINDERS;

/** The first things of that kind that match, as choices by id. Throws ProblemError. */
export function findChoices(of: Findable, asked: Asked): Promise<Choice[]> {
  return FINDERS[of](asked);
}
