import { HANOI } from '../calendar/calendar.fixture.ts';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import { POLICY_CHANGE_PROCESS } from './process.ts';
import { storiesOf } from './story.fixture.ts';

/** Changes of policy among the rows of a case, on two years as in Hanoi. */
export const { contextFor, fold, record, later, given } = storiesOf(POLICY_CHANGE_PROCESS, 'policy-change/change-1', {
  policies: CASE_POLICIES,
  calendar: HANOI,
});
