import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer, CallInput } from './call.ts';

export type DecisionFilters = NonNullable<CallInput<'listDecisions'>['query']>;
export type DecisionRow = Answer<'listDecisions'>['items'][number];
export type DisciplineView = Answer<'getDiscipline'>;
export type SuspensionView = Answer<'getSuspension'>;

/** Pages of disciplines under the filters, the latest first. */
export function decisionsQuery(filters: DecisionFilters) {
  return infiniteQueryOptions({
    queryKey: ['decisions', filters],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listDecisions',
        { query: { ...filters, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
  });
}

/** One discipline with its decision, as far as the caller may know of it. */
export function disciplineQuery(disciplineId: string) {
  return queryOptions({
    queryKey: ['discipline', disciplineId],
    queryFn: ({ signal }) => call('getDiscipline', { params: { disciplineId } }, { signal }),
  });
}

/** One order of suspension. */
export function suspensionQuery(suspensionId: string) {
  return queryOptions({
    queryKey: ['suspension', suspensionId],
    queryFn: ({ signal }) => call('getSuspension', { params: { suspensionId } }, { signal }),
  });
}
