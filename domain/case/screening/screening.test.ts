import { describe, expect, it } from 'vitest';
import { about, classify, instruct, propose, register, text } from '../commands.fixture.ts';
import { given, lived, record } from '../given.fixture.ts';
import { CLERK, ENGINE, HEAD, OFFICER, SCREENER } from '../people.fixture.ts';
import { CLASSIFIED, CONCRETE, OFFICER_ASKED, OFFICER_HANDLES, REGISTERED, SUBMITTED } from '../stories.fixture.ts';

const ON = '2026-10-14';

describe('classifying', () => {
  it('leads to screening, ends the sorting, and owes an outcome in ten working days', () => {
    const classified = given(REGISTERED).when(classify(), CLERK, '2026-10-13');
    classified.thenEvents(
      { type: 'CaseClassified', kind: 'report', previousKind: null },
      { type: 'ObligationSettled', obligationId: 'intake.internal_sort#1', status: 'met', late: false },
      {
        obligation: {
          id: 'screening.outcome#1',
          startedOn: '2026-10-13',
          dueOn: '2026-10-27',
          owner: { role: 'HEAD' },
        },
      },
    );
    expect(classified.state()).toMatchObject({ stage: 'SCREENING', kind: 'report', track: 'party' });
  });

  it('after the sorting day is late', () =>
    expect(given(REGISTERED).when(classify(), CLERK, '2026-10-15').events()).toContainEqual(
      expect.objectContaining({ type: 'ObligationSettled', obligationId: 'intake.internal_sort#1', late: true }),
    ));

  it('starts the clocks of its kind and track from receipt', () => {
    const state = { track: 'state' } as const;
    given(REGISTERED)
      .when(classify({ ...state, kind: 'denunciation' }), SCREENER, '2026-10-13')
      .thenEvents(
        {},
        {},
        { obligation: { key: 'state.tc.screen', startedOn: '2026-10-12', dueOn: '2026-10-21' } },
        {},
        { type: 'DeadlineMoved', obligationId: 'intake.head_notice#1' },
      );
    given(REGISTERED)
      .when(classify({ ...state, kind: 'complaint' }), SCREENER, '2026-10-13')
      .thenEvents({}, {}, { obligation: { key: 'state.kn.accept', startedOn: '2026-10-12', dueOn: '2026-10-21' } }, {});
  });

  it('never lets a State period bind a Party committee', () => {
    const kinds = given(REGISTERED)
      .when(classify({ kind: 'denunciation' }), SCREENER, '2026-10-13')
      .events();
    const opened = kinds.filter((event) => event.type === 'ObligationOpened');
    expect(opened).toMatchObject([{ obligation: { key: 'screening.outcome' } }]);
  });

  it('again, with a reason, ends the clock of the former kind and starts that of the new one', () => {
    const story = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify({ kind: 'denunciation', track: 'state' }), SCREENER, '2026-10-13'],
    );
    const again = classify({ kind: 'complaint', track: 'state', reason: text('asks for a right of its own') });
    given(story)
      .when(again, SCREENER, '2026-10-13')
      .thenEvents(
        { type: 'CaseClassified', kind: 'complaint', previousKind: 'denunciation' },
        { type: 'ObligationSettled', obligationId: 'state.tc.screen#1', status: 'cancelled', late: false },
        { type: 'ObligationOpened', obligation: { id: 'state.kn.accept#1', startedOn: '2026-10-12' } },
        { type: 'DeadlineMoved', obligationId: 'intake.head_notice#1', entry: { policy: { version: 1 } } },
      );
  });

  it('again, back to the former kind, opens a second obligation and leaves the first ended', () => {
    const denunciation = classify({ kind: 'denunciation', track: 'state', reason: text('why') });
    const story = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [denunciation, SCREENER, '2026-10-13'],
      [classify({ kind: 'complaint', track: 'state', reason: text('why') }), SCREENER, '2026-10-13'],
      [denunciation, SCREENER, ON],
    );
    const screens = given(story).state.obligations.filter((one) => one.key === 'state.tc.screen');
    expect(screens).toMatchObject([
      { id: 'state.tc.screen#1', status: 'cancelled' },
      { id: 'state.tc.screen#2', status: 'open' },
    ]);
  });

  it('again does not restart a clock that keeps running', () =>
    given(CONCRETE)
      .when(classify({ anonymity: 'concrete', urgency: 'urgent', reason: text('why') }), SCREENER, ON)
      .thenEvents({ type: 'CaseClassified', urgency: 'urgent' }));

  it('an old letter records at once what its clocks have missed', () => {
    const old = lived([register('2026-09-03', { senderType: 'anonymous' }), ENGINE, '2026-10-12']);
    const events = given(old)
      .when(classify({ anonymity: 'concrete' }), SCREENER, '2026-10-12')
      .events();
    const steps = events.filter((event) => event.type === 'LadderStepsReached');
    expect(steps).toMatchObject([{ obligationId: 'party.watch.first#1', audience: 'level-above' }]);
  });

  it.each([
    ['REASON_REQUIRED', CLASSIFIED, classify({ kind: 'proposal' })],
    ['SUBJECT_REQUIRED', REGISTERED, classify({ subjects: [] })],
    ['ALLEGATION_REQUIRED', REGISTERED, classify({ allegations: [] })],
    ['CODE_UNKNOWN', REGISTERED, classify({ allegations: [{ id: 'a', codes: ['DD-5', 'XX-1'], summary: null }] })],
    ['CONCERNS_OWN_BODY', REGISTERED, classify({ subjects: [about(), about({ personId: 'head' })] })],
    ['CONCERNS_OWN_BODY', REGISTERED, classify({ subjects: [about({ organisationId: 'commune' })] })],
    ['CONCERNS_OWN_BODY', REGISTERED, classify({ subjects: [about({ personId: 'officer' })] })],
    ['CONCERNS_OWN_BODY', REGISTERED, classify({ subjects: [about({ organisationId: 'province' })] })],
    ['CONCERNS_OWN_BODY', REGISTERED, classify({ subjects: [about({ personId: 'provincialLeader' })] })],
    ['SENDER_IS_ANONYMOUS', CONCRETE, classify({ reason: text('why') })],
  ] as const)('is refused: %s', (code, story, command) =>
    given(story).when(command, SCREENER, '2026-10-13').thenRefused(code),
  );

  it('names the codes nobody knows', () =>
    given(REGISTERED)
      .when(classify({ allegations: [{ id: 'a', codes: ['DD-5', 'XX-1'], summary: null }] }), SCREENER, '2026-10-13')
      .thenRefused('CODE_UNKNOWN', { codes: ['XX-1'] }));
});

describe('the processing slip', () => {
  it('lies before the head for five working days', () => {
    const submitted = given(CLASSIFIED).when(propose(), CLERK, ON);
    submitted.thenEvents(
      { type: 'SubmittedToHead', proposal: 'resolve-directly', by: 'clerk' },
      {
        type: 'ObligationOpened',
        obligation: { id: 'proposal.answer#1', dueOn: '2026-10-21', owner: { role: 'HEAD' } },
      },
    );
    expect(submitted.state().proposal).toEqual({ action: 'resolve-directly', by: 'clerk', answered: false });
  });

  it('written anew replaces the one before, but the head has no more time for it', () => {
    const anew = given(SUBMITTED).when(propose('decline'), SCREENER, '2026-10-16');
    anew.thenEvents({ type: 'SubmittedToHead', proposal: 'decline' });
    const { proposal, obligations } = anew.state();
    expect(proposal).toEqual({ action: 'decline', by: 'screener', answered: false });
    expect(obligations.filter((one) => one.key === 'proposal.answer')).toMatchObject([
      { id: 'proposal.answer#1', status: 'open', dueOn: '2026-10-21' },
    ]);
  });

  it('after an answer of the head has five days of its own', () => {
    const answered = record(
      SUBMITTED,
      given(SUBMITTED).when(instruct(), HEAD, '2026-10-15').events(),
      HEAD,
      '2026-10-15',
    );
    given(answered)
      .when(propose('decline'), SCREENER, '2026-10-16')
      .thenEvents({ type: 'SubmittedToHead' }, { obligation: { id: 'proposal.answer#2', dueOn: '2026-10-23' } });
  });

  it('by the handler does what the head told them to; by others it does not', () => {
    const told = record(
      OFFICER_HANDLES,
      given(OFFICER_HANDLES)
        .when(instruct({ dueOn: '2026-10-20' }), HEAD, '2026-10-16')
        .events(),
      HEAD,
      '2026-10-16',
    );
    given(told)
      .when(propose(), OFFICER, '2026-10-21')
      .thenEvents(
        { type: 'SubmittedToHead', by: 'officer' },
        { type: 'ObligationSettled', obligationId: 'instruct.execute#1', status: 'met', late: true },
        { obligation: { id: 'proposal.answer#1' } },
      );
    given(told)
      .when(propose(), SCREENER, '2026-10-19')
      .thenEvents({ type: 'SubmittedToHead', by: 'screener' }, { obligation: { id: 'proposal.answer#1' } });
  });

  it('by the handler leaves open what the head alone owes', () => {
    const own = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify(), SCREENER, '2026-10-13'],
      [instruct({ dueOn: '2026-10-20' }), HEAD, '2026-10-13'],
    );
    expect(
      given(own)
        .when(propose(), CLERK, ON)
        .events()
        .map((event) => event.type),
    ).toEqual(['SubmittedToHead', 'ObligationOpened']);
  });
});

describe('the instruction of the head', () => {
  it('answers the slip', () => {
    const instructed = given(SUBMITTED).when(instruct(), HEAD, '2026-10-22');
    instructed.thenEvents(
      { type: 'Instructed', action: 'resolve-directly', dueOn: null },
      { type: 'ObligationSettled', obligationId: 'proposal.answer#1', status: 'met', late: true },
    );
    expect(instructed.state()).toMatchObject({
      instruction: { action: 'resolve-directly', by: 'head' },
      proposal: { answered: true },
    });
  });

  it('may name who and by when: the task is owed on exactly that day, and the person is asked', () =>
    given(SUBMITTED)
      .when(instruct({ assignee: 'officer', dueOn: '2026-10-24' }), HEAD, '2026-10-15')
      .thenEvents(
        { type: 'Instructed', dueOn: '2026-10-24' },
        { type: 'ObligationSettled', obligationId: 'proposal.answer#1' },
        {
          obligation: { key: 'instruct.execute', dueOn: '2026-10-24', owner: { kind: 'person', personId: 'officer' } },
        },
        { type: 'HandlerProposed', personId: 'officer', proposedBy: 'head' },
        { obligation: { key: 'assignment.answer', owner: { kind: 'person', personId: 'officer' } } },
      ));

  it('without a person lays the task upon the head, or the handler once there is one', () => {
    const task = instruct({ dueOn: '2026-10-30' });
    const ofHead = { obligation: { key: 'instruct.execute', owner: { kind: 'role', role: 'HEAD' } } };
    given(CLASSIFIED).when(task, HEAD, ON).thenEvents({ type: 'Instructed' }, ofHead);
    const ofHandler = { obligation: { key: 'instruct.execute', owner: { kind: 'person', personId: 'officer' } } };
    given(OFFICER_HANDLES).when(task, HEAD, '2026-10-16').thenEvents({ type: 'Instructed' }, ofHandler);
  });

  it('to the handler does not ask again', () =>
    given(OFFICER_HANDLES)
      .when(instruct({ assignee: 'officer', dueOn: '2026-10-30' }), HEAD, '2026-10-16')
      .thenEvents({ type: 'Instructed' }, { obligation: { key: 'instruct.execute' } }));

  it('is refused for a day gone by, an unknown person, a conflict, or while somebody is asked', () => {
    given(CLASSIFIED)
      .when(instruct({ dueOn: '2026-10-13' }), HEAD, ON)
      .thenRefused('DUE_DATE_PAST');
    given(CLASSIFIED)
      .when(instruct({ assignee: 'nobody' }), HEAD, ON)
      .thenRefused('PERSON_UNKNOWN');
    given(CLASSIFIED)
      .when(instruct({ assignee: 'spouse' }), HEAD, ON)
      .thenRefused('CONFLICT_OF_INTEREST');
    given(OFFICER_ASKED)
      .when(instruct({ assignee: 'secondOfficer' }), HEAD, ON)
      .thenRefused('ASSIGNMENT_PENDING');
  });
});
