import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer, CallInput } from './call.ts';

export type ActRow = Answer<'listReorganisations'>['items'][number];
export type ReorganisationView = Answer<'getReorganisation'>;
export type OrganisationHistory = Answer<'getOrganisationHistory'>;
export type PersonRecord = Answer<'getPersonRecord'>;
export type TreePreview = Answer<'previewTreeImport'>;
/** One change of an act, as it is sent. */
export type GivenChange = Extract<CallInput<'beginProcess'>['body'], { process: 'organisation' }>['changes'][number];

/** More than any body has below it directly. */
const CHILDREN = 200;

/** The bodies directly below another on a day. */
export function childrenQuery(parentId: string, at: string) {
  return queryOptions({
    queryKey: ['organisations', parentId, at],
    queryFn: async ({ signal }) =>
      (await call('listOrganisations', { query: { parentId, at, limit: CHILDREN } }, { signal })).items,
  });
}

/** Acts on the tree, the latest first, by pages. */
export const actsQuery = infiniteQueryOptions({
  queryKey: ['reorganisations'],
  queryFn: ({ pageParam, signal }) =>
    call('listReorganisations', { query: pageParam === undefined ? {} : { cursor: pageParam } }, { signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
});

/** One act on the tree. */
export function actQuery(reorganisationId: string) {
  return queryOptions({
    queryKey: ['reorganisation', reorganisationId],
    queryFn: ({ signal }) => call('getReorganisation', { params: { reorganisationId } }, { signal }),
  });
}

/** How one organisation stood in time, and who serves there. */
export function historyQuery(id: string) {
  return queryOptions({
    queryKey: ['organisation-history', id],
    queryFn: ({ signal }) => call('getOrganisationHistory', { params: { id } }, { signal }),
  });
}

/** One person on record. */
export function personRecordQuery(personId: string) {
  return queryOptions({
    queryKey: ['person', personId],
    queryFn: ({ signal }) => call('getPersonRecord', { params: { personId } }, { signal }),
  });
}
