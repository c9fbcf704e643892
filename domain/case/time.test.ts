import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { CLOCK, text } from './commands.fixture.ts';
import type { CaseCommand } from './commands.ts';
import { fold, given, record } from './given.fixture.ts';
import type { Step, Story } from './given.fixture.ts';
import { ENGINE, HEAD } from './people.fixture.ts';
import {
  ASKED,
  BRANCH,
  EXPLAINED,
  LEADER,
  PRESENTED,
  REPORTED,
  SECRETARY_OF_BRANCH,
  SHARED,
  TWO_PLANNED,
  goOn,
} from './verification/team-stories.fixture.ts';
import { wakesOn } from './time.ts';
import {
  ACCUSED,
  ask,
  comment,
  explain,
  moreTime,
  present,
  report,
  share,
} from './verification/verification.fixture.ts';

const tick = (story: Story, on: Day): Story => goOn(story, [CLOCK, ENGINE, on]);
const wakes = (story: Story): readonly Day[] => wakesOn(fold(story));
const BOTH_ASKED = goOn(
  TWO_PLANNED,
  [present('2026-10-20', ACCUSED, BRANCH.id), LEADER, '2026-10-20'],
  [ask(), LEADER, '2026-10-21'],
  [ask(BRANCH.id), LEADER, '2026-10-23'],
);
/** A pause since 30 October ends by itself after its ninetieth day. */
const AFTER_THE_PAUSE = '2027-01-29';
/** On the sixty-first day of the pause the level above sees it. */
const SEEN_ABOVE = '2026-12-30';
const question = { question: text('question'), askedOn: '2026-10-21', answerBy: '2026-10-28', pauses: false } as const;
const SENDER_ASKED = record(PRESENTED, [{ type: 'SenderAsked', ...question }], LEADER, '2026-10-21');

describe('a subject who keeps silent', () => {
  it('may explain to the end of the last day', () => given(ASKED).when(CLOCK, ENGINE, '2026-11-04').thenEvents());

  it('has not explained on the day after it; nobody is late for it', () => {
    const silent = given(ASKED).when(CLOCK, ENGINE, '2026-11-05');
    silent.thenEvents(
      { type: 'ExplanationMissed', subjectId: ACCUSED, on: '2026-11-05' },
      { type: 'ObligationSettled', obligationId: 'party.explain#1', status: 'cancelled', late: false },
    );
    expect(silent.state().verification?.hearings).toMatchObject([{ explanation: 'silent' }]);
  });

  it('is found silent by whatever is done on a later day, too', () => {
    const shared = given(ASKED).when(share(), LEADER, '2026-11-09');
    expect(shared.events().map((one) => one.type)).toContain('ExplanationMissed');
  });

  it('who answers on a later day, before the silence was recorded, has answered late', () =>
    given(ASKED)
      .when(explain(), SECRETARY_OF_BRANCH, '2026-11-05')
      .thenEvents({ type: 'ExplanationGiven' }, { status: 'met', late: true }));

  it('on the draft stops no report', () => {
    const silent = tick(SHARED, '2026-11-17');
    expect(fold(silent).verification?.hearings).toMatchObject([{ draft: 'silent' }]);
    expect(given(silent).when(report(), LEADER, '2026-11-17').events()[0]).toMatchObject({ type: 'ReportSubmitted' });
  });

  it('may still say something on the draft before the report', () =>
    given(tick(SHARED, '2026-11-17'))
      .when(comment(), SECRETARY_OF_BRANCH, '2026-11-18')
      .thenEvents({ type: 'DraftCommented' }));

  it('is waited for while a request for more time lies undecided', () => {
    const asked = goOn(ASKED, [moreTime(5), SECRETARY_OF_BRANCH, '2026-11-04']);
    expect(wakes(asked)).toEqual([]);
    given(asked).when(CLOCK, ENGINE, '2026-11-06').thenEvents();
    const refuse: CaseCommand = { type: 'refuseExtension', obligationId: 'party.explain#1', reason: text('why') };
    const refused = given(asked).when(refuse, HEAD, '2026-11-06');
    refused.thenEvents({ type: 'ExtensionRefused' }, { type: 'ExplanationMissed' }, { status: 'cancelled' });
    const approve: CaseCommand = { type: 'approveExtension', obligationId: 'party.explain#1' };
    expect(wakes(goOn(asked, [approve, HEAD, '2026-11-06']))).toEqual(['2026-11-12']);
  });

  it('is waited for while the settlement stands still, and has the days that were left after it', () => {
    const pause: CaseCommand = { type: 'pauseSettlement', ground: 'SUBJECT_UNABLE', reason: text('why') };
    const paused = goOn(ASKED, [pause, HEAD, '2026-10-30']);
    expect(wakes(paused)).toEqual([SEEN_ABOVE, AFTER_THE_PAUSE]);
    given(paused).when(CLOCK, ENGINE, '2026-11-20').thenEvents();
    const resumed = goOn(paused, [{ type: 'resumeSettlement', reason: text('why') }, HEAD, '2026-11-06']);
    expect(wakes(resumed)).toEqual(['2026-11-12']);
  });

  it('is not asked for while the settlement stands still: the days would run out unheard', () => {
    const pause: CaseCommand = { type: 'pauseSettlement', ground: 'SUBJECT_UNABLE', reason: text('why') };
    const paused = goOn(PRESENTED, [pause, HEAD, '2026-10-30']);
    expect(wakes(paused)).toEqual([SEEN_ABOVE, AFTER_THE_PAUSE]);
    given(paused).when(ask(), LEADER, '2026-10-30').thenRefused('SETTLEMENT_PAUSED', { ground: 'SUBJECT_UNABLE' });
  });

  it('does not answer for another', () => {
    const silent = given(BOTH_ASKED).when(CLOCK, ENGINE, '2026-11-05');
    silent.thenEvents({ type: 'ExplanationMissed', subjectId: ACCUSED }, { obligationId: 'party.explain#1' });
    expect(silent.state().verification?.hearings).toMatchObject([{ explanation: 'silent' }, { explanation: 'asked' }]);
  });
});

describe('a question to the sender', () => {
  it('ends by itself on the day after its last', () => {
    given(SENDER_ASKED).when(CLOCK, ENGINE, '2026-10-28').thenEvents();
    const ended = given(SENDER_ASKED).when(CLOCK, ENGINE, '2026-10-29');
    expect(ended.events()[0]).toMatchObject({ type: 'QuestionUnanswered', on: '2026-10-29' });
    expect(ended.state().question).toBeNull();
  });
});

describe('the days on which a case wakes by itself', () => {
  it.each<[string, Story, readonly Day[]]>([
    ['none while nothing was asked', PRESENTED, []],
    ['the day after the last day to explain', ASKED, ['2026-11-05']],
    ['none once it was explained', EXPLAINED, []],
    ['the day after the last day for the draft', SHARED, ['2026-11-17']],
    ['none once the report lies', REPORTED, []],
    ['one for each who was asked, the earliest first', BOTH_ASKED, ['2026-11-05', '2026-11-07']],
    ['the day after the last day of a question', SENDER_ASKED, ['2026-10-29']],
  ])('are %s', (_what, story, days) => expect(wakes(story)).toEqual(days));

  const steps: fc.Arbitrary<readonly Step[]> = fc
    .tuple(fc.shuffledSubarray([ACCUSED, BRANCH.id]), fc.shuffledSubarray([ACCUSED, BRANCH.id]), fc.nat({ max: 6 }))
    .map(([explains, drafts, days]) => [
      ...explains.map((id, index): Step => [ask(id), LEADER, addDays('2026-10-21', index * days)]),
      ...drafts.map((id, index): Step => [share(id), LEADER, addDays('2026-10-28', index * days)]),
    ]);

  it('are named no more once the clock has struck on them, whatever was asked of whom', () =>
    fc.assert(
      fc.property(steps, (asked) => {
        const told = goOn(TWO_PLANNED, [present('2026-10-20', ACCUSED, BRANCH.id), LEADER, '2026-10-20'], ...asked);
        const started = record(told, [{ type: 'SenderAsked', ...question }], LEADER, '2026-10-21');
        let story = started;
        for (const day of wakes(started)) {
          if (!wakes(story).includes(day)) continue;
          story = tick(story, day);
          expect(wakes(story).filter((one) => one <= day)).toEqual([]);
          given(story).when(CLOCK, ENGINE, day).thenEvents();
        }
        expect(wakes(story)).toEqual([]);
      }),
      { numRuns: 60 },
    ));
});
