import { describe, expect, it } from 'vitest';
import { ENGINE, HEAD, OFFICER, PROCESS, SECRETARY } from '../case/people.fixture.ts';
import {
  BYPASS,
  begin,
  branchDecides,
  defer,
  hearing,
  putOnAgenda,
  refused,
  selfReview,
  violation,
  vote,
} from './commands.fixture.ts';
import { given, later, lived, owed } from './given.fixture.ts';
import { DECIDED, HEARD, ON_AGENDA, RECORDED, REVIEWED, SUBJECT } from './stories.fixture.ts';

const ON = '2026-10-26';
const OFFERED = ['reprimand', 'warning', 'dismissal', 'expulsion'];
/** Violated in 2019 and 2020: a reprimand is out of time by the conclusion of October 2026, the rest is not. */
const OLD = { startedOn: '2019-01-01', endedOn: '2020-12-31' } as const;
const OLD_HEARD = later(HEARD, [violation(OLD), OFFICER, ON]);
const PROPOSING = later(HEARD, [putOnAgenda('propose'), SECRETARY, ON]);

describe('on the agenda of a meeting', () => {
  it('is put with what the paper offers, and the agenda is no longer owed', () => {
    const asked = given(HEARD).when(putOnAgenda(), SECRETARY, ON);
    asked.thenEvents(
      {
        type: 'DisciplinePutOnAgenda',
        ballot: 'decide',
        choices: OFFERED.map((form) => ({ form, enforceable: true })),
        withheld: [{ form: 'dissolution', reason: 'NOT_FOR_SUBJECT' }],
      },
      { obligationId: 'disc.agenda#1', status: 'met' },
    );
    expect(asked.state().agenda).toMatchObject({ meetingId: 'meeting-1', ballot: 'decide' });
  });

  it('the meeting is asked for all it needs, by no name', () => {
    const [item] = given(HEARD).when(putOnAgenda(), SECRETARY, ON).followUps();
    expect(item).toMatchObject({
      kind: 'command',
      to: 'meeting/meeting-1',
      about: 'meeting-1',
      command: {
        type: 'addItem',
        source: 'discipline/discipline-1',
        kind: 'discipline',
        caseId: 'case-1',
        organisationId: 'commune',
        organisationPath: 'mg.x01',
        subjects: [{ subjectId: 'subject-1', personId: 'branchSecretary', organisationId: null }],
        allegationIds: [],
        question: {
          kind: 'decide',
          subjectKind: 'member',
          inOffice: true,
          competence: { subject: 'member', managedBy: 'grassroots', committeesOf: [], bypassBranch: false },
        },
      },
    });
  });

  it('stands once', () =>
    given(ON_AGENDA)
      .when(putOnAgenda('decide', 'meeting-2'), SECRETARY, '2026-10-27')
      .thenRefused('ON_AGENDA', { meetingId: 'meeting-1' }));

  it('needs the dates of the violation', () => {
    const undated = lived(
      [begin(), PROCESS, '2026-10-06'],
      [selfReview(), SUBJECT, '2026-10-07'],
      [hearing('written'), SECRETARY, '2026-10-08'],
    );
    given(undated).when(putOnAgenda(), SECRETARY, ON).thenRefused('VIOLATION_NOT_RECORDED');
  });

  it('needs the vote of the branch, unless the branch is passed over (P14)', () => {
    const unvoted = later(REVIEWED, [hearing(), SECRETARY, '2026-10-23']);
    given(unvoted).when(putOnAgenda(), SECRETARY, ON).thenRefused('BRANCH_VOTE_MISSING');
    const bypassed = later(unvoted, [BYPASS, HEAD, '2026-10-23']);
    const asked = given(bypassed).when(putOnAgenda(), SECRETARY, ON);
    expect(asked.followUps()).toMatchObject([{ command: { question: { competence: { bypassBranch: true } } } }]);
  });

  it('a branch that owns the matter is not asked before itself, nor is it about an organisation', () => {
    const secretary = {
      ...SECRETARY,
      roles: [{ role: 'MEETING_SECRETARY', organisationId: 'branch', path: 'mg.x01.c01' }],
    } as const;
    const officer = {
      ...OFFICER,
      roles: [{ role: 'INSPECTOR', organisationId: 'branch', path: 'mg.x01.c01' }],
    } as const;
    const own = { organisationId: 'branch', organisationPath: 'mg.x01.c01', personId: 'otherBranchMember' };
    const ofBranch = lived(
      [begin(own), PROCESS, '2026-10-06'],
      [violation(), officer, '2026-10-08'],
      [selfReview(), officer, '2026-10-12'],
      [hearing(), secretary, '2026-10-23'],
    );
    expect(given(ofBranch).when(putOnAgenda(), secretary, ON).state().agenda).not.toBeNull();
    const body = { personId: null, organisationSubjectId: 'otherBranch', subjectKind: 'organisation' } as const;
    const ofBody = lived(
      [begin(body), PROCESS, '2026-10-06'],
      [violation({ managedBy: 'branch' }), OFFICER, '2026-10-08'],
      [selfReview(), OFFICER, '2026-10-12'],
      [hearing(), SECRETARY, '2026-10-23'],
    );
    expect(given(ofBody).when(putOnAgenda(), SECRETARY, ON).events()[0]).toMatchObject({
      choices: [{ form: 'reprimand' }, { form: 'warning' }, { form: 'dissolution' }],
    });
  });

  it('a form out of time stays on the paper, marked, and moves no other (P6)', () =>
    expect(given(OLD_HEARD).when(putOnAgenda(), SECRETARY, '2026-10-27').events()[0]).toMatchObject({
      choices: [
        { form: 'reprimand', enforceable: false, limitedUntil: '2025-12-31' },
        { form: 'warning', enforceable: true },
        { form: 'dismissal', enforceable: true },
        { form: 'expulsion', enforceable: true, limitedUntil: null },
      ],
    }));

  it('a false diploma is never out of time', () => {
    const diploma = later(HEARD, [violation({ ...OLD, unlimited: 'false-diploma' }), OFFICER, ON]);
    const [event] = given(diploma).when(putOnAgenda(), SECRETARY, ON).events();
    expect(event).toMatchObject({ choices: OFFERED.map((form) => ({ form, enforceable: true, limitedUntil: null })) });
  });

  it('is put off by the meeting, and owed anew', () => {
    const deferred = given(ON_AGENDA).when(defer(), PROCESS, '2026-10-30');
    deferred.thenEvents(
      { type: 'DisciplineDeferred', meetingId: 'meeting-1' },
      { obligation: { id: 'disc.agenda#2', dueOn: '2026-11-13' } },
    );
    expect(deferred.state()).toMatchObject({ stage: 'HEARD', agenda: null });
    given(ON_AGENDA).when(defer('meeting-2'), PROCESS, '2026-10-30').thenRefused('NOT_ON_AGENDA');
  });

  it('is owed anew when the meeting does not take it', () => {
    const back = given(ON_AGENDA).when(refused(), ENGINE, '2026-10-27');
    back.thenEvents(
      { type: 'DeliveryRefused', code: 'ITEM_NOT_OF_BODY' },
      { type: 'AgendaRefused', meetingId: 'meeting-1', code: 'ITEM_NOT_OF_BODY' },
      { obligation: { id: 'disc.agenda#2' } },
    );
    expect(back.state().agenda).toBeNull();
  });

  it('stays there when something else was refused, or another meeting', () => {
    for (const other of [refused({ about: 'meeting-2' }), refused({ refused: 'disciplineSettled', about: 'case-1' })]) {
      given(ON_AGENDA).when(other, ENGINE, '2026-10-27').thenEvents({ type: 'DeliveryRefused' });
    }
    given(HEARD).when(refused(), ENGINE, '2026-10-27').thenEvents({ type: 'DeliveryRefused' });
  });
});

describe('a proposal', () => {
  const proposed = vote('expulsion', { ballot: 'propose', body: 'committee', organisationId: 'commune' });

  it('goes up to the body that decides, with its form, and a decision may follow (P1)', () => {
    const voted = given(PROPOSING).when(proposed, PROCESS, '2026-10-30');
    voted.thenEvents(
      { type: 'ProposalVoted', form: 'expulsion', body: 'committee' },
      { obligation: { id: 'disc.agenda#2', dueOn: '2026-11-13' } },
    );
    expect(voted.state()).toMatchObject({
      stage: 'HEARD',
      agenda: null,
      proposals: [{ form: 'warning' }, { form: 'expulsion' }],
    });
    expect(voted.followUps()).toEqual([]);
    const decided = later(
      PROPOSING,
      [proposed, PROCESS, '2026-10-30'],
      [putOnAgenda('decide', 'meeting-2'), SECRETARY, '2026-11-02'],
      [vote('expulsion', { meetingId: 'meeting-2', heldOn: '2026-11-05' }), PROCESS, '2026-11-05'],
    );
    expect(given(decided).state).toMatchObject({
      stage: 'DECIDED',
      decision: { form: 'expulsion', votedOn: '2026-11-05' },
    });
  });

  it('without a majority goes up as counted, and ends nothing (P1)', () => {
    const none = vote(null, { ballot: 'propose', reportUp: true });
    const voted = given(PROPOSING).when(none, PROCESS, '2026-10-30');
    voted.thenEvents({ type: 'ProposalVoted', form: null }, {});
    expect(voted.state()).toMatchObject({ stage: 'HEARD', noDiscipline: null });
  });
});

describe('the vote that decides', () => {
  it('gives a form, in force with the signing, which is owed (P4)', () => {
    const decided = given(ON_AGENDA).when(vote('warning'), PROCESS, '2026-10-30');
    decided.thenEvents(
      {
        type: 'FormDecided',
        form: 'warning',
        effectiveFrom: null,
        decided: { by: 'body', organisationId: 'commune', meetingId: 'meeting-1', signedAs: 'for-body' },
      },
      { obligation: { key: 'disc.sign', dueOn: '2026-11-06', owner: { role: 'HEAD' } } },
    );
    expect(decided.state()).toMatchObject({ stage: 'DECIDED', agenda: null });
  });

  it('of a branch is in force at once; its paper follows within ten days (P4)', () => {
    const decided = given(ON_AGENDA).when(branchDecides('reprimand'), PROCESS, '2026-10-30');
    decided.thenEvents(
      { type: 'FormDecided', body: 'branch', effectiveFrom: '2026-10-30' },
      { obligation: { key: 'party.disc.branch_issue', dueOn: '2026-11-09' } },
    );
  });

  it('is told to the case and to the head', () => {
    const decided = given(ON_AGENDA).when(vote('warning'), PROCESS, '2026-10-30');
    expect(decided.followUps()).toEqual([
      { kind: 'notice', notice: 'discipline-decided', obligationId: null, audience: 'owner-head', params: {} },
      {
        kind: 'command',
        to: 'case/case-1',
        about: 'case-1',
        command: {
          type: 'disciplineSettled',
          disciplineId: 'discipline-1',
          outcome: 'decided',
          form: 'warning',
          on: '2026-10-30',
        },
      },
    ]);
  });

  it.each([
    ['for none, by choice', { reportUp: false }, 'VOTED_NONE'],
    ['without a majority', { reportUp: true }, 'NO_MAJORITY'],
  ] as const)('%s ends it without discipline', (_how, changes, reason) => {
    const none = given(ON_AGENDA).when(vote(null, changes), PROCESS, '2026-10-30');
    none.thenEvents(
      { type: 'NotDisciplined', reason, on: '2026-10-30', decided: { by: 'body' } },
      { obligation: { key: 'disc.tell_none', dueOn: '2026-11-06' } },
    );
    const after = none.state();
    expect(after).toMatchObject({ stage: 'NOT_DISCIPLINED', noDiscipline: reason, decision: null });
    expect(none.followUps()).toMatchObject([
      { notice: 'discipline-none', audience: 'owner-head' },
      { command: { outcome: 'not-disciplined', form: null, on: '2026-10-30' } },
    ]);
  });

  it('for a form out of time is concluded and not enforced (P6)', () => {
    const onAgenda = later(OLD_HEARD, [putOnAgenda(), SECRETARY, '2026-10-27']);
    const voted = given(onAgenda).when(vote('reprimand', { enforceable: false }), PROCESS, '2026-10-30');
    voted.thenEvents({ type: 'NotDisciplined', reason: 'OUT_OF_TIME' }, {});
    // As it was marked on the paper, whatever the meeting says.
    given(onAgenda).when(vote('reprimand'), PROCESS, '2026-10-30').thenEvents({ reason: 'OUT_OF_TIME' }, {});
    given(onAgenda).when(vote('warning'), PROCESS, '2026-10-30').thenEvents({ type: 'FormDecided' }, {});
  });

  it('leaves nothing owed that came before it', () => {
    const silent = later(RECORDED, [BYPASS, HEAD, '2026-10-14']);
    const absent = later(
      silent,
      [{ type: 'summonSubject', hearingOn: '2026-10-23', text: selfReview().text }, SECRETARY, '2026-10-15'],
      [hearing('absent'), SECRETARY, '2026-10-23'],
      [putOnAgenda(), SECRETARY, ON],
    );
    expect(owed(given(absent).state)).toEqual(['disc.self_review 2026-10-20']);
    const decided = given(absent).when(vote('warning'), PROCESS, '2026-10-30').state();
    expect(owed(decided)).toEqual(['disc.sign 2026-11-06']);
    expect(decided.obligations.find((one) => one.key === 'disc.self_review')?.status).toBe('cancelled');
  });

  it('is taken only of the meeting that was asked, and of the ballot that was asked (P1)', () => {
    given(ON_AGENDA)
      .when(vote('warning', { meetingId: 'meeting-2' }), PROCESS, '2026-10-30')
      .thenRefused('NOT_ON_AGENDA');
    given(HEARD).when(vote('warning'), PROCESS, '2026-10-30').thenRefused('NOT_ON_AGENDA', { meetingId: 'meeting-1' });
    given(PROPOSING)
      .when(vote('warning'), PROCESS, '2026-10-30')
      .thenRefused('OTHER_BALLOT_ASKED', { asked: 'propose', voted: 'decide' });
    given(DECIDED)
      .when(vote('warning'), PROCESS, '2026-10-30')
      .thenRefused('COMMAND_NOT_IN_STAGE', { stage: 'DECIDED' });
  });

  it('is taken only for a form that was on the paper', () => {
    given(ON_AGENDA)
      .when(vote('dissolution'), PROCESS, '2026-10-30')
      .thenRefused('FORM_NOT_OFFERED', { form: 'dissolution' });
    const proposed = vote('dissolution', { ballot: 'propose' });
    given(PROPOSING).when(proposed, PROCESS, '2026-10-30').thenRefused('FORM_NOT_OFFERED');
  });

  it('is not taken of a body that has no power to decide it (P14)', () => {
    given(ON_AGENDA)
      .when(branchDecides('expulsion'), PROCESS, '2026-10-30')
      .thenRefused('BODY_NOT_COMPETENT', { body: 'branch', level: 'branch' });
    const seated = later(HEARD, [violation({ committeesOf: ['branch'] }), OFFICER, ON], [putOnAgenda(), SECRETARY, ON]);
    given(seated).when(branchDecides('reprimand'), PROCESS, '2026-10-30').thenRefused('BODY_NOT_COMPETENT');
  });
});
