import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../domain/calendar/day.ts';
import * as people from '../../domain/case/people.fixture.ts';
import * as settlement from '../../domain/case/settlement/settlement.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { ACCUSED as SUBJECT_ID } from '../../domain/case/verification/verification.fixture.ts';
import * as discipline from '../../domain/discipline/commands.fixture.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import type { ProcessId } from '../../domain/process.ts';
import * as suspension from '../../domain/suspension/commands.fixture.ts';
import type { SuspensionState } from '../../domain/suspension/state.ts';
import { ACCUSED, disciplineBegun, idOf, prepared, takenOn, unbegun, voted } from '../support/committee-steps.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld, Step } from '../support/living-world.ts';

let world: LivingWorld;
const caseOf = (id: ProcessId): CaseState => world.stateOf(id) as CaseState;
const disciplineOf = (id: ProcessId): DisciplineState => world.stateOf(id) as DisciplineState;
const suspensionOf = (id: ProcessId): SuspensionState => world.stateOf(id) as SuspensionState;

beforeAll(async () => {
  world = await livingWorld();
});

afterEach(() => world.clear());

afterAll(() => world.stop());

describe('a discipline', () => {
  it('ends decided when the form voted never lapses and everything after the decision is done', async () => {
    const { caseId, disciplineId } = await disciplineBegun(world);
    await world.walk(disciplineId, ...prepared(await world.today()), [people.SECRETARY, discipline.hearing()]);
    await voted(world, disciplineId, 'expulsion');
    const today = await world.today();
    await world.walk(
      disciplineId,
      [people.HEAD, discipline.sign(today)],
      [people.SECRETARY, discipline.serve(today)],
      [people.SECRETARY, discipline.announce(today)],
      [people.HEAD, discipline.STATE_PARALLEL],
    );
    expect(disciplineOf(disciplineId)).toMatchObject({
      stage: 'DECIDED',
      decision: { form: 'expulsion', signedOn: today, announcedOn: today, lapsesOn: null },
    });
    expect(caseOf(caseId).disciplines).toMatchObject([{ disciplineId: idOf(disciplineId), status: 'decided' }]);
    await world.keep('discipline-decided', disciplineId);
  });

  it('ends without discipline when no paper of the ballot asks for any', async () => {
    const { caseId, disciplineId } = await disciplineBegun(world);
    await world.walk(disciplineId, ...prepared(await world.today()), [people.SECRETARY, discipline.hearing()]);
    await voted(world, disciplineId, null);
    await world.walk(disciplineId, await toldOfNone());
    expect(disciplineOf(disciplineId)).toMatchObject({ stage: 'NOT_DISCIPLINED', noDiscipline: 'VOTED_NONE' });
    expect(caseOf(caseId).disciplines).toMatchObject([{ status: 'not-disciplined' }]);
    await world.keep('discipline-not-disciplined', disciplineId);
  });

  it('waits while its subject is ill until the head says otherwise, and for a small child until its first birthday', async () => {
    const { disciplineId } = await disciplineBegun(world);
    const begunOn = await world.today();
    await world.walk(disciplineId, ...prepared(begunOn), [
      people.HEAD,
      discipline.postpone({ ground: 'SERIOUSLY_ILL_IN_HOSPITAL' }),
    ]);
    const { postponement } = disciplineOf(disciplineId);
    await world.sleepUntil(postponement?.reviewOn ?? '');
    expect(disciplineOf(disciplineId)).toMatchObject({ stage: 'POSTPONED', postponement: { reviewed: true } });
    await world.walk(disciplineId, [people.HEAD, discipline.RESUME]);
    expect(disciplineOf(disciplineId)).toMatchObject({ stage: 'PROPOSED', postponement: null });

    await world.walk(disciplineId, [people.SECRETARY, discipline.hearing()]);
    const bornOn = addMonths(await world.today(), -10);
    await world.walk(disciplineId, [people.HEAD, discipline.postpone({ ground: 'CHILD_UNDER_12_MONTHS', bornOn })]);
    await world.sleepUntil(addDays(addMonths(bornOn, 12), -1));
    expect(disciplineOf(disciplineId).stage).toBe('POSTPONED');
    await world.sleepUntil(addMonths(bornOn, 12));
    expect(disciplineOf(disciplineId)).toMatchObject({ stage: 'HEARD', postponement: null });

    await voted(world, disciplineId, null);
    await world.walk(disciplineId, await toldOfNone());
    expect(disciplineOf(disciplineId).stage).toBe('NOT_DISCIPLINED');
    await world.keep('discipline-postponed', disciplineId);
  });
});

describe('an order of suspension', () => {
  it('once extended, ends by itself after its 120 days', async () => {
    const { caseId, suspensionId } = await ordered();
    const orderedOn = await world.today();
    await world.sleepUntil(addDays(orderedOn, 80));
    await world.walk(suspensionId, [people.HEAD, suspension.extend()]);
    expect(suspensionOf(suspensionId)).toMatchObject({ stage: 'EXTENDED', until: addDays(orderedOn, 120) });
    await world.sleepUntil(addDays(orderedOn, 120));
    expect(suspensionOf(suspensionId).stage).toBe('EXTENDED');
    await world.sleepUntil(addDays(orderedOn, 121));
    expect(suspensionOf(suspensionId)).toMatchObject({ stage: 'ENDED', end: { how: 'period-over' } });
    expect(caseOf(caseId).suspensions).toMatchObject([{ suspensionId: idOf(suspensionId), ended: true }]);
    await world.keep('suspension-extended', suspensionId);
  });

  it('ends on the day the body lifts it', async () => {
    const { caseId, suspensionId } = await ordered();
    const liftedOn = addDays(await world.today(), 10);
    await world.sleepUntil(liftedOn);
    await world.walk(suspensionId, [people.HEAD, suspension.lift(liftedOn)]);
    expect(suspensionOf(suspensionId)).toMatchObject({ stage: 'ENDED', end: { how: 'lifted', on: liftedOn } });
    expect(caseOf(caseId).suspensions).toMatchObject([{ ended: true }]);
    await world.keep('suspension-lifted', suspensionId);
  });

  it('ends on the day on which the proceedings it rests on end without guilt', async () => {
    const until = addDays(await world.today(), 60);
    const { caseId, suspensionId } = await ordered({ ground: 'law-proceedings', until });
    await world.walk(caseId, [people.HEAD, settlement.refer()]);
    const clearedOn = addDays(await world.today(), 30);
    await world.sleepUntil(clearedOn);
    await world.walk(caseId, [people.HEAD, settlement.lawNotice('discontinued', clearedOn)]);
    expect(suspensionOf(suspensionId)).toMatchObject({
      stage: 'ENDED',
      end: { how: 'cleared-by-law', on: clearedOn },
    });
    expect(caseOf(caseId).suspensions).toMatchObject([{ ended: true }]);
    await world.keep('suspension-cleared', suspensionId);
  });
});

/** The subject hears that there is no discipline. */
async function toldOfNone(): Promise<Step> {
  return [people.HEAD, { type: 'tellNotDisciplined', on: await world.today(), text: discipline.text('told') }];
}

/** The person complained about is suspended while their case is settled; the case knows of it. */
async function ordered(
  values: Parameters<typeof suspension.order>[0] = {},
): Promise<{ caseId: ProcessId; suspensionId: ProcessId }> {
  const caseId = await takenOn(world);
  const suspensionId = unbegun('suspension');
  const about = { caseId: idOf(caseId), subjectId: SUBJECT_ID, personId: ACCUSED };
  const orderedOn = await world.today();
  await world.walk(suspensionId, [people.HEAD, suspension.order({ ...about, orderedOn, ...values })]);
  expect(caseOf(caseId).suspensions).toMatchObject([{ ended: false }]);
  return { caseId, suspensionId };
}
