import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer, CallInput } from './call.ts';

export type MeetingFilters = NonNullable<CallInput<'listMeetings'>['query']>;
export type MeetingRow = Answer<'listMeetings'>['items'][number];
export type MeetingView = Answer<'getMeeting'>;
export type AgendaItem = MeetingView['items'][number];
/** What an item is about, for who may know of it. */
export type Matter = NonNullable<AgendaItem['matter']>;
export type Counted = NonNullable<NonNullable<Matter['ballot']>['counted']>;
export type PersonRow = Answer<'listPeople'>['items'][number];

/** More people than this do not serve in one body. */
const MOST_PEOPLE = 200;

/** Pages of meetings under the filters, the latest first. */
export function meetingsQuery(filters: MeetingFilters) {
  return infiniteQueryOptions({
    queryKey: ['meetings', filters],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listMeetings',
        { query: { ...filters, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
  });
}

/** One meeting with its agenda, as far as the caller may know of it. */
export function meetingQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meeting', meetingId],
    queryFn: ({ signal }) => call('getMeeting', { params: { meetingId } }, { signal }),
  });
}

/** Everybody who serves in a body today, by name. */
export function servingQuery(organisationId: string) {
  return queryOptions({
    queryKey: ['serving', organisationId],
    queryFn: async ({ signal }): Promise<PersonRow[]> => {
      const found = await call('listPeople', { query: { organisationId, limit: MOST_PEOPLE } }, { signal });
      return found.items;
    },
    staleTime: 60_000,
  });
}
