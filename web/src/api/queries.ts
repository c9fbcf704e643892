import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { CallInput } from './call.ts';
import type { Schemas } from '../parts/command-form/schema.ts';

export type CaseFilters = NonNullable<CallInput<'listCases'>['query']>;
export type ObligationFilters = NonNullable<CallInput<'listObligations'>['query']>;

const afterLast = (last: { nextCursor: string | null }) => last.nextCursor ?? undefined;
const start = { initialPageParam: undefined as string | undefined, getNextPageParam: afterLast };
const withCursor = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call('me', {}, { signal }),
  staleTime: 300_000,
});

export const referenceQuery = queryOptions({
  queryKey: ['reference'],
  queryFn: ({ signal }) => call('reference', {}, { signal }),
  staleTime: Infinity,
});

export const publicReferenceQuery = queryOptions({
  queryKey: ['public-reference'],
  queryFn: ({ signal }) => call('publicReference', {}, { signal }),
  staleTime: Infinity,
});

/** The schemas of all bodies, from which the forms of the commands are made. */
export const schemasQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: async ({ signal }): Promise<Schemas> => {
    const response = await fetch('/api/openapi.json', { credentials: 'same-origin', signal });
    const document = (await response.json()) as { components?: { schemas?: Schemas } };
    return document.components?.schemas ?? {};
  },
  staleTime: Infinity,
});

/** Pages of cases under the filters. */
export function casesQuery(filters: CaseFilters) {
  return infiniteQueryOptions({
    queryKey: ['cases', filters],
    queryFn: ({ pageParam, signal }) =>
      call('listCases', { query: { ...filters, ...withCursor(pageParam) } }, { signal }),
    ...start,
  });
}

/** One case with everything the caller may see of it. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) => call('getCase', { params: { caseId } }, { signal }),
  });
}

/** One organisation, as it is named and what kind of body it is. */
export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['organisation', id],
    queryFn: ({ signal }) => call('getOrganisation', { params: { id } }, { signal }),
    staleTime: 300_000,
  });
}

/** Pages of what is owed, by due date. */
export function obligationsQuery(filters: ObligationFilters) {
  return infiniteQueryOptions({
    queryKey: ['obligations', filters],
    queryFn: ({ pageParam, signal }) =>
      call('listObligations', { query: { ...filters, ...withCursor(pageParam) } }, { signal }),
    ...start,
  });
}

/** How much is open, soon and overdue, in all and by organisation. */
export function countsQuery(filters: NonNullable<CallInput<'countObligations'>['query']>) {
  return queryOptions({
    queryKey: ['obligations', 'counts', filters],
    queryFn: ({ signal }) => call('countObligations', { query: filters }, { signal }),
  });
}

/** What falls due in the working days to come, below an organisation or in all the caller sees. */
export function forecastQuery(organisationId: string | undefined) {
  return queryOptions({
    queryKey: ['obligations', 'forecast', organisationId ?? null],
    queryFn: ({ signal }) =>
      call('forecastObligations', { query: organisationId === undefined ? {} : { organisationId } }, { signal }),
  });
}

/** Own notices, newest first. */
export function noticesQuery() {
  return infiniteQueryOptions({
    queryKey: ['notifications', 'list'],
    queryFn: ({ pageParam, signal }) =>
      call('listNotifications', { query: { limit: 20, ...withCursor(pageParam) } }, { signal }),
    ...start,
  });
}

/** Own unread notices; its total is the number shown. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: ({ signal }) => call('listNotifications', { query: { unread: 'true', limit: 1 } }, { signal }),
});
