import { queryOptions, skipToken } from '@tanstack/react-query';
import { call } from './call.ts';
import type { CallInput } from './call.ts';

/** Cases like a letter being typed; nothing is asked for null, and nothing is asked twice. What was typed is not kept here. */
export function similarToTextQuery(sought: CallInput<'findSimilarToText'>['body'] | null) {
  return queryOptions({
    queryKey: ['similar', 'text', sought],
    queryFn: sought === null ? skipToken : ({ signal }) => call('findSimilarToText', { body: sought }, { signal }),
    staleTime: 60_000,
    gcTime: 0,
    retry: false,
  });
}

/** Cases like the letters of a case. */
export function similarToCaseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['similar', 'case', caseId],
    queryFn: ({ signal }) => call('findSimilarToCase', { params: { caseId } }, { signal }),
    staleTime: 300_000,
    retry: false,
  });
}
