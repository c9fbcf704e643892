import { defineConfig } from 'vitest/config';

// Suffix = cost. Pure tests run in parallel; whatever needs a server runs file by file (two cores, one server each).
const served = {
  globalSetup: ['test/support/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 240_000,
  fileParallelism: false,
};

export default defineConfig({
  test: {
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
      { test: { name: 'api', include: ['test/**/*.api.test.ts'], ...served } },
      { test: { name: 'e2e', include: ['test/**/*.e2e.test.ts'], ...served, testTimeout: 600_000 } },
    ],
  },
});
