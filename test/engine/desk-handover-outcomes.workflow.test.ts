import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import * as intake from '../../domain/case/commands.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { DeskHandoverState } from '../../domain/desk-handover/state.ts';
import * as protect from '../../domain/protection/commands.fixture.ts';
import type { ProtectionState } from '../../domain/protection/state.ts';
import { classified, idOf } from '../support/committee-steps.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld } from '../support/living-world.ts';
import { freshProcess } from '../support/scripted-world.ts';

let world: LivingWorld;

beforeAll(async () => {
  world = await livingWorld({ beginsOn: '2026-11-02' });
});

afterEach(() => world.clear());

afterAll(() => world.stop());

it('a desk that is handed over asks each of its cases and protections, and is done when the last has answered', async () => {
  const cases = [await classified(world, { kind: 'report' }), await classified(world, { kind: 'denunciation' })];
  for (const id of cases) {
    await world.walk(id, [people.HEAD, intake.assign('officer')], [people.OFFICER, intake.ACCEPT]);
  }
  const protection = freshProcess('protection');
  await world.walk(
    protection,
    [people.PROCESS, protect.begin()],
    [people.HEAD, protect.decide()],
    [people.HEAD, protect.responsible('officer')],
  );
  const id = freshProcess('desk-handover');
  const minutes = intake.text('minutes');
  const command = {
    type: 'handOverDesk',
    organisationId: 'commune',
    fromPersonId: 'officer',
    toPersonId: 'secondOfficer',
  } as const;
  await world.walk(id, [people.OFFICER, { ...command, minutes }]);
  const desk = world.stateOf(id) as DeskHandoverState;
  expect(desk).toMatchObject({ stage: 'DONE', matters: cases.map((one) => ({ caseId: idOf(one), status: 'taken' })) });
  expect(desk.others).toMatchObject([{ matter: protection, status: 'taken' }]);
  expect((world.stateOf(protection) as ProtectionState).responsible).toBe('secondOfficer');
  expect(cases.map((one) => (world.stateOf(one) as CaseState).handler)).toEqual(['secondOfficer', 'secondOfficer']);
  await world.keep('desk-handover-done', id);
});
