import { describe, expect, it } from 'vitest';
import { ENGINE, HEAD, OFFICER, PROCESS, SECRETARY } from '../case/people.fixture.ts';
import { CLOCK, RESUME, begin, hearing, postpone, summon, violation } from './commands.fixture.ts';
import { DISCIPLINE_PROCESS } from './process.ts';
import { given, later, lived, owed } from './given.fixture.ts';
import { DISCIPLINE_PROCESS_POLICIES } from './process-policies.fixture.ts';
import { BEGUN, BRANCH_PROPOSED, HEARD, ILL, ON_AGENDA, RECORDED, SUMMONED } from './stories.fixture.ts';

describe('the summons', () => {
  it('is sent five working days ahead, told to the subject and owed by the secretary', () => {
    const summoned = given(BRANCH_PROPOSED).when(summon('2026-10-23'), SECRETARY, '2026-10-16');
    summoned.thenEvents(
      { type: 'SubjectSummoned', hearingOn: '2026-10-23' },
      { obligation: { key: 'disc.hearing', dueOn: '2026-10-23', owner: { role: 'MEETING_SECRETARY' } } },
    );
    expect(summoned.followUps()).toMatchObject([{ notice: 'subject-asked', audience: 'subject:branchSecretary' }]);
  });

  it('is too late with four', () => {
    given(BRANCH_PROPOSED)
      .when(summon('2026-10-23'), SECRETARY, '2026-10-19')
      .thenRefused('SUMMONS_TOO_LATE', { hearingOn: '2026-10-23', sendBy: '2026-10-16' });
    const without = DISCIPLINE_PROCESS_POLICIES.filter((row) => row.key !== 'party.hearing_summons');
    given(BRANCH_PROPOSED).when(summon('2026-10-18'), SECRETARY, '2026-10-19', without).thenRefused('SUMMONS_TOO_LATE');
  });

  it('for another day replaces the first', () => {
    const again = given(SUMMONED).when(summon('2026-10-28'), HEAD, '2026-10-19');
    again.thenEvents(
      { type: 'SubjectSummoned' },
      { obligationId: 'disc.hearing#1', status: 'cancelled' },
      { obligation: { id: 'disc.hearing#2', dueOn: '2026-10-28' } },
    );
    expect(again.state().hearingOn).toBe('2026-10-28');
  });

  it('to whoever is not on record is told to nobody by the system', () => {
    const unknown = lived([begin({ personId: null }), PROCESS, '2026-10-06']);
    expect(given(unknown).when(summon('2026-10-23'), SECRETARY, '2026-10-08').followUps()).toEqual([]);
  });
});

describe('the hearing', () => {
  it('ends what was owed for it and owes the agenda in ten working days', () => {
    const heard = given(SUMMONED).when(hearing(), SECRETARY, '2026-10-23');
    heard.thenEvents(
      { type: 'HearingRecorded', outcome: 'heard' },
      { obligationId: 'disc.hear#1', status: 'met', late: false },
      { obligationId: 'disc.hearing#1', status: 'met', late: false },
      { obligation: { key: 'disc.agenda', dueOn: '2026-11-06', owner: { role: 'MEETING_SECRETARY' } } },
    );
    expect(heard.state()).toMatchObject({ stage: 'HEARD', hearing: 'heard' });
  });

  it.each(['heard', 'written'] as const)('%s needs the self-review, or its refusal', (outcome) =>
    given(RECORDED).when(hearing(outcome), SECRETARY, '2026-10-20').thenRefused('SELF_REVIEW_MISSING'),
  );

  it('in writing needs no summons', () =>
    expect(given(BRANCH_PROPOSED).when(hearing('written'), SECRETARY, '2026-10-16').state().stage).toBe('HEARD'));

  it('goes on without the subject, but only when properly summoned and on the day (296-QĐ/TW Đ12.2.1)', () => {
    given(BRANCH_PROPOSED).when(hearing('absent'), SECRETARY, '2026-10-23').thenRefused('NOT_SUMMONED');
    given(SUMMONED)
      .when(hearing('absent'), SECRETARY, '2026-10-22')
      .thenRefused('SUMMONS_NOT_YET', { hearingOn: '2026-10-23' });
    expect(given(SUMMONED).when(hearing('absent'), SECRETARY, '2026-10-23').state()).toMatchObject({
      stage: 'HEARD',
      hearing: 'absent',
    });
  });

  it('of one who neither came nor wrote is no obstacle: the silence is theirs', () => {
    const silent = later(RECORDED, [summon('2026-10-23'), SECRETARY, '2026-10-15']);
    const absent = given(silent).when(hearing('absent'), SECRETARY, '2026-10-23').state();
    expect([absent.stage, owed(absent)]).toEqual(['HEARD', ['disc.self_review 2026-10-20', 'disc.agenda 2026-11-06']]);
  });
});

describe('discipline is not considered yet (296-QĐ/TW Đ8.7)', () => {
  const CHILD = { ground: 'CHILD_UNDER_12_MONTHS', bornOn: '2026-01-10' } as const;
  const PREGNANT = { ground: 'PREGNANT', birthExpectedOn: '2026-12-01' } as const;
  const MOTHER = later(HEARD, [postpone(CHILD), HEAD, '2026-10-26']);
  const EXPECTING = later(HEARD, [postpone(PREGNANT), HEAD, '2026-10-26']);

  it('while a ground holds: what is owed stands still, and the head owes the review', () => {
    const postponed = given(HEARD).when(postpone(CHILD), HEAD, '2026-10-26');
    postponed.thenEvents(
      { type: 'DisciplinePostponed', reviewOn: '2027-01-10' },
      {
        type: 'DeadlineMoved',
        obligationId: 'disc.agenda#1',
        entry: { kind: 'pause', from: '2026-10-26', until: null },
      },
      { obligation: { key: 'disc.postponed_review', dueOn: '2027-01-10', owner: { role: 'HEAD' } } },
    );
    expect(postponed.state()).toMatchObject({ stage: 'POSTPONED', postponement: { from: 'HEARD', reviewed: false } });
  });

  it('and a summons falls with it', () => {
    const postponed = given(SUMMONED).when(postpone(PREGNANT), HEAD, '2026-10-19').state();
    expect(postponed.hearingOn).toBeNull();
    expect(postponed.obligations.find((one) => one.key === 'disc.hearing')?.status).toBe('cancelled');
    const resumed = given(later(SUMMONED, [postpone(PREGNANT), HEAD, '2026-10-19'])).when(RESUME, HEAD, '2026-12-01');
    expect(resumed.state().stage).toBe('PROPOSED');
  });

  it('but not without a ground, nor for a child of a year, nor while a meeting has it', () => {
    given(HEARD).when(postpone(), HEAD, '2026-10-26').thenRefused('NO_POSTPONEMENT_GROUND');
    const grown = { ground: 'CHILD_UNDER_12_MONTHS', bornOn: '2025-10-26' } as const;
    given(HEARD).when(postpone(grown), HEAD, '2026-10-26').thenRefused('NO_POSTPONEMENT_GROUND');
    given(ON_AGENDA).when(postpone(CHILD), HEAD, '2026-10-27').thenRefused('ON_AGENDA', { meetingId: 'meeting-1' });
  });

  it('so nothing else is done meanwhile', () => {
    given(ILL).when(hearing(), SECRETARY, '2026-10-28').thenRefused('COMMAND_NOT_IN_STAGE', { stage: 'POSTPONED' });
    given(ILL).when(violation(), OFFICER, '2026-10-28').thenRefused('COMMAND_NOT_IN_STAGE');
  });

  it('and cannot be resumed before the review', () => {
    given(MOTHER)
      .when(RESUME, HEAD, '2027-01-09')
      .thenRefused('POSTPONEMENT_HOLDS', { grounds: ['CHILD_UNDER_12_MONTHS'], reviewOn: '2027-01-10' });
    given(EXPECTING)
      .when(RESUME, HEAD, '2026-11-30')
      .thenRefused('POSTPONEMENT_HOLDS', { grounds: ['PREGNANT'] });
    given(ILL).when(RESUME, HEAD, '2026-12-24').thenRefused('POSTPONEMENT_HOLDS');
  });

  it('and goes on by itself when the child is a year old: what stood still runs on', () => {
    expect(DISCIPLINE_PROCESS.wakesOn(given(MOTHER).state)).toEqual(['2027-01-10']);
    given(MOTHER).when(CLOCK, ENGINE, '2027-01-09').thenEvents();
    const resumed = given(MOTHER).when(CLOCK, ENGINE, '2027-01-10');
    resumed.thenEvents(
      { type: 'DisciplineResumed', reason: null },
      { obligationId: 'disc.postponed_review#1', status: 'met', late: false },
      { obligationId: 'disc.agenda#1', entry: { from: '2026-10-26', until: '2027-01-10' } },
    );
    const after = resumed.state();
    // All of its ten working days were left when it stood still; they run from Monday 11 January.
    expect([after.stage, owed(after)]).toEqual(['HEARD', ['disc.agenda 2027-01-22']]);
    expect(DISCIPLINE_PROCESS.wakesOn(after)).toEqual([]);
  });

  it('and is looked at again where only a person can say whether the ground is over', () => {
    const reviewed = given(ILL).when(CLOCK, ENGINE, '2026-12-25');
    reviewed.thenEvents(
      { type: 'PostponementReviewed', reviewOn: '2027-02-23' },
      { obligationId: 'disc.postponed_review#1', status: 'cancelled' },
      { obligation: { id: 'disc.postponed_review#2', dueOn: '2027-02-23' } },
    );
    expect(DISCIPLINE_PROCESS.wakesOn(reviewed.state())).toEqual(['2027-02-23']);
    const later1 = later(ILL, [CLOCK, ENGINE, '2026-12-25'], [RESUME, HEAD, '2026-12-28']);
    expect(given(later1).state).toMatchObject({ stage: 'HEARD', postponement: null });
  });

  it('and after a long outage is asked once, for today', () => {
    given(ILL)
      .when(CLOCK, ENGINE, '2027-03-01')
      .thenEvents({ type: 'PostponementReviewed', reviewOn: '2027-04-30' }, {}, {});
    given(MOTHER).when(CLOCK, ENGINE, '2027-03-01').thenEvents({ type: 'DisciplineResumed' }, { late: false }, {});
  });

  it('and a mother is not called before the child is a year old, whatever else has ended', () => {
    const both = later(HEARD, [postpone(CHILD, PREGNANT), HEAD, '2026-10-26'], [CLOCK, ENGINE, '2026-12-01']);
    given(both).when(RESUME, HEAD, '2026-12-02').thenRefused('POSTPONEMENT_HOLDS');
  });

  it('and only what was postponed is resumed', () =>
    given(BEGUN).when(RESUME, HEAD, '2026-10-08').thenRefused('COMMAND_NOT_IN_STAGE'));
});
