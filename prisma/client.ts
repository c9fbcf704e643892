import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from './generated/client.ts';

/**
 * A typed client for accounts, reference data and simple reads, on a pool or an address. What it may see and write is
 * what the database role of that address may. Ends with `$disconnect`; a pool that was given stays open.
 */
export function createPrisma(source: string | pg.Pool): PrismaClient {
  const adapter = typeof source === 'string' ? new PrismaPg({ connectionString: source }) : new PrismaPg(source);
  return new PrismaClient({ adapter });
}
