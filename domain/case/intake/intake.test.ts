import { describe, expect, it } from 'vitest';
import { answer, classify, confirm, register, rerouteUp, text, CLOCK } from '../commands.fixture.ts';
import { given, lived } from '../given.fixture.ts';
import { CLERK, DEPUTY, ENGINE, HEAD, KEEPER, OFFICER, SCREENER, staff } from '../people.fixture.ts';
import { CLASSIFIED, OFFICER_ASKED, OFFICER_HANDLES, QUESTIONED, REGISTERED } from '../stories.fixture.ts';

describe('registering a letter', () => {
  it('opens the case with a register number and starts the notice of the head and the sorting', () => {
    const registered = given([]).when(register('2026-10-12'), ENGINE, '2026-10-12');
    registered.thenEvents(
      { type: 'CaseRegistered', number: 'MG-0001', registerNumber: 7, receivedOn: '2026-10-12' },
      {
        type: 'ObligationOpened',
        obligation: {
          id: 'intake.head_notice#1',
          dueOn: '2026-10-26',
          owner: { kind: 'role', role: 'HEAD', organisationId: 'commune' },
        },
      },
      {
        type: 'ObligationOpened',
        obligation: { id: 'intake.internal_sort#1', dueOn: '2026-10-14', owner: { kind: 'role', role: 'SCREENER' } },
      },
    );
    expect(registered.state()).toMatchObject({ stage: 'INTAKE', organisation: { id: 'commune', path: 'mg.x01' } });
  });

  it('happens once', () =>
    given(REGISTERED).when(register('2026-10-12'), ENGINE, '2026-10-12').thenRefused('COMMAND_NOT_IN_STAGE'));

  it('is done by the engine for whoever filed it, not by hand', () =>
    given([]).when(register('2026-10-12'), CLERK, '2026-10-12').thenRefused('NOT_PERMITTED'));

  it('is refused for a day that has not come; one day is left to clocks that differ at midnight', () => {
    given([])
      .when(register('2026-10-14'), ENGINE, '2026-10-12')
      .thenRefused('RECEIVED_IN_FUTURE', { receivedOn: '2026-10-14', today: '2026-10-12' });
    expect(given([]).when(register('2026-10-13'), ENGINE, '2026-10-12').state().stage).toBe('INTAKE');
  });

  it('counts the notice from receipt but the sorting from entry', () =>
    given([])
      .when(register('2026-10-09'), ENGINE, '2026-10-12')
      .thenEvents(
        { type: 'CaseRegistered' },
        { obligation: { key: 'intake.head_notice', dueOn: '2026-10-23' } },
        { obligation: { key: 'intake.internal_sort', dueOn: '2026-10-14' } },
      ));

  it('owes an answer even when the date lies before every rule on record, by the earliest one, marked as assumed', () => {
    const { obligations } = given([]).when(register('2018-12-03'), ENGINE, '2026-10-08').state();
    const notice = obligations.find((one) => one.key === 'intake.head_notice');
    expect(notice).toMatchObject({ startedOn: '2018-12-03', policy: { confidence: 'assumed' } });
  });
});

describe('a late entry', () => {
  it('of two working days needs nobody else', () =>
    expect(given([]).when(register('2026-10-08'), ENGINE, '2026-10-12').state().receiptDate).toEqual({
      status: 'plain',
    }));

  it('of three working days counts as given, but waits for a second person', () => {
    const late = given([]).when(register('2026-10-05'), ENGINE, '2026-10-08');
    expect(late.events().slice(3)).toMatchObject([
      { type: 'ReceiptDateQuestioned', receivedOn: '2026-10-05', enteredOn: '2026-10-08' },
      { type: 'ObligationOpened', obligation: { key: 'confirm.receipt_date', dueOn: '2026-10-12' } },
    ]);
    expect(late.events()[1]).toMatchObject({ obligation: { key: 'intake.head_notice', dueOn: '2026-10-19' } });
  });

  it('of sixty days records every missed step once, late, in one event for the one obligation', () => {
    const entered = given([]).when(register('2026-10-12'), ENGINE, '2026-12-11');
    const steps = entered.events().filter((event) => event.type === 'LadderStepsReached');
    expect(steps).toEqual([
      {
        type: 'LadderStepsReached',
        obligationId: 'intake.head_notice#1',
        audience: 'level-above',
        marks: [
          { step: 'remind.5', on: '2026-10-19', late: true },
          { step: 'remind.1', on: '2026-10-23', late: true },
          { step: 'remind.0', on: '2026-10-26', late: true },
          { step: 'escalate.1', on: '2026-10-27', late: true },
          { step: 'escalate.2', on: '2026-10-29', late: true },
          { step: 'escalate.3', on: '2026-11-02', late: true },
          { step: 'escalate.repeat.1', on: '2026-11-09', late: true },
          { step: 'escalate.repeat.2', on: '2026-11-16', late: true },
          { step: 'escalate.repeat.3', on: '2026-11-23', late: true },
          { step: 'escalate.repeat.4', on: '2026-12-01', late: true },
          { step: 'escalate.repeat.5', on: '2026-12-08', late: true },
        ],
      },
    ]);
  });

  it('is not told again when the clock strikes on the same day', () =>
    given(lived([register('2026-10-12'), ENGINE, '2026-12-11']))
      .when(CLOCK, ENGINE, '2026-12-11')
      .thenEvents());
});

describe('the second look at a received date', () => {
  it('confirms it', () => {
    const confirmed = given(QUESTIONED).when(confirm('2026-10-05'), HEAD, '2026-10-09');
    confirmed.thenEvents(
      { type: 'ReceiptDateConfirmed', by: 'head', receivedOn: '2026-10-05' },
      { type: 'ObligationSettled', obligationId: 'confirm.receipt_date#1', status: 'met', late: false },
    );
    expect(confirmed.state().receiptDate).toMatchObject({ status: 'confirmed', by: 'head' });
  });

  it('may be given by the register keeper or a screener, but is late after its own day', () =>
    given(QUESTIONED)
      .when(confirm('2026-10-05'), KEEPER, '2026-10-13')
      .thenEvents({ type: 'ReceiptDateConfirmed' }, { type: 'ObligationSettled', late: true }));

  it('is never given by the person who entered the letter', () =>
    given(QUESTIONED).when(confirm('2026-10-05'), staff('clerk', 'HEAD'), '2026-10-09').thenRefused('FOUR_EYES'));

  it('corrects it with a reason: the date that ran from receipt moves, that of the entry does not', () => {
    const corrected = given(QUESTIONED).when(confirm('2026-09-30', text('postmark')), SCREENER, '2026-10-09');
    corrected.thenEvents(
      { type: 'ReceiptDateCorrected', by: 'screener', from: '2026-10-05', receivedOn: '2026-09-30' },
      { type: 'ObligationSettled', obligationId: 'confirm.receipt_date#1' },
      {
        type: 'DeadlineMoved',
        obligationId: 'intake.head_notice#1',
        dueOn: '2026-10-14',
        entry: { kind: 'correction', startedOn: '2026-09-30', reason: 'postmark' },
      },
      {
        type: 'LadderStepsReached',
        obligationId: 'intake.head_notice#1',
        marks: [{ step: 'remind.5', on: '2026-10-07', late: true }],
      },
      {
        type: 'LadderStepsReached',
        obligationId: 'intake.internal_sort#1',
        marks: [{ step: 'remind.1', on: '2026-10-09', late: false }],
      },
    );
    expect(corrected.state()).toMatchObject({ receivedOn: '2026-09-30', receiptDate: { status: 'corrected' } });
    expect(corrected.state().obligations.find((one) => one.key === 'intake.internal_sort')?.dueOn).toBe('2026-10-12');
  });

  it('moves the clocks of the classification too', () => {
    const story = lived(
      [register('2026-10-05'), ENGINE, '2026-10-08'],
      [classify({ kind: 'denunciation', track: 'state' }), SCREENER, '2026-10-08'],
    );
    const { obligations } = given(story)
      .when(confirm('2026-10-06', text('stamp')), HEAD, '2026-10-09')
      .state();
    expect(obligations.find((one) => one.key === 'state.tc.screen')?.dueOn).toBe('2026-10-15');
  });

  it('judges again what was met by the wrong date: late, if the true last day had passed', () => {
    const met = lived(
      [register('2026-10-05'), ENGINE, '2026-10-08'],
      [answer('processing-notice'), HEAD, '2026-10-15'],
    );
    expect(given(met).state.obligations[0]).toMatchObject({ id: 'intake.head_notice#1', status: 'met', late: false });
    const corrected = given(met).when(confirm('2026-09-30', text('postmark')), SCREENER, '2026-10-16');
    expect(corrected.events().slice(2, 4)).toMatchObject([
      { type: 'DeadlineMoved', obligationId: 'intake.head_notice#1', dueOn: '2026-10-14' },
      { type: 'LatenessRejudged', obligationId: 'intake.head_notice#1', late: true },
    ]);
    expect(corrected.state().obligations[0]).toMatchObject({ status: 'met', dueOn: '2026-10-14', late: true });
  });

  it('takes the lateness back where the true last day had not passed, and leaves it where nothing changes', () => {
    const late = lived(
      [register('2026-10-05'), ENGINE, '2026-10-08'],
      [answer('processing-notice'), HEAD, '2026-10-20'],
    );
    expect(given(late).state.obligations[0]).toMatchObject({ late: true, dueOn: '2026-10-19' });
    const on = (receivedOn: string) =>
      given(late)
        .when(confirm(receivedOn, text('postmark')), SCREENER, '2026-10-21')
        .state().obligations[0];
    expect(on('2026-10-06')).toMatchObject({ dueOn: '2026-10-20', late: false });
    expect(on('2026-10-02')).toMatchObject({ dueOn: '2026-10-16', late: true });
  });

  it('does not correct without a reason', () =>
    given(QUESTIONED).when(confirm('2026-10-06'), HEAD, '2026-10-09').thenRefused('REASON_REQUIRED'));

  it('does not set a day that has not come', () =>
    given(QUESTIONED)
      .when(confirm('2026-10-10', text('why')), HEAD, '2026-10-09')
      .thenRefused('RECEIVED_IN_FUTURE'));

  it('is not asked for where no date is in question, nor twice', () => {
    given(REGISTERED).when(confirm('2026-10-12'), HEAD, '2026-10-13').thenRefused('RECEIPT_DATE_NOT_QUESTIONED');
    const once = lived([register('2026-10-05'), ENGINE, '2026-10-08'], [confirm('2026-10-05'), HEAD, '2026-10-09']);
    given(once).when(confirm('2026-10-05'), DEPUTY, '2026-10-09').thenRefused('RECEIPT_DATE_NOT_QUESTIONED');
  });
});

describe('a letter that concerns the body itself', () => {
  it('goes straight to the level above, restricted, with all that is owed; nobody here may act on it any more', () => {
    const rerouted = given(REGISTERED).when(rerouteUp('province'), CLERK, '2026-10-13');
    rerouted.thenEvents(
      { type: 'CaseReroutedUp', fromOrganisationId: 'commune', organisationId: 'province', organisationPath: 'mg' },
      { type: 'ObligationSettled', obligationId: 'intake.internal_sort#1', status: 'met', late: false },
      {
        type: 'ObligationHandedOver',
        obligationId: 'intake.head_notice#1',
        owner: { kind: 'role', role: 'HEAD', organisationId: 'province' },
      },
      {
        obligation: {
          id: 'intake.internal_sort#2',
          startedOn: '2026-10-13',
          dueOn: '2026-10-15',
          owner: { kind: 'role', role: 'SCREENER', organisationId: 'province' },
        },
      },
    );
    const state = rerouted.state();
    expect(state).toMatchObject({ stage: 'INTAKE', restricted: true, organisation: { id: 'province', path: 'mg' } });
    const story = lived([register('2026-10-12'), ENGINE, '2026-10-12'], [rerouteUp('province'), CLERK, '2026-10-13']);
    given(story).when(rerouteUp('province'), CLERK, '2026-10-13').thenRefused('NOT_PERMITTED');
    given(story).when(classify(), SCREENER, '2026-10-13').thenRefused('NOT_PERMITTED');
  });

  it('leaves no assignment behind: what the handler owed is owed by the head above', () => {
    const { handler, obligations } = given(OFFICER_HANDLES).when(rerouteUp('province'), HEAD, '2026-10-16').state();
    expect(handler).toBeNull();
    expect(obligations.filter((one) => one.status === 'open')).toMatchObject([
      { key: 'intake.head_notice', owner: { kind: 'role', role: 'HEAD', organisationId: 'province' } },
      { key: 'intake.internal_sort', owner: { kind: 'role', role: 'SCREENER', organisationId: 'province' } },
    ]);
  });

  it('is sorted again above, also when it was classified here; the outcome owed here is owed no more', () => {
    const { stage, obligations } = given(CLASSIFIED).when(rerouteUp('province'), HEAD, '2026-10-16').state();
    expect(stage).toBe('INTAKE');
    expect(obligations).toMatchObject([
      { id: 'intake.head_notice#1', status: 'open' },
      { id: 'intake.internal_sort#1', status: 'met', settledOn: '2026-10-13' },
      { id: 'screening.outcome#1', status: 'cancelled' },
      { id: 'intake.internal_sort#2', status: 'open', dueOn: '2026-10-20' },
    ]);
  });

  it('at the top goes nowhere in this system, whatever body is named', () => {
    const atTop = lived([
      register('2026-10-12', { organisationId: 'province', organisationPath: 'mg' }),
      ENGINE,
      '2026-10-12',
    ]);
    for (const body of ['province', 'commune', 'nowhere']) {
      given(atTop)
        .when(rerouteUp(body), staff('provincialLeader', ['HEAD', 'province']), '2026-10-12')
        .thenRefused('NO_LEVEL_ABOVE');
    }
  });

  it('ends a question to a handler that is not answered yet', () => {
    const { assignment, obligations } = given(OFFICER_ASKED).when(rerouteUp('province'), HEAD, '2026-10-15').state();
    expect(assignment).toBeNull();
    expect(obligations.find((one) => one.key === 'assignment.answer')?.status).toBe('cancelled');
  });

  it('never goes sideways, down, or past a level', () => {
    for (const elsewhere of ['otherCommune', 'branch', 'commune', 'nowhere']) {
      given(CLASSIFIED).when(rerouteUp(elsewhere), HEAD, '2026-10-14').thenRefused('NOT_THE_LEVEL_ABOVE');
    }
    const fromBranch = lived([
      register('2026-10-12', { organisationId: 'branch', organisationPath: 'mg.x01.c01' }),
      ENGINE,
      '2026-10-12',
    ]);
    given(fromBranch)
      .when(rerouteUp('province'), staff('branchMember', ['RECEPTION', 'branch']), '2026-10-12')
      .thenRefused('NOT_THE_LEVEL_ABOVE');
  });

  it('is not sent up by the handler alone', () => {
    given(OFFICER_HANDLES).when(rerouteUp('province'), OFFICER, '2026-10-16').thenRefused('NOT_PERMITTED');
  });
});
