import { describe, expect, it } from 'vitest';
import { standingPauses } from '../../deadlines/pauses.ts';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import { CLOCK, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { fold, given, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { DEPUTY, ENGINE, HEAD, LEADER_ABOVE } from '../people.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { RESUME, TAKEN_ON, pauseSettlement } from './settlement.fixture.ts';
import { ASKED, goOn } from '../verification/team-stories.fixture.ts';

const PAUSED_ON = '2026-10-19';
/** Ninety days after it, the day of the pause not counted: a Sunday, and not rolled. */
const LAST_DAY = '2027-01-17';
const DAY_AFTER = '2027-01-18';
/** From its sixty-first day the level above sees it (walk-burying.test.ts). */
const SEEN_ABOVE = '2026-12-19';
const PAUSED = goOn(TAKEN_ON, [pauseSettlement('FORCE_MAJEURE'), HEAD, PAUSED_ON]);
const FOR_LAW_BODY = goOn(TAKEN_ON, [pauseSettlement('WAITING_FOR_LAW_BODY'), HEAD, PAUSED_ON]);
const SUBJECT_ASKED_PAUSED = goOn(ASKED, [pauseSettlement('SUBJECT_UNABLE'), HEAD, '2026-10-30']);
const MORE_TIME: CaseCommand = {
  type: 'requestExtension',
  obligationId: 'pause.review#1',
  days: 60,
  reason: text('not yet'),
};
const GRANTED: CaseCommand = { type: 'approveExtension', obligationId: 'pause.review#1' };

const wakes = (story: Story) => CASE_PROCESS.wakesOn(fold(story));
const periodsOf = (story: Story) => fold(story).obligations.filter((one) => one.status === 'open');

describe('a pause that everybody forgot', () => {
  it('lasts to its ninetieth day', () => {
    expect(wakes(PAUSED)).toEqual([SEEN_ABOVE, DAY_AFTER]);
    const last = given(PAUSED).when(CLOCK, ENGINE, LAST_DAY);
    last.thenEvents({ type: 'PauseGrewLong' });
    expect(last.state().pause).toMatchObject({ lastDay: LAST_DAY });
  });

  it('ends by itself on the day after: every period runs on, and the look at it is owed no more', () => {
    const ended = given(PAUSED).when(CLOCK, ENGINE, DAY_AFTER);
    const entry = { kind: 'pause', from: PAUSED_ON, until: DAY_AFTER };
    ended.thenEvents(
      { type: 'SettlementResumed', on: DAY_AFTER, reason: null },
      { type: 'DeadlineMoved', obligationId: 'party.tc.settle#1', entry },
      { type: 'DeadlineMoved', obligationId: 'verification.order#1', entry },
      { type: 'ObligationSettled', obligationId: 'pause.review#1', status: 'cancelled', late: false },
    );
    expect(ended.events()[0]).not.toHaveProperty('decided');
  });

  it('leaves nothing behind that wakes the case again, or a period without an end to its pause', () => {
    const story = goOn(PAUSED, [CLOCK, ENGINE, DAY_AFTER]);
    expect(fold(story).pause).toBeNull();
    expect(wakes(story)).toEqual([]);
    const pauses = fold(story).obligations.flatMap((one) => standingPauses(one.ledger));
    expect(pauses.map((one) => one.until)).toEqual([DAY_AFTER, DAY_AFTER]);
    given(story).when(CLOCK, ENGINE, DAY_AFTER).thenEvents();
  });

  it('is counted to its last day even if the engine stood still, and not to the day it woke', () => {
    const onTime = goOn(PAUSED, [CLOCK, ENGINE, DAY_AFTER]);
    const late = goOn(PAUSED, [CLOCK, ENGINE, '2027-02-20']);
    const dates = (story: Story) => periodsOf(story).map((one) => [one.id, one.dueOn]);
    expect(dates(late)).toEqual(dates(onTime));
  });

  it('after an outage lets what ran out since be found on the same day', () => {
    const found = given(SUBJECT_ASKED_PAUSED).when(CLOCK, ENGINE, '2027-04-01');
    expect(found.events().map((event) => event.type)).toEqual(
      expect.arrayContaining(['SettlementResumed', 'ExplanationMissed']),
    );
    expect(CASE_PROCESS.wakesOn(found.state())).toEqual([]);
  });

  it('is told to the head and to the level above; a pause that somebody ended is not', () => {
    const told = (story: Story, on: string, command: CaseCommand) => {
      const actor = command.type === 'clock' ? ENGINE : DEPUTY;
      const events = given(story).when(command, actor, on).events();
      const state = fold(record(story, events, actor, on));
      return CASE_PROCESS.followUps(state, events, 'case/1').flatMap((one) =>
        one.kind === 'notice' && one.notice === 'pause-ended' ? [one.audience] : [],
      );
    };
    expect(told(PAUSED, DAY_AFTER, CLOCK)).toEqual(['owner-head', 'level-above']);
    expect(told(PAUSED, '2026-10-29', RESUME)).toEqual([]);
  });
});

describe('a pause that is not forgotten', () => {
  it('and was ended by somebody is not ended again', () => {
    const resumed = goOn(PAUSED, [RESUME, DEPUTY, '2026-10-29']);
    expect(wakes(resumed)).toEqual([]);
    expect(given(resumed).when(CLOCK, ENGINE, DAY_AFTER).events()).not.toContainEqual(
      expect.objectContaining({ type: 'SettlementResumed' }),
    );
  });

  it('lasts as long as the level above has granted before the next look at it', () => {
    const granted = goOn(PAUSED, [MORE_TIME, HEAD, '2026-12-14'], [GRANTED, LEADER_ABOVE, '2026-12-15']);
    const review = fold(granted).obligations.find((one) => one.key === 'pause.review');
    expect(review?.dueOn).toBe('2027-02-16');
    expect(wakes(granted)).toEqual([SEEN_ABOVE, '2027-02-17']);
    expect(given(granted).when(CLOCK, ENGINE, '2027-02-17').events()[0]).toMatchObject({
      type: 'SettlementResumed',
      on: '2027-02-17',
    });
  });

  it('does not last longer for having been asked about', () => {
    const asked = goOn(PAUSED, [MORE_TIME, HEAD, '2026-12-14']);
    expect(wakes(asked)).toEqual([SEEN_ABOVE, DAY_AFTER]);
  });

  it('for proceedings of a body of law has no limit of ours, and is looked at all the same', () => {
    expect(fold(FOR_LAW_BODY).pause).not.toHaveProperty('lastDay');
    expect(wakes(FOR_LAW_BODY)).toEqual([SEEN_ABOVE]);
    expect(periodsOf(FOR_LAW_BODY).map((one) => one.key)).toContain('pause.review');
    expect(fold(goOn(FOR_LAW_BODY, [CLOCK, ENGINE, '2027-04-01'])).pause).not.toBeNull();
  });

  it('has no limit where no rule sets one', () => {
    const policies = CASE_POLICIES.filter((row) => row.key !== 'pause.limit');
    const paused = given(TAKEN_ON).when(pauseSettlement('FORCE_MAJEURE'), HEAD, PAUSED_ON, policies);
    expect(paused.state().pause).not.toHaveProperty('lastDay');
  });
});
