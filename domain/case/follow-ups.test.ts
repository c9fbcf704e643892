import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../process.ts';
import { about } from './commands.fixture.ts';
import { EVERY_EVENT } from './events.fixture.ts';
import type { CaseEvent } from './events.ts';
import { followUps } from './follow-ups.ts';
import { ACCUSED, SECOND, conclude, concluded, follows, owedSince, underReview } from './review/review.fixture.ts';
import type { CaseState } from './state.ts';

const SELF = 'case/case-1';
const BRANCH = about({ organisationId: 'branch' });

/** Code and addressees of the notices that follow one event, with the obligation a notice is about. */
function told(event: CaseEvent, state: CaseState = underReview()): (string | null)[][] {
  return followUps(state, [event], SELF).flatMap((one) =>
    one.kind === 'notice' ? [[one.notice, one.audience, ...(one.obligationId === null ? [] : [one.obligationId])]] : [],
  );
}

/** What other processes are asked because of one event. */
function asked(event: CaseEvent, state: CaseState = underReview()): readonly FollowUp[] {
  return followUps(state, [event], SELF).filter((one) => one.kind === 'command');
}

describe('what the case asks of a meeting', () => {
  it('is to take it on the agenda, with all that the meeting must know of it', () => {
    const state = underReview({ subjects: [ACCUSED, BRANCH], recused: ['officer'] });
    expect(asked(EVERY_EVENT.CasePutOnAgenda, state)).toEqual([
      {
        kind: 'command',
        to: 'meeting/meeting-1',
        about: 'meeting-1',
        command: {
          type: 'addItem',
          source: SELF,
          kind: 'case',
          caseId: 'case-1',
          organisationId: 'commune',
          organisationPath: 'mg.x01',
          subjects: [
            { subjectId: ACCUSED.id, kind: 'member', personId: 'branchSecretary', organisationId: null },
            { subjectId: BRANCH.id, kind: 'organisation', personId: null, organisationId: 'branch' },
          ],
          allegationIds: ['allegation-1'],
          question: null,
          recused: ['officer'],
        },
      },
    ]);
  });

  it('is to let nobody vote to whom the subject rightly objected', () => {
    const objected = (personId: string, answer: 'upheld' | 'rejected') =>
      ({ id: `objection-${personId}`, subjectId: ACCUSED.id, personId, answer }) as const;
    const { verification } = underReview();
    if (verification === null) throw new Error('not verified');
    const objections = [objected('secondOfficer', 'upheld'), objected('deputy', 'rejected')];
    const state = underReview({ verification: { ...verification, objections } });
    expect(asked(EVERY_EVENT.CasePutOnAgenda, state)).toMatchObject([{ command: { recused: ['secondOfficer'] } }]);
  });

  it('is to drop it when it has ended otherwise and stands on the agenda no more', () => {
    const dropped = { to: 'meeting/meeting-1', command: { type: 'dropItem', source: SELF } };
    expect(asked(EVERY_EVENT.AgendaLeft, underReview({ agenda: null }))).toMatchObject([dropped]);
    expect(asked(EVERY_EVENT.CaseTerminated)).toEqual([]);
    expect(asked(EVERY_EVENT.CaseReferred)).toEqual([]);
  });
});

describe('what the case asks of others', () => {
  it('is one discipline for each subject whom the conclusion disciplines, begun with the day of the conclusion', () => {
    const command = conclude({ consequences: [follows('discipline'), follows('lessons', SECOND)] });
    const before = underReview({ subjects: [ACCUSED, SECOND], recused: ['officer'] });
    const { type: _type, ...contents } = command;
    const event = { ...EVERY_EVENT.CaseConcluded, ...contents };
    expect(asked(event, concluded(before, command))).toEqual([
      {
        kind: 'command',
        to: `discipline/discipline-of-${ACCUSED.id}`,
        about: `discipline-of-${ACCUSED.id}`,
        command: {
          type: 'begin',
          caseId: 'case-1',
          matterId: 'matter-1',
          organisationId: 'commune',
          organisationPath: 'mg.x01',
          subjectId: ACCUSED.id,
          subjectKind: 'member',
          personId: 'branchSecretary',
          organisationSubjectId: null,
          concludedOn: '2026-12-01',
          recused: ['officer'],
        },
      },
    ]);
  });

  it('is the end of every suspension that stands, the day the law clears the person', () => {
    const suspensions = [
      { suspensionId: 'suspension-1', subjectId: ACCUSED.id, ended: true },
      { suspensionId: 'suspension-2', subjectId: ACCUSED.id, ended: false },
    ];
    const state = underReview({ suspensions });
    const cleared = { ...EVERY_EVENT.LawNoticeRecorded, notice: 'acquitted', on: '2026-11-20' } as const;
    expect(asked(cleared, state)).toMatchObject([
      { to: 'suspension/suspension-2', about: 'suspension-2', command: { type: 'endByLaw', on: '2026-11-20' } },
    ]);
    for (const notice of ['proceedings', 'judgment', 'exempted'] as const) {
      expect(asked({ ...cleared, notice }, state)).toEqual([]);
    }
  });

  it('is that a desk handed over hears whether this case went along', () => {
    const event = EVERY_EVENT.DeskTakenOver;
    for (const [toPersonId, how] of [
      ['secondOfficer', 'taken'],
      [null, 'left'],
    ] as const) {
      expect(asked({ ...event, toPersonId })).toMatchObject([
        { to: 'desk-handover/handover-1', command: { type: 'noteMatterPassed', caseId: 'case-1', how } },
      ]);
    }
  });

  it('is that another case hears of its withdrawal', () =>
    expect(asked({ ...EVERY_EVENT.WithdrawalForwarded, signs: ['threat'] })).toMatchObject([
      { to: 'case/case-2', about: 'case-2', command: { type: 'withdraw', signs: ['threat'] } },
    ]));

  it('is nothing else', () => {
    const events: readonly CaseEvent[] = Object.values(EVERY_EVENT);
    const asking = events.filter((event) => asked(event, underReview()).length > 0).map((event) => event.type);
    expect(asking.toSorted()).toEqual([
      'AgendaLeft',
      'CaseLinked',
      'CasePutOnAgenda',
      'CaseSplit',
      'ConflictDeclared',
      'ConsolidationAsked',
      'DeferredForCongress',
      'DeskTakenOver',
      'ProtectionRequested',
      'RecurrenceFound',
      'RecusalNoted',
      'SenderReviewRequested',
      'SubmissionsTakenIn',
      'WithdrawalForwarded',
    ]);
  });
});

describe('who is told', () => {
  it('of a transfer: the body that is to answer; of its return the head, and the superior when it is for them to decide', () => {
    const elsewhere = { kind: 'role', role: 'HEAD', organisationId: 'otherCommune' } as const;
    const state = underReview({
      obligations: [
        { ...owedSince('transfer.ack', '2026-10-14', elsewhere), status: 'met' },
        owedSince('transfer.ack', '2026-10-20', elsewhere, 2),
        owedSince('competence.decide', '2026-10-26', elsewhere),
      ],
    });
    expect(told(EVERY_EVENT.CaseTransferred, state)).toEqual([['transferred', 'owner', 'transfer.ack#2']]);
    expect(told(EVERY_EVENT.TransferReturned, state)).toEqual([['transfer-returned', 'owner-head']]);
    expect(told({ ...EVERY_EVENT.TransferReturned, toSuperior: true }, state)).toEqual([
      ['transfer-returned', 'owner-head'],
      ['transfer-returned', 'owner', 'competence.decide#1'],
    ]);
  });

  it('of the sender: the handler where there is one, otherwise the head', () => {
    const handled = underReview({ handler: 'secondOfficer' });
    expect(told(EVERY_EVENT.QuestionAnswered, handled)).toEqual([['question-answered', 'person:secondOfficer']]);
    expect(told(EVERY_EVENT.QuestionUnanswered)).toEqual([['question-unanswered', 'owner-head']]);
    expect(told(EVERY_EVENT.SenderAsked)).toEqual([]);
  });

  it('of what the head must decide on: the head', () => {
    const codes = [
      EVERY_EVENT.WithdrawalReceived,
      EVERY_EVENT.ThreatReported,
      EVERY_EVENT.CrimeSignsNoted,
      EVERY_EVENT.ConflictDeclared,
      EVERY_EVENT.SubjectReviewRequested,
      EVERY_EVENT.ReportSubmitted,
      EVERY_EVENT.CaseRaised,
    ].map((event) => told(event));
    expect(codes).toEqual([
      [['withdrawal', 'owner-head']],
      [['threat', 'owner-head']],
      [['crime-signs', 'owner-head']],
      [['conflict-declared', 'owner-head']],
      [['subject-review-requested', 'owner-head']],
      [['report-submitted', 'owner-head']],
      [['raised', 'owner-head']],
    ]);
  });

  it('of the order to verify: everybody in the team, and who joins it later', () => {
    expect(told(EVERY_EVENT.VerificationOrdered)).toEqual([
      ['verification-ordered', 'person:officer'],
      ['verification-ordered', 'person:secondOfficer'],
    ]);
    expect(told({ ...EVERY_EVENT.TeamMemberReplaced, joins: 'clerk' })).toEqual([
      ['verification-ordered', 'person:clerk'],
    ]);
    expect(told(EVERY_EVENT.TeamMemberReplaced)).toEqual([]);
  });

  it('of what a subject says: the leader, or the head while the team has none; but not of what the team entered itself', () => {
    const bySubject = [
      EVERY_EVENT.ExplanationGiven,
      EVERY_EVENT.EvidenceOffered,
      EVERY_EVENT.WitnessProposed,
      EVERY_EVENT.DraftCommented,
      EVERY_EVENT.OpinionReserved,
    ];
    const state = underReview();
    const leaderless = { ...state, verification: state.verification && { ...state.verification, leader: '' } };
    for (const event of bySubject) {
      expect(told(event)).toEqual([['subject-answered', 'person:officer']]);
      expect(told(event, leaderless)).toEqual([['subject-answered', 'owner-head']]);
      expect(told({ ...event, bySubject: false })).toEqual([]);
    }
  });

  it('of an objection: always the head, since the team never decides on it', () => {
    for (const bySubject of [true, false]) {
      expect(told({ ...EVERY_EVENT.TeamMemberObjectedTo, bySubject })).toEqual([['subject-answered', 'owner-head']]);
    }
  });

  it('of a report that comes back: the leader; of one that goes on: the secretary who owes it an agenda', () => {
    expect(told(EVERY_EVENT.ReportReturned)).toEqual([['report-returned', 'person:officer']]);
    expect(told(EVERY_EVENT.CaseReturnedToTeam)).toEqual([['returned-to-team', 'person:officer']]);
    const state = underReview({ obligations: [owedSince('review.agenda', '2026-11-16')] });
    expect(told(EVERY_EVENT.ReportApproved, state)).toEqual([['report-approved', 'owner', 'review.agenda#1']]);
    expect(told(EVERY_EVENT.AgendaRefused, state)).toEqual([['agenda-refused', 'owner', 'review.agenda#1']]);
  });

  it('of the conclusion: handler, leader and head, each once', () => {
    expect(told(EVERY_EVENT.CaseConcluded, underReview({ handler: 'secondOfficer' }))).toEqual([
      ['concluded', 'person:secondOfficer'],
      ['concluded', 'person:officer'],
      ['concluded', 'owner-head'],
    ]);
    expect(told(EVERY_EVENT.CaseConcluded, underReview({ handler: 'officer' }))).toEqual([
      ['concluded', 'person:officer'],
      ['concluded', 'owner-head'],
    ]);
  });
});

describe('a subject', () => {
  const state = underReview({ subjects: [ACCUSED, SECOND, BRANCH] });
  const subjectId = ACCUSED.id;

  it('is told, and nobody else, that something waits on their own page', () => {
    const toAccused = [['subject-asked', 'subject:branchSecretary']];
    expect(told({ ...EVERY_EVENT.ExplanationRequested, subjectId }, state)).toEqual(toAccused);
    expect(told({ ...EVERY_EVENT.DraftFindingsShared, subjectId }, state)).toEqual(toAccused);
    expect(told({ ...EVERY_EVENT.SubjectNotified, subjectId, form: 'page' }, state)).toEqual(toAccused);
    expect(told({ ...EVERY_EVENT.DecisionPresented, subjectIds: [subjectId, SECOND.id, BRANCH.id] }, state)).toEqual([
      ...toAccused,
      ['subject-asked', 'subject:branchMember'],
    ]);
  });

  it('gets no notice of what was handed over on paper or in a meeting', () => {
    for (const form of ['letter', 'meeting'] as const) {
      expect(told({ ...EVERY_EVENT.SubjectNotified, subjectId, form }, state)).toEqual([]);
    }
  });

  it('is the addressee of nothing else that happens in the case', () => {
    const events: readonly CaseEvent[] = Object.values(EVERY_EVENT).map((event) =>
      'subjectId' in event && event.subjectId !== null ? { ...event, subjectId } : event,
    );
    const telling = events.filter((event) =>
      told(event, state).some(([, audience]) => audience?.startsWith('subject:')),
    );
    expect(telling.map((event) => event.type).toSorted()).toEqual(['DraftFindingsShared', 'ExplanationRequested']);
  });
});
