import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer } from './call.ts';

export type PersonLoad = Answer<'listWorkload'>['items'][number];

/** More people than any body has at its desks. */
const AT_ONCE = 200;

/** What each person of a body carries, by name, a page at a time. */
export function workloadQuery(organisationId: string) {
  return infiniteQueryOptions({
    queryKey: ['workload', organisationId, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listWorkload',
        { query: { organisationId, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

/** The same by person, for choosing among them; whoever is not in a whole list carries nothing there. */
export function loadsQuery(organisationId: string) {
  return queryOptions({
    queryKey: ['workload', organisationId, 'by-person'],
    queryFn: async ({ signal }) => {
      const page = await call('listWorkload', { query: { organisationId, limit: AT_ONCE } }, { signal });
      return { isWhole: page.nextCursor === null, of: new Map(page.items.map((one) => [one.personId, one])) };
    },
    staleTime: 60_000,
  });
}
