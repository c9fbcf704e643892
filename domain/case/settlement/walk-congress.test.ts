import { describe, expect, it } from 'vitest';
import { CLOCK, answer } from '../commands.fixture.ts';
import { CONGRESS, given, givenState, lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { DEFER_FOR_CONGRESS, afterCongress } from '../life/life.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { ENGINE, HEAD, OFFICER, OTHER_HEAD, PROCESS, SCREENER, SENDER } from '../people.fixture.ts';
import {
  DENOUNCED,
  NOTE_CRIME,
  RESUME,
  TAKEN_ON,
  TAKE_ON,
  THREATENED,
  askSender,
  pauseSettlement,
  screened,
  transfer,
} from './settlement.fixture.ts';
import { PRESENTED, goOn } from '../verification/team-stories.fixture.ts';

const ON = '2026-10-15';
const PUT_OFF = goOn(DENOUNCED, [DEFER_FOR_CONGRESS, HEAD, ON]);
const standsStill = (story: Story): string[] =>
  given(story)
    .state.obligations.filter((one) => one.status === 'open')
    .filter((one) => one.ledger.some((entry) => entry.kind === 'pause' && entry.until === null))
    .map((one) => one.key);

describe('a letter that comes late before a congress', () => {
  it('is put off by the head, with a reason, until the day of the congress', () => {
    const deferred = given(DENOUNCED).when(DEFER_FOR_CONGRESS, HEAD, ON);
    deferred.thenEvents(
      { type: 'DeferredForCongress', congressId: 'congress-1', from: ON, until: CONGRESS.on },
      { type: 'DeadlineMoved', obligationId: 'screening.outcome#1', entry: { kind: 'pause', from: ON } },
    );
    expect(deferred.state().pause).toMatchObject({ ground: 'PRE_CONGRESS', lastDay: CONGRESS.on, by: 'head' });
  });

  it('has its receipt and its notice all the same: those periods run on', () => {
    expect(standsStill(PUT_OFF)).toEqual(['screening.outcome']);
    given(PUT_OFF)
      .when(answer('processing-notice'), HEAD, '2026-10-16')
      .thenEvents({ type: 'SenderAnswered' }, { obligationId: 'intake.head_notice#1', status: 'met', late: false });
  });

  it('stands still whole once it was taken on, and while it is verified', () => {
    const taken = goOn(TAKEN_ON, [DEFER_FOR_CONGRESS, HEAD, ON]);
    expect(standsStill(taken)).toEqual(['party.tc.settle', 'verification.order']);
    const verified = goOn(PRESENTED, [DEFER_FOR_CONGRESS, HEAD, '2026-10-21']);
    expect(standsStill(verified)).toContain('verification.report');
  });

  it('tells the congress, and the level above', () => {
    const deferred = given(DENOUNCED).when(DEFER_FOR_CONGRESS, HEAD, ON);
    const asked = CASE_PROCESS.followUps(deferred.state(), deferred.events(), 'case/case-1');
    expect(asked).toContainEqual({
      kind: 'command',
      to: 'congress/congress-1',
      command: { type: 'noteDeferral', caseId: 'case-1', on: ON },
      about: 'congress-1',
    });
    expect(asked).toContainEqual(expect.objectContaining({ audience: 'level-above' }));
  });

  it('is neither taken on nor passed on meanwhile', () => {
    given(PUT_OFF).when(TAKE_ON, HEAD, '2026-10-16').thenRefused('SETTLEMENT_PAUSED', { ground: 'PRE_CONGRESS' });
    given(PUT_OFF).when(transfer('otherCommune'), HEAD, '2026-10-16').thenRefused('SETTLEMENT_PAUSED');
  });
});

describe('what is never put off', () => {
  it.each([
    ['crime', lived(...screened({ kind: 'crime-report' }))],
    ['crime', goOn(DENOUNCED, [NOTE_CRIME, SCREENER, '2026-10-14'])],
    ['threat', goOn(DENOUNCED, [THREATENED, SENDER, '2026-10-14'])],
    ['appeal', lived(...screened({ kind: 'discipline-appeal' }))],
  ] as const)('%s', (because, story) =>
    given(story).when(DEFER_FOR_CONGRESS, HEAD, ON).thenRefused('CONGRESS_NOT_DEFERRABLE', { because }),
  );

  it('goes on in the same step in which it turns out to be that', () => {
    const threatened = given(PUT_OFF).when(THREATENED, SENDER, '2026-10-20');
    threatened.thenEvents(
      { type: 'ThreatReported' },
      { obligation: { key: 'protect.ack' } },
      { type: 'SettlementResumed', on: '2026-10-20', reason: null },
      { type: 'DeadlineMoved', obligationId: 'screening.outcome#1' },
    );
    expect(threatened.state().pause).toBeNull();
    expect(given(PUT_OFF).when(NOTE_CRIME, SCREENER, '2026-10-20').state().pause).toBeNull();
  });
});

describe('the congress', () => {
  it('hands it to the new committee by signed minutes, and it goes on with the days that were left', () => {
    const resumed = given(PUT_OFF).when(afterCongress('congress-1', '2026-11-20'), PROCESS, '2026-11-20');
    resumed.thenEvents(
      { type: 'CongressPassed', congressId: 'congress-1', minutes: { contentId: 'signed-minutes' } },
      { type: 'SettlementResumed', on: '2026-11-20', reason: null },
      { type: 'DeadlineMoved', obligationId: 'screening.outcome#1', dueOn: '2026-12-03' },
    );
    expect(resumed.state()).toMatchObject({ pause: null, life: { deferral: null } });
  });

  it('that nobody hands over from does not bury it: it goes on by itself the day after', () => {
    expect(CASE_PROCESS.wakesOn(given(PUT_OFF).state)).toContain('2026-11-21');
    const late = given(PUT_OFF).when(CLOCK, ENGINE, '2026-11-23');
    expect(late.events()[0]).toMatchObject({ type: 'SettlementResumed', on: '2026-11-21' });
    const story = goOn(PUT_OFF, [CLOCK, ENGINE, '2026-11-23']);
    given(story)
      .when(afterCongress('congress-1', '2026-11-24'), PROCESS, '2026-11-24')
      .thenEvents({ type: 'CongressPassed' });
  });

  it('speaks for what waits for it alone, and may say it twice', () => {
    given(PUT_OFF).when(afterCongress('other', '2026-11-20'), PROCESS, '2026-11-20').thenEvents();
    const over = goOn(PUT_OFF, [afterCongress('congress-1', '2026-11-20'), PROCESS, '2026-11-20']);
    given(over).when(afterCongress('congress-1', '2026-11-20'), PROCESS, '2026-11-20').thenEvents();
  });

  it('may be left unwaited for: the head lets it go on', () =>
    expect(given(PUT_OFF).when(RESUME, HEAD, '2026-10-20').state().pause).toBeNull());
});

describe('putting off is refused', () => {
  it('for a letter that came before the thirty working days', () => {
    const late = { ...given(DENOUNCED).state, receivedOn: '2026-10-09' };
    expect(givenState(late).when(DEFER_FOR_CONGRESS, HEAD, ON).state().pause).not.toBeNull();
    givenState({ ...late, receivedOn: '2026-10-08' })
      .when(DEFER_FOR_CONGRESS, HEAD, ON)
      .thenRefused('LETTER_NOT_LATE', { lateFrom: '2026-10-09' });
  });

  it('where no congress lies ahead, while it stands still, while the sender is asked, and by anybody but the head', () => {
    given(DENOUNCED).when(DEFER_FOR_CONGRESS, HEAD, '2026-11-20').thenRefused('NO_CONGRESS_AHEAD');
    const paused = goOn(TAKEN_ON, [pauseSettlement(), HEAD, ON]);
    given(paused).when(DEFER_FOR_CONGRESS, HEAD, ON).thenRefused('SETTLEMENT_PAUSED_ALREADY');
    const asked = goOn(DENOUNCED, [askSender('2026-10-20'), SCREENER, ON]);
    given(asked).when(DEFER_FOR_CONGRESS, HEAD, ON).thenRefused('QUESTION_OPEN');
    given(DENOUNCED).when(DEFER_FOR_CONGRESS, OFFICER, ON).thenRefused('NOT_PERMITTED');
    given(DENOUNCED).when(DEFER_FOR_CONGRESS, OTHER_HEAD, ON).thenRefused('NOT_PERMITTED');
  });

  it('under the name of an ordinary pause', () =>
    given(TAKEN_ON).when(pauseSettlement('PRE_CONGRESS'), HEAD, ON).thenRefused('CONGRESS_HAS_OWN_WAY'));
});
