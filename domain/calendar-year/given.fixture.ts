import { HANOI } from '../calendar/calendar.fixture.ts';
import { NATIONAL, mergeLayers } from '../calendar/layers.ts';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import { storiesOf } from '../policy-change/story.fixture.ts';
import { CALENDAR_YEAR_POLICIES } from './policies.fixture.ts';
import { CALENDAR_YEAR_PROCESS } from './process.ts';

/** The calendar with which an installation begins: one version of the national one, of 2027 a draft without any day. */
export const INSTALLED = mergeLayers([
  { id: NATIONAL, versions: [{ version: 1, years: HANOI.years, entries: HANOI.entries }] },
]);

/** Years of calendars over two years as in Hanoi. */
export const { contextFor, fold, record, later, given } = storiesOf(CALENDAR_YEAR_PROCESS, 'calendar-year/year-1', {
  policies: [...CASE_POLICIES, ...CALENDAR_YEAR_POLICIES],
  calendar: INSTALLED,
});
