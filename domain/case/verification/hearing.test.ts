import { describe, expect, it } from 'vitest';
import { text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { fold, given, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { CLERK, HEAD, OFFICER, SECOND_OFFICER, staff } from '../people.fixture.ts';
import {
  APPROVED,
  ASKED,
  BRANCH,
  COMMENTED,
  EXPLAINED,
  LEADER,
  PLANNED,
  PRESENTED,
  SECRETARY_OF_BRANCH,
  SHARED,
  TWO_PLANNED,
  goOn,
} from './team-stories.fixture.ts';
import {
  ACCUSED,
  ask,
  comment,
  explain,
  moreTime,
  objectTo,
  offerEvidence,
  onPaper,
  present,
  recordExplanation,
  proposeWitness,
  requestReview,
  reserve,
  share,
} from './verification.fixture.ts';

const ON = '2026-10-22';
const BOTH_TOLD = goOn(TWO_PLANNED, [present('2026-10-20', ACCUSED, BRANCH.id), LEADER, '2026-10-20']);
const SHARED_ASKED = goOn(ASKED, [share(), LEADER, '2026-10-21']);
const UNIT = staff('branchMember', ['SUPERVISED_UNIT', 'branch']);
const dueOf = (story: Story, id: string) => fold(story).obligations.find((one) => one.id === id)?.dueOn;

describe('who speaks for a subject', () => {
  it('is the person themself, once told of the matter', () => {
    given(PLANNED).when(proposeWitness(), SECRETARY_OF_BRANCH, ON).thenRefused('NOT_PERMITTED');
    given(PRESENTED)
      .when(proposeWitness(), SECRETARY_OF_BRANCH, ON)
      .thenEvents(
        { type: 'WitnessProposed', proposalId: 'witness-1', bySubject: true },
        { obligation: { key: 'witness.answer', owner: { personId: 'officer' } } },
      );
  });

  it('is for a body whoever answers there for it', () =>
    given(BOTH_TOLD).when(explain(BRANCH.id), UNIT, ON).thenEvents({ type: 'ExplanationGiven', bySubject: true }));

  it('is never another subject', () => {
    given(BOTH_TOLD)
      .when(reserve(BRANCH.id), SECRETARY_OF_BRANCH, ON)
      .thenRefused('SUBJECT_UNKNOWN', { subjectId: BRANCH.id });
    given(BOTH_TOLD).when(reserve(ACCUSED), UNIT, ON).thenRefused('SUBJECT_UNKNOWN', { subjectId: ACCUSED });
  });

  it('may be the team with a signed paper, for any subject of the case', () => {
    given(BOTH_TOLD).when(offerEvidence(BRANCH.id), SECOND_OFFICER, ON).thenEvents({ bySubject: false });
    given(BOTH_TOLD).when(offerEvidence(ACCUSED), OFFICER, ON).thenEvents({ bySubject: false });
    given(BOTH_TOLD).when(offerEvidence('subject-x'), OFFICER, ON).thenRefused('SUBJECT_UNKNOWN');
  });

  it.each([
    recordExplanation(),
    offerEvidence(),
    proposeWitness(),
    objectTo('secondOfficer'),
    comment(),
    reserve(),
    moreTime(2),
  ])('entered by the team has the scan of what the subject signed: $type', (command) => {
    const unsigned = { ...command, attachments: [] };
    given(SHARED_ASKED).when(unsigned, OFFICER, ON).thenRefused('SIGNED_PAPER_REQUIRED', { subjectId: ACCUSED });
    expect(given(SHARED_ASKED).when(onPaper(command), OFFICER, ON).events()[0]).toMatchObject({
      attachments: ['upload-scan'],
    });
    const byTeam = command.type === 'recordExplanation' ? explain() : unsigned;
    expect(given(SHARED_ASKED).when(byTeam, SECRETARY_OF_BRANCH, ON).events()).not.toEqual([]);
  });

  it.each<[string, CaseCommand]>([
    ['explains', explain()],
    ['offers evidence', offerEvidence()],
    ['objects', objectTo('officer')],
    ['reserves an opinion', reserve()],
    ['asks for more time', moreTime(2)],
  ])('is nobody else of the staff, who neither %s for a subject', (_what, command) =>
    given(ASKED).when(command, CLERK, ON).thenRefused('NOT_PERMITTED'),
  );
});

describe('the explanation of a subject', () => {
  it('settles what was asked of them', () => {
    const explained = given(ASKED).when(explain(), SECRETARY_OF_BRANCH, '2026-10-30');
    explained.thenEvents(
      { type: 'ExplanationGiven', subjectId: ACCUSED, bySubject: true },
      { type: 'ObligationSettled', obligationId: 'party.explain#1', status: 'met', late: false },
    );
    expect(explained.state().verification?.hearings).toMatchObject([{ explanation: 'given' }]);
  });

  it('may come unasked', () =>
    expect(given(PRESENTED).when(explain(), SECRETARY_OF_BRANCH, ON).events()).toMatchObject([
      { type: 'ExplanationGiven' },
    ]));

  it('may come after the silence was recorded', () => {
    const silent = goOn(ASKED, [share(), LEADER, '2026-11-05']);
    expect(fold(silent).verification?.hearings).toMatchObject([{ explanation: 'silent' }]);
    const late = given(silent).when(explain(), SECRETARY_OF_BRANCH, '2026-11-06');
    late.thenEvents({ type: 'ExplanationGiven' });
    expect(late.state().verification?.hearings).toMatchObject([{ explanation: 'given' }]);
  });
});

describe('evidence, witnesses and an opinion of their own', () => {
  it('are taken during verification, and evidence and opinion until the conclusion', () => {
    expect(given(PRESENTED).when(offerEvidence(), SECRETARY_OF_BRANCH, ON).state().verification?.evidence).toBe(1);
    given(APPROVED).when(offerEvidence(), SECRETARY_OF_BRANCH, '2026-11-17').thenEvents({ type: 'EvidenceOffered' });
    given(APPROVED).when(reserve(), SECRETARY_OF_BRANCH, '2026-11-17').thenEvents({ type: 'OpinionReserved' });
    given(APPROVED).when(proposeWitness(), SECRETARY_OF_BRANCH, '2026-11-17').thenRefused('COMMAND_NOT_IN_STAGE');
  });

  it('witnesses are numbered in the order they are named', () => {
    const two = goOn(
      PRESENTED,
      [proposeWitness(), SECRETARY_OF_BRANCH, ON],
      [proposeWitness(), SECRETARY_OF_BRANCH, ON],
    );
    expect(fold(two).verification?.witnesses.map((one) => one.id)).toEqual(['witness-1', 'witness-2']);
  });
});

describe('objecting to one of the team', () => {
  it('waits for another person to decide', () => {
    const objected = given(PRESENTED).when(objectTo('officer'), SECRETARY_OF_BRANCH, ON);
    objected.thenEvents(
      { type: 'TeamMemberObjectedTo', objectionId: 'objection-1', personId: 'officer' },
      { obligation: { key: 'objection.decide', owner: { role: 'HEAD' } } },
    );
    expect(objected.state().verification?.objections).toEqual([
      { id: 'objection-1', subjectId: ACCUSED, personId: 'officer', answer: 'open' },
    ]);
  });

  it('is about somebody who is in it, once until it is decided', () => {
    given(PRESENTED).when(objectTo('clerk'), SECRETARY_OF_BRANCH, ON).thenRefused('NOT_IN_TEAM', { personId: 'clerk' });
    const objected = goOn(PRESENTED, [objectTo('officer'), SECRETARY_OF_BRANCH, ON]);
    given(objected).when(objectTo('officer'), SECRETARY_OF_BRANCH, ON).thenRefused('OBJECTED_ALREADY');
    given(objected).when(objectTo('secondOfficer'), SECRETARY_OF_BRANCH, ON).thenEvents({ objectionId: 'objection-2' });
  });

  it('is open to each subject for themself', () => {
    const objected = goOn(BOTH_TOLD, [objectTo('officer'), SECRETARY_OF_BRANCH, ON]);
    given(objected).when(objectTo('officer', BRANCH.id), UNIT, ON).thenEvents({ objectionId: 'objection-2' });
  });
});

describe('the word on the draft', () => {
  it('settles that it was asked for', () => {
    const commented = given(SHARED).when(comment(), SECRETARY_OF_BRANCH, '2026-11-12');
    commented.thenEvents(
      { type: 'DraftCommented', bySubject: true },
      { type: 'ObligationSettled', obligationId: 'party.draft_comment#1', status: 'met' },
    );
    expect(commented.state().verification?.hearings).toMatchObject([{ draft: 'answered' }]);
  });

  it('comes to a draft that was shared; more may be said later', () => {
    given(EXPLAINED).when(comment(), SECRETARY_OF_BRANCH, ON).thenRefused('DRAFT_NOT_SHARED', { subjectId: ACCUSED });
    given(COMMENTED).when(comment(), SECRETARY_OF_BRANCH, '2026-11-13').thenEvents({ type: 'DraftCommented' });
  });
});

describe('more time', () => {
  const approve: CaseCommand = { type: 'approveExtension', obligationId: 'party.explain#1' };

  it('is asked for what the subject owes, and granted by the head', () => {
    const asked = given(ASKED).when(moreTime(5), SECRETARY_OF_BRANCH, '2026-11-03');
    asked.thenEvents({
      type: 'ExtensionRequested',
      obligationId: 'party.explain#1',
      request: { by: 'branchSecretary', days: 5, reason: 'why' },
    });
    const granted = goOn(ASKED, [moreTime(5), SECRETARY_OF_BRANCH, '2026-11-03'], [approve, HEAD, '2026-11-04']);
    expect(dueOf(granted, 'party.explain#1')).toBe('2026-11-11');
  });

  it('may be asked on the draft too', () =>
    given(SHARED)
      .when(moreTime(2), SECRETARY_OF_BRANCH, '2026-11-12')
      .thenEvents({ type: 'ExtensionRequested', obligationId: 'party.draft_comment#1' }));

  it.each<[string, Story, number, string]>([
    ['more than the rule allows', ASKED, 6, 'EXTENSION_TOO_LONG'],
    ['no day at all', ASKED, 0, 'EXTENSION_LENGTH_INVALID'],
    [
      'a second time before the first is decided',
      goOn(ASKED, [onPaper(moreTime(1)), OFFICER, ON]),
      2,
      'EXTENSION_ALREADY_REQUESTED',
    ],
    [
      'a second time after the first was granted',
      goOn(ASKED, [onPaper(moreTime(1)), OFFICER, ON], [approve, HEAD, ON]),
      2,
      'EXTENSION_USED_UP',
    ],
    ['where nothing was asked', PRESENTED, 2, 'NOTHING_ASKED'],
    ['where everything is answered', EXPLAINED, 2, 'NOTHING_ASKED'],
  ])('is refused for %s', (_why, story, days, code) =>
    given(story).when(moreTime(days), SECRETARY_OF_BRANCH, ON).thenRefused(code),
  );

  it('of one subject is not that of another', () => {
    const asked = goOn(BOTH_TOLD, [ask(BRANCH.id), LEADER, '2026-10-21']);
    given(asked).when(moreTime(2), SECRETARY_OF_BRANCH, ON).thenRefused('NOTHING_ASKED', { subjectId: ACCUSED });
    given(asked).when(moreTime(2, BRANCH.id), UNIT, ON).thenEvents({ obligationId: 'party.explain#1' });
  });
});

describe('asking for the conclusion to be looked at again', () => {
  const decided = { by: 'body', organisationId: 'commune', meetingId: 'meeting-1', signedAs: 'for-body' } as const;
  const ENDED: Story = record(
    APPROVED,
    [
      {
        type: 'CaseConcluded',
        meetingId: 'meeting-1',
        on: '2026-12-01',
        findings: [{ allegationId: 'allegation-1', finding: 'true-shortcoming' }],
        consequences: [{ subjectId: ACCUSED, consequence: 'lessons', disciplineId: null }],
        text: text('conclusion'),
        decided,
      },
    ],
    HEAD,
    '2026-12-01',
  );
  const DAY = '2026-12-07';

  it('is owed an answer by the head in five working days, one for all that lie together', () => {
    given(ENDED)
      .when(requestReview(), SECRETARY_OF_BRANCH, DAY)
      .thenEvents(
        { type: 'SubjectReviewRequested', subjectId: ACCUSED, bySubject: true },
        { obligation: { key: 'review.request', dueOn: '2026-12-14', owner: { role: 'HEAD' } } },
      );
    const asked = goOn(ENDED, [requestReview(), SECRETARY_OF_BRANCH, DAY]);
    given(asked).when(requestReview(), OFFICER, DAY).thenRefused('SIGNED_PAPER_REQUIRED', { subjectId: ACCUSED });
    given(asked)
      .when(onPaper(requestReview()), OFFICER, DAY)
      .thenEvents({ type: 'SubjectReviewRequested', bySubject: false });
  });

  it('needs a conclusion', () => {
    const answer = { type: 'CaseResolvedDirectly', answer: text('answer'), decided } as const;
    const ended = record(PRESENTED, [answer], HEAD, ON);
    given(ended).when(requestReview(), SECRETARY_OF_BRANCH, DAY).thenRefused('NO_CONCLUSION');
  });
});
