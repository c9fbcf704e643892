import { describe, expect, it } from 'vitest';
import { text } from '../case/commands.fixture.ts';
import { ENGINE, HEAD, OFFICER, PROCESS, SECRETARY } from '../case/people.fixture.ts';
import {
  CLOCK,
  STATE_PARALLEL,
  announce,
  begin,
  branchVote,
  hearing,
  newViolation,
  putOnAgenda,
  refused,
  selfReview,
  serve,
  sign,
  violation,
  vote,
} from './commands.fixture.ts';
import { given, later, lived, owed } from './given.fixture.ts';
import { DISCIPLINE_PROCESS } from './process.ts';
import { ANNOUNCED, BRANCH_HEAD, DECIDED, ON_AGENDA, SERVED, SIGNED, decidedAs, ofBranch } from './stories.fixture.ts';

const PARALLEL_DONE = later(ANNOUNCED, [STATE_PARALLEL, OFFICER, '2026-11-20']);

describe('the signing', () => {
  it('puts the decision in force; service and announcement are owed (P4)', () => {
    const signed = given(DECIDED).when(sign('2026-11-03'), HEAD, '2026-11-04');
    signed.thenEvents(
      { type: 'DecisionSigned', number: '12-QĐ/UBKT', effectiveFrom: '2026-11-03' },
      { obligationId: 'disc.sign#1', status: 'met', on: '2026-11-04', late: false },
      { obligation: { key: 'disc.serve', startedOn: '2026-11-03', dueOn: '2026-11-10' } },
      { obligation: { key: 'party.disc.announce', dueOn: '2026-11-18' } },
    );
    expect(signed.state().decision).toMatchObject({ signedOn: '2026-11-03', effectiveFrom: '2026-11-03' });
  });

  it('of a branch changes nothing about its effect, and its ten days to hand over run from the vote', () => {
    const signed = given(ofBranch('2026-04-24')).when(sign('2026-04-28'), BRANCH_HEAD, '2026-04-28');
    signed.thenEvents(
      { type: 'DecisionSigned', effectiveFrom: '2026-04-24' },
      { obligationId: 'party.disc.branch_issue#1', status: 'met' },
      { obligation: { key: 'disc.serve', dueOn: '2026-05-04', policy: { legalBasis: '296-QĐ/TW Đ15.2' } } },
      { obligation: { key: 'party.disc.announce', dueOn: '2026-05-13' } },
    );
  });

  it('is never before the vote, nor tomorrow, nor twice', () => {
    given(DECIDED)
      .when(sign('2026-10-29'), HEAD, '2026-11-03')
      .thenRefused('DATE_BEFORE_STEP', { on: '2026-10-29', notBefore: '2026-10-30' });
    given(DECIDED).when(sign('2026-11-04'), HEAD, '2026-11-03').thenRefused('DATE_IN_FUTURE', { on: '2026-11-04' });
    given(SIGNED)
      .when(sign('2026-11-03'), HEAD, '2026-11-04')
      .thenRefused('SIGNED_ALREADY', { signedOn: '2026-11-03' });
    given(DECIDED).when(sign('2026-10-30'), HEAD, '2026-11-03').thenEvents({ effectiveFrom: '2026-10-30' }, {}, {}, {});
  });

  it('waits for a decision', () =>
    given(ON_AGENDA).when(sign('2026-10-27'), HEAD, '2026-10-27').thenRefused('COMMAND_NOT_IN_STAGE'));
});

describe('the service', () => {
  it('hands the decision over', () => {
    const served = given(SIGNED).when(serve('2026-11-04'), SECRETARY, '2026-11-05');
    served.thenEvents({ type: 'DecisionServed' }, { obligationId: 'disc.serve#1', status: 'met', on: '2026-11-05' });
    expect(served.state().decision?.served).toEqual({ on: '2026-11-04', refused: false, witnesses: [] });
  });

  it('refused stands with two witnesses, not with one named twice (P24)', () => {
    const refusing = (...names: string[]) =>
      given(SIGNED).when(serve('2026-11-04', { refused: true, witnesses: names.map(text) }), SECRETARY, '2026-11-04');
    refusing().thenRefused('WITNESSES_MISSING', { needed: 2, named: 0 });
    refusing('witness-1', 'witness-1').thenRefused('WITNESSES_MISSING', { named: 1 });
    expect(refusing('witness-1', 'witness-2').state().decision?.served).toEqual({
      on: '2026-11-04',
      refused: true,
      witnesses: ['witness-1', 'witness-2'],
    });
  });

  it('comes after the signing, once, and not tomorrow', () => {
    given(DECIDED).when(serve('2026-11-03'), SECRETARY, '2026-11-03').thenRefused('NOT_SIGNED');
    given(SERVED)
      .when(serve('2026-11-05'), SECRETARY, '2026-11-05')
      .thenRefused('SERVED_ALREADY', { on: '2026-11-04' });
    given(SIGNED).when(serve('2026-11-02'), SECRETARY, '2026-11-05').thenRefused('DATE_BEFORE_STEP');
    given(SIGNED).when(serve('2026-11-06'), SECRETARY, '2026-11-05').thenRefused('DATE_IN_FUTURE');
  });

  it('late is recorded as late', () =>
    given(SIGNED)
      .when(serve('2026-11-11'), SECRETARY, '2026-11-11')
      .thenEvents({}, { obligationId: 'disc.serve#1', late: true }));
});

describe('what is entered after the day on which it was done', () => {
  it('counts as done on the day of its entry, late by that day; effect and lapse follow the day that is stated (P36)', () => {
    const signed = given(DECIDED).when(sign('2026-11-03'), HEAD, '2026-11-09');
    signed.thenEvents(
      { type: 'DecisionSigned', effectiveFrom: '2026-11-03' },
      { obligationId: 'disc.sign#1', on: '2026-11-09', late: true },
      {},
      {},
    );
    given(SIGNED)
      .when(serve('2026-11-04'), SECRETARY, '2026-11-11')
      .thenEvents({ on: '2026-11-04' }, { obligationId: 'disc.serve#1', on: '2026-11-11', late: true });
    given(SERVED)
      .when(announce('2026-11-05'), HEAD, '2026-11-19')
      .thenEvents(
        { type: 'DecisionAnnounced', on: '2026-11-05', lapsesOn: '2027-11-05' },
        { obligationId: 'party.disc.announce#1', on: '2026-11-19', late: true },
        { obligation: { key: 'party.disc.lapse', startedOn: '2026-11-05' } },
        { obligation: { key: 'party.disc.state_parallel', startedOn: '2026-11-05' } },
      );
  });
});

describe('the announcement', () => {
  it('lets the year run, and the State is to follow in thirty days', () => {
    const announced = given(SERVED).when(announce('2026-11-05'), HEAD, '2026-11-05');
    announced.thenEvents(
      { type: 'DecisionAnnounced', lapsesOn: '2027-11-05' },
      { obligationId: 'party.disc.announce#1', status: 'met' },
      { obligation: { key: 'party.disc.lapse', dueOn: '2027-11-05', policy: { ladder: 'none' } } },
      { obligation: { key: 'party.disc.state_parallel', dueOn: '2026-12-07' } },
    );
  });

  it('of a branch was its vote: CASE-02 lapses on Saturday 24 April 2027, not rolled', () => {
    const signed = later(ofBranch('2026-04-24'), [sign('2026-04-28'), BRANCH_HEAD, '2026-04-28']);
    const announced = given(signed).when(announce('2026-05-06'), BRANCH_HEAD, '2026-05-06');
    announced.thenEvents(
      { type: 'DecisionAnnounced', on: '2026-05-06', lapsesOn: '2027-04-24' },
      {},
      { obligation: { key: 'party.disc.lapse', startedOn: '2026-04-24', dueOn: '2027-04-24' } },
      {},
    );
  });

  it('of expulsion starts no year: it never lapses', () => {
    const expelled = later(
      decidedAs('expulsion'),
      [sign('2026-11-03'), HEAD, '2026-11-03'],
      [serve('2026-11-04'), SECRETARY, '2026-11-04'],
    );
    const announced = given(expelled).when(announce('2026-11-05'), HEAD, '2026-11-05');
    announced.thenEvents(
      { type: 'DecisionAnnounced', lapsesOn: null },
      {},
      { obligation: { key: 'party.disc.state_parallel' } },
    );
    const state = announced.state();
    expect([DISCIPLINE_PROCESS.wakesOn(state), DISCIPLINE_PROCESS.isFinished(state)]).toEqual([[], false]);
    const done = later(expelled, [announce('2026-11-05'), HEAD, '2026-11-05'], [STATE_PARALLEL, HEAD, '2026-11-10']);
    expect(DISCIPLINE_PROCESS.isFinished(given(done).state)).toBe(true);
  });

  it('to an organisation asks nothing of the State', () => {
    const body = { personId: null, organisationSubjectId: 'otherBranch', subjectKind: 'organisation' } as const;
    const warned = lived(
      [begin(body), PROCESS, '2026-10-06'],
      [violation({ managedBy: 'grassroots' }), OFFICER, '2026-10-08'],
      [selfReview(), OFFICER, '2026-10-12'],
      [hearing(), SECRETARY, '2026-10-23'],
      [putOnAgenda(), SECRETARY, '2026-10-26'],
      [vote('warning', { body: 'standing-committee' }), PROCESS, '2026-10-30'],
      [sign('2026-11-03'), HEAD, '2026-11-03'],
    );
    given(warned)
      .when(announce('2026-11-05'), HEAD, '2026-11-05')
      .thenEvents(
        { type: 'DecisionAnnounced', lapsesOn: '2027-11-05' },
        {},
        { obligation: { key: 'party.disc.lapse' } },
      );
  });

  it('comes after the signing, once, and not tomorrow', () => {
    given(DECIDED).when(announce('2026-11-03'), HEAD, '2026-11-03').thenRefused('NOT_SIGNED');
    given(ANNOUNCED)
      .when(announce('2026-11-06'), HEAD, '2026-11-06')
      .thenRefused('ANNOUNCED_ALREADY', { on: '2026-11-05' });
    given(SIGNED).when(announce('2026-11-02'), HEAD, '2026-11-06').thenRefused('DATE_BEFORE_STEP');
    given(SIGNED).when(announce('2026-11-07'), HEAD, '2026-11-06').thenRefused('DATE_IN_FUTURE');
  });
});

describe('the State', () => {
  it('confirms that it has followed, once', () => {
    given(ANNOUNCED)
      .when(STATE_PARALLEL, OFFICER, '2026-11-20')
      .thenEvents({ type: 'StateParallelConfirmed' }, { obligationId: 'party.disc.state_parallel#1', status: 'met' });
    given(PARALLEL_DONE).when(STATE_PARALLEL, OFFICER, '2026-11-21').thenRefused('STATE_PARALLEL_NOT_OWED');
    given(SERVED).when(STATE_PARALLEL, OFFICER, '2026-11-05').thenRefused('STATE_PARALLEL_NOT_OWED');
  });
});

describe('a decision lapses by itself', () => {
  it('on the day after its last, and is then finished', () => {
    expect(DISCIPLINE_PROCESS.wakesOn(given(PARALLEL_DONE).state)).toEqual(['2027-11-06']);
    given(PARALLEL_DONE).when(CLOCK, ENGINE, '2027-11-05').thenEvents();
    const lapsed = given(PARALLEL_DONE).when(CLOCK, ENGINE, '2027-11-06');
    lapsed.thenEvents(
      { type: 'DecisionLapsed', lastDay: '2027-11-05' },
      { obligationId: 'party.disc.lapse#1', status: 'met', on: '2027-11-05', late: false },
    );
    const after = lapsed.state();
    expect([after.stage, DISCIPLINE_PROCESS.wakesOn(after), DISCIPLINE_PROCESS.isFinished(after)]).toEqual([
      'LAPSED',
      [],
      true,
    ]);
    expect(lapsed.followUps()).toMatchObject([{ notice: 'discipline-lapsed', audience: 'owner-head' }]);
  });

  it('and what is still owed with it stays owed', () => {
    const lapsed = later(ANNOUNCED, [CLOCK, ENGINE, '2027-11-06']);
    expect(owed(given(lapsed).state)).toEqual(['party.disc.state_parallel 2026-12-07']);
    expect(DISCIPLINE_PROCESS.isFinished(given(lapsed).state)).toBe(false);
    const done = given(lapsed).when(STATE_PARALLEL, OFFICER, '2027-11-08').state();
    expect(DISCIPLINE_PROCESS.isFinished(done)).toBe(true);
  });

  it('but not after a further violation within the year', () => {
    const again = given(PARALLEL_DONE).when(newViolation('2027-03-01'), OFFICER, '2027-03-10');
    again.thenEvents(
      { type: 'NewViolationReported', lapsesOn: null },
      { obligationId: 'party.disc.lapse#1', status: 'cancelled' },
    );
    const after = again.state();
    expect([after.decision?.lapsesOn, after.newViolationsOn, DISCIPLINE_PROCESS.wakesOn(after)]).toEqual([
      null,
      ['2027-03-01'],
      [],
    ]);
    const much = later(
      PARALLEL_DONE,
      [newViolation('2027-03-01'), OFFICER, '2027-03-10'],
      [CLOCK, ENGINE, '2028-01-03'],
    );
    expect(given(much).state.stage).toBe('DECIDED');
    expect(DISCIPLINE_PROCESS.isFinished(given(much).state)).toBe(false);
  });

  it('while one from before the announcement does not count, whenever it is told', () => {
    given(PARALLEL_DONE)
      .when(newViolation('2026-11-04'), OFFICER, '2026-12-10')
      .thenEvents({ type: 'NewViolationReported', lapsesOn: '2027-11-05' });
    const told = later(SERVED, [newViolation('2026-11-05'), OFFICER, '2026-11-05']);
    given(told).when(announce('2026-11-05'), HEAD, '2026-11-06').thenEvents({ lapsesOn: null }, {}, {});
    given(told).when(announce('2026-11-06'), HEAD, '2026-11-06').thenEvents({ lapsesOn: '2027-11-06' }, {}, {}, {});
  });

  it('and a violation told on the morning after its end comes too late to hold it', () => {
    const late = given(PARALLEL_DONE).when(newViolation('2027-11-06'), OFFICER, '2027-11-06');
    late.thenEvents({ type: 'NewViolationReported', lapsesOn: '2027-11-05' }, { type: 'DecisionLapsed' }, {});
    given(PARALLEL_DONE)
      .when(newViolation('2027-11-05'), OFFICER, '2027-11-06')
      .thenEvents({ type: 'NewViolationReported', lapsesOn: null }, { status: 'cancelled' });
    given(PARALLEL_DONE).when(newViolation('2026-12-11'), OFFICER, '2026-12-10').thenRefused('DATE_IN_FUTURE');
  });
});

describe('whatever else is said to it', () => {
  it('a note is a note, and what a receiver refused is kept', () => {
    given(DECIDED)
      .when({ type: 'addNote', text: text('note') }, HEAD, '2026-11-02')
      .thenEvents({ type: 'NoteAdded' });
    const settled = refused({ refused: 'disciplineSettled', about: 'case-1', code: 'COMMAND_NOT_IN_STAGE' });
    given(DECIDED).when(settled, ENGINE, '2026-11-02').thenEvents({ type: 'DeliveryRefused', about: 'case-1' });
  });

  it('reminders and delays are told as everywhere', () => {
    const reminded = given(DECIDED).when(CLOCK, ENGINE, '2026-11-05');
    const signing = reminded.state().obligations.find((one) => one.id === 'disc.sign#1');
    expect(signing?.dueOn).toMatch(/^2026-11-/u);
    expect(reminded.followUps()).toMatchObject([
      { notice: 'deadline', audience: 'owner', obligationId: 'disc.sign#1', params: { dueOn: signing?.dueOn } },
    ]);
    const urged = given(DECIDED).when(
      { type: 'urge', obligationId: 'disc.sign#1', note: text('note') },
      HEAD,
      '2026-11-04',
    );
    expect(urged.followUps()).toMatchObject([{ notice: 'urged', audience: 'owner' }]);
  });

  it('what a meeting has before it the branch no longer changes', () =>
    given(ON_AGENDA)
      .when(branchVote({ warning: 7 }), OFFICER, '2026-10-27')
      .thenRefused('ON_AGENDA'));
});
