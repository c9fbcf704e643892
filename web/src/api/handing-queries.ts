import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer } from './call.ts';

export type HandoverRow = Answer<'listDeskHandovers'>['items'][number];
export type HandoverView = Answer<'getDeskHandover'>;

/** Pages of desks handed over, the latest first. */
export const handoversQuery = infiniteQueryOptions({
  queryKey: ['handovers'],
  queryFn: ({ pageParam, signal }) =>
    call('listDeskHandovers', { query: pageParam === undefined ? {} : { cursor: pageParam } }, { signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
});

const AGAIN_AFTER_MS = 2_000;

/** One desk that was handed over; read again while its matters are still on their way. */
export function handoverQuery(handoverId: string) {
  return queryOptions({
    queryKey: ['handover', handoverId],
    queryFn: ({ signal }) => call('getDeskHandover', { params: { handoverId } }, { signal }),
    refetchInterval: ({ state }) => (state.data?.handover.stage.code === 'PASSING' ? AGAIN_AFTER_MS : false),
  });
}
