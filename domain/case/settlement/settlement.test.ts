import { describe, expect, it } from 'vitest';
import {
  CLOSE,
  RESOLVE,
  about,
  answer,
  classify,
  confirm,
  decline,
  instruct,
  propose,
  register,
  rerouteUp,
  text,
} from '../commands.fixture.ts';
import { given, lived, record } from '../given.fixture.ts';
import { goOn } from '../verification/team-stories.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { CLERK, DEPUTY, ENGINE, HEAD, SCREENER, staff } from '../people.fixture.ts';
import {
  ACCEPT_WITHDRAWAL,
  DENOUNCED,
  REOPEN,
  RESUME,
  TAKEN_ON,
  TAKE_ON,
  askSender,
  pauseSettlement,
  screened,
  takenOn,
  terminate,
  withdraw,
} from './settlement.fixture.ts';

const ON = '2026-10-14';

/** What is owed now, with its last day. */
function owed(story: Story): Record<string, string> {
  const open = given(story).state.obligations.filter((one) => one.status === 'open');
  return Object.fromEntries(open.map(({ key, dueOn }) => [key, dueOn]));
}

describe('taking a matter on', () => {
  it('ends the screening, starts the period of the settlement from receipt, and owes the order to verify', () => {
    const accepted = given(DENOUNCED).when(TAKE_ON, HEAD, ON);
    accepted.thenEvents(
      { type: 'CaseAccepted', on: ON, decided: { by: 'person', personId: 'head', signedAs: 'own' } },
      { type: 'ObligationSettled', obligationId: 'screening.outcome#1', status: 'met', late: false },
      { obligation: { key: 'party.tc.settle', startedOn: '2026-10-12', dueOn: '2027-01-11', owner: { role: 'HEAD' } } },
      { obligation: { key: 'verification.order', startedOn: ON, dueOn: '2026-10-28', owner: { role: 'HEAD' } } },
    );
    expect(accepted.state()).toMatchObject({ stage: 'SCREENING', acceptedOn: ON });
  });

  it('answers the proposal that lay before the head', () => {
    const proposed = lived(...screened(), [propose('examine'), SCREENER, '2026-10-13']);
    expect(given(proposed).when(TAKE_ON, HEAD, ON).events()).toContainEqual(
      expect.objectContaining({ obligationId: 'proposal.answer#1', status: 'met' }),
    );
  });

  it.each([
    ['a mixed letter', 'mixed', 'party', { 'party.tc.settle': '2027-01-11' }],
    ['a report of crime: the Party part goes on', 'crime-report', 'party', { 'party.tc.settle': '2027-01-11' }],
    ['an appeal against discipline', 'discipline-appeal', 'party', { 'party.appeal.settle': '2027-01-11' }],
    ['a report: its period begins when the decision is presented', 'report', 'party', {}],
    ['a proposal', 'proposal', 'party', {}],
    [
      'a denunciation under State law: from acceptance, which is told in five working days',
      'denunciation',
      'state',
      { 'state.tc.settle': '2026-11-13', 'state.tc.accept_notice': '2026-10-21' },
    ],
    ['a complaint under State law', 'complaint', 'state', { 'state.kn.first': '2026-11-13' }],
  ] as const)('starts the periods of %s', (_what, kind, track, periods) => {
    const before = owed(lived(...screened({ kind, track })));
    const { 'screening.outcome': _screening, 'state.tc.screen': _tc, 'state.kn.accept': _kn, ...rest } = before;
    const after = owed(lived(...takenOn({ kind, track })));
    expect(after).toEqual({ ...rest, ...periods, 'verification.order': '2026-10-28' });
  });

  it.each([
    ['simple', 0],
    ['complex', 1],
    ['very-complex', 2],
  ] as const)('a %s matter under State law may be extended %i times', (complexity, times) => {
    const story = lived(...takenOn({ track: 'state', complexity }));
    const settle = given(story).state.obligations.find((one) => one.key === 'state.tc.settle');
    expect(settle?.policy.extension?.times ?? 0).toBe(times);
  });

  const managedAbove = lived(...screened({ subjects: [about({ personId: 'managedAbove' })] }));
  it('is refused where the member is managed above: the level above is asked', () =>
    given(managedAbove).when(TAKE_ON, HEAD, ON).thenRefused('BODY_NOT_COMPETENT', {
      subjectId: 'subject-managedAbove',
      managedBy: 'province',
    }));

  it('under State law asks nothing of the levels of the Party', () => {
    const state = lived(...screened({ track: 'state', subjects: [about({ personId: 'managedAbove' })] }));
    given(state).when(TAKE_ON, HEAD, ON).thenEvents({ type: 'CaseAccepted' }, {}, {}, {}, {}, {});
  });

  it.each([
    ['SUBJECT_NOT_IDENTIFIED', lived(...screened({ subjects: [about()] }))],
    ['BODY_NOT_COMPETENT', lived(...screened({ subjects: [{ ...about(), kind: 'non-member-official' }] }))],
    ['BODY_NOT_COMPETENT', lived(...screened({ subjects: [about({ personId: 'otherBranchMember' })] }))],
    ['ANONYMOUS_NOT_SETTLED', lived(...screened({ anonymity: 'concrete' }))],
    ['ANONYMOUS_NOT_SETTLED', lived(...screened({ kind: 'mixed', anonymity: 'not-concrete' }))],
    ['KIND_NOT_SETTLED', lived(...screened({ kind: 'withdrawal' }))],
    ['ALREADY_ACCEPTED', TAKEN_ON],
  ] as const)('is refused: %s', (code, story) => given(story).when(TAKE_ON, HEAD, ON).thenRefused(code));

  it('from somebody unknown is possible as a report, and then no period of a denunciation runs', () => {
    const story = lived(...takenOn({ kind: 'report', anonymity: 'concrete' }));
    expect(Object.keys(owed(story)).toSorted()).toEqual(['intake.head_notice', 'verification.order']);
  });

  it('cannot be followed by declining it', () => {
    const story = lived(...screened(), [propose('decline'), SCREENER, '2026-10-13'], [TAKE_ON, HEAD, ON]);
    given(story).when(decline('ALREADY_SETTLED'), HEAD, ON).thenRefused('ALREADY_ACCEPTED', { on: ON });
  });

  it('of a report may still end with a direct answer, which leaves nothing of the settlement owed', () => {
    const story = lived(...takenOn({ kind: 'report' }), [propose(), SCREENER, ON], [RESOLVE, HEAD, '2026-10-15']);
    expect(Object.keys(owed(story)).toSorted()).toEqual(['answer.sender', 'intake.head_notice']);
  });
});

describe('letters as they come', () => {
  it.each([
    ['02, money for a land paper', '2026-08-20', 'mixed', 'party.tc.settle', '2026-11-18'],
    ['13, a place on the staff for sixty million', '2026-08-10', 'denunciation', 'party.tc.settle', '2026-11-09'],
    ['07, against a reprimand', '2026-05-04', 'discipline-appeal', 'party.appeal.settle', '2026-08-03'],
  ] as const)('%s, received on %s: settled by the day its rule says', (_which, receivedOn, kind, key, dueOn) => {
    const story = lived(
      [register(receivedOn), ENGINE, receivedOn],
      [classify({ kind }), SCREENER, receivedOn],
      [TAKE_ON, HEAD, receivedOn],
    );
    expect(owed(story)[key]).toBe(dueOn);
  });
});

describe('after acceptance', () => {
  it('another kind, with a reason, has its own period instead of the former one', () => {
    const again = classify({ kind: 'discipline-appeal', reason: text('why') });
    given(TAKEN_ON)
      .when(again, SCREENER, '2026-10-15')
      .thenEvents(
        { type: 'CaseClassified' },
        { obligationId: 'party.tc.settle#1', status: 'cancelled' },
        { obligation: { id: 'party.appeal.settle#1', startedOn: '2026-10-12' } },
        { type: 'DeadlineMoved', obligationId: 'intake.head_notice#1', entry: { policy: { version: 1 } } },
      );
  });

  it('a subject beyond the body cannot be named without the level above', () =>
    given(TAKEN_ON)
      .when(classify({ subjects: [about({ personId: 'managedAbove' })], reason: text('why') }), SCREENER, '2026-10-15')
      .thenRefused('BODY_NOT_COMPETENT'));

  it('a corrected day of receipt moves the period that runs from it, and no other', () => {
    const late = lived(
      [register('2026-10-05'), ENGINE, '2026-10-12'],
      [classify({ kind: 'denunciation' }), SCREENER, '2026-10-13'],
      [TAKE_ON, HEAD, '2026-10-14'],
    );
    const corrected = given(late).when(confirm('2026-10-07', text('stamp')), HEAD, '2026-10-15');
    const moved = corrected.events().filter((event) => event.type === 'DeadlineMoved');
    expect(moved).toMatchObject([{ obligationId: 'intake.head_notice#1' }, { obligationId: 'party.tc.settle#1' }]);
    expect(corrected.state().obligations.find((one) => one.key === 'party.tc.settle')?.dueOn).toBe('2027-01-05');
  });

  it('sent up past the own body, it is taken on anew by who is competent there, and no period runs twice', () => {
    const above = staff('provincialLeader', ['HEAD', 'province'], ['SCREENER', 'province']);
    const sentUp = lived(...takenOn(), [rerouteUp('province'), HEAD, '2026-10-15']);
    expect(given(sentUp).state.acceptedOn).toBeNull();
    const again = lived(
      ...takenOn(),
      [rerouteUp('province'), HEAD, '2026-10-15'],
      [classify({ kind: 'denunciation' }), above, '2026-10-16'],
      [TAKE_ON, above, '2026-10-19'],
    );
    const periods = given(again).state.obligations.filter((one) => /^(party.tc|verification)/.test(one.key));
    const owner = { kind: 'role', role: 'HEAD', organisationId: 'province' };
    expect(periods).toMatchObject([
      { id: 'party.tc.settle#1', status: 'open', owner },
      { id: 'verification.order#1', status: 'open', owner },
    ]);
  });
});

describe('a settlement that stands still', () => {
  const paused = lived(...takenOn(), [pauseSettlement(), HEAD, '2026-10-19']);

  it('stops its periods from today, and is looked at again in sixty days', () => {
    const asked = given(TAKEN_ON).when(pauseSettlement('FORCE_MAJEURE'), HEAD, '2026-10-19');
    const pause = { kind: 'pause', from: '2026-10-19', until: null, reason: 'why' };
    asked.thenEvents(
      { type: 'SettlementPaused', ground: 'FORCE_MAJEURE', from: '2026-10-19', decided: { personId: 'head' } },
      { type: 'DeadlineMoved', obligationId: 'party.tc.settle#1', entry: pause },
      { type: 'DeadlineMoved', obligationId: 'verification.order#1', entry: pause },
      { obligation: { key: 'pause.review', dueOn: '2026-12-18', owner: { role: 'HEAD' } } },
    );
    expect(asked.state().pause).toEqual({
      ground: 'FORCE_MAJEURE',
      from: '2026-10-19',
      by: 'head',
      lastDay: '2027-01-17',
    });
  });

  it('runs again by as many days as it stood', () => {
    const resumed = given(paused).when(RESUME, DEPUTY, '2026-10-29');
    resumed.thenEvents(
      { type: 'SettlementResumed', on: '2026-10-29' },
      { obligationId: 'party.tc.settle#1', entry: { until: '2026-10-29' }, dueOn: '2027-01-20' },
      { obligationId: 'verification.order#1', entry: { until: '2026-10-29' }, dueOn: '2026-11-09' },
      { type: 'ObligationSettled', obligationId: 'pause.review#1', status: 'met' },
    );
    expect(resumed.state().pause).toBeNull();
  });

  it('longer than sixty days needs the word of the level above', () =>
    expect(given(paused).state.obligations.find((one) => one.key === 'pause.review')?.policy.extension).toMatchObject({
      n: 60,
      times: 1,
      approver: 'level-above',
    }));

  it('is refused where nothing was taken on, twice at once, or ended without having begun', () => {
    given(DENOUNCED).when(pauseSettlement(), HEAD, ON).thenRefused('NOT_ACCEPTED');
    given(paused)
      .when(pauseSettlement(), HEAD, '2026-10-20')
      .thenRefused('SETTLEMENT_PAUSED_ALREADY', { from: '2026-10-19' });
    given(TAKEN_ON).when(RESUME, HEAD, '2026-10-20').thenRefused('SETTLEMENT_NOT_PAUSED');
  });
});

describe('an end without a conclusion', () => {
  const PROPOSED = lived(...takenOn(), [propose('terminate'), SCREENER, '2026-10-15']);

  it('answers whatever the settlement owed, and owes the sender the answer', () => {
    const ended = given(PROPOSED).when(terminate(), HEAD, '2026-10-19');
    ended.thenEvents(
      { type: 'CaseTerminated', ground: 'SUBJECT_DEAD' },
      { obligationId: 'party.tc.settle#1', status: 'met', late: false },
      { obligationId: 'verification.order#1', status: 'met', late: false },
      { obligationId: 'proposal.answer#1', status: 'met', late: false },
      { obligation: { key: 'answer.sender', dueOn: '2026-10-26' } },
    );
    expect(ended.state()).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'TERMINATED' });
  });

  it('while it stands still is late only by the days that counted', () => {
    const paused = goOn(PROPOSED, [pauseSettlement(), HEAD, '2026-10-19']);
    const events = given(paused).when(terminate(), HEAD, '2027-02-01').events();
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'ObligationSettled', obligationId: 'party.tc.settle#1', late: false }),
    );
    expect(given(paused).when(terminate(), HEAD, '2027-02-01').state().pause).toBeNull();
  });

  it('leaves the notice to the sender owed', () =>
    expect(Object.keys(owed(goOn(PROPOSED, [terminate(), HEAD, '2026-10-19']))).toSorted()).toEqual([
      'answer.sender',
      'intake.head_notice',
    ]));

  it('is refused where nothing was taken on: that is declined, by proposal and four eyes', () =>
    given(DENOUNCED).when(terminate(), HEAD, ON).thenRefused('NOT_ACCEPTED'));

  it('because of a withdrawal needs one, and one without signs that forbid it', () => {
    given(TAKEN_ON).when(terminate('CONTENT_WITHDRAWN'), HEAD, '2026-10-19').thenRefused('NO_WITHDRAWAL');
    const forced = lived(...takenOn(), [withdraw('bribery'), CLERK, '2026-10-15']);
    given(forced)
      .when(terminate('CONTENT_WITHDRAWN'), HEAD, '2026-10-19')
      .thenRefused('WITHDRAWAL_HAS_SIGNS', { signs: ['bribery'] });
    const free = goOn(PROPOSED, [withdraw(), CLERK, '2026-10-15']);
    expect(given(free).when(terminate('CONTENT_WITHDRAWN'), HEAD, '2026-10-19').state().outcome).toBe('TERMINATED');
  });
});

describe('opening again on new facts', () => {
  const closed = lived(
    ...takenOn(),
    [withdraw(), CLERK, '2026-10-15'],
    [ACCEPT_WITHDRAWAL, HEAD, '2026-10-16'],
    [answer('result'), HEAD, '2026-10-19'],
    [CLOSE, HEAD, '2026-10-19'],
  );

  it('leads back to the screening, where nothing decided before binds', () => {
    const again = given(closed).when(REOPEN, HEAD, '2026-12-01');
    again.thenEvents(
      { type: 'CaseReopened', decided: { personId: 'head' } },
      { obligation: { id: 'screening.outcome#2', dueOn: '2026-12-15' } },
    );
    expect(again.state()).toMatchObject({
      stage: 'SCREENING',
      outcome: null,
      resultAnswered: false,
      acceptedOn: null,
      withdrawal: null,
    });
  });

  it('gives the second settlement a period of its own, from the second acceptance', () => {
    const again = given(closed).when(REOPEN, HEAD, '2026-12-01').events();
    const story = record(closed, again, HEAD, '2026-12-01');
    const accepted = given(story).when(TAKE_ON, HEAD, '2026-12-02').events();
    expect(accepted).toContainEqual(
      expect.objectContaining({
        obligation: expect.objectContaining({ id: 'party.tc.settle#2', dueOn: '2027-03-02' }),
      }),
    );
  });
});

it('an outcome of the screening while the sender is asked is late only by the days that counted', () => {
  const asked = lived(
    ...screened({ kind: 'report' }),
    [instruct(), HEAD, '2026-10-13'],
    [askSender('2026-11-10'), SCREENER, '2026-10-14'],
  );
  const resolved = given(asked).when(RESOLVE, DEPUTY, '2026-11-05');
  expect(resolved.events()).toContainEqual(
    expect.objectContaining({ type: 'ObligationSettled', obligationId: 'screening.outcome#1', late: false }),
  );
  expect(resolved.state().question).toBeNull();
});
