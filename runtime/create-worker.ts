import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker, bundleWorkflowCode } from '@temporalio/worker';
import type { Logger } from '@temporalio/common';
import type { Activities, Rounds } from '../activities/index.ts';
import { createActivities } from '../activities/index.ts';
import { dataConverter, failureConverterPath } from './codec.ts';

const WORKFLOWS = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));

export interface WorkerOptions {
  address: string;
  namespace: string;
  taskQueue: string;
  payloadKey: Buffer;
  activities: Activities;
  /** Left out where no rounds are run. */
  rounds?: Rounds;
  logger: Logger;
  /** Other workflow code, for a measurement beside ours. */
  workflowsPath?: string;
}

/** The workflow code as one bundle; what may be in it is guarded by lint and by a test on its size and contents. */
export async function bundleWorkflows(logger?: Logger, workflowsPath = WORKFLOWS): Promise<{ code: string }> {
  return bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    ...(logger === undefined ? {} : { logger }),
  });
}

/** A Temporal worker for all processes. On SIGTERM it takes no more and finishes what it has. */
export async function createProcessWorker(
  options: WorkerOptions,
): Promise<{ worker: Worker; connection: NativeConnection }> {
  const connection = await NativeConnection.connect({ address: options.address });
  const worker = await Worker.create({
    connection,
    namespace: options.namespace,
    taskQueue: options.taskQueue,
    workflowBundle: await bundleWorkflows(options.logger, options.workflowsPath),
    activities: createActivities(options.activities, options.rounds),
    dataConverter: dataConverter(options.payloadKey),
    shutdownGraceTime: '30s',
    maxConcurrentLocalActivityExecutions: 20,
  });
  return { worker, connection };
}
