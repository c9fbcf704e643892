import { setTimeout as wait } from 'node:timers/promises';
import { migrate } from '../prisma/migrate.ts';
import { parseConfig } from './config.ts';
import { registerSearchAttributes } from './search-attributes.ts';
import { loadRolePasswords } from './secrets.ts';
import { seedAccounts } from './seed-accounts.ts';
import { isTemporalReady } from './temporal-server.ts';

// The job that runs once before each new version is started on servers of one's own (docker-compose.yml, deploy/):
// roles, migrations, reference data, the first administrator, search attributes. `npm start` does all that itself.
const PATIENCE_MS = 180_000;

const config = parseConfig(process.env);
const url = required(config.DATABASE_URL, 'DATABASE_URL');
const address = required(config.TEMPORAL_ADDRESS, 'TEMPORAL_ADDRESS');

await migrate({ url, rolePasswords: await loadRolePasswords(config, { create: false }) });
const accountsFile = await seedAccounts(url, { dataDir: config.DATA_DIR, demo: false });
say('The database is ready.');
if (accountsFile !== null) say(`The first administrator and a password for one login: ${accountsFile}`);

const deadline = performance.now() + PATIENCE_MS;
while (!(await isTemporalReady(address, config.TEMPORAL_NAMESPACE))) {
  if (performance.now() > deadline) throw new Error(`Temporal at ${address} does not answer.`);
  await wait(1_000);
}
await registerSearchAttributes(address, config.TEMPORAL_NAMESPACE);
say('Temporal is ready.');

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
