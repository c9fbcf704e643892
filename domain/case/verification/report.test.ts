import { describe, expect, it } from 'vitest';
import { about, text } from '../commands.fixture.ts';
import { fold, given, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { DEPUTY, HEAD, staff } from '../people.fixture.ts';
import {
  APPROVED,
  ASKED,
  BRANCH,
  COMMENTED,
  EXPLAINED,
  LEADER,
  PRESENTED,
  REPORTED,
  SECRETARY_OF_BRANCH,
  SHARED,
  TWO_PLANNED,
  acceptedAbout,
  goOn,
} from './team-stories.fixture.ts';
import {
  ACCUSED,
  APPROVE_REPORT,
  RETURN_REPORT,
  comment,
  explain,
  objectTo,
  order,
  present,
  PLAN,
  proposeWitness,
  report,
  share,
} from './verification.fixture.ts';

const TOLD = '2026-10-20';
const statusOf = (story: Story, id: string) => fold(story).obligations.find((one) => one.id === id)?.status;
const paused = (story: Story) => {
  const decided = { by: 'person', personId: 'head', signedAs: 'own' } as const;
  const why = { ground: 'SUBJECT_UNABLE', from: '2026-11-13', reason: text('why'), decided } as const;
  return record(story, [{ type: 'SettlementPaused', ...why }], HEAD, '2026-11-13');
};

describe('submitting the report', () => {
  const ON = '2026-11-13';

  it('settles the period of the report and lays it before the head for five working days', () => {
    const submitted = given(COMMENTED).when(report(), LEADER, ON);
    submitted.thenEvents(
      { type: 'ReportSubmitted', by: 'officer', on: ON, findings: [{ finding: 'true-violation' }] },
      { type: 'ObligationSettled', obligationId: 'verification.report#1', status: 'met', late: false },
      { obligation: { key: 'report.decide', dueOn: '2026-11-20', owner: { kind: 'role', role: 'HEAD' } } },
    );
    expect(submitted.state()).toMatchObject({ stage: 'VERIFICATION', verification: { report: { by: 'officer' } } });
  });

  const told = goOn(TWO_PLANNED, [present(TOLD, ACCUSED), LEADER, TOLD]);
  it.each<[string, Story, string, object]>([
    ['a subject was not told', told, 'NOT_PRESENTED', { subjectIds: [BRANCH.id] }],
    ['a subject was asked nothing', PRESENTED, 'EXPLANATION_NOT_ASKED', { subjectIds: [ACCUSED] }],
    ['an explanation may still come', ASKED, 'EXPLANATION_PENDING', { subjectIds: [ACCUSED] }],
    ['a subject has not seen the draft', EXPLAINED, 'DRAFT_NOT_OFFERED', { subjectIds: [ACCUSED] }],
    ['the word on the draft may still come', SHARED, 'DRAFT_REPLY_PENDING', { subjectIds: [ACCUSED] }],
    [
      'a proposed witness is not answered',
      goOn(COMMENTED, [proposeWitness(), SECRETARY_OF_BRANCH, '2026-11-12']),
      'PROPOSAL_PENDING',
      { proposalIds: ['witness-1'] },
    ],
    [
      'an objection is not decided',
      goOn(COMMENTED, [objectTo('secondOfficer'), SECRETARY_OF_BRANCH, '2026-11-12']),
      'OBJECTION_PENDING',
      { objectionIds: ['objection-1'] },
    ],
    ['a report lies there', REPORTED, 'REPORT_SUBMITTED', {}],
  ])('is refused while %s', (_why, story, code, params) =>
    given(story).when(report(), LEADER, ON).thenRefused(code, params),
  );

  const allegations = ['allegation-1', 'allegation-2'].map((id) => ({ id, codes: ['DD-5'], summary: text(id) }));
  const twoMatters = goOn(
    acceptedAbout([about({ personId: 'branchSecretary' })], { allegations }),
    [order(), HEAD, '2026-10-16'],
    [PLAN, HEAD, '2026-10-19'],
    [present(TOLD, ACCUSED), LEADER, TOLD],
    [explain(), SECRETARY_OF_BRANCH, '2026-10-22'],
    [share(), LEADER, '2026-11-09'],
    [comment(), SECRETARY_OF_BRANCH, '2026-11-12'],
  );
  it.each<[string, readonly string[], string, object]>([
    ['a matter is passed over', ['allegation-1'], 'FINDINGS_INCOMPLETE', { allegationIds: ['allegation-2'] }],
    [
      'a matter is new',
      ['allegation-1', 'allegation-2', 'allegation-3'],
      'ALLEGATION_UNKNOWN',
      { allegationId: 'allegation-3' },
    ],
    [
      'a matter has two findings',
      ['allegation-1', 'allegation-1', 'allegation-2'],
      'FINDING_TWICE',
      { allegationId: 'allegation-1' },
    ],
  ])('is refused when %s', (_why, ids, code, params) =>
    given(twoMatters)
      .when(report(...ids), LEADER, ON)
      .thenRefused(code, params),
  );

  it('takes an explanation that was given unasked', () =>
    expect(given(twoMatters).when(report('allegation-2', 'allegation-1'), LEADER, ON).events()).toHaveLength(3));

  it('waits while the settlement stands still, and so does its approval', () => {
    given(paused(COMMENTED)).when(report(), LEADER, ON).thenRefused('SETTLEMENT_PAUSED');
    given(paused(REPORTED)).when(APPROVE_REPORT, HEAD, '2026-11-16').thenRefused('SETTLEMENT_PAUSED');
  });
});

describe('the report before the head', () => {
  it('approved goes to review, for the secretary to put on an agenda in ten working days', () => {
    const approved = given(REPORTED).when(APPROVE_REPORT, HEAD, '2026-11-16');
    approved.thenEvents(
      { type: 'ReportApproved', by: 'head', on: '2026-11-16' },
      { type: 'ObligationSettled', obligationId: 'report.decide#1', status: 'met' },
      { obligation: { key: 'review.agenda', dueOn: '2026-12-01', owner: { role: 'MEETING_SECRETARY' } } },
    );
    expect(approved.state().stage).toBe('REVIEW');
    expect(fold(APPROVED).verification?.report).not.toBeNull();
  });

  it('sent back is owed again, and the draft is offered again', () => {
    const returned = given(REPORTED).when(RETURN_REPORT, HEAD, '2026-11-16');
    returned.thenEvents(
      { type: 'ReportReturned', by: 'head' },
      { type: 'ObligationSettled', obligationId: 'report.decide#1' },
      { obligation: { key: 'verification.rework', dueOn: '2026-12-01', owner: { personId: 'officer' } } },
    );
    expect(returned.state().verification).toMatchObject({
      report: null,
      returns: 1,
      hearings: [{ explanation: 'given', draft: 'not-shared', draftId: null }],
    });
  });

  it('may be sent back a second time, and each time is counted', () => {
    const again = goOn(
      REPORTED,
      [RETURN_REPORT, HEAD, '2026-11-16'],
      [share(), LEADER, '2026-11-17'],
      [comment(), SECRETARY_OF_BRANCH, '2026-11-18'],
      [report(), LEADER, '2026-11-19'],
    );
    expect(statusOf(again, 'verification.rework#1')).toBe('met');
    expect(given(again).when(RETURN_REPORT, HEAD, '2026-11-20').state().verification?.returns).toBe(2);
  });

  it('is nothing to decide while there is none', () => {
    given(COMMENTED).when(APPROVE_REPORT, HEAD, '2026-11-13').thenRefused('NO_REPORT');
    given(COMMENTED).when(RETURN_REPORT, HEAD, '2026-11-13').thenRefused('NO_REPORT');
  });

  it('is never approved by who submitted it', () => {
    const both = staff('officer', 'HEAD');
    given(REPORTED).when(APPROVE_REPORT, both, '2026-11-16').thenRefused('FOUR_EYES', { command: 'approveReport' });
    given(REPORTED).when(APPROVE_REPORT, DEPUTY, '2026-11-16').thenEvents({ type: 'ReportApproved' }, {}, {});
  });

  it('waits for an answer to what a subject put forward since', () => {
    const proposed = goOn(REPORTED, [proposeWitness(), SECRETARY_OF_BRANCH, '2026-11-13']);
    given(proposed).when(APPROVE_REPORT, HEAD, '2026-11-16').thenRefused('PROPOSAL_PENDING');
  });
});
