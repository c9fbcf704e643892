import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../domain/case/commands.fixture.ts';
import { CLERK, HEAD } from '../../domain/case/people.fixture.ts';
import type { ImportState } from '../../domain/import/state.ts';
import type { ProcessId } from '../../domain/process.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld } from '../support/living-world.ts';
import { freshProcess } from '../support/scripted-world.ts';
import { until } from '../support/system.ts';

let world: LivingWorld;
const stateOf = (id: ProcessId): ImportState => world.stateOf(id) as ImportState;
const BEGIN = { type: 'beginImport', organisationId: 'commune', rows: 300, errors: 0 } as const;

beforeAll(async () => {
  world = await livingWorld({ beginsOn: '2026-11-02' });
});
afterAll(() => world.stop());

it('an import takes batch after batch by itself once it is started, and its run ends with the last', async () => {
  const id = freshProcess('import');
  await world.walk(id, [CLERK, BEGIN], [HEAD, { type: 'startImport' }]);
  await until('the last batch', () => stateOf(id).stage === 'DONE');
  expect(stateOf(id)).toMatchObject({ batchesDone: 3, recorded: 300, startedBy: 'head' });
  await world.keep('import-done', id);
});

it('an import that is cancelled before its first batch ends its run', async () => {
  const id = freshProcess('import');
  await world.walk(id, [CLERK, BEGIN], [CLERK, { type: 'cancelImport', reason: text('cancelled') }]);
  expect(stateOf(id).stage).toBe('CANCELLED');
  await world.keep('import-cancelled', id);
});
