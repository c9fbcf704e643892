import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as intake from '../../domain/case/commands.fixture.ts';
import * as life from '../../domain/case/life/life.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import * as congress from '../../domain/congress/commands.fixture.ts';
import type { CongressState } from '../../domain/congress/state.ts';
import type { ProcessId } from '../../domain/process.ts';
import { classified, idOf } from '../support/committee-steps.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld } from '../support/living-world.ts';
import { freshProcess } from '../support/scripted-world.ts';

/** A Monday; the congress lies three weeks ahead of it. */
const BEGINS_ON = '2026-11-02';
const CONGRESS_ON = '2026-11-20';

let world: LivingWorld;
const caseOf = (id: ProcessId): CaseState => world.stateOf(id) as CaseState;
const congressOf = (id: ProcessId): CongressState => world.stateOf(id) as CongressState;

beforeAll(async () => {
  world = await livingWorld({ beginsOn: BEGINS_ON });
});

afterEach(() => world.clear());

afterAll(() => world.stop());

describe('a congress', () => {
  it('takes what was put off until it along to the new committee, whose cases then go on', async () => {
    const id = freshProcess('congress');
    await world.walk(id, [people.SECRETARY, congress.plan(CONGRESS_ON)], [people.HEAD, congress.CONFIRM]);
    const waiting = await classified(world, { kind: 'denunciation' });
    await world.walk(waiting, [people.HEAD, life.DEFER_FOR_CONGRESS]);
    expect(caseOf(waiting).pause).toMatchObject({ ground: 'PRE_CONGRESS', lastDay: CONGRESS_ON });
    expect(congressOf(id).deferrals.map((one) => one.caseId)).toEqual([idOf(waiting)]);

    await world.sleepUntil(CONGRESS_ON);
    await world.walk(id, [people.HEAD, congress.handOver(CONGRESS_ON)]);
    expect(congressOf(id)).toMatchObject({ stage: 'HELD', heldOn: CONGRESS_ON });
    expect(caseOf(waiting)).toMatchObject({ stage: 'SCREENING', pause: null, life: { deferral: null } });
    await world.keep('congress-held', id);
  });

  it('that nobody confirmed is off by the wake-up of the day after', async () => {
    const id = freshProcess('congress');
    await world.walk(id, [people.SECRETARY, congress.plan('2026-12-10')]);
    await world.sleepUntil('2026-12-11');
    expect(congressOf(id).stage).toBe('CANCELLED');
    await world.keep('congress-cancelled', id);
  });
});

describe('a letter that leaves', () => {
  it('ends guided when it is a complaint for another body and the sender was told', async () => {
    const id = await classified(world, { kind: 'complaint', track: 'state' });
    await world.walk(
      id,
      [people.SCREENER, intake.propose('decline')],
      [people.HEAD, life.GUIDE],
      [people.HEAD, intake.answer('result')],
      [people.HEAD, intake.CLOSE],
    );
    expect(caseOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'GUIDED' });
    await world.keep('case-guided', id);
  });

  it('ends outside when it is about the topmost body', async () => {
    const id = freshProcess('case');
    const top = { organisationId: 'province', organisationPath: 'mg' };
    await world.walk(
      id,
      [people.ENGINE, intake.register(await world.today(), top)],
      [people.staff('keeper', ['REGISTER_KEEPER', 'province']), life.HAND_OUTSIDE],
    );
    expect(caseOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'TRANSFERRED_OUT' });
    await world.keep('case-handed-outside', id);
  });
});
