import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that wait for minutes on purpose (a database away, a demo that lives through weeks), then whole systems. */
const LONGEST = ['demo.e2e', 'outage.e2e', 'rules-pages.e2e', 'committee-pages.e2e', '.e2e'];

/** Starts the longest files first, so that none of them is left to run alone at the end; the rest stay as they were. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank(file: TestSpecification): number {
  const at = LONGEST.findIndex((part) => file.moduleId.includes(part));
  return at === -1 ? LONGEST.length : at;
}

// Suffix = cost. Two files run at a time, whatever they need: each that needs a server has a database, or a whole
// system on free ports, of its own.
const served = { globalSetup: ['test/support/global-setup.ts'], testTimeout: 60_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{domain,workflows,activities,api,prisma,runtime,texts,docs,web,bench,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{workflow,replay,api,e2e}.test.ts', '**/node_modules/**', 'web/dist/**'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'replay', include: ['test/**/*.replay.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'workflow', include: ['test/**/*.workflow.test.ts'], ...served } },
      { test: { name: 'api', include: ['test/**/*.api.test.ts'], ...served, isolate: false } },
      { test: { name: 'e2e', include: ['test/**/*.e2e.test.ts'], ...served, testTimeout: 600_000 } },
    ],
  },
});
