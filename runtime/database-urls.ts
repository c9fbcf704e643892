import type { Config } from './config.ts';
import type { RolePasswords } from './secrets.ts';

/** One address per database role; each part of the program is given its own and no other. */
export interface DatabaseUrls {
  api: string;
  worker: string;
  vault: string;
}

/**
 * The addresses of the restricted roles: as set, or else the migrator's address with role and password exchanged.
 * The role names are those `prisma/migrate.ts` makes.
 */
export function databaseUrls(
  config: Pick<Config, 'DATABASE_URL_API' | 'DATABASE_URL_WORKER' | 'DATABASE_URL_VAULT'>,
  migratorUrl: string,
  passwords: RolePasswords,
): DatabaseUrls {
  return {
    api: config.DATABASE_URL_API ?? roleUrl(migratorUrl, 'api', passwords.api),
    worker: config.DATABASE_URL_WORKER ?? roleUrl(migratorUrl, 'worker', passwords.worker),
    vault: config.DATABASE_URL_VAULT ?? roleUrl(migratorUrl, 'vault', passwords.vault),
  };
}

function roleUrl(migratorUrl: string, role: string, password: string): string {
  const url = new URL(migratorUrl);
  url.username = `tiep_thu_${role}`;
  url.password = encodeURIComponent(password);
  return url.toString();
}
