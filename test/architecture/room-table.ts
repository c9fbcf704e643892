/** What a room may import. `values` are kept after compilation; `types` may only be imported as types. */
export interface Room {
  /** Rooms, folders or files of the project. */
  values: readonly string[];
  types: readonly string[];
  /** Packages; null means any. `node:*` stands for all of Node. */
  packages: readonly string[] | null;
  typePackages: readonly string[];
}

const NOTHING: Room = { values: [], types: [], packages: [], typePackages: [] };

/** The room table of docs/technical.md, exact. A room may always import itself. */
export const ROOMS: Readonly<Record<string, Room>> = {
  domain: NOTHING,
  workflows: {
    ...NOTHING,
    values: ['domain'],
    types: ['activities'],
    // The keys of search attributes exist only in @temporalio/common.
    packages: ['@temporalio/workflow', '@temporalio/common'],
  },
  activities: {
    // The messages are the letters between rooms, not workflow code.
    values: ['domain', 'prisma', 'texts', 'workflows/messages.ts'],
    types: [],
    packages: ['@temporalio/activity', 'node:*'],
    typePackages: ['pg'],
  },
  api: {
    values: ['domain', 'prisma', 'texts', 'workflows/messages.ts'],
    types: [],
    packages: [
      ...['@temporalio/client', 'express', 'zod', '@asteasolutions/zod-to-openapi', 'swagger-ui-dist', 'node:*'],
      ...['@node-rs/argon2', 'file-type', 'helmet', 'multer', 'pino-http', 'prom-client', 'rate-limiter-flexible'],
      ...['csv-parse', 'read-excel-file'],
    ],
    typePackages: ['pg', 'pino'],
  },
  prisma: {
    ...NOTHING,
    values: ['domain'],
    packages: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'node:*', '@node-rs/argon2'],
  },
  runtime: {
    values: ['domain', 'workflows', 'activities', 'api', 'prisma', 'texts', 'package.json'],
    types: [],
    packages: null,
    typePackages: [],
  },
  texts: NOTHING,
  web: { ...NOTHING, values: ['texts'], types: ['api/contract'], packages: null },
  docs: {
    values: ['domain', 'workflows', 'activities', 'api', 'prisma', 'runtime', 'texts'],
    types: [],
    packages: null,
    typePackages: [],
  },
  bench: {
    values: ['domain', 'workflows', 'activities', 'api', 'prisma', 'runtime', 'texts', 'test/support'],
    types: [],
    packages: null,
    typePackages: [],
  },
};

/** Tests beside the code may also use the test tools, but no other room than the code they test. */
export const TEST_PACKAGES = ['vitest', 'fast-check', '@fast-check/vitest', 'write-excel-file', 'node:*'];
