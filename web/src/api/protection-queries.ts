import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer, CallInput } from './call.ts';

type ProtectionFilters = NonNullable<CallInput<'listProtections'>['query']>;
export type ProtectionRow = Answer<'listProtections'>['items'][number];
export type ProtectionView = Answer<'getProtection'>;

/** Pages of protections under the filters, what is due first first. */
export function protectionsQuery(filters: ProtectionFilters) {
  return infiniteQueryOptions({
    queryKey: ['protections', filters],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listProtections',
        { query: { ...filters, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
  });
}

/** One protection with its measures, check-ins and story. */
export function protectionQuery(protectionId: string) {
  return queryOptions({
    queryKey: ['protection', protectionId],
    queryFn: ({ signal }) => call('getProtection', { params: { protectionId } }, { signal }),
  });
}
