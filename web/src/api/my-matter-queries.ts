import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer } from './call.ts';

export type MyMatterRow = Answer<'listMyMatters'>['items'][number];
export type MyMatter = Answer<'getMyMatter'>;
export type MyDiscipline = MyMatter['disciplines'][number];

/** Pages of the matters in which the caller is examined. */
export const myMattersQuery = infiniteQueryOptions({
  queryKey: ['matters'],
  queryFn: ({ pageParam, signal }) =>
    call('listMyMatters', { query: pageParam === undefined ? {} : { cursor: pageParam } }, { signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
});

/** One matter of the caller's own, with everything they may know of it. */
export function myMatterQuery(caseId: string) {
  return queryOptions({
    queryKey: ['matter', caseId],
    queryFn: ({ signal }) => call('getMyMatter', { params: { caseId } }, { signal }),
  });
}
