import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as intake from '../../../domain/case/commands.fixture.ts';
import { GUIDE } from '../../../domain/case/life/life.fixture.ts';
import * as people from '../../../domain/case/people.fixture.ts';
import * as review from '../../../domain/case/review/review.fixture.ts';
import { idOf } from '../../support/committee-steps.ts';
import { letter, live } from '../../support/sample-steps.ts';
import { fresh, openSampleWorld } from '../../support/sample-world.ts';
import type { SampleWorld } from '../../support/sample-world.ts';

let world: SampleWorld;

beforeAll(async () => {
  world = await openSampleWorld();
});
afterAll(() => world.stop());

const { ENGINE, HEAD, SCREENER } = people;
const FEEDBACK = 'press.feedback_reply';
const BRANCH = intake.about({ organisationId: 'branch' });

describe('CASE-01: a report that is only answered', () => {
  it('CASE-01: over the New Year of the moon the head owes the answer by 4/3/2026; told the result, it is closed', async () => {
    // Entered the day after it came.
    await world.begin('2026-02-12');
    const id = fresh('case');
    await world.walk(id, [ENGINE, letter(id, '2026-02-11', { kind: 'report' })]);
    expect(await world.owed(id)).toMatchObject({ 'intake.head_notice': '2026-03-04' });

    await world.goTo('2026-02-12');
    await world.walk(id, [
      SCREENER,
      intake.classify({ allegations: [{ id: 'road', codes: ['DD-5'], summary: null }] }),
    ]);
    expect(await world.stateOf(id)).toMatchObject({ stage: 'SCREENING', kind: 'report' });
    await world.goTo('2026-02-23');
    await world.walk(id, [SCREENER, intake.propose('resolve-directly')]);

    await world.goTo('2026-02-25');
    await world.walk(id, [HEAD, intake.RESOLVE]);
    expect(await world.owed(id)).toMatchObject({ 'intake.head_notice': '2026-03-04', 'answer.sender': '2026-03-04' });

    await world.goTo('2026-03-04');
    await world.walk(id, [HEAD, intake.answer('result')]);
    expect(await world.settled(id, 'intake.head_notice')).toEqual(['met 2026-03-04']);
    expect(await world.settled(id, 'answer.sender')).toEqual(['met 2026-03-04']);
    await world.walk(id, [HEAD, intake.CLOSE]);
    expect(await world.stateOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'ANSWERED' });
    expect(await world.owed(id)).toEqual({});
  });
});

describe('CASE-04: a complaint about land, sent to the wrong body', () => {
  const LAND = intake.classify({
    ...{ kind: 'complaint', track: 'state', subjects: [BRANCH] },
    allegations: [{ id: 'land', codes: ['CQ-KN'], summary: intake.text('land') }],
  });
  const copy = fresh('case');
  const single = fresh('case');

  it('CASE-04: one of four copies, the competent body has its own: not processed', async () => {
    await world.begin('2026-08-24');
    await world.walk(copy, [ENGINE, letter(copy, '2026-08-24')]);
    await world.goTo('2026-08-25');
    await world.walk(copy, [SCREENER, LAND], [SCREENER, intake.propose('decline')]);
    await world.goTo('2026-08-26');
    await world.walk(copy, [HEAD, intake.decline('COPY_TO_COMPETENT_BODY')]);
    expect(await world.stateOf(copy)).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'DECLINED' });
    await world.walk(copy, [HEAD, intake.answer('result')]);
  });

  it('CASE-04: the single letter is never transferred but guided, within the days of the rule, and linked to the copy', async () => {
    await world.begin('2026-08-27');
    await world.walk(single, [ENGINE, letter(single, '2026-08-27')]);
    await world.goTo('2026-08-28');
    await world.walk(single, [SCREENER, LAND]);
    // Seven working days to take it on; the five days of a transfer bind a denunciation, and nothing is transferred here.
    expect(await world.owed(single)).toMatchObject({ 'state.kn.accept': '2026-09-10' });
    expect(await world.owed(single)).not.toHaveProperty(['state.tc.transfer']);
    await world.walk(single, [
      SCREENER,
      { type: 'linkCase', caseId: idOf(copy), relation: 'same-matter', reason: intake.text('the same land') },
    ]);
    expect(await world.stateOf(copy)).toMatchObject({ links: [{ caseId: idOf(single) }] });
    expect(
      await world.refusal(single, HEAD, {
        type: 'transfer',
        organisationId: 'otherCommune',
        reason: intake.text('theirs'),
      }),
    ).toBe('COMPLAINT_IS_GUIDED');
    expect(await world.refusal(single, HEAD, GUIDE)).toBe('NO_PROPOSAL');
    await world.walk(single, [SCREENER, intake.propose('decline')]);

    await world.goTo('2026-09-08');
    await world.walk(single, [HEAD, GUIDE]);
    expect(await world.stateOf(single)).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'GUIDED' });
    expect(await world.settled(single, 'state.kn.accept')).toEqual(['met 2026-09-08']);
    expect(await world.eventsOf(single)).not.toContain('CaseTransferred');
    await live(world, single, ['2026-09-10', HEAD, intake.answer('result')], ['2026-09-11', HEAD, intake.CLOSE]);
    expect(await world.stateOf(single)).toMatchObject({ stage: 'CLOSED' });
    expect(await world.owed(single)).toEqual({});
  });
});

describe('CASE-05: what a newspaper passes on', () => {
  it('CASE-05: measures are told by 9/9/2026, the answer in print by 16/9/2026; overdue, the warning climbs in three steps', async () => {
    await world.begin('2026-08-17');
    const id = fresh('case');
    await world.walk(id, [ENGINE, letter(id, '2026-08-17', { channel: 'press', senderType: 'press' })]);
    await world.walk(id, [SCREENER, intake.classify({ subjects: [BRANCH] })]);
    await world.walk(id, [
      SCREENER,
      { type: 'requestPressAnswer', requestedOn: '2026-08-17', text: intake.text('asked') },
    ]);
    expect(await world.owed(id)).toMatchObject({ 'press.feedback_reply': '2026-09-09', 'press.answer': '2026-09-16' });

    await world.goTo('2026-09-10');
    expect(await world.told(id, 'deadline', [FEEDBACK, 'remind.0'])).toEqual(['deputyHead', 'head']);
    expect(await world.told(id, 'deadline', [FEEDBACK, 'escalate.1'])).toEqual(['deputyHead', 'head']);
    expect(await world.told(id, 'deadline', [FEEDBACK, 'escalate.2'])).toEqual([]);
    await world.goTo('2026-09-14');
    expect(await world.told(id, 'deadline', [FEEDBACK, 'escalate.2'])).toEqual(['chair']);
    expect(await world.told(id, 'deadline', [FEEDBACK, 'escalate.3'])).toEqual([]);
    await world.goTo('2026-09-16');
    expect(await world.told(id, 'deadline', [FEEDBACK, 'escalate.3'])).toEqual(['provincialLeader']);
    expect(await world.climbed(id, FEEDBACK)).toMatchObject({
      ...{ 'remind.0': '2026-09-09', 'escalate.1': '2026-09-10' },
      ...{ 'escalate.2': '2026-09-14', 'escalate.3': '2026-09-16' },
    });

    await world.walk(id, [SCREENER, intake.propose('resolve-directly')], [HEAD, intake.RESOLVE]);
    expect(await world.refusal(id, HEAD, review.answerPress('in-press'))).toBe('LATENESS_REASON_REQUIRED');
    await world.walk(id, [HEAD, review.answerPress('in-press')]);
    expect(await world.settled(id, FEEDBACK)).toEqual(['met 2026-09-16 late']);
    expect(await world.settled(id, 'press.answer')).toEqual(['met 2026-09-16']);
    await live(world, id, ['2026-09-17', HEAD, intake.CLOSE]);
    expect(await world.stateOf(id)).toMatchObject({ stage: 'CLOSED' });
    expect(await world.owed(id)).toEqual({});
  });
});
