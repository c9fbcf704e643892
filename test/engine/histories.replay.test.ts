import { join } from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import type { ReplayWorkerOptions } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../runtime/create-worker.ts';
import { recordedHistories } from '../support/histories.ts';
import { testDataConverter } from '../support/temporal.ts';

const histories = await recordedHistories();
let options: ReplayWorkerOptions;

beforeAll(async () => {
  options = { workflowBundle: await bundleWorkflows(), dataConverter: testDataConverter };
});

describe('running processes survive a new version', () => {
  it('has a recorded history of every way a process goes', () => {
    expect(histories.map((one) => one.name)).toEqual([
      'case-answered',
      'case-continued',
      'case-declined',
      'case-overdue',
      // Begun under the version that waited for its deliveries, gone on beside the loop: it cannot be recorded again.
      'case-upgraded',
      'case-watched',
      'case-writes-beside',
      'discipline-lapsed',
      'meeting-continued',
      'suspension-over',
    ]);
  });

  it.each(histories)('replays $name with the present code', async ({ history }) => {
    await expect(Worker.runReplayHistory(options, history, 'replay')).resolves.toBeUndefined();
  });

  it('notices when the code no longer fits a history', async () => {
    const overdue = histories.find((one) => one.name === 'case-overdue');
    const replay = Worker.runReplayHistory(
      { workflowsPath: join(import.meta.dirname, '../support/altered-workflows.ts'), dataConverter: testDataConverter },
      overdue?.history,
      'replay',
    );
    await expect(replay).rejects.toThrow(DeterminismViolationError);
  });
});
