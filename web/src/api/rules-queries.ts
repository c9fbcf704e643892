import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer, CallInput } from './call.ts';

export type PolicyRow = Answer<'listPolicies'>['items'][number];
export type PolicyView = Answer<'getPolicy'>;
export type PolicyVersion = PolicyView['rows'][number];
export type PolicyChangeView = Answer<'getPolicyChange'>;
export type PolicyDraft = PolicyChangeView['draft'];
/** A row as it is sent. */
export type GivenDraft = Extract<CallInput<'beginProcess'>['body'], { process: 'policy-change' }>['draft'];
export type TriedExample = PolicyVersion['examples'][number];
export type PolicyExample = Omit<TriedExample, 'computed' | 'holds'>;
export type CalendarRow = Answer<'listCalendars'>['items'][number];
export type CalendarYearView = Answer<'getCalendarYear'>;
export type CalendarEntry = CalendarYearView['entries'][number];
export type CheckedNotice = Answer<'checkNotice'>;
export type LookedAhead = Answer<'whatIf'>;
export type Migration = PolicyChangeView['migration'];

/** As many rows as one page of the list may have. */
const PAGE = 200;
/** A guard against a list without an end. */
const MOST_PAGES = 50;

/** Every row of the deadline policy: few enough to be searched on the page itself. */
export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: async ({ signal }): Promise<PolicyRow[]> => {
    const rows: PolicyRow[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
      const answer = await call('listPolicies', { query }, { signal });
      rows.push(...answer.items);
      if (answer.nextCursor === null) break;
      cursor = answer.nextCursor;
    }
    return rows;
  },
  staleTime: 60_000,
});

/** One key of the policy: its versions, examples and changes. */
export function policyQuery(key: string) {
  return queryOptions({
    queryKey: ['policy', key],
    queryFn: ({ signal }) => call('getPolicy', { params: { key } }, { signal }),
  });
}

/** One proposed or published change. */
export function policyChangeQuery(changeId: string) {
  return queryOptions({
    queryKey: ['policy-change', changeId],
    queryFn: ({ signal }) => call('getPolicyChange', { params: { changeId } }, { signal }),
  });
}

/** The calendars, by year. */
export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: ({ signal }) => call('listCalendars', {}, { signal }),
});

/** One year of one calendar, and what is proposed for it. */
export function calendarYearQuery(calendarId: string, year: number) {
  return queryOptions({
    queryKey: ['calendar-year', calendarId, year],
    queryFn: ({ signal }) => call('getCalendarYear', { params: { calendarId, year } }, { signal }),
  });
}
