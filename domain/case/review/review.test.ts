import { describe, expect, it } from 'vitest';
import { EVERY_EVENT } from '../events.fixture.ts';
import { evolveEvent } from '../evolve.ts';
import { givenState, morning } from '../given.fixture.ts';
import { ENGINE, HEAD, OFFICER, PROCESS, SECRETARY } from '../people.fixture.ts';
import {
  ACCUSED,
  HELD_ON,
  MEETING,
  awaitingAgenda,
  concluded,
  defer,
  owedSince,
  putOnAgenda,
  raise,
  refusedDelivery,
  returnToTeam,
  settled,
  underReview,
} from './review.fixture.ts';

const DISCIPLINE = `discipline-of-${ACCUSED.id}`;

describe('the agenda', () => {
  it('takes the case by the secretary, who owes nothing more then', () => {
    const put = givenState(awaitingAgenda()).when(putOnAgenda(), SECRETARY, '2026-11-20');
    put.thenEvents(
      { type: 'CasePutOnAgenda', meetingId: MEETING },
      { type: 'ObligationSettled', obligationId: 'review.agenda#1', status: 'met', late: false },
    );
    expect(put.state().agenda).toEqual({ meetingId: MEETING });
  });

  it('is one at a time', () =>
    givenState(underReview())
      .when(putOnAgenda('meeting-2'), SECRETARY, '2026-11-20')
      .thenRefused('ON_AGENDA', { meetingId: MEETING }));

  it('is for the secretary, and not for the head or the team', () => {
    for (const actor of [HEAD, OFFICER]) {
      givenState(awaitingAgenda()).when(putOnAgenda(), actor, '2026-11-20').thenRefused('NOT_PERMITTED');
    }
  });

  it('that a meeting refuses is owed again from the day of the refusal', () => {
    const refused = givenState(underReview()).when(refusedDelivery('addItem', MEETING), PROCESS, '2026-11-20');
    refused.thenEvents(
      { type: 'DeliveryRefused', outboxId: 'case/1#9.0', refused: 'addItem', about: MEETING },
      { type: 'AgendaRefused', meetingId: MEETING, code: 'COMMAND_NOT_IN_STAGE' },
      { obligation: { key: 'review.agenda', startedOn: '2026-11-20', owner: { role: 'MEETING_SECRETARY' } } },
    );
    expect(refused.state().agenda).toBeNull();
  });

  it('of another meeting is not lost when the refusal of a former one comes late', () =>
    givenState(underReview())
      .when(refusedDelivery('addItem', 'meeting-0'), PROCESS, '2026-11-20')
      .thenEvents({ type: 'DeliveryRefused', about: 'meeting-0' }));

  it('is not touched when anything else was refused: that is recorded for the operator', () => {
    const plain = { type: 'deliveryRefused', outboxId: 'case/1#4.0', code: 'NOT_PERMITTED' } as const;
    const events = givenState(underReview()).when(plain, ENGINE, '2026-11-20').events();
    expect(events).toEqual([{ type: 'DeliveryRefused', outboxId: 'case/1#4.0', code: 'NOT_PERMITTED' }]);
  });
});

describe('a meeting that does not conclude', () => {
  it('puts it off: counted, and owed an agenda again', () => {
    const deferred = givenState(underReview()).when(defer(), PROCESS, HELD_ON);
    deferred.thenEvents(
      { type: 'ReviewDeferred', meetingId: MEETING },
      { obligation: { key: 'review.agenda', startedOn: HELD_ON, owner: { role: 'MEETING_SECRETARY' } } },
    );
    expect(deferred.state()).toMatchObject({ stage: 'REVIEW', agenda: null, deferrals: 1 });
  });

  it('sends it back to the team, which owes another report and offers its draft anew', () => {
    const sent = givenState(underReview()).when(returnToTeam(), PROCESS, HELD_ON);
    sent.thenEvents(
      { type: 'CaseReturnedToTeam' },
      { obligation: { key: 'verification.rework', dueOn: '2026-12-15', owner: { personId: 'officer' } } },
    );
    expect(sent.state()).toMatchObject({
      stage: 'VERIFICATION',
      agenda: null,
      verification: { report: null, returns: 1, hearings: [{ presentedOn: '2026-10-20', draft: 'not-shared' }] },
    });
    expect(sent.state().obligations[0]).toMatchObject({ key: 'party.tc.settle', status: 'open' });
  });

  it('is heard only while the case stands on its agenda', () => {
    for (const command of [defer('meeting-2'), returnToTeam('meeting-2'), raise('meeting-2')]) {
      givenState(underReview()).when(command, PROCESS, HELD_ON).thenRefused('NOT_ON_AGENDA');
    }
  });
});

describe('a body that cannot decide', () => {
  const person = { kind: 'person', personId: 'officer', organisationId: 'commune' } as const;
  const accused = { kind: 'person', personId: 'branchSecretary', organisationId: 'commune' } as const;
  const elsewhere = { kind: 'role', role: 'HEAD', organisationId: 'otherCommune' } as const;
  const before = underReview({
    handler: 'secondOfficer',
    assignment: { personId: 'clerk', proposedBy: 'head' },
    obligations: [
      owedSince('party.tc.settle', '2026-10-12'),
      owedSince('intake.head_notice', '2026-11-20', person),
      owedSince('party.explain', '2026-11-20', accused),
      owedSince('transfer.ack', '2026-11-20', elsewhere),
      owedSince('assignment.answer', '2026-11-30', person),
    ],
  });

  it('hands the case to the level above, where it waits for an agenda with what the team has found', () => {
    const raised = givenState(before).when(raise(), PROCESS, HELD_ON);
    expect(raised.state()).toMatchObject({
      stage: 'REVIEW',
      organisation: { id: 'province', path: 'mg' },
      agenda: null,
      handler: null,
      assignment: null,
      restricted: true,
      verification: { leader: '', members: [], former: ['officer', 'secondOfficer'], report: { by: 'officer' } },
    });
    expect(raised.state().obligations.at(-1)).toMatchObject({
      key: 'review.agenda',
      startedOn: HELD_ON,
      owner: { kind: 'role', role: 'MEETING_SECRETARY', organisationId: 'province' },
    });
  });

  it('hands on what it owed: role to role, a person to the head; a subject owes on in person to the body above, other bodies as before', () => {
    const after = givenState(before).when(raise(), PROCESS, HELD_ON).state();
    expect(after.obligations.slice(0, 5).map(({ owner, status }) => [owner, status])).toEqual([
      [{ kind: 'role', role: 'HEAD', organisationId: 'province' }, 'open'],
      [{ kind: 'role', role: 'HEAD', organisationId: 'province' }, 'open'],
      [{ ...accused, organisationId: 'province' }, 'open'],
      [elsewhere, 'open'],
      [person, 'cancelled'],
    ]);
  });
});

describe('what other processes tell the case', () => {
  const state = concluded(underReview());

  it('a discipline that is settled is settled once', () => {
    const told = givenState(state).when(settled(DISCIPLINE), PROCESS, '2026-12-21');
    told.thenEvents({ type: 'DisciplineSettled', disciplineId: DISCIPLINE, outcome: 'decided', form: 'warning' });
    expect(told.state().disciplines).toMatchObject([{ status: 'decided' }]);
    givenState(told.state())
      .when(settled(DISCIPLINE, 'not-disciplined'), PROCESS, '2026-12-22')
      .thenRefused('DISCIPLINE_SETTLED_ALREADY', { disciplineId: DISCIPLINE });
  });

  it('a discipline that no conclusion began is unknown', () =>
    givenState(state).when(settled('discipline-9'), PROCESS, '2026-12-21').thenRefused('DISCIPLINE_UNKNOWN'));

  it('a suspension is noted with its end, of a subject of the case and none other', () => {
    const order = { type: 'suspensionOrdered', suspensionId: 'suspension-1', subjectId: ACCUSED.id } as const;
    const end = { type: 'suspensionEnded', suspensionId: 'suspension-1', on: '2026-12-20' } as const;
    const noted = givenState(state).when(order, PROCESS, '2026-12-10').state();
    expect(noted.suspensions).toEqual([{ suspensionId: 'suspension-1', subjectId: ACCUSED.id, ended: false }]);
    expect(givenState(noted).when(end, PROCESS, '2026-12-20').state().suspensions).toMatchObject([{ ended: true }]);
    givenState(state)
      .when({ ...order, subjectId: 'x' }, PROCESS, '2026-12-10')
      .thenRefused('SUBJECT_UNKNOWN');
    givenState(state).when(end, PROCESS, '2026-12-20').thenRefused('SUSPENSION_UNKNOWN');
  });
});

it('a case opened again begins with nothing decided, and keeps whom it heard', () => {
  const told = { sender: true, subjects: [{ subjectId: ACCUSED.id, purpose: 'conclusion' }] } as const;
  const state = { ...concluded(underReview()), stage: 'CLOSED', resultAnswered: true, told } as const;
  expect(evolveEvent(state, EVERY_EVENT.CaseReopened, morning('2027-02-01'))).toMatchObject({
    stage: 'SCREENING',
    outcome: null,
    resultAnswered: false,
    told: { sender: false, subjects: [] },
    acceptedOn: null,
    conclusion: null,
    verification: { hearings: [{ presentedOn: '2026-10-20' }] },
    disciplines: [{ disciplineId: DISCIPLINE }],
  });
});
