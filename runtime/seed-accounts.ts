import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemoAccount, seedAdministrator, seedDemo, seedReference } from '../prisma/seed/seed.ts';
import { writeFileAtomically } from './write-file.ts';

/**
 * Puts the reference data and the first accounts (a fictional province, or one administrator) into the database, if
 * they are not there yet, and writes the accounts with their random passwords to a file only its owner can read.
 * Returns the path of that file; null when there is none.
 */
export async function seedAccounts(url: string, { dataDir, demo }: { dataDir: string; demo: boolean }) {
  await seedReference(url);
  const file = join(dataDir, demo ? 'demo-accounts.json' : 'administrator.json');
  const keep = (accounts: DemoAccount[]) => writeFileAtomically(file, `${JSON.stringify(accounts, null, 2)}\n`);
  await (demo ? seedDemo(url, keep) : seedAdministrator(url, keep));
  return access(file).then(
    () => file,
    () => null,
  );
}
