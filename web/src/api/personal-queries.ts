import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { Answer } from './call.ts';

export type NoticeSettings = Answer<'getNoticeSettings'>;
export type Absence = Answer<'listAbsences'>['items'][number];

/** Where the own mails go, and whether any are sent. */
export const noticeSettingsQuery = queryOptions({
  queryKey: ['notice-settings'],
  queryFn: ({ signal }) => call('getNoticeSettings', {}, { signal }),
});

/** Absences that concern the caller and have not ended. */
export const absencesQuery = queryOptions({
  queryKey: ['absences'],
  queryFn: ({ signal }) => call('listAbsences', {}, { signal }),
});
