import { HEAD, HEAD_ABOVE, LEADER_ABOVE, OFFICER, PROCESS, SECOND_OFFICER, staff } from '../case/people.fixture.ts';
import * as write from './commands.fixture.ts';
import { later, lived } from './given.fixture.ts';

/** Speaks for the branch that has to remedy, as a member of it who does none of the tasks. */
export const UNIT = staff('managedAbove', ['SUPERVISED_UNIT', 'branch']);
export const OTHER_UNIT = staff('otherBranchMember', ['SUPERVISED_UNIT', 'otherBranch']);

/** Begun on Wednesday 2 December 2026: the plan is due on the 16th. */
export const BEGUN = lived([write.begin(), PROCESS, '2026-12-02']);
/** Planned by the branch on the 10th, approved by the head on the 11th: checks on 11 January, 9 February, 11 March. */
export const PLANNED = later(BEGUN, [write.plan(), UNIT, '2026-12-10']);
export const APPROVED = later(PLANNED, [write.APPROVE, HEAD, '2026-12-11']);
/** Both tasks reported done in time. */
export const WORKED = later(
  APPROVED,
  [write.report(1), UNIT, '2027-01-08'],
  [write.check('1', '2027-01-11'), OFFICER, '2027-01-11'],
  [write.report(2), UNIT, '2027-02-05'],
);
/** Found done by the officer at the second check. */
export const CHECKED = later(WORKED, [write.check('2', '2027-02-08', 'done'), OFFICER, '2027-02-08']);
export const DONE = later(CHECKED, [write.CONFIRM, HEAD, '2027-02-10']);
/** Never planned; declared not remedied on the day after the plan was due. */
export const GONE_UP = later(BEGUN, [
  { ...write.NOT_REMEDIED, latenessReason: write.text('late') } as typeof write.NOT_REMEDIED,
  HEAD,
  '2026-12-17',
]);
export { HEAD, HEAD_ABOVE, LEADER_ABOVE, OFFICER, PROCESS, SECOND_OFFICER };
