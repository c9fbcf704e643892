import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { inject } from 'vitest';
import { dataConverter } from '../../runtime/codec.ts';
import { findFreePort } from '../../runtime/free-port.ts';
import { SEARCH_ATTRIBUTE_TYPES } from '../../runtime/search-attributes.ts';
import { startTemporal } from '../../runtime/temporal-server.ts';

/** The fixed key of tests and recorded histories; it guards nothing. */
export const TEST_PAYLOAD_KEY = Buffer.alloc(32, 7);

/** Give it to the worker of a test too; the client of the environment has it already. */
export const testDataConverter = dataConverter(TEST_PAYLOAD_KEY);

/** A Temporal server of one test file. */
export interface TestTemporal {
  /** host:port */
  address: string;
  /** `client`, `nativeConnection` (for a worker), `sleep`, `currentTimeMs`. */
  environment: TestWorkflowEnvironment;
  /** Closes the connections and ends the server; stop the workers first. */
  stop(): Promise<void>;
}

/**
 * A real server in memory: lists, schedules and all. Each test file has its own, because one is up in 0.3 s and then
 * no file finds the workflows of another. Throws where no server could be had.
 */
export async function realTemporal(): Promise<TestTemporal> {
  const path = inject('temporalPath');
  if (path === null) throw new Error('No Temporal server could be had on this machine; the reason stands above.');
  const port = await findFreePort();
  const logFile = join(tmpdir(), `tiep-thu-test-temporal-${port}.log`);
  const server = await startTemporal({ path, port, namespace: 'default', logFile });
  const environment = await TestWorkflowEnvironment.createFromExistingServer({
    address: server.address,
    namespace: 'default',
    client: { dataConverter: testDataConverter },
  });
  const stop = async () => {
    await environment.teardown();
    await server.stop();
    await rm(logFile, { force: true });
  };
  return { address: server.address, environment, stop };
}

/**
 * A server in whose world `passTime` of 30 days takes a moment. Time is one for the whole environment: one
 * per test file, tests in order. It has no lists and no schedules. Known fault: a timer that fires while a local
 * activity runs may be reported as an invalid history, so sleep to moments that are no wake-ups.
 */
export async function timeSkipping(): Promise<TestTemporal> {
  const path = inject('testServerPath');
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    client: { dataConverter: testDataConverter },
    ...(path === null ? {} : { server: { executable: { type: 'existing-path', path } } }),
  });
  // This server cannot list the attributes it knows; it is fresh, so ours are all missing.
  await environment.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: SEARCH_ATTRIBUTE_TYPES,
  });
  return { address: environment.address, environment, stop: () => environment.teardown() };
}

/** Our time in which a world's time, once let go, has long skipped to where it was sent. */
const SKIPPED_IN_MS = 5_000;

/**
 * Lets so many milliseconds of that world pass. Under load the server was seen to keep a lock that nobody held any more: from then
 * on its time passed as slowly as ours, for every test of the file. A lock left over is taken from it.
 */
export async function passTime(
  { environment }: Pick<TestTemporal, 'environment'>,
  milliseconds: number,
): Promise<void> {
  const before = await environment.currentTimeMs();
  const slept = environment.sleep(milliseconds);
  const isLong = await Promise.race([slept.then(() => false), wait(SKIPPED_IN_MS, true, { ref: false })]);
  if (isLong && (await environment.currentTimeMs()) - before < 2 * SKIPPED_IN_MS) {
    // Refused where there is none; then it was only slow.
    await environment.connection.testService?.unlockTimeSkipping({}).catch(() => undefined);
  }
  await slept;
}
