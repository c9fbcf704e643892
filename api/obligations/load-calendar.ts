import type pg from 'pg';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { Facts, FactsQuery } from '../../domain/process.ts';
import { loadFacts } from '../../prisma/facts.ts';

/** The facts of a command that speaks of nobody. */
const NO_FACTS: FactsQuery = { people: [], organisations: [], registerFor: null };

/** The working calendar by which dates are explained and counted. Throws when there is none. */
export async function loadCalendar(pool: pg.Pool): Promise<Calendar> {
  const { rows } = await pool.query<{ data: Calendar }>(`select data from business.calendar where id = 'national'`);
  const calendar = rows[0]?.data;
  if (calendar === undefined) throw new Error('No calendar in the database: run the reference seed.');
  return calendar;
}

/** Calendar and policies, for a look ahead at what a command would come to. */
export function loadPlainFacts(pool: pg.Pool, today: string): Promise<Facts> {
  return loadFacts(pool, NO_FACTS, today);
}
