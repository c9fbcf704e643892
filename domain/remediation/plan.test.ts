import { describe, expect, it } from 'vitest';
import { ENGINE } from '../case/people.fixture.ts';
import * as write from './commands.fixture.ts';
import { given, later, lived, owed } from './given.fixture.ts';
import { APPROVED, BEGUN, HEAD, LEADER_ABOVE, OFFICER, OTHER_UNIT, PLANNED, PROCESS, UNIT } from './stories.fixture.ts';

describe('a remediation begins', () => {
  it('with the unit in which the member serves, which owes its plan in ten working days', () => {
    const { state } = given(BEGUN);
    expect(state).toMatchObject({
      stage: 'PLANNED',
      organisation: { id: 'commune' },
      supervisedOrganisationId: 'branch',
      handler: 'officer',
    });
    expect(owed(state)).toEqual(['remedy.plan 2026-12-16']);
    expect(state.obligations[0]?.owner).toEqual({ kind: 'role', role: 'SUPERVISED_UNIT', organisationId: 'branch' });
  });

  it('with the organisation itself where the conclusion is about one', () => {
    const about = write.begin({ personId: null, organisationSubjectId: 'branch' });
    expect(given(lived([about, PROCESS, '2026-12-02'])).state.supervisedOrganisationId).toBe('branch');
  });

  it('with the head in place of a unit that is not on record', () => {
    const { state } = given(lived([write.begin({ personId: 'nobody' }), PROCESS, '2026-12-02']));
    expect(state.supervisedOrganisationId).toBeNull();
    expect(state.obligations[0]?.owner).toMatchObject({ role: 'HEAD', organisationId: 'commune' });
  });

  it('and tells the head, the unit alone, and the case its next date', () => {
    const begun = given([]).when(write.begin(), PROCESS, '2026-12-02');
    expect(begun.followUps()).toMatchObject([
      { notice: 'remediation-begun', audience: 'owner-head' },
      { notice: 'remediation-asked', audience: 'unit:branch' },
      { to: 'case/case-1', command: { type: 'remediationMoved', nextOn: '2026-12-16' } },
    ]);
  });
});

describe('the plan', () => {
  it('is made by the supervised body, or entered by staff from its paper', () => {
    given(BEGUN)
      .when(write.plan(), UNIT, '2026-12-10')
      .thenEvents({ type: 'RemediationPlanned', by: 'managedAbove', bySubject: true }, { status: 'met' }, {});
    given(BEGUN)
      .when(write.plan(), OFFICER, '2026-12-10')
      .thenEvents({ type: 'RemediationPlanned', by: 'officer', bySubject: false }, {}, {});
    given(BEGUN).when(write.plan(), OTHER_UNIT, '2026-12-10').thenRefused('NOT_PERMITTED');
  });

  it('names tasks of its own people, with days that are not past', () => {
    const of = (...tasks: { ownerPersonId?: string | null; dueOn?: string }[]) =>
      given(BEGUN).when(
        write.plan({
          tasks: tasks.map((one) => ({ text: write.text('task'), ownerPersonId: null, dueOn: '2027-01-15', ...one })),
        }),
        UNIT,
        '2026-12-10',
      );
    of().thenRefused('TASKS_MISSING');
    of({ dueOn: '2026-12-09' }).thenRefused('DUE_DATE_PAST', { dueOn: '2026-12-09' });
    of({ ownerPersonId: 'otherBranchMember' }).thenRefused('TASK_OWNER_NOT_IN_UNIT');
    of({ ownerPersonId: 'branchMember', dueOn: '2026-12-10' }).events();
  });

  it('ends with the day that the conclusion set for all of it', () => {
    const until = lived([write.begin({ until: '2027-02-09' }), PROCESS, '2026-12-02']);
    given(until)
      .when(write.plan(), UNIT, '2026-12-10')
      .thenRefused('TASK_AFTER_PERIOD', { dueOn: '2027-02-10', until: '2027-02-09' });
  });

  it('is approved by the head, never by who entered it', () => {
    given(BEGUN).when(write.APPROVE, HEAD, '2026-12-10').thenRefused('PLAN_MISSING');
    const byHead = later(BEGUN, [write.plan(), HEAD, '2026-12-10']);
    given(byHead).when(write.APPROVE, HEAD, '2026-12-11').thenRefused('FOUR_EYES');
    expect(owed(given(APPROVED).state)).toEqual([
      'remedy.report 2027-01-15',
      'remedy.report 2027-02-10',
      'remedy.check 2027-01-11',
      'remedy.check 2027-02-09',
      'remedy.check 2027-03-11',
    ]);
  });

  it('is sent back with a reason, and owed anew', () => {
    const returned = given(PLANNED).when(write.RETURN, HEAD, '2026-12-11');
    expect(returned.state()).toMatchObject({ stage: 'PLANNED', plan: null, returns: 1 });
    expect(owed(returned.state())).toEqual(['remedy.plan 2026-12-25']);
    expect(returned.followUps()).toMatchObject([
      { notice: 'remediation-plan-returned', audience: 'unit:branch' },
      { command: { type: 'remediationMoved', nextOn: '2026-12-25' } },
    ]);
    given(BEGUN).when(write.RETURN, HEAD, '2026-12-11').thenRefused('PLAN_MISSING');
    given(PLANNED).when(write.plan(), UNIT, '2026-12-11').thenRefused('PLAN_SUBMITTED');
  });

  it('gets more time when the unit asks, by another', () => {
    const asking = {
      type: 'requestExtension',
      obligationId: 'remedy.plan#1',
      days: 5,
      reason: write.text('why'),
    } as const;
    const asked = later(BEGUN, [asking, UNIT, '2026-12-10']);
    const granted = given(asked).when({ type: 'approveExtension', obligationId: 'remedy.plan#1' }, HEAD, '2026-12-11');
    expect(owed(granted.state())).toEqual(['remedy.plan 2026-12-23']);
    expect(granted.followUps()).toContainEqual(
      expect.objectContaining({ command: expect.objectContaining({ nextOn: '2026-12-23' }) }),
    );
  });
});

describe('whoever goes on with the checks', () => {
  it('is another person of the body, without conflict of interest, who owes them from then on', () => {
    const over = given(APPROVED).when(write.handOver('secondOfficer'), HEAD, '2026-12-20');
    expect(over.state().handler).toBe('secondOfficer');
    const owners = over
      .state()
      .obligations.filter((one) => one.key === 'remedy.check')
      .map((one) => one.owner);
    expect(owners).toEqual(
      ['', '', ''].map(() => ({ kind: 'person', personId: 'secondOfficer', organisationId: 'commune' })),
    );
    const refused = (personId: string, code: string) =>
      given(APPROVED).when(write.handOver(personId), HEAD, '2026-12-20').thenRefused(code);
    refused('officer', 'ALREADY_ASSIGNED');
    refused('stranger', 'ASSIGNEE_NOT_IN_BODY');
    refused('spouse', 'CONFLICT_OF_INTEREST');
    refused('clerk', 'FOUR_EYES');
    refused('branchMember', 'CHECKED_BY_DOER');
  });

  it('is reminded, and others may urge', () => {
    const reminded = given(APPROVED).when(write.CLOCK, ENGINE, '2027-01-06');
    expect(reminded.events()).toMatchObject([{ type: 'LadderStepsReached' }]);
    const urge = { type: 'urge', obligationId: 'remedy.check#1', note: write.text('note') } as const;
    expect(given(APPROVED).when(urge, LEADER_ABOVE, '2026-12-20').followUps()).toMatchObject([{ notice: 'urged' }]);
  });
});
