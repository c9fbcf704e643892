import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import * as people from '../../domain/case/people.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { ProcessId } from '../../domain/process.ts';
import * as remedy from '../../domain/remediation/commands.fixture.ts';
import type { RemediationState } from '../../domain/remediation/state.ts';
import { idOf, remediationBegun } from '../support/committee-steps.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld } from '../support/living-world.ts';

/** Speaks for the branch whose secretary the conclusion was about. */
const UNIT = people.staff('managedAbove', ['SUPERVISED_UNIT', 'branch']);

let world: LivingWorld;
const caseOf = (id: ProcessId): CaseState => world.stateOf(id) as CaseState;
const remediationOf = (id: ProcessId): RemediationState => world.stateOf(id) as RemediationState;

beforeAll(async () => {
  world = await livingWorld();
});

afterEach(() => world.clear());

afterAll(() => world.stop());

/** One task, due after twenty days. */
const planned = (today: string) =>
  remedy.plan({ tasks: [{ text: remedy.text('task'), ownerPersonId: null, dueOn: addDays(today, 20) }] });

describe('a remediation that a conclusion has begun', () => {
  it('ends done when it was planned, carried out, checked at thirty and sixty days and confirmed', async () => {
    const { caseId, remediationId } = await remediationBegun(world);
    expect(remediationOf(remediationId)).toMatchObject({ stage: 'PLANNED', supervisedOrganisationId: 'branch' });
    const begunOn = await world.today();
    await world.walk(remediationId, [UNIT, planned(begunOn)], [people.HEAD, remedy.APPROVE], [UNIT, remedy.report(1)]);
    expect(caseOf(caseId).aftermath.remediations).toMatchObject([
      { remediationId: idOf(remediationId), status: 'running', nextOn: addDays(begunOn, 30) },
    ]);
    await world.sleepUntil(addDays(begunOn, 30));
    await world.walk(remediationId, [people.OFFICER, remedy.check('1', await world.today())]);
    await world.sleepUntil(addDays(begunOn, 60));
    await world.walk(
      remediationId,
      [people.OFFICER, remedy.check('2', await world.today(), 'done')],
      [people.HEAD, remedy.CONFIRM],
    );
    expect(remediationOf(remediationId).stage).toBe('DONE');
    expect(caseOf(caseId).aftermath.remediations).toMatchObject([{ status: 'done', nextOn: null }]);
    await world.keep('remediation-done', remediationId);
  });

  it('ends not done when nothing is planned, it goes up, and an inspection is asked for there', async () => {
    const { caseId, remediationId } = await remediationBegun(world);
    const { dueOn } = remediationOf(remediationId).obligations[0] ?? { dueOn: '' };
    await world.sleepUntil(addDays(dueOn, 1));
    await world.walk(
      remediationId,
      [people.HEAD, remedy.NOT_REMEDIED],
      [people.HEAD_ABOVE, remedy.takeUp('inspection')],
    );
    expect(remediationOf(remediationId)).toMatchObject({ stage: 'NOT_DONE', end: { result: 'not-done' } });
    expect(caseOf(caseId).aftermath.remediations).toMatchObject([{ status: 'not-done' }]);
    await world.keep('remediation-not-done', remediationId);
  });
});
