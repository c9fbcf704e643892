import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer, CallInput } from './call.ts';

export type OversightView = Answer<'getOversight'>;
export type OversightBody = OversightView['bodies'][number];
export type MarkRow = Answer<'listOversightMarks'>['items'][number];
export type MarkCode = MarkRow['mark'];
type MarkFilters = NonNullable<CallInput<'listOversightMarks'>['query']>;

const start = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
};
const withCursor = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

/** How the bodies below deal with letters in those days. */
export function oversightQuery(period: { from: string; to: string }) {
  return infiniteQueryOptions({
    queryKey: ['oversight', period],
    queryFn: ({ pageParam, signal }) =>
      call('getOversight', { query: { ...period, ...withCursor(pageParam) } }, { signal }),
    ...start,
  });
}

/** The acts one by one, the latest first. */
export function marksQuery(filters: MarkFilters) {
  return infiniteQueryOptions({
    queryKey: ['oversight', 'marks', filters],
    queryFn: ({ pageParam, signal }) =>
      call('listOversightMarks', { query: { ...filters, ...withCursor(pageParam) } }, { signal }),
    ...start,
  });
}

/** Urgings that were refused, for the auditor. */
export const refusedUrgingsQuery = infiniteQueryOptions({
  queryKey: ['oversight', 'refused-urgings'],
  queryFn: ({ pageParam, signal }) => call('listRefusedUrgings', { query: withCursor(pageParam) }, { signal }),
  ...start,
});
