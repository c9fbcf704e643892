import { describe, expect, it } from 'vitest';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import { RESOLVE, answer, propose } from '../commands.fixture.ts';
import { withdrawalNotTaken } from './decide-withdrawal.ts';
import { contextFor, fold, given, lived, record } from '../given.fixture.ts';
import { CLERK, ENGINE, HEAD, PROCESS, SCREENER, SENDER } from '../people.fixture.ts';
import {
  ACCEPT_WITHDRAWAL,
  ANSWERED_BY_SENDER,
  CONTINUE,
  DENOUNCED,
  PROTECT,
  TAKEN_ON,
  THREATENED,
  askSender,
  forwardWithdrawal,
  screened,
  takenOn,
  withdraw,
} from '../settlement/settlement.fixture.ts';

const ON = '2026-10-14';
const ASKED = lived(...screened(), [askSender('2026-10-23'), SCREENER, ON]);

describe('asking the sender', () => {
  it('lets our own period of the screening stand still until a day', () => {
    const asked = given(DENOUNCED).when(askSender('2026-10-23'), SCREENER, ON);
    asked.thenEvents(
      { type: 'SenderAsked', askedOn: ON, answerBy: '2026-10-23', pauses: true },
      { type: 'DeadlineMoved', obligationId: 'screening.outcome#1', entry: { kind: 'pause', from: ON, until: null } },
    );
    expect(asked.state().question).toEqual({ askedOn: ON, answerBy: '2026-10-23', pauses: true });
  });

  it('stops no period of the law or of the Party', () => {
    const asked = given(TAKEN_ON).when(askSender('2026-10-23'), HEAD, '2026-10-15');
    asked.thenEvents({ type: 'SenderAsked', pauses: false });
    const state = lived(...screened({ track: 'state' }), [askSender('2026-10-23'), SCREENER, ON]);
    const screen = given(state).state.obligations.find((one) => one.key === 'state.tc.screen');
    expect(screen?.ledger).toEqual([]);
  });

  it.each([
    ['QUESTION_OPEN', ASKED, '2026-10-26', { answerBy: '2026-10-23' }],
    ['ANSWER_DATE_PAST', DENOUNCED, ON, { answerBy: ON, today: ON }],
    ['ANSWER_DATE_TOO_LATE', DENOUNCED, '2026-11-14', { latest: '2026-11-13' }],
  ] as const)('is refused: %s', (code, story, answerBy, params) =>
    given(story).when(askSender(answerBy), SCREENER, ON).thenRefused(code, params),
  );

  it('may wait as long as policy says, and as long as it takes where policy says nothing', () => {
    given(DENOUNCED).when(askSender('2026-11-13'), SCREENER, ON).thenEvents({ type: 'SenderAsked' }, {});
    const silent = CASE_POLICIES.filter((row) => row.key !== 'sender.answer');
    given(DENOUNCED).when(askSender('2027-01-13'), SCREENER, ON, silent).thenEvents({ type: 'SenderAsked' }, {});
  });

  it('reaches whoever has no name by the code on the receipt', () => {
    const unknown = lived(...screened({ anonymity: 'concrete' }));
    given(unknown).when(askSender('2026-10-23'), SCREENER, ON).thenEvents({ type: 'SenderAsked' }, {});
  });
});

describe('the answer of the sender', () => {
  it('lets the period run again, longer by the days it stood', () => {
    const answered = given(ASKED).when(ANSWERED_BY_SENDER, SENDER, '2026-10-19');
    answered.thenEvents(
      { type: 'QuestionAnswered', on: '2026-10-19' },
      {
        obligationId: 'screening.outcome#1',
        entry: { kind: 'pause', from: ON, until: '2026-10-19' },
        dueOn: '2026-10-30',
      },
    );
    expect(answered.state().question).toBeNull();
  });

  it('on the day of the question costs nobody a day', () => {
    const same = given(ASKED).when(ANSWERED_BY_SENDER, SCREENER, ON);
    expect(same.state().obligations.find((one) => one.key === 'screening.outcome')?.dueOn).toBe('2026-10-27');
  });

  it('by telephone is entered by staff', () =>
    given(ASKED).when(ANSWERED_BY_SENDER, SCREENER, '2026-10-19').thenEvents({ type: 'QuestionAnswered' }, {}));

  it('to nothing asked is refused', () =>
    given(DENOUNCED).when(ANSWERED_BY_SENDER, SENDER, ON).thenRefused('NO_OPEN_QUESTION'));
});

describe('a withdrawal', () => {
  const WITHDRAWN = lived(...takenOn(), [withdraw(), SENDER, '2026-10-15']);
  const FORCED = lived(...takenOn(), [withdraw('threat', 'violation', 'threat'), CLERK, '2026-10-15']);

  it('is received and never ends a matter by itself: the head decides in five working days', () => {
    const received = given(TAKEN_ON).when(withdraw(), SENDER, '2026-10-15');
    received.thenEvents(
      { type: 'WithdrawalReceived', on: '2026-10-15', signs: [] },
      { obligation: { key: 'withdrawal.decide', dueOn: '2026-10-22', owner: { role: 'HEAD' } } },
    );
    expect(received.state()).toMatchObject({ stage: 'SCREENING', outcome: null, withdrawal: { status: 'open' } });
  });

  it('behind which stands a threat is taken up the same day', () => {
    given(TAKEN_ON)
      .when(withdraw('threat'), CLERK, '2026-10-15')
      .thenEvents(
        { type: 'WithdrawalReceived', signs: ['threat'] },
        { obligation: { key: 'withdrawal.decide' } },
        { obligation: { key: 'protect.ack', dueOn: '2026-10-15', owner: { role: 'HEAD' } } },
      );
  });

  it('accepted ends the matter and whatever the settlement owed', () => {
    const accepted = given(WITHDRAWN).when(ACCEPT_WITHDRAWAL, HEAD, '2026-10-16');
    accepted.thenEvents(
      { type: 'WithdrawalAccepted', decided: { personId: 'head' } },
      { obligationId: 'party.tc.settle#1', status: 'met' },
      { obligationId: 'verification.order#1', status: 'met' },
      { obligationId: 'withdrawal.decide#1', status: 'met' },
      { obligation: { key: 'answer.sender' } },
    );
    expect(accepted.state()).toMatchObject({
      stage: 'FOLLOW_UP',
      outcome: 'WITHDRAWN',
      withdrawal: { status: 'accepted' },
    });
  });

  it('with signs of violation, threat, bribery or slander cannot be accepted, each sign named once', () =>
    given(FORCED)
      .when(ACCEPT_WITHDRAWAL, HEAD, '2026-10-16')
      .thenRefused('WITHDRAWAL_HAS_SIGNS', {
        signs: ['threat', 'violation'],
      }));

  it.each(['violation', 'threat', 'bribery', 'slander'] as const)('with the sign %s alone goes on', (sign) => {
    const story = lived(...takenOn(), [withdraw(sign), CLERK, '2026-10-15']);
    given(story)
      .when(ACCEPT_WITHDRAWAL, HEAD, '2026-10-16')
      .thenRefused('WITHDRAWAL_HAS_SIGNS', { signs: [sign] });
    const goesOn = given(story).when(CONTINUE, HEAD, '2026-10-16');
    goesOn.thenEvents({ type: 'ContinuedDespiteWithdrawal' }, { obligationId: 'withdrawal.decide#1', status: 'met' });
    expect(goesOn.state()).toMatchObject({ stage: 'SCREENING', withdrawal: { status: 'continued' } });
  });

  it('is one at a time, and may come again after the matter went on', () => {
    given(WITHDRAWN).when(withdraw(), SENDER, '2026-10-16').thenRefused('WITHDRAWAL_OPEN', { on: '2026-10-15' });
    const goesOn = lived(...takenOn(), [withdraw(), SENDER, '2026-10-15'], [CONTINUE, HEAD, '2026-10-16']);
    given(goesOn).when(ACCEPT_WITHDRAWAL, HEAD, '2026-10-19').thenRefused('NO_WITHDRAWAL');
    given(goesOn).when(withdraw(), SENDER, '2026-10-19').thenEvents({ type: 'WithdrawalReceived' }, {});
  });

  it('that nobody made is decided by nobody', () => {
    given(TAKEN_ON).when(ACCEPT_WITHDRAWAL, HEAD, '2026-10-16').thenRefused('NO_WITHDRAWAL');
    given(TAKEN_ON).when(CONTINUE, HEAD, '2026-10-16').thenRefused('NO_WITHDRAWAL');
  });

  it('undecided is answered by whatever ends the matter', () => {
    const proposed = lived(
      ...screened({ kind: 'report' }),
      [withdraw(), SENDER, '2026-10-13'],
      [propose(), SCREENER, ON],
    );
    expect(given(proposed).when(RESOLVE, HEAD, ON).events()).toContainEqual(
      expect.objectContaining({ obligationId: 'withdrawal.decide#1', status: 'met' }),
    );
  });
});

describe('a letter that only withdraws another', () => {
  const LETTER = lived(...screened({ kind: 'withdrawal' }));
  const FORWARDED = lived(...screened({ kind: 'withdrawal' }), [forwardWithdrawal('case-2', 'threat'), HEAD, ON]);

  it('joins the case it withdraws, and its sender is answered', () => {
    const forwarded = given(LETTER).when(forwardWithdrawal('case-2', 'threat'), HEAD, ON);
    forwarded.thenEvents(
      { type: 'WithdrawalForwarded', caseId: 'case-2', signs: ['threat'] },
      { obligationId: 'screening.outcome#1', status: 'met' },
      { obligation: { key: 'answer.sender' } },
    );
    expect(forwarded.state()).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'CONSOLIDATED' });
  });

  it('reaches that case as its withdrawal', () =>
    given(TAKEN_ON).when(withdraw('threat'), PROCESS, '2026-10-15').thenEvents({ type: 'WithdrawalReceived' }, {}, {}));

  it('is refused to be anything but a withdrawal', () =>
    given(DENOUNCED).when(forwardWithdrawal('case-2'), HEAD, ON).thenRefused('KIND_IS_NOT_WITHDRAWAL', {
      kind: 'denunciation',
    }));

  it('not taken there is screened again here, even if its sender was answered meanwhile', () => {
    const told = lived(
      ...screened({ kind: 'withdrawal' }),
      [forwardWithdrawal('case-2'), HEAD, ON],
      [answer('result'), HEAD, ON],
    );
    for (const story of [FORWARDED, told]) {
      const state = fold(story);
      const context = contextFor(state, { type: 'clock' }, { actor: ENGINE, on: '2026-10-15' });
      const events = withdrawalNotTaken(state, 'COMMAND_NOT_IN_STAGE', context);
      const after = fold(record(story, events, ENGINE, '2026-10-15'));
      expect(after).toMatchObject({ stage: 'SCREENING', outcome: null, resultAnswered: false });
      const open = after.obligations.filter((one) => one.status === 'open').map((one) => one.id);
      expect(open).toContain('screening.outcome#2');
      expect(open).not.toContain('answer.sender#1');
      expect(open).not.toContain('case.close#1');
    }
  });

  it('that ended otherwise is not brought back', () => {
    const state = fold(LETTER);
    const context = contextFor(state, { type: 'clock' }, { actor: ENGINE, on: ON });
    expect(withdrawalNotTaken(state, 'X', context)).toEqual([]);
  });
});

describe('a threat against the sender', () => {
  const REPORTED = lived(...screened(), [THREATENED, SENDER, ON]);

  it('is acknowledged the same day, with what is done', () => {
    given(DENOUNCED)
      .when(THREATENED, SENDER, ON)
      .thenEvents(
        { type: 'ThreatReported' },
        { obligation: { key: 'protect.ack', dueOn: ON, owner: { role: 'HEAD' } } },
      );
    given(REPORTED)
      .when(PROTECT, HEAD, ON)
      .thenEvents({ type: 'ThreatAcknowledged', by: 'head' }, { obligationId: 'protect.ack#1', late: false });
  });

  it('acknowledged the day after is late', () =>
    given(REPORTED).when(PROTECT, HEAD, '2026-10-15').thenEvents({}, { obligationId: 'protect.ack#1', late: true }));

  it('reported twice is owed once; reported to nobody cannot be acknowledged', () => {
    given(REPORTED).when(THREATENED, SENDER, ON).thenEvents({ type: 'ThreatReported' });
    given(DENOUNCED).when(PROTECT, HEAD, ON).thenRefused('NO_THREAT_REPORTED');
  });
});
