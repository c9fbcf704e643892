import { describe, expect, it } from 'vitest';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import {
  CLOCK,
  CLOSE,
  INSPECT,
  RESOLVE,
  answer,
  assign,
  classify,
  instruct,
  propose,
  register,
  text,
} from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { fold, given, lived, record } from '../given.fixture.ts';
import { CLERK, ENGINE, HEAD, KEEPER, OFFICER, SCREENER, SENDER } from '../people.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import {
  ANSWERED,
  CLASSIFIED,
  CONCRETE,
  OFFICER_HANDLES,
  QUESTIONED,
  REGISTERED,
  RESOLVED,
  SUBMITTED,
  WATCHED,
} from '../stories.fixture.ts';

const NOTE: CaseCommand = { type: 'addNote', text: text('note') };
const NOTHING: CaseCommand = { type: 'senderAdds', text: null, attachments: [] };
const PHOTO: CaseCommand = { type: 'senderAdds', text: null, attachments: ['upload-1'] };

describe('answering the sender', () => {
  it('that the matter is being handled meets the notice of the head', () =>
    given(OFFICER_HANDLES)
      .when(answer('processing-notice'), OFFICER, '2026-10-26')
      .thenEvents(
        { type: 'SenderAnswered', purpose: 'processing-notice', form: 'letter' },
        { type: 'ObligationSettled', obligationId: 'intake.head_notice#1', status: 'met', late: false },
      ));

  it('a day after the ten is met late', () =>
    expect(given(REGISTERED).when(answer('processing-notice'), HEAD, '2026-10-27').events()[1]).toMatchObject({
      status: 'met',
      late: true,
    }));

  it('with word in between meets nothing', () =>
    given(OFFICER_HANDLES).when(answer('interim'), OFFICER, '2026-10-20').thenEvents({ type: 'SenderAnswered' }));

  it('with the result meets both the notice and the answer', () => {
    const answered = given(RESOLVED).when(answer('result'), OFFICER, '2026-10-20');
    answered.thenEvents(
      { type: 'SenderAnswered', purpose: 'result' },
      { type: 'ObligationSettled', obligationId: 'intake.head_notice#1', status: 'met' },
      { type: 'ObligationSettled', obligationId: 'answer.sender#1', status: 'met' },
      { obligation: { id: 'case.close#1', dueOn: '2026-10-27', owner: { kind: 'role', role: 'HEAD' } } },
    );
    expect(answered.state().resultAnswered).toBe(true);
  });

  it('with the result a second time starts no second period for the closing', () =>
    given(ANSWERED).when(answer('result'), OFFICER, '2026-10-21').thenEvents({ type: 'SenderAnswered' }));

  it('with a result is refused while there is none', () => {
    given(OFFICER_HANDLES).when(answer('result'), OFFICER, '2026-10-20').thenRefused('RESULT_BEFORE_OUTCOME');
    given(WATCHED).when(answer('result'), HEAD, '2026-10-20').thenRefused('RESULT_BEFORE_OUTCOME');
  });

  it('is for the handler and the head', () =>
    given(RESOLVED).when(answer('result'), CLERK, '2026-10-20').thenRefused('NOT_PERMITTED'));
});

describe('what the sender adds', () => {
  it('is recorded, words or files', () => {
    given(CLASSIFIED)
      .when(PHOTO, SENDER, '2026-10-14')
      .thenEvents({ type: 'SenderAdded', attachments: ['upload-1'] });
    given(CLASSIFIED)
      .when({ ...PHOTO, text: text('more'), attachments: [] }, SENDER, '2026-10-14')
      .thenEvents({ type: 'SenderAdded', text: text('more') });
  });

  it('is something', () => given(CLASSIFIED).when(NOTHING, SENDER, '2026-10-14').thenRefused('NOTHING_ADDED'));

  it('comes from the sender alone', () =>
    given(CLASSIFIED).when(PHOTO, CLERK, '2026-10-14').thenRefused('NOT_PERMITTED'));
});

it('a note is recorded and changes nothing', () => {
  const noted = given(CLASSIFIED).when(NOTE, CLERK, '2026-10-14');
  noted.thenEvents({ type: 'NoteAdded', text: text('note') });
  expect(noted.state()).toEqual(fold(CLASSIFIED));
  given(CLASSIFIED).when(NOTE, KEEPER, '2026-10-14').thenRefused('NOT_PERMITTED');
});

it('a delivery that another process refused is recorded', () =>
  given(CLASSIFIED)
    .when({ type: 'deliveryRefused', outboxId: 'case/1#4.0', code: 'NOT_PERMITTED' }, ENGINE, '2026-10-14')
    .thenEvents({ type: 'DeliveryRefused', outboxId: 'case/1#4.0', code: 'NOT_PERMITTED' }));

describe('closing', () => {
  it('ends the case when the sender has the result and nothing is owed', () => {
    const closed = given(ANSWERED).when(CLOSE, HEAD, '2026-10-21');
    closed.thenEvents(
      { type: 'ObligationSettled', obligationId: 'case.close#1', status: 'met', late: false },
      { type: 'CaseClosed', outcome: 'ANSWERED' },
    );
    expect(closed.state()).toMatchObject({ stage: 'CLOSED', outcome: 'ANSWERED' });
    expect(CASE_PROCESS.isFinished(closed.state())).toBe(true);
    expect(CASE_PROCESS.isFinished(fold(ANSWERED))).toBe(false);
  });

  it('is refused with the list of what is still owed', () => {
    const owed = { obligations: ['intake.head_notice', 'answer.sender'] };
    given(RESOLVED).when(CLOSE, HEAD, '2026-10-20').thenRefused('STILL_OWED', owed);
  });

  it('waits for the second look at the received date', () => {
    const story = lived(
      [register('2026-10-05'), ENGINE, '2026-10-08'],
      [classify(), SCREENER, '2026-10-08'],
      [propose(), SCREENER, '2026-10-08'],
      [RESOLVE, HEAD, '2026-10-08'],
      [answer('result'), HEAD, '2026-10-08'],
    );
    given(story)
      .when(CLOSE, HEAD, '2026-10-09')
      .thenRefused('STILL_OWED', { obligations: ['confirm.receipt_date'] });
    expect(fold(QUESTIONED).receiptDate.status).toBe('questioned');
  });

  it('waits for a person who was asked', () => {
    const asked = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify(), SCREENER, '2026-10-12'],
      [assign('officer'), HEAD, '2026-10-12'],
      [propose(), SCREENER, '2026-10-12'],
      [RESOLVE, HEAD, '2026-10-12'],
      [answer('result'), HEAD, '2026-10-12'],
    );
    given(asked)
      .when(CLOSE, HEAD, '2026-10-13')
      .thenRefused('STILL_OWED', { obligations: ['assignment.answer'] });
    const unanswered = record(
      ANSWERED,
      [{ type: 'HandlerProposed', personId: 'clerk', proposedBy: 'head', reason: null }],
      HEAD,
      '2026-10-20',
    );
    given(unanswered).when(CLOSE, HEAD, '2026-10-21').thenRefused('ASSIGNMENT_PENDING', { personId: 'clerk' });
  });

  it('waits for the answer even where no rule gives it a period', () => {
    const noPeriod = CASE_POLICIES.filter((row) => row.key !== 'answer.sender');
    const noticed = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify(), SCREENER, '2026-10-13'],
      [propose(), SCREENER, '2026-10-13'],
      [answer('processing-notice'), HEAD, '2026-10-13'],
    );
    const events = given(noticed).when(RESOLVE, HEAD, '2026-10-14', noPeriod).events();
    given(record(noticed, events, HEAD, '2026-10-14'))
      .when(CLOSE, HEAD, '2026-10-15')
      .thenRefused('SENDER_NOT_ANSWERED');
  });

  it('of a watched matter ends its review, once the notice of the head is given', () => {
    given(WATCHED)
      .when(CLOSE, HEAD, '2026-10-20')
      .thenRefused('STILL_OWED', { obligations: ['intake.head_notice'] });
    const noticed = record(
      WATCHED,
      given(WATCHED).when(answer('processing-notice'), HEAD, '2026-10-20').events(),
      HEAD,
      '2026-10-20',
    );
    given(noticed)
      .when(CLOSE, HEAD, '2026-10-21')
      .thenEvents(
        { type: 'ObligationSettled', obligationId: 'party.watch.review#1', status: 'met' },
        { type: 'CaseClosed', outcome: 'WATCHED_AND_CLOSED' },
      );
  });

  it('is not possible before an outcome, and a closed case takes nothing of what leads to one', () => {
    for (const story of [REGISTERED, CLASSIFIED, SUBMITTED, CONCRETE]) {
      given(story).when(CLOSE, HEAD, '2026-10-20').thenRefused('COMMAND_NOT_IN_STAGE');
    }
    const closed = record(ANSWERED, given(ANSWERED).when(CLOSE, HEAD, '2026-10-21').events(), HEAD, '2026-10-21');
    given(closed).when(CLOCK, ENGINE, '2026-10-22').thenEvents();
    for (const command of [CLOSE, INSPECT, PHOTO, NOTE, instruct()]) {
      given(closed).when(command, HEAD, '2026-10-22').thenRefused('COMMAND_NOT_IN_STAGE', { stage: 'CLOSED' });
    }
  });
});
