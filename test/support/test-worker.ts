import { Worker } from '@temporalio/worker';
import type { Activities, Rounds } from '../../activities/index.ts';
import { createActivities } from '../../activities/index.ts';
import { bundleWorkflows } from '../../runtime/create-worker.ts';
import { createTemporalEngine } from '../../runtime/temporal-engine.ts';
import type { Engine } from '../../api/engine.ts';
import { TASK_QUEUE } from '../../workflows/messages.ts';
import { testDataConverter } from './temporal.ts';
import type { TestTemporal } from './temporal.ts';

/** A worker of a test with its engine. */
export interface TestWorker {
  engine: Engine;
  stop(): Promise<void>;
}

let bundle: ReturnType<typeof bundleWorkflows> | null = null;

/** Runs the real workflow code on a test's Temporal, with these activities. */
export async function runWorker(temporal: TestTemporal, activities: Activities, rounds?: Rounds): Promise<TestWorker> {
  bundle ??= bundleWorkflows();
  const worker = await Worker.create({
    connection: temporal.environment.nativeConnection,
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundle,
    activities: createActivities(activities, rounds),
    dataConverter: testDataConverter,
  });
  const running = worker.run();
  return {
    engine: createTemporalEngine(temporal.environment.client, TASK_QUEUE),
    async stop() {
      worker.shutdown();
      await running;
    },
  };
}
