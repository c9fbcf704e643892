import { describe, expect, it } from 'vitest';
import type { LifeEvent } from '../../taxonomy/life-events.ts';
import { about, assign } from '../commands.fixture.ts';
import { given, givenState } from '../given.fixture.ts';
import { GO_ON_AFTER_DEATH, STAYS_COMPETENT, TELL_FAMILY, TELL_MANAGERS, handover, noteLife } from './life.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { HEAD, OFFICER, PROCESS, SCREENER, SECOND_OFFICER, staff } from '../people.fixture.ts';
import { ACCUSED, SECOND, conclude, follows, found, underReview } from '../review/review.fixture.ts';
import { terminate } from '../settlement/settlement.fixture.ts';
import { OFFICER_ASKED, OFFICER_HANDLES } from '../stories.fixture.ts';
import {
  ASKED,
  LEADER,
  ORDERED,
  PRESENTED,
  TWO_PLANNED,
  acceptedAbout,
  goOn,
} from '../verification/team-stories.fixture.ts';
import { ask, present, replace, report, share } from '../verification/verification.fixture.ts';
import { propose } from '../commands.fixture.ts';

const ON = '2026-10-22';
const died = noteLife('branchSecretary', 'died', '2026-10-21');

function owed(state: ReturnType<typeof given>['state']): Record<string, string> {
  const open = state.obligations.filter((one) => one.status === 'open');
  return Object.fromEntries(open.map(({ key, owner }) => [key, owner.kind === 'person' ? owner.personId : owner.role]));
}

describe('a subject who dies', () => {
  it('as the only one leaves the head to decide whether it ends, and the family is told by who handles it', () => {
    const noted = given(ASKED).when(died, HEAD, ON);
    expect(noted.events()[0]).toMatchObject({ type: 'LifeEventNoted', event: 'died', subjectIds: [ACCUSED.id] });
    expect(owed(noted.state())).toMatchObject({ 'life.decide': 'HEAD', 'life.family': 'HEAD' });
    // The explanation was the subject's to give; nobody waits for it any more.
    expect(owed(noted.state())).not.toHaveProperty(['party.explain']);
    const told = goOn(ASKED, [died, HEAD, ON], [TELL_FAMILY, HEAD, '2026-10-23']);
    expect(owed(given(told).state)).not.toHaveProperty(['life.family']);
    given(told).when(TELL_FAMILY, HEAD, '2026-10-23').thenRefused('LIFE_NOTICE_NOT_OWED', { whom: 'family' });
  });

  it('ends the matter by a decision of the head, proposed by another', () => {
    const ended = goOn(ASKED, [died, HEAD, ON], [propose('terminate'), LEADER, ON], [terminate(), HEAD, '2026-10-23']);
    expect(given(ended).state).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'TERMINATED' });
    expect(owed(given(ended).state)).toMatchObject({ 'life.family': 'HEAD', 'answer.sender': 'HEAD' });
  });

  it('or lets it go on, because the facts concern others', () => {
    const goesOn = given(goOn(ASKED, [died, HEAD, ON])).when(GO_ON_AFTER_DEATH, HEAD, '2026-10-23');
    goesOn.thenEvents(
      { type: 'ContinuedAfterDeath', decided: { personId: 'head' } },
      { obligationId: 'life.decide#1', status: 'met' },
    );
    expect(goesOn.state().stage).toBe('VERIFICATION');
    given(ASKED).when(GO_ON_AFTER_DEATH, HEAD, ON).thenRefused('DEATH_NOT_NOTED');
  });

  it('does not end what concerns others, who are heard and reported on without them', () => {
    const both = goOn(TWO_PLANNED, [present('2026-10-20', ACCUSED.id, 'subject-branch'), LEADER, '2026-10-20']);
    const noted = goOn(both, [died, HEAD, ON]);
    expect(owed(given(noted).state)).not.toHaveProperty(['life.decide']);
    const proposed = goOn(noted, [propose('terminate'), LEADER, ON]);
    given(proposed).when(terminate(), HEAD, '2026-10-23').thenRefused('OTHERS_CONCERNED');
    given(noted).when(ask(), LEADER, '2026-10-23').thenRefused('SUBJECT_HAS_DIED');
    given(noted).when(share(), LEADER, '2026-10-23').thenRefused('SUBJECT_HAS_DIED');
    given(noted)
      .when(report(), LEADER, '2026-10-23')
      .thenRefused('EXPLANATION_NOT_ASKED', { subjectIds: ['subject-branch'] });
  });

  it('is disciplined no more, whatever the body found: the others are', () => {
    const before = underReview({
      subjects: [ACCUSED, SECOND],
      life: {
        ...underReview().life,
        noted: [{ personId: 'branchSecretary', event: 'died', on: '2026-10-21' }],
      },
    });
    const command = conclude({
      findings: [found('true-violation')],
      consequences: [follows('discipline'), follows('discipline', SECOND)],
    });
    const after = givenState(before).when(command, PROCESS, '2026-12-01').state();
    expect(after.disciplines.map((one) => one.subjectId)).toEqual([SECOND.id]);
    expect(after.conclusion?.consequences[0]).toMatchObject({ consequence: 'none', disciplineId: null });
  });

  it('whose family had no reason to know of it leaves them in peace', () => {
    const unheard = given(ORDERED).when(died, HEAD, ON).state();
    expect(owed(unheard)).not.toHaveProperty(['life.family']);
    expect(owed(unheard)).toMatchObject({ 'life.decide': 'HEAD' });
  });

  it('is told of by the record of people, which may say it twice', () => {
    const noted = goOn(PRESENTED, [died, PROCESS, ON]);
    given(noted).when(died, PROCESS, ON).thenEvents();
    given(noted).when(died, HEAD, ON).thenRefused('LIFE_EVENT_NOTED', { event: 'died' });
    given(PRESENTED)
      .when(noteLife('stranger', 'died', '2026-10-21'), PROCESS, ON)
      .thenEvents();
    given(PRESENTED)
      .when(noteLife('stranger', 'died', '2026-10-21'), HEAD, ON)
      .thenRefused('NOT_ON_THE_CASE');
    given(PRESENTED)
      .when(noteLife('branchSecretary', 'died', '2026-10-23'), HEAD, ON)
      .thenRefused('DATE_IN_FUTURE');
  });

  it('is made known to the discipline that runs against them', () => {
    const running = {
      ...underReview(),
      stage: 'FOLLOW_UP',
      outcome: 'CONCLUDED',
      agenda: null,
      disciplines: [{ disciplineId: 'discipline-1', subjectId: ACCUSED.id, status: 'running' }],
    } as const;
    const noted = givenState(running).when(died, HEAD, '2026-12-02');
    expect(CASE_PROCESS.followUps(noted.state(), noted.events(), 'case/case-1')).toContainEqual(
      expect.objectContaining({
        to: 'discipline/discipline-1',
        command: { type: 'noteLifeEvent', personId: 'branchSecretary', event: 'died', on: '2026-10-21', text: null },
      }),
    );
  });
});

describe('a subject who moves away', () => {
  it.each(['transferred', 'resigned', 'retired', 'left-office', 'left-party'] as const)(
    '%s is examined on: competence is computed anew, and whoever manages them hears of the leaving',
    (event) => {
      const noted = given(PRESENTED).when(noteLife('branchSecretary', event, ON), HEAD, ON);
      noted.thenEvents(
        { type: 'LifeEventNoted', event },
        { type: 'CompetenceRecomputed', code: null },
        { obligation: { key: 'life.leaving', dueOn: '2026-10-27' } },
      );
      expect(noted.state()).toMatchObject({ stage: 'VERIFICATION', outcome: null });
      const told = goOn(PRESENTED, [noteLife('branchSecretary', event, ON), HEAD, ON], [TELL_MANAGERS, HEAD, ON]);
      expect(owed(given(told).state)).not.toHaveProperty(['life.leaving']);
    },
  );

  it('to where this body would not be competent leaves the head to agree with the level above that it stays', () => {
    // The record of the day puts the member under the province.
    const above = givenState({
      ...given(acceptedAbout([about({ personId: 'branchMember' })])).state,
      subjects: [about({ personId: 'managedAbove' })],
    });
    const noted = above.when(noteLife('managedAbove', 'transferred', ON), HEAD, ON);
    expect(noted.events()).toContainEqual({ type: 'CompetenceRecomputed', code: 'BODY_NOT_COMPETENT', on: ON });
    expect(owed(noted.state())).toMatchObject({ 'competence.review': 'HEAD' });
    givenState(noted.state())
      .when(STAYS_COMPETENT, HEAD, '2026-10-23')
      .thenEvents({ type: 'CompetenceConfirmed' }, { obligationId: 'competence.review#1', status: 'met' });
    given(PRESENTED).when(STAYS_COMPETENT, HEAD, ON).thenRefused('COMPETENCE_NOT_IN_QUESTION');
  });

  it('before the matter was taken on, betrays nothing of it to anybody', () => {
    given(OFFICER_HANDLES)
      .when(noteLife('branchSecretary', 'transferred', '2026-10-15'), HEAD, '2026-10-15')
      .thenEvents({ type: 'LifeEventNoted' });
  });
});

describe('somebody at work who is gone', () => {
  it.each(['on-leave', 'left-office', 'became-related', 'became-subject'] as const)(
    '%s: the substitute has the handler’s work the same day, and minutes of the hand-over are owed',
    (event) => {
      const passed = given(OFFICER_HANDLES).when(noteLife('officer', event, '2026-10-16'), HEAD, '2026-10-16');
      expect(passed.events()).toContainEqual(
        expect.objectContaining({ type: 'WorkPassedOn', personId: 'officer', toPersonId: 'secondOfficer' }),
      );
      expect(passed.state().handler).toBe('secondOfficer');
      expect(owed(passed.state())).toMatchObject({
        'intake.head_notice': 'secondOfficer',
        'handover.minutes': 'HEAD',
      });
    },
  );

  it('without a substitute: the work is the head’s again, who owes another name', () => {
    const handled = goOn(
      OFFICER_HANDLES,
      [{ type: 'reassign', assignee: 'secondOfficer', reason: { contentId: 'why', sha256: '' } }, HEAD, '2026-10-16'],
      [{ type: 'acceptAssignment' }, SECOND_OFFICER, '2026-10-16'],
    );
    const lost = goOn(handled, [noteLife('secondOfficer', 'died', '2026-10-18'), PROCESS, '2026-10-19']);
    expect(given(lost).state.handler).toBeNull();
    expect(owed(given(lost).state)).toMatchObject({ 'assignment.renew': 'HEAD', 'intake.head_notice': 'HEAD' });
    const named = given(lost).when(assign('officer'), HEAD, '2026-10-19').state();
    expect(owed(named)).not.toHaveProperty(['assignment.renew']);
  });

  it('who was only asked is asked no more, and the head owes another name', () => {
    const lost = given(OFFICER_ASKED)
      .when(noteLife('officer', 'on-leave', '2026-10-15'), HEAD, '2026-10-15')
      .state();
    expect(lost).toMatchObject({ assignment: null, handler: null, life: { handovers: [] } });
    expect(owed(lost)).toMatchObject({ 'assignment.renew': 'HEAD' });
  });

  it('hands over with minutes, once', () => {
    const passed = goOn(OFFICER_HANDLES, [noteLife('officer', 'on-leave', '2026-10-16'), HEAD, '2026-10-16']);
    given(passed)
      .when(handover('officer'), SECOND_OFFICER, '2026-10-19')
      .thenEvents(
        { type: 'HandoverRecorded', fromPersonId: 'officer', by: 'secondOfficer' },
        { obligationId: 'handover.minutes#1', status: 'met', late: false },
      );
    given(passed).when(handover('screener'), HEAD, '2026-10-19').thenRefused('HANDOVER_NOT_OWED');
  });

  it('and led the team: no substitute leads it, the head names another leader', () => {
    const lost = goOn(PRESENTED, [noteLife('officer', 'left-office', '2026-10-21'), PROCESS, ON]);
    expect(given(lost).state.verification).toMatchObject({ leader: '', former: ['officer'] });
    expect(owed(given(lost).state)).toMatchObject({ 'team.leader': 'HEAD', 'verification.report': 'HEAD' });
    given(lost).when(ask(), OFFICER, ON).thenRefused('NOT_PERMITTED');
    const named = given(lost).when(replace('officer', 'secondOfficer'), HEAD, '2026-10-23').state();
    expect(named.verification?.leader).toBe('secondOfficer');
    expect(owed(named)).toMatchObject({ 'verification.report': 'secondOfficer' });
    expect(owed(named)).not.toHaveProperty(['team.leader']);
  });

  it.each<LifeEvent>(['became-related', 'became-subject'])('%s takes no part any more, whatever they hold', (event) => {
    const lost = goOn(OFFICER_HANDLES, [noteLife('screener', event, '2026-10-16'), PROCESS, '2026-10-16']);
    // Somebody at a desk has no place in person: nothing is noted of them here.
    expect(given(lost).state.recused).toEqual([]);
    const handler = goOn(OFFICER_HANDLES, [noteLife('officer', event, '2026-10-16'), PROCESS, '2026-10-16']);
    expect(given(handler).state.recused).toEqual(['officer']);
    given(handler).when(assign('officer'), HEAD, '2026-10-19').thenRefused('ALREADY_ASSIGNED');
  });
});

describe('a head who must step back', () => {
  const ALONE = { ...underReview(), organisation: { id: 'inspection', path: 'mg.x01.ubkt' }, verification: null };

  it('as the last one is not recused into a void: the level above has the case from that moment', () => {
    const taken = givenState(ALONE).when(noteLife('chair', 'became-related', '2026-11-20'), PROCESS, '2026-11-20');
    expect(taken.events()).toContainEqual(
      expect.objectContaining({ type: 'CaseTakenUp', organisationId: 'commune', cause: 'head-in-conflict' }),
    );
    expect(taken.state()).toMatchObject({
      stage: 'REVIEW',
      organisation: { id: 'commune' },
      agenda: null,
      recused: ['chair'],
    });
    // The meeting here hears that it has the case no more; above it is owed an agenda.
    expect(CASE_PROCESS.followUps(taken.state(), taken.events(), 'case/case-1')).toContainEqual(
      expect.objectContaining({ to: 'meeting/meeting-1', command: { type: 'dropItem', source: 'case/case-1' } }),
    );
    expect(owed(taken.state())).toMatchObject({ 'review.agenda': 'MEETING_SECRETARY' });
  });

  it('leaves it where it is while another leads here', () => {
    const stays = givenState(underReview())
      .when(noteLife('head', 'became-related', ON), PROCESS, '2026-11-20')
      .state();
    expect(stays).toMatchObject({ organisation: { id: 'commune' }, recused: ['head'] });
  });

  it('who died or left is missed by the level above, which sees to a successor', () => {
    const noted = givenState(ALONE).when(noteLife('chair', 'died', '2026-11-20'), PROCESS, '2026-11-20');
    expect(noted.state().organisation.id).toBe('inspection');
    expect(CASE_PROCESS.followUps(noted.state(), noted.events(), 'case/case-1')).toContainEqual(
      expect.objectContaining({ notice: 'head-lost', audience: 'level-above' }),
    );
  });
});

describe('whoever steps back here', () => {
  it('takes no part before the meeting that has the case, nor in a discipline that runs', () => {
    const state = underReview({
      disciplines: [
        { disciplineId: 'discipline-1', subjectId: ACCUSED.id, status: 'running' },
        { disciplineId: 'discipline-2', subjectId: ACCUSED.id, status: 'decided' },
      ],
    });
    const declare = { type: 'declareConflict', personId: 'officer', relation: 'relative' } as const;
    const said = givenState(state).when(
      { ...declare, reason: { contentId: 'why', sha256: '' } },
      staff('officer', 'INSPECTOR'),
      '2026-11-20',
    );
    const asked = CASE_PROCESS.followUps(said.state(), said.events(), 'case/case-1').filter(
      (one) => one.kind === 'command',
    );
    expect(asked).toMatchObject([
      { to: 'meeting/meeting-1', command: { type: 'noteConflict', source: 'case/case-1', personId: 'officer' } },
      { to: 'discipline/discipline-1', command: { type: 'noteConflict', personId: 'officer', relation: 'relative' } },
    ]);
  });
});

describe('a case that ends while it stands on an agenda', () => {
  it('stands on none any more', () => {
    const proposed = underReview({ proposal: { action: 'terminate', by: 'officer', answered: false } });
    const ended = givenState(proposed).when(terminate('OTHER_BODY_SETTLED'), HEAD, '2026-11-20');
    expect(ended.events()[0]).toEqual({ type: 'AgendaLeft', meetingId: 'meeting-1' });
    expect(ended.state()).toMatchObject({ agenda: null, outcome: 'TERMINATED' });
  });

  it('and a screener has no part in this', () =>
    givenState(underReview()).when(terminate(), SCREENER, '2026-11-20').thenRefused('NOT_PERMITTED'));
});
