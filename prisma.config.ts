import { defineConfig } from 'prisma/config';

// The schema engine is a binary that only `migrate` and `db` need; every other command merely looks for the file.
// Naming one that exists keeps `prisma generate` from looking for it on the network (docs/adr/0005-storage.md).
if (!['migrate', 'db'].includes(process.argv[2] ?? '')) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } });
