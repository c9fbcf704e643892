import type { TestProject } from 'vitest/node';
import { locateTemporal } from '../../runtime/temporal-binary.ts';
import { startTestCluster, type TestCluster } from './cluster.ts';
import { locateTestServer } from './time-skipping-server.ts';

/** What the test files are given; null where a server could not be had (the reason was printed). */
declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    temporalPath: string | null;
    testServerPath: string | null;
  }
}

// Each vitest project runs this file anew, in the same process: one cluster serves them all, the last one ends it.
const shared = globalThis as { tiepThuTests?: { cluster: Promise<TestCluster>; users: number } };

/** Starts what is costly once per test run; returns what ends it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const run = (shared.tiepThuTests ??= { cluster: startTestCluster(), users: 0 });
  run.users += 1;
  project.provide('postgresUrl', (await run.cluster).url);
  project.provide('temporalPath', await findTemporal());
  project.provide(
    'testServerPath',
    ['workflow', 'e2e'].includes(project.name) ? await locateTestServer({ say }) : null,
  );
  return async () => {
    run.users -= 1;
    if (run.users > 0) return;
    delete shared.tiepThuTests;
    await (await run.cluster).stop();
  };
}

async function findTemporal(): Promise<string | null> {
  try {
    const cliPath = process.env['TEMPORAL_CLI_PATH'];
    const place = await locateTemporal({ say, cliPath, env: process.env });
    return place.kind === 'binary' ? place.path : null;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
