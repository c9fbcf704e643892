import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer, CallInput } from './call.ts';

type RemediationFilters = NonNullable<CallInput<'listRemediations'>['query']>;
export type RemediationRow = Answer<'listRemediations'>['items'][number];
export type RemediationView = Answer<'getRemediation'>;

/** Pages of remediations under the filters, what is due first first. */
export function remediationsQuery(filters: RemediationFilters) {
  return infiniteQueryOptions({
    queryKey: ['remediations', filters],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listRemediations',
        { query: { ...filters, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
  });
}

/** One remediation with its plan, checks and evidence. */
export function remediationQuery(remediationId: string) {
  return queryOptions({
    queryKey: ['remediation', remediationId],
    queryFn: ({ signal }) => call('getRemediation', { params: { remediationId } }, { signal }),
  });
}
