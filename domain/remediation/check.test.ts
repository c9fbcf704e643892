import { describe, expect, it } from 'vitest';
import * as write from './commands.fixture.ts';
import { given, later, owed } from './given.fixture.ts';
import {
  APPROVED,
  CHECKED,
  DONE,
  HEAD,
  LEADER_ABOVE,
  OFFICER,
  SECOND_OFFICER,
  UNIT,
  WORKED,
} from './stories.fixture.ts';

describe('a task', () => {
  it('is reported by the supervised body with its evidence, and done once', () => {
    const reported = given(APPROVED).when(write.report(1), UNIT, '2026-12-28');
    reported.thenEvents(
      { type: 'RemediationProgressReported', taskId: 'task-1', done: true, bySubject: true, attachments: ['upload-1'] },
      { obligationId: 'remedy.report#1', status: 'met', late: false },
    );
    expect(reported.followUps()).toMatchObject([
      { notice: 'remediation-progress', audience: 'person:officer' },
      { command: { type: 'remediationMoved', nextOn: '2027-01-11' } },
    ]);
    given(WORKED).when(write.report(1), UNIT, '2027-02-06').thenRefused('TASK_DONE_ALREADY', { on: '2027-01-08' });
    given(APPROVED).when(write.report(3), UNIT, '2027-01-08').thenRefused('TASK_UNKNOWN');
  });

  it('in progress meets nothing', () =>
    given(APPROVED).when(write.report(2, false), UNIT, '2027-01-08').thenEvents({ done: false }));

  it('out of turn meets its own period', () =>
    given(APPROVED)
      .when(write.report(2), UNIT, '2027-01-08')
      .thenEvents({ taskId: 'task-2' }, { obligationId: 'remedy.report#2', status: 'met' }));
});

describe('a check', () => {
  it('is made by somebody other than the doer, who is whoever reported or owns a task', () => {
    const byOfficer = later(APPROVED, [write.report(1), OFFICER, '2027-01-08']);
    given(byOfficer).when(write.check('1', '2027-01-11'), OFFICER, '2027-01-11').thenRefused('CHECKED_BY_DOER');
    given(byOfficer)
      .when(write.check('1', '2027-01-11'), SECOND_OFFICER, '2027-01-11')
      .thenEvents({}, { status: 'met' });
    given(APPROVED).when(write.check('1', '2027-01-11'), UNIT, '2027-01-11').thenRefused('NOT_PERMITTED');
    given(APPROVED)
      .when(write.check('1', '2027-01-11'), { ...SECOND_OFFICER, personId: null }, '2027-01-11')
      .thenRefused('PERSON_REQUIRED');
  });

  it('follows the one before it, and not on the same visit', () => {
    given(APPROVED)
      .when(write.check('2', '2027-01-11'), OFFICER, '2027-01-11')
      .thenRefused('CHECKPOINT_OUT_OF_ORDER', { expected: '1' });
    const once = later(APPROVED, [write.check('1', '2026-12-28'), OFFICER, '2026-12-28']);
    given(once)
      .when(write.check('2', '2026-12-29'), OFFICER, '2026-12-29')
      .thenRefused('CHECKPOINT_TOO_EARLY', { notBefore: '2027-01-11' });
    given(once).when(write.check('2', '2027-01-11'), OFFICER, '2027-01-11').thenEvents({}, {});
    given(APPROVED).when(write.check('1', '2027-01-12'), OFFICER, '2027-01-11').thenRefused('DATE_IN_FUTURE');
    given(APPROVED).when(write.check('1', '2026-12-10'), OFFICER, '2026-12-14').thenRefused('DATE_BEFORE_STEP');
  });

  it('ends the checks before their time only when every task was reported done', () => {
    given(APPROVED)
      .when(write.check('1', '2027-01-11', 'done'), OFFICER, '2027-01-11')
      .thenRefused('TASKS_OPEN', { tasks: ['task-1', 'task-2'] });
    const { state } = given(CHECKED);
    expect(state.stage).toBe('CHECKED');
    expect(owed(state)).toEqual(['remedy.decide 2027-02-15']);
    expect(state.obligations.filter((one) => one.key === 'remedy.check').map((one) => one.status)).toEqual([
      'met',
      'met',
      'cancelled',
    ]);
  });

  it('is the last after ninety days, whatever it finds', () => {
    const behind = later(
      APPROVED,
      [write.check('1', '2027-01-11'), OFFICER, '2027-01-11'],
      [write.check('2', '2027-02-09', 'behind'), OFFICER, '2027-02-09'],
      [write.check('3', '2027-03-11', 'behind'), OFFICER, '2027-03-11'],
    );
    expect(given(behind).state.stage).toBe('CHECKED');
    given(behind).when(write.CONFIRM, HEAD, '2027-03-12').thenRefused('TASKS_OPEN');
  });
});

describe('it is remedied', () => {
  it('when the head confirms it, or a leader where the head made the last check; then nothing is owed and the case is told', () => {
    const done = given(CHECKED).when(write.CONFIRM, HEAD, '2027-02-10');
    expect(done.state()).toMatchObject({ stage: 'DONE', end: { result: 'done', on: '2027-02-10' } });
    expect(owed(given(DONE).state)).toEqual([]);
    expect(done.followUps().filter((one) => one.kind === 'command')).toMatchObject([
      { command: { type: 'remediationSettled', remediationId: 'remediation-1', result: 'done', on: '2027-02-10' } },
    ]);
    const byHead = later(WORKED, [write.check('2', '2027-02-08', 'done'), HEAD, '2027-02-08']);
    given(byHead).when(write.CONFIRM, HEAD, '2027-02-10').thenRefused('FOUR_EYES');
    given(byHead).when(write.CONFIRM, OFFICER, '2027-02-10').thenRefused('NOT_PERMITTED');
    expect(given(byHead).when(write.CONFIRM, LEADER_ABOVE, '2027-02-10').state().stage).toBe('DONE');
  });

  it('never after a last check that found it behind', () => {
    const behind = later(
      WORKED,
      [write.check('2', '2027-02-09'), OFFICER, '2027-02-09'],
      [write.check('3', '2027-03-11', 'behind'), OFFICER, '2027-03-11'],
    );
    given(behind).when(write.CONFIRM, HEAD, '2027-03-12').thenRefused('LAST_CHECK_BEHIND', { on: '2027-03-11' });
  });
});
