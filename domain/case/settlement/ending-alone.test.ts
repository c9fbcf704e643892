import { describe, expect, it } from 'vitest';
import { classify, instruct, propose, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { EVERY_EVENT } from '../events.fixture.ts';
import { given, lived, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { DEPUTY, ENGINE, HEAD, PROCESS, SCREENER, SENDER, staff } from '../people.fixture.ts';
import {
  ACCEPT_WITHDRAWAL,
  DENOUNCED,
  NOTE_CRIME,
  TAKEN_ON,
  forwardWithdrawal,
  refer,
  takenOn,
  terminate,
  withdraw,
} from './settlement.fixture.ts';
import { APPROVED, LEADER, ORDERED, REPORTED, goOn } from '../verification/team-stories.fixture.ts';
import { order } from '../verification/verification.fixture.ts';

const ON = '2026-10-15';
/** A head who also sorts letters: one person at two desks. */
const BOTH = staff('deputyHead', 'HEAD', 'SCREENER');
const ALONE = lived(
  [register('2026-10-12'), ENGINE, '2026-10-12'],
  [classify({ kind: 'crime-report' }), BOTH, '2026-10-13'],
);

describe('an end of the settlement without a conclusion', () => {
  it('has a proposal of another person, as a letter that is declined', () => {
    given(TAKEN_ON)
      .when(terminate(), HEAD, ON)
      .thenRefused('NO_PROPOSAL', { command: 'terminate', needed: 'terminate' });
    const own = goOn(TAKEN_ON, [propose('terminate'), BOTH, ON]);
    given(own).when(terminate(), BOTH, ON).thenRefused('FOUR_EYES', { command: 'terminate' });
    expect(given(own).when(terminate(), HEAD, ON).state().outcome).toBe('TERMINATED');
  });

  it('or the instruction of another, and never of oneself alone', () => {
    const told = goOn(TAKEN_ON, [instruct({ action: 'terminate' }), HEAD, ON]);
    given(told).when(terminate(), HEAD, ON).thenRefused('FOUR_EYES');
    expect(given(told).when(terminate(), DEPUTY, ON).state().outcome).toBe('TERMINATED');
  });

  it('may be proposed by who leads the team while it is at work, and answers no proposal of before', () => {
    const before = goOn(TAKEN_ON, [propose('terminate'), SCREENER, ON], [order(), HEAD, ON]);
    given(before).when(terminate(), HEAD, ON).thenRefused('NO_PROPOSAL');
    const proposed = goOn(ORDERED, [propose('terminate'), LEADER, '2026-10-19']);
    expect(given(proposed).when(terminate(), HEAD, '2026-10-20').state().outcome).toBe('TERMINATED');
    given(REPORTED).when(propose('terminate'), LEADER, '2026-11-13').thenEvents({ type: 'SubmittedToHead' });
    given(APPROVED).when(terminate(), HEAD, '2026-11-17').thenRefused('NO_PROPOSAL');
  });

  it('is proposed only of what was taken on, and beside it nothing else once a team is at work', () => {
    given(DENOUNCED).when(propose('terminate'), SCREENER, ON).thenRefused('NOT_ACCEPTED', { command: 'submitToHead' });
    given(DENOUNCED)
      .when(instruct({ action: 'terminate' }), HEAD, ON)
      .thenRefused('NOT_ACCEPTED', { command: 'instruct' });
    given(ORDERED).when(propose('decline'), LEADER, '2026-10-19').thenRefused('ALREADY_ACCEPTED', { on: '2026-10-15' });
  });

  it('proposed by the leader, who then reports after all, is proposed no more', () => {
    const [submitted] = REPORTED.filter(({ event }) => event.type === 'ReportSubmitted');
    const proposed = record(REPORTED, [EVERY_EVENT.SubmittedToHead], LEADER, '2026-11-13');
    const again = record(proposed, submitted === undefined ? [] : [submitted.event], LEADER, '2026-11-13');
    expect(given(proposed).state.proposal).not.toBeNull();
    expect(given(again).state.proposal).toBeNull();
  });
});

describe('a withdrawal', () => {
  const withdrawnBy = (by: Parameters<typeof record>[2], command: CaseCommand = withdraw()): Story =>
    lived(...takenOn(), [command, by, ON]);

  it('is not accepted by who entered it', () => {
    given(withdrawnBy(BOTH))
      .when(ACCEPT_WITHDRAWAL, BOTH, ON)
      .thenRefused('FOUR_EYES', { command: 'acceptWithdrawal' });
    expect(given(withdrawnBy(BOTH)).when(ACCEPT_WITHDRAWAL, HEAD, ON).state().outcome).toBe('WITHDRAWN');
  });

  it.each([SENDER, PROCESS])('of the sender’s own hand, or from another case, is accepted by the head: $kind', (by) => {
    const withdrawn = withdrawnBy(by);
    expect(given(withdrawn).state.withdrawal?.by).toBeNull();
    expect(given(withdrawn).when(ACCEPT_WITHDRAWAL, HEAD, ON).state().outcome).toBe('WITHDRAWN');
  });

  it('as a letter of its own joins another case only when another person found that it is one', () => {
    const forward = forwardWithdrawal('case-2');
    const again = goOn(ALONE, [classify({ kind: 'withdrawal', reason: text('why') }), BOTH, ON]);
    given(again).when(forward, BOTH, ON).thenRefused('FOUR_EYES', { command: 'forwardWithdrawal' });
    expect(given(again).when(forward, HEAD, ON).state().outcome).toBe('CONSOLIDATED');
  });
});

describe('handing over that ends the case', () => {
  const ENDING = refer({ endsCase: true });

  it('is for no head who alone found that it is a crime', () => {
    given(ALONE).when(ENDING, BOTH, ON).thenRefused('FOUR_EYES', { command: 'refer' });
    given(goOn(ALONE, [NOTE_CRIME, BOTH, ON]))
      .when(ENDING, BOTH, ON)
      .thenRefused('FOUR_EYES');
    expect(given(ALONE).when(ENDING, HEAD, ON).state().outcome).toBe('REFERRED');
  });

  it('is open once another person noted the signs too', () =>
    expect(
      given(goOn(ALONE, [NOTE_CRIME, SCREENER, ON]))
        .when(ENDING, BOTH, ON)
        .state().outcome,
    ).toBe('REFERRED'));

  it('at once, and with the Party part going on, waits for nobody', () =>
    given(ALONE).when(refer(), BOTH, ON).thenEvents({ type: 'CaseReferred', endsCase: false }, {}, {}));

  it('classified before it was kept by whom says nothing of a second pair', () => {
    const { by: _by, ...old } = EVERY_EVENT.CaseClassified;
    const story = record(ALONE, [{ ...old, kind: 'crime-report' }], SCREENER, ON);
    given(story).when(ENDING, BOTH, ON).thenRefused('FOUR_EYES');
  });
});
