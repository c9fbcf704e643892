import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer } from './call.ts';

export type CongressRow = Answer<'listCongresses'>['items'][number];
export type CongressView = Answer<'getCongress'>;

/** Pages of congresses, the latest first. */
export const congressesQuery = infiniteQueryOptions({
  queryKey: ['congresses'],
  queryFn: ({ pageParam, signal }) =>
    call('listCongresses', { query: pageParam === undefined ? {} : { cursor: pageParam } }, { signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
});

/** One congress, with the cases that wait for it. */
export function congressQuery(congressId: string) {
  return queryOptions({
    queryKey: ['congress', congressId],
    queryFn: ({ signal }) => call('getCongress', { params: { congressId } }, { signal }),
  });
}
