import type pg from 'pg';
import type { Refusal } from '../../domain/process.ts';
import { loadNames } from '../names.ts';

/** A refusal that points to other bodies (`bodies`, by id), with their names beside it for its words; any other as it is. */
export async function nameBodies(pool: pg.Pool, refusal: Refusal): Promise<Refusal> {
  const { bodies } = refusal.params;
  if (typeof bodies !== 'object' || bodies.length === 0) return refusal;
  const names = await loadNames(pool, { organisations: bodies });
  return { ...refusal, params: { ...refusal.params, bodyNames: bodies.map(names.organisation) } };
}
