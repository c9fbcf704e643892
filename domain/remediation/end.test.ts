import { describe, expect, it } from 'vitest';
import { ENGINE } from '../case/people.fixture.ts';
import * as write from './commands.fixture.ts';
import { given, later, owed } from './given.fixture.ts';
import { REMEDIATION_PROCESS } from './process.ts';
import {
  APPROVED,
  BEGUN,
  CHECKED,
  DONE,
  GONE_UP,
  HEAD,
  HEAD_ABOVE,
  LEADER_ABOVE,
  OFFICER,
  PLANNED,
  PROCESS,
  UNIT,
} from './stories.fixture.ts';

const NOT_DONE = later(CHECKED, [write.NOT_REMEDIED, HEAD, '2027-02-10']);

describe('not remedied', () => {
  it('goes up: the head above owes a word in ten working days, and nothing else is owed', () => {
    const declared = given(CHECKED).when(write.NOT_REMEDIED, HEAD, '2027-02-10');
    expect(declared.state().stage).toBe('NOT_DONE');
    expect(owed(declared.state())).toEqual(['remedy.above 2027-02-24']);
    const above = declared.state().obligations.find((one) => one.key === 'remedy.above');
    expect(above?.owner).toEqual({ kind: 'role', role: 'HEAD', organisationId: 'province' });
    expect(declared.followUps()).toMatchObject([
      { notice: 'remediation-not-done', audience: 'level-above' },
      { notice: 'remediation-not-done', audience: 'unit:branch' },
      { command: { type: 'remediationMoved', nextOn: '2027-02-24' } },
    ]);
  });

  it('without a plan only once the plan is overdue', () => {
    given(BEGUN).when(write.NOT_REMEDIED, HEAD, '2026-12-16').thenRefused('PLAN_STILL_DUE', { dueOn: '2026-12-16' });
    expect(given(GONE_UP).state.stage).toBe('NOT_DONE');
    given(PLANNED).when(write.NOT_REMEDIED, HEAD, '2026-12-17').thenRefused('PLAN_WAITS_FOR_ANSWER');
  });

  it('is at the top of the tree for the leader of the body itself', () => {
    const top = later(
      [],
      [write.begin({ organisationId: 'province', organisationPath: 'mg', handler: null }), PROCESS, '2026-12-02'],
      [write.NOT_REMEDIED, { ...HEAD_ABOVE, personId: 'head' }, '2026-12-17'],
    );
    expect(given(top).state.obligations.at(-1)?.owner).toMatchObject({ role: 'LEADER', organisationId: 'province' });
    given(top).when(write.takeUp('inspection'), LEADER_ABOVE, '2026-12-18').thenEvents({}, { status: 'met' });
    given(top).when(write.takeUp('inspection'), HEAD_ABOVE, '2026-12-18').thenRefused('NOT_THE_LEVEL_ABOVE');
  });
});

describe('the level above', () => {
  it('sets a new period: what is left is owed again, with one check at its end', () => {
    const gone = later(APPROVED, [write.NOT_REMEDIED, HEAD, '2027-01-20']);
    const again = given(gone).when(write.takeUp('new-period', '2027-04-30'), HEAD_ABOVE, '2027-01-25');
    expect(again.state()).toMatchObject({ stage: 'IN_PROGRESS', until: '2027-04-30', end: null, checks: [] });
    expect(owed(again.state())).toEqual([
      'remedy.report 2027-04-30',
      'remedy.report 2027-04-30',
      'remedy.check 2027-04-30',
    ]);
    const taken = later(gone, [write.takeUp('new-period', '2027-04-30'), HEAD_ABOVE, '2027-01-25']);
    given(taken).when(write.check('1', '2027-02-01'), OFFICER, '2027-02-01').thenRefused('CHECKPOINT_OUT_OF_ORDER', {
      expected: '3',
    });
    const checked = given(taken).when(write.check('3', '2027-04-28'), OFFICER, '2027-04-28');
    expect(checked.state().stage).toBe('CHECKED');
  });

  it('asks for the plan again where there never was one', () => {
    const again = given(GONE_UP).when(write.takeUp('new-period', '2027-04-30'), LEADER_ABOVE, '2026-12-21');
    expect(again.state()).toMatchObject({ stage: 'PLANNED', plan: null });
    expect(owed(again.state())).toEqual(['remedy.plan 2027-01-04']);
  });

  it('asks for an inspection, with which it ends and the case hears so', () => {
    const ended = given(NOT_DONE).when(write.takeUp('inspection', '2027-04-30'), LEADER_ABOVE, '2027-02-15');
    ended.thenEvents({ type: 'RemediationTakenUp', how: 'inspection', until: null }, { status: 'met' });
    expect(ended.state()).toMatchObject({ stage: 'NOT_DONE', end: { result: 'not-done', on: '2027-02-15' } });
    expect(REMEDIATION_PROCESS.isFinished(ended.state())).toBe(true);
    expect(ended.followUps()).toContainEqual(
      expect.objectContaining({ command: expect.objectContaining({ type: 'remediationSettled', result: 'not-done' }) }),
    );
    const over = later(NOT_DONE, [write.takeUp('inspection'), LEADER_ABOVE, '2027-02-15']);
    given(over).when(write.takeUp('inspection'), LEADER_ABOVE, '2027-02-16').thenRefused('TAKEN_UP_ALREADY');
  });

  it('is not the head who declared it, and names a day to come', () => {
    given(NOT_DONE).when(write.takeUp('inspection'), HEAD, '2027-02-15').thenRefused('NOT_THE_LEVEL_ABOVE');
    given(NOT_DONE).when(write.takeUp('new-period'), HEAD_ABOVE, '2027-02-15').thenRefused('UNTIL_REQUIRED');
    given(NOT_DONE)
      .when(write.takeUp('new-period', '2027-02-15'), HEAD_ABOVE, '2027-02-15')
      .thenRefused('DUE_DATE_PAST');
  });
});

describe('found again', () => {
  it('is linked once for each case, also when it is over, and told to who handles it alone', () => {
    const linked = given(DONE).when(write.recur(), PROCESS, '2027-06-01');
    linked.thenEvents({ type: 'RecurrenceRecorded', caseId: 'case-2', codes: ['DD-5'], on: '2027-06-01' });
    expect(linked.followUps()).toEqual([
      expect.objectContaining({ notice: 'remediation-recurrence', audience: 'person:officer' }),
    ]);
    given(later(DONE, [write.recur(), PROCESS, '2027-06-01']))
      .when(write.recur(), PROCESS, '2027-06-02')
      .thenEvents();
  });

  it('what the case refused is kept', () => {
    const refused = { type: 'deliveryRefused', outboxId: 'x#1.0', code: 'REMEDIATION_UNKNOWN' } as const;
    given(DONE).when(refused, ENGINE, '2027-06-02').thenEvents({ type: 'DeliveryRefused' });
    given(APPROVED)
      .when({ type: 'addNote', text: write.text('note') }, OFFICER, '2026-12-20')
      .thenEvents({});
    given(APPROVED)
      .when({ type: 'addNote', text: write.text('note') }, UNIT, '2026-12-20')
      .thenRefused('NOT_PERMITTED');
  });
});
