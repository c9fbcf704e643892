import { describe, expect, it } from 'vitest';
import type { Actor } from '../../process.ts';
import { about, classify, register } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { fold, given, lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { ENGINE, HEAD, HEAD_ABOVE, SECOND_OFFICER, staff } from '../people.fixture.ts';
import type { Subject } from '../state.ts';
import {
  ACCEPTED,
  ASKED,
  BRANCH,
  EXPLAINED,
  LEADER,
  ORDERED,
  PLANNED,
  PRESENTED,
  REPORTED,
  SECRETARY_OF_BRANCH,
  SHARED,
  TWO_PLANNED,
  accepted,
  acceptedAbout,
  acceptedInWords,
  goOn,
} from './team-stories.fixture.ts';
import {
  ACCUSED,
  EVIDENCE,
  PRESERVE,
  answerWitness,
  ask,
  order,
  present,
  PLAN,
  proposeWitness,
  recordExplanation,
  session,
  share,
  unitReview,
} from './verification.fixture.ts';

const TOLD = '2026-10-20';
const hearingOf = (story: Story, subjectId = ACCUSED) =>
  fold(story).verification?.hearings.find((one) => one.subjectId === subjectId);
const statusOf = (story: Story, id: string) => fold(story).obligations.find((one) => one.id === id)?.status;
/** A case of another body, ordered and planned there. */
const plannedAt = (
  place: Parameters<typeof register>[1],
  subject: Subject,
  screener: Actor,
  head: Actor,
  leader: string,
) =>
  goOn(
    (subject.personId === null ? acceptedInWords : accepted)(
      lived(
        [register('2026-10-12', place), ENGINE, '2026-10-12'],
        [classify({ subjects: [subject] }), screener, '2026-10-13'],
      ),
      head,
    ),
    [order({ leader, members: [] }), head, '2026-10-16'],
    [PLAN, head, '2026-10-19'],
  );
const OF_PROVINCE = plannedAt(
  { organisationId: 'province', organisationPath: 'mg' },
  about({ personId: 'branchSecretary' }),
  staff('provincialLeader', ['SCREENER', 'province']),
  HEAD_ABOVE,
  'officer',
);
const OF_BRANCH = plannedAt(
  { organisationId: 'branch', organisationPath: 'mg.x01.c01' },
  { ...about(), kind: 'member' },
  staff('managedAbove', ['SCREENER', 'branch']),
  staff('branchSecretary', ['HEAD', 'branch']),
  'managedAbove',
);

describe('presenting the decision', () => {
  it('to the last subject settles that they were to be told, and opens the period of the inspection', () => {
    const told = given(PLANNED).when(present(TOLD, ACCUSED), LEADER, TOLD);
    told.thenEvents(
      { type: 'DecisionPresented', on: TOLD, subjectIds: [ACCUSED] },
      { type: 'ObligationSettled', obligationId: 'party.insp.present#1', status: 'met', late: false },
      {
        obligation: {
          key: 'party.insp.dhvp.other',
          startedOn: TOLD,
          dueOn: '2026-12-21',
          owner: { personId: 'officer' },
        },
      },
    );
    expect(told.state().verification?.hearings).toMatchObject([{ subjectId: ACCUSED, presentedOn: TOLD }]);
  });

  it('to one of two settles nothing yet; the period runs from the first and opens once', () => {
    const first = goOn(TWO_PLANNED, [present(TOLD, ACCUSED), LEADER, TOLD]);
    expect(statusOf(first, 'party.insp.present#1')).toBe('open');
    const both = given(first).when(present('2026-10-26', BRANCH.id), LEADER, '2026-10-26');
    both.thenEvents(
      { type: 'DecisionPresented' },
      { type: 'ObligationSettled', obligationId: 'party.insp.present#1', status: 'met', on: '2026-10-26', late: true },
    );
    expect(both.state().obligations.filter((one) => one.key.startsWith('party.insp.dhvp'))).toMatchObject([
      { startedOn: TOLD },
    ]);
  });

  it('may be entered later than it was done; it was in time by the day it was done', () =>
    given(PLANNED)
      .when(present('2026-10-23', ACCUSED), LEADER, '2026-10-27')
      .thenEvents(
        { on: '2026-10-23' },
        { obligationId: 'party.insp.present#1', on: '2026-10-23', late: false },
        { obligation: { startedOn: '2026-10-23' } },
      ));

  it.each<[string, CaseCommand, string]>([
    ['on a day to come', present('2026-10-21', ACCUSED), 'DATE_IN_FUTURE'],
    ['on a day before the order', present('2026-10-15', ACCUSED), 'DATE_BEFORE_ORDER'],
    ['to nobody', present(TOLD), 'SUBJECT_REQUIRED'],
    ['to somebody whom the case is not about', present(TOLD, 'subject-x'), 'SUBJECT_UNKNOWN'],
  ])('is refused %s', (_why, command, code) => given(PLANNED).when(command, LEADER, TOLD).thenRefused(code));

  it('is refused before the plan is approved, and a second time', () => {
    given(ORDERED).when(present(TOLD, ACCUSED), LEADER, TOLD).thenRefused('PLAN_NOT_APPROVED');
    given(PRESENTED)
      .when(present(TOLD, ACCUSED), LEADER, TOLD)
      .thenRefused('PRESENTED_ALREADY', { subjectIds: [ACCUSED] });
  });

  it('in a province runs by the longer period, in a branch by the shorter', () => {
    const inspected = (story: Story, by: Actor, subjectId: string) =>
      given(story)
        .when(present(TOLD, subjectId), by, TOLD)
        .state()
        .obligations.find((one) => one.key.startsWith('party.insp.dhvp'));
    expect(inspected(OF_PROVINCE, LEADER, ACCUSED)).toMatchObject({
      key: 'party.insp.dhvp.other',
      policy: { version: 2, length: { n: 90 } },
    });
    expect(inspected(OF_BRANCH, staff('managedAbove'), 'subject-x')).toMatchObject({
      key: 'party.insp.dhvp.branch',
      policy: { length: { n: 45 } },
    });
  });

  it.each([{ kind: 'denunciation' }, { kind: 'discipline-appeal' }, { track: 'state' }] as const)(
    'opens no period of inspection for %j, which has another or none',
    (overrides) => {
      const story = goOn(
        acceptedAbout([about({ personId: 'branchSecretary' })], overrides),
        [order(), HEAD, '2026-10-16'],
        [PLAN, HEAD, '2026-10-19'],
      );
      const told = given(story).when(present(TOLD, ACCUSED), LEADER, TOLD).state();
      expect(told.obligations.filter((one) => one.key.startsWith('party.insp.dhvp'))).toEqual([]);
    },
  );
});

describe('asking for an explanation', () => {
  it('is owed by the subject in person, in ten working days', () => {
    const asked = given(PRESENTED).when(ask(), SECOND_OFFICER, '2026-10-21');
    asked.thenEvents(
      { type: 'ExplanationRequested', subjectId: ACCUSED, obligationId: 'party.explain#1' },
      {
        obligation: {
          key: 'party.explain',
          dueOn: '2026-11-04',
          owner: { kind: 'person', personId: 'branchSecretary' },
        },
      },
    );
  });

  it('of a body on record is seen to by the leader', () => {
    const told = goOn(TWO_PLANNED, [present(TOLD, ACCUSED, BRANCH.id), LEADER, TOLD]);
    given(told)
      .when(ask(BRANCH.id), LEADER, '2026-10-21')
      .thenEvents({ subjectId: BRANCH.id }, { obligation: { owner: { personId: 'officer' } } });
  });

  it('comes after the decision was presented, and once until it is answered', () => {
    given(PLANNED)
      .when(ask(), LEADER, TOLD)
      .thenRefused('NOT_PRESENTED', { subjectIds: [ACCUSED] });
    given(PRESENTED).when(ask('subject-x'), LEADER, TOLD).thenRefused('SUBJECT_UNKNOWN', { subjectId: 'subject-x' });
    given(ASKED)
      .when(ask(), LEADER, '2026-10-22')
      .thenRefused('EXPLANATION_PENDING', { subjectIds: [ACCUSED] });
    const more = goOn(EXPLAINED, [ask(), LEADER, '2026-11-02']);
    expect(hearingOf(more)).toMatchObject({ explanation: 'asked', explanationId: 'party.explain#2' });
  });

  it('on paper is recorded by the team and settles what that subject owed, and no other', () => {
    const told = goOn(
      TWO_PLANNED,
      [present(TOLD, ACCUSED, BRANCH.id), LEADER, TOLD],
      [ask(), LEADER, '2026-10-21'],
      [ask(BRANCH.id), LEADER, '2026-10-21'],
    );
    const recorded = given(told).when(recordExplanation(BRANCH.id), SECOND_OFFICER, '2026-10-28');
    recorded.thenEvents(
      { type: 'ExplanationGiven', subjectId: BRANCH.id, bySubject: false },
      { type: 'ObligationSettled', obligationId: 'party.explain#2', status: 'met' },
    );
    given(PLANNED).when(recordExplanation(), LEADER, TOLD).thenRefused('NOT_PRESENTED');
  });
});

describe('the file of the team', () => {
  it('counts sessions and evidence', () => {
    const worked = goOn(
      PRESENTED,
      [session('2026-10-21', ACCUSED), SECOND_OFFICER, '2026-10-22'],
      [EVIDENCE, SECOND_OFFICER, '2026-10-22'],
      [unitReview('2026-10-22'), LEADER, '2026-10-22'],
    );
    expect(fold(worked).verification).toMatchObject({ sessions: 1, evidence: 1 });
  });

  it('has nothing of days to come, nor of persons the case is not about', () => {
    given(PRESENTED).when(session('2026-10-23'), LEADER, '2026-10-22').thenRefused('DATE_IN_FUTURE');
    given(PRESENTED).when(unitReview('2026-10-23'), LEADER, '2026-10-22').thenRefused('DATE_IN_FUTURE');
    given(PRESENTED)
      .when(session('2026-10-21', 'subject-x'), LEADER, '2026-10-22')
      .thenRefused('SUBJECT_UNKNOWN', { subjectId: 'subject-x' });
  });

  it('may begin with documents to be kept as they are, before any order', () => {
    given(ACCEPTED)
      .when(PRESERVE, HEAD, '2026-10-15')
      .thenEvents({ type: 'DocumentsPreserved', organisationId: 'branch' });
    given(PRESENTED).when(PRESERVE, SECOND_OFFICER, '2026-10-21').thenEvents({ type: 'DocumentsPreserved' });
  });

  it('answers each proposed witness once, with a reason', () => {
    const proposed = goOn(PRESENTED, [proposeWitness(), SECRETARY_OF_BRANCH, '2026-10-21']);
    const answered = given(proposed).when(answerWitness('witness-1'), LEADER, '2026-10-22');
    answered.thenEvents(
      { type: 'WitnessProposalAnswered', accepted: false, reason: { contentId: 'why' } },
      { type: 'ObligationSettled', obligationId: 'witness.answer#1', status: 'met' },
    );
    expect(answered.state().verification?.witnesses).toMatchObject([{ id: 'witness-1', answer: 'refused' }]);
    given(proposed).when(answerWitness('witness-2'), LEADER, '2026-10-22').thenRefused('PROPOSAL_UNKNOWN');
    const heard = goOn(proposed, [answerWitness('witness-1', true), LEADER, '2026-10-22']);
    expect(fold(heard).verification?.witnesses).toMatchObject([{ answer: 'accepted' }]);
    given(heard).when(answerWitness('witness-1'), LEADER, '2026-10-23').thenRefused('PROPOSAL_ANSWERED');
  });
});

describe('sharing the draft', () => {
  it('gives the subject five working days to answer', () =>
    given(EXPLAINED)
      .when(share(), LEADER, '2026-11-09')
      .thenEvents(
        { type: 'DraftFindingsShared', on: '2026-11-09', obligationId: 'party.draft_comment#1' },
        { obligation: { key: 'party.draft_comment', dueOn: '2026-11-16', owner: { personId: 'branchSecretary' } } },
      ));

  it('happens once, with one who was told of the matter, and not once the report lies', () => {
    given(PLANNED).when(share(), LEADER, TOLD).thenRefused('NOT_PRESENTED');
    given(SHARED).when(share(), LEADER, '2026-11-10').thenRefused('DRAFT_SHARED_ALREADY', { subjectId: ACCUSED });
    given(REPORTED).when(share(), LEADER, '2026-11-13').thenRefused('REPORT_SUBMITTED');
    given(REPORTED).when(ask(), LEADER, '2026-11-13').thenRefused('REPORT_SUBMITTED');
  });
});
