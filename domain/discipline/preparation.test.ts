import { describe, expect, it } from 'vitest';
import { DEPUTY, ENGINE, HEAD, OFFICER, PROCESS, SECRETARY, staff } from '../case/people.fixture.ts';
import { BYPASS, SELF_REVIEW_REFUSED, begin, branchVote, papers, selfReview, violation } from './commands.fixture.ts';
import { given, later, lived, owed } from './given.fixture.ts';
import { BEGUN, BRANCH_PROPOSED, ON_AGENDA, RECORDED, REVIEWED, SUBJECT } from './stories.fixture.ts';

const ON = '2026-10-08';
const BODY = { personId: null, organisationSubjectId: 'branch', subjectKind: 'organisation' } as const;
const OF_BODY = lived([begin(BODY), PROCESS, '2026-10-06']);
const PROBATIONARY = lived([begin({ subjectKind: 'probationary-member' }), PROCESS, '2026-10-06']);

describe('a discipline begins with the conclusion', () => {
  it('and owes the dates of the violation in five working days, the self-review in ten by the subject in person', () => {
    const begun = given([]).when(begin(), PROCESS, '2026-10-06');
    begun.thenEvents(
      { type: 'DisciplineBegun', subjectId: 'subject-1', concludedOn: '2026-10-05' },
      { obligation: { key: 'disc.violation', dueOn: '2026-10-13', owner: { kind: 'role', role: 'HEAD' } } },
      { obligation: { key: 'disc.self_review', dueOn: '2026-10-20', owner: { personId: 'branchSecretary' } } },
    );
    expect(begun.state()).toMatchObject({ stage: 'PROPOSED', organisation: { id: 'commune', path: 'mg.x01' } });
    expect(begun.followUps()).toMatchObject([{ notice: 'discipline-begun', audience: 'owner-head' }]);
  });

  it('and the head owes the self-review of whoever is not on record', () => {
    for (const subject of [BODY, { personId: null }]) {
      expect(given([]).when(begin(subject), PROCESS, '2026-10-06').events().at(-1)).toMatchObject({
        obligation: { key: 'disc.self_review', owner: { kind: 'role', role: 'HEAD', organisationId: 'commune' } },
      });
    }
  });

  it('once, and by another process alone', () => {
    given(BEGUN).when(begin(), PROCESS, ON).thenRefused('COMMAND_NOT_IN_STAGE', { stage: 'PROPOSED' });
    given([]).when(begin(), HEAD, ON).thenRefused('NOT_PERMITTED');
    given([]).when(begin(), ENGINE, ON).thenRefused('NOT_PERMITTED');
  });
});

describe('the violation', () => {
  it('is recorded with what limitation and competence are judged by', () => {
    const recorded = given(BEGUN).when(violation({ committeesOf: ['branch'] }), OFFICER, ON);
    recorded.thenEvents(
      { type: 'ViolationRecorded', inOffice: true, managedBy: 'grassroots' },
      { obligationId: 'disc.violation#1', status: 'met', late: false },
    );
    expect(recorded.state()).toMatchObject({
      violation: { startedOn: '2025-03-01', endedOn: '2026-06-30' },
      committeesOf: ['branch'],
    });
  });

  it('recorded again corrects what was said, until a meeting has it', () => {
    const again = given(RECORDED).when(violation({ endedOn: null, unlimited: 'false-diploma' }), HEAD, '2026-10-09');
    again.thenEvents({ type: 'ViolationRecorded' });
    expect(again.state()).toMatchObject({ violation: { endedOn: null }, unlimited: 'false-diploma' });
    given(ON_AGENDA).when(violation(), HEAD, '2026-10-27').thenRefused('ON_AGENDA', { meetingId: 'meeting-1' });
  });

  it.each([
    ['ends before it begins', { startedOn: '2026-06-30', endedOn: '2026-06-29' }, 'DATES_REVERSED'],
    ['ends after the conclusion', { endedOn: '2026-10-06' }, 'VIOLATION_AFTER_CONCLUSION'],
    ['begins after the conclusion', { startedOn: '2026-10-06', endedOn: null }, 'VIOLATION_AFTER_CONCLUSION'],
  ] as const)('never %s', (_what, dates, code) => given(BEGUN).when(violation(dates), OFFICER, ON).thenRefused(code));

  it('may last one day, and up to the conclusion itself', () => {
    for (const dates of [{ startedOn: '2026-06-30' }, { startedOn: '2026-10-05', endedOn: '2026-10-05' }]) {
      given(BEGUN).when(violation(dates), OFFICER, ON).thenEvents({ type: 'ViolationRecorded' }, {});
    }
  });

  it('never lies in the future', () => {
    given(BEGUN)
      .when(violation({ endedOn: '2026-10-09' }), OFFICER, ON)
      .thenRefused('DATE_IN_FUTURE');
    given(BEGUN)
      .when(violation({ startedOn: '2026-10-09', endedOn: null }), OFFICER, ON)
      .thenRefused('DATE_IN_FUTURE', { on: '2026-10-09' });
  });

  it('of an organisation knows no post and no committee', () =>
    expect(
      given(OF_BODY)
        .when(violation({ committeesOf: ['direct'] }), OFFICER, ON)
        .state(),
    ).toMatchObject({
      inOffice: false,
      committeesOf: [],
    }));
});

describe('the self-review', () => {
  it('comes from the subject with a form of their own, and then the hearing is owed', () => {
    const given1 = given(RECORDED).when(selfReview('warning'), SUBJECT, '2026-10-12');
    given1.thenEvents(
      { type: 'SelfReviewSubmitted', ownForm: 'warning', bySubject: true },
      { obligationId: 'disc.self_review#1', status: 'met' },
      { obligation: { key: 'disc.hear', dueOn: '2026-11-02', owner: { role: 'MEETING_SECRETARY' } } },
    );
  });

  it('may be taken down from paper, and says so', () =>
    given(RECORDED)
      .when(selfReview(null), OFFICER, '2026-10-12')
      .thenEvents({ type: 'SelfReviewSubmitted', ownForm: null, bySubject: false }, {}, {}));

  it('may be improved without owing the hearing twice', () => {
    const again = given(REVIEWED).when(selfReview('dismissal'), SUBJECT, '2026-10-13');
    again.thenEvents({ type: 'SelfReviewSubmitted' });
    expect(again.state().selfReview).toEqual({ ownForm: 'dismissal', refused: false });
  });

  it('is nobody else’s to give: not of a colleague, a relative, nor of the subject as an officer', () => {
    const others = [staff('branchMember', ['SUBJECT', 'branch']), staff('spouse', 'INSPECTOR'), HEAD, SECRETARY];
    const asOfficer = staff('branchSecretary', 'INSPECTOR');
    for (const actor of [...others, asOfficer]) {
      given(RECORDED).when(selfReview(), actor, '2026-10-12').thenRefused('NOT_PERMITTED');
    }
  });

  it('of an organisation comes from whoever speaks for it', () => {
    const unit = staff('branchSecretary', ['SUPERVISED_UNIT', 'branch']);
    given(OF_BODY).when(selfReview('warning'), unit, ON).thenEvents({ bySubject: true }, {}, {});
    const otherUnit = staff('stranger', ['SUPERVISED_UNIT', 'otherCommune']);
    given(OF_BODY).when(selfReview('warning'), otherUnit, ON).thenRefused('NOT_PERMITTED');
  });

  it('proposes only a form that is open to the subject', () => {
    const closed = (form: 'dissolution' | 'dismissal' | 'expulsion', reason: string) => ({ form, reason });
    given(RECORDED)
      .when(selfReview('dissolution'), SUBJECT, ON)
      .thenRefused('FORM_NOT_OPEN_TO_SUBJECT', closed('dissolution', 'NOT_FOR_SUBJECT'));
    const notInOffice = later(BEGUN, [violation({ inOffice: false }), OFFICER, ON]);
    given(notInOffice)
      .when(selfReview('dismissal'), SUBJECT, ON)
      .thenRefused('FORM_NOT_OPEN_TO_SUBJECT', closed('dismissal', 'NOT_IN_OFFICE'));
    given(PROBATIONARY)
      .when(selfReview('expulsion'), SUBJECT, ON)
      .thenRefused('FORM_NOT_OPEN_TO_SUBJECT', closed('expulsion', 'REMOVED_FROM_LIST_INSTEAD'));
    // Whether a post is held is not known yet.
    given(BEGUN).when(selfReview('dismissal'), SUBJECT, ON).thenEvents({ ownForm: 'dismissal' }, {}, {});
  });

  it('refused is recorded with minutes, and does not hold the matter up; it may still be given later', () => {
    const refusedOne = later(RECORDED, [SELF_REVIEW_REFUSED, OFFICER, '2026-10-21']);
    expect(owed(given(refusedOne).state)).toEqual(['disc.hear 2026-11-11']);
    given(refusedOne).when(selfReview(), SUBJECT, '2026-10-22').thenEvents({ type: 'SelfReviewSubmitted' });
    given(refusedOne).when(SELF_REVIEW_REFUSED, OFFICER, '2026-10-22').thenRefused('SELF_REVIEW_RECORDED');
    given(REVIEWED).when(SELF_REVIEW_REFUSED, OFFICER, '2026-10-22').thenRefused('SELF_REVIEW_RECORDED');
  });

  it('may be given more time for, once, by another person', () => {
    const ask = {
      type: 'requestExtension',
      obligationId: 'disc.self_review#1',
      days: 5,
      reason: selfReview().text,
    } as const;
    const asked = later(RECORDED, [ask, SUBJECT, '2026-10-19']);
    const approve = { type: 'approveExtension', obligationId: 'disc.self_review#1' } as const;
    given(asked).when(approve, HEAD, '2026-10-20').thenEvents({ type: 'DeadlineMoved', dueOn: '2026-10-27' });
  });
});

describe('the branch', () => {
  it('proposes by its own ballot: seven of nine for a warning', () => {
    const voted = given(REVIEWED).when(branchVote({ warning: 7 }), OFFICER, '2026-10-15');
    voted.thenEvents({ type: 'BranchVoteRecorded', form: 'warning', counted: { kind: 'propose', tally: { base: 9 } } });
    expect(voted.state().proposals).toEqual([
      { body: 'branch', level: 'branch', organisationId: 'branch', heldOn: '2026-10-14', form: 'warning' },
    ]);
  });

  it('does not propose expulsion with five of nine: two thirds are needed, and the count is reported up (P1)', () => {
    const voted = given(REVIEWED).when(branchVote({ expulsion: 5, warning: 4 }), OFFICER, '2026-10-15');
    voted.thenEvents({
      type: 'BranchVoteRecorded',
      form: null,
      counted: { tally: { result: { outcome: 'NO_MAJORITY' } } },
    });
    const carried = given(REVIEWED).when(branchVote({ expulsion: 6, warning: 3 }), OFFICER, '2026-10-15');
    carried.thenEvents({ form: 'expulsion' });
  });

  it('never adds papers up to a form when it proposes (P1)', () =>
    given(REVIEWED)
      .when(branchVote({ expulsion: 4, dismissal: 2, warning: 2, reprimand: 1 }), OFFICER, '2026-10-15')
      .thenEvents({ form: null }));

  it('votes only once the violation has its dates', () =>
    given(BEGUN)
      .when(branchVote({ warning: 7 }), OFFICER, '2026-10-15')
      .thenRefused('VIOLATION_NOT_RECORDED'));

  it('votes once, or is passed over, never both', () => {
    given(BRANCH_PROPOSED)
      .when(branchVote({ warning: 7 }), OFFICER, '2026-10-16')
      .thenRefused('BRANCH_VOTED');
    given(BRANCH_PROPOSED).when(BYPASS, HEAD, '2026-10-16').thenRefused('BRANCH_VOTED');
    const bypassed = later(REVIEWED, [BYPASS, HEAD, '2026-10-15']);
    given(bypassed)
      .when(branchVote({ warning: 7 }), OFFICER, '2026-10-16')
      .thenRefused('BRANCH_BYPASSED');
    given(bypassed).when(BYPASS, DEPUTY, '2026-10-16').thenRefused('BRANCH_BYPASSED');
    expect(given(bypassed).state.bypass).toBe(true);
  });

  it('cannot have voted tomorrow', () =>
    given(REVIEWED)
      .when(branchVote({ warning: 7 }, { heldOn: '2026-10-16' }), OFFICER, '2026-10-15')
      .thenRefused('DATE_IN_FUTURE', { on: '2026-10-16' }));

  it('is a branch: no other body speaks for it', () => {
    for (const organisationId of ['commune', 'inspection', 'nowhere']) {
      given(REVIEWED)
        .when(branchVote({ warning: 7 }, { organisationId }), OFFICER, '2026-10-15')
        .thenRefused('NOT_A_BRANCH', { organisationId });
    }
  });

  it('has no vote on an organisation', () => {
    const recorded = later(OF_BODY, [violation({ managedBy: 'branch' }), OFFICER, ON]);
    given(recorded)
      .when(branchVote({ warning: 7 }), OFFICER, '2026-10-15')
      .thenRefused('BODY_NOT_COMPETENT', { body: 'branch' });
  });

  it('has minutes that add up, on forms that were on the paper', () => {
    const miscounted = (changes: Parameters<typeof branchVote>[1]) =>
      given(REVIEWED).when(branchVote({ warning: 7 }, changes), OFFICER, '2026-10-15');
    miscounted({ issued: 8 }).thenRefused('PAPERS_DO_NOT_ADD_UP', { issued: 8, counted: 9 });
    miscounted({ present: 8 }).thenRefused('PAPERS_EXCEED_VOTERS');
    miscounted({ present: 10 }).thenRefused('PRESENT_EXCEEDS_ENTITLED');
    given(REVIEWED)
      .when(branchVote({ dissolution: 7 }), OFFICER, '2026-10-15')
      .thenRefused('FORM_NOT_OFFERED');
  });

  it('met with two thirds of its members at least', () => {
    const changes = { present: 5, issued: 5, counts: papers(5, { reprimand: 5 }) };
    given(REVIEWED)
      .when(branchVote({}, changes), OFFICER, '2026-10-15')
      .thenRefused('BRANCH_WITHOUT_QUORUM', { present: 5, needed: 6 });
  });
});
