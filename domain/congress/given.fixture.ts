import { HANOI } from '../calendar/calendar.fixture.ts';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import { storiesOf } from '../policy-change/story.fixture.ts';
import { CONGRESS_PROCESS } from './process.ts';

/** Congresses of the commune, as the stories of tests tell them. */
export const { contextFor, fold, record, later, given } = storiesOf(CONGRESS_PROCESS, 'congress/congress-1', {
  policies: CASE_POLICIES,
  calendar: HANOI,
});
