import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as intake from '../../../domain/case/commands.fixture.ts';
import * as people from '../../../domain/case/people.fixture.ts';
import * as review from '../../../domain/case/review/review.fixture.ts';
import * as settlement from '../../../domain/case/settlement/settlement.fixture.ts';
import * as team from '../../../domain/case/verification/verification.fixture.ts';
import { concluded, heard, letter, live, reported } from '../../support/sample-steps.ts';
import { fresh, openSampleWorld } from '../../support/sample-world.ts';
import type { SampleWorld } from '../../support/sample-world.ts';

let world: SampleWorld;

beforeAll(async () => {
  world = await openSampleWorld();
});
afterAll(() => world.stop());

const { DEPUTY, ENGINE, HEAD, SCREENER } = people;
const EXAMINED = { subjectId: team.ACCUSED, page: people.staff('branchSecretary', ['SUBJECT', 'branch']) };
const SETTLE = 'state.tc.settle#1';
const GRANT = { type: 'approveExtension', obligationId: SETTLE } as const;
const TELL_EXTENSION = { type: 'tellExtension', form: 'letter', text: intake.text('more time') } as const;

describe('CASE-03: a denunciation under the law of the State', () => {
  const id = fresh('case');

  it('CASE-03: is screened by 28/8/2026, by 7/9/2026 once extended, over the make-up Saturday and the National Day', async () => {
    await world.begin('2026-08-20');
    await world.walk(
      id,
      [ENGINE, letter(id, '2026-08-20', { kind: 'denunciation' })],
      [
        SCREENER,
        intake.classify({
          ...{ kind: 'denunciation', track: 'state', complexity: 'very-complex' },
          allegations: [{ id: 'allegation-1', codes: ['CQ-TC'], summary: intake.text('what') }],
        }),
      ],
    );
    expect(await world.owed(id)).toMatchObject({ 'state.tc.screen': '2026-08-28' });

    await world.goTo('2026-08-28');
    await world.walk(id, [SCREENER, intake.requestExtension('state.tc.screen#1', 3)]);
    await world.walk(id, [HEAD, { type: 'approveExtension', obligationId: 'state.tc.screen#1' }]);
    expect(await world.owed(id)).toMatchObject({ 'state.tc.screen': '2026-09-07' });
  });

  it('CASE-03: accepted on 7/9/2026 it is settled by 7/10, extended to 6/11, and to Monday 7/12/2026', async () => {
    await world.goTo('2026-09-07');
    await world.walk(id, [HEAD, settlement.TAKE_ON]);
    expect(await world.settled(id, 'state.tc.screen')).toEqual(['met 2026-09-07']);
    expect(await world.owed(id)).toMatchObject({
      'state.tc.settle': '2026-10-07',
      'state.tc.accept_notice': '2026-09-14',
    });
    await world.goTo('2026-09-10');
    await world.walk(id, [HEAD, intake.answer('processing-notice')], [HEAD, review.notify('acceptance')]);
    expect(await world.settled(id, 'state.tc.accept_notice')).toEqual(['met 2026-09-10']);

    await live(
      world,
      id,
      ['2026-09-11', HEAD, team.order()],
      ['2026-09-11', HEAD, team.PLAN],
      ...heard(EXAMINED, '2026-09-14', '2026-09-15', '2026-09-28'),
      ['2026-10-06', HEAD, intake.requestExtension(SETTLE, 30)],
    );
    expect(await world.refusal(id, HEAD, GRANT)).toBe('FOUR_EYES');
    await live(world, id, ['2026-10-06', DEPUTY, GRANT]);
    expect(await world.owed(id)).toMatchObject({ 'state.tc.settle': '2026-11-06', 'ext.notice': '2026-10-09' });
    await live(
      world,
      id,
      ['2026-10-08', HEAD, TELL_EXTENSION],
      ['2026-11-05', HEAD, intake.requestExtension(SETTLE, 30)],
      ['2026-11-05', DEPUTY, GRANT],
    );
    expect(await world.owed(id)).toMatchObject({ 'state.tc.settle': '2026-12-07', 'ext.notice': '2026-11-10' });
    await world.walk(id, [HEAD, TELL_EXTENSION]);
    expect(await world.refusal(id, HEAD, intake.requestExtension(SETTLE, 30))).toBe('EXTENSION_USED_UP');
  });

  it('CASE-03: is concluded in time, sent, and published for fifteen days without anything of the sender', async () => {
    await live(world, id, ...reported(EXAMINED, '2026-11-12', '2026-11-17', '2026-11-20'));
    await concluded(world, id, '2026-12-01', {
      ...{ persons: ['branchSecretary'], findings: ['true-shortcoming'], consequence: 'lessons' },
    });
    expect(await world.settled(id, 'state.tc.settle')).toEqual(['met 2026-12-01']);
    expect(await world.owed(id)).toMatchObject({
      'state.tc.conclusion_send': '2026-12-08',
      'state.tc.publish': '2026-12-10',
    });

    await world.goTo('2026-12-03');
    expect(await world.refusal(id, HEAD, review.publish('2026-12-03', '2026-12-16'))).toBe('PUBLISHED_TOO_SHORT');
    await world.walk(id, [HEAD, review.publish('2026-12-03', '2026-12-17')]);
    expect(await world.settled(id, 'state.tc.publish')).toEqual(['met 2026-12-03']);
    await world.walk(id, [HEAD, intake.answer('result')], [HEAD, review.notify('conclusion')]);
    const [published] = await world.dataOf(id, 'ResultPublished');
    expect(Object.keys(published ?? {}).toSorted()).toEqual(['from', 'text', 'to', 'type', 'where']);
    await world.walk(id, [HEAD, intake.CLOSE]);
    expect(await world.stateOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'CONCLUDED' });
    expect(await world.owed(id)).toEqual({});
  });
});
