import type { Actor, Refusal } from '../process.ts';

/**
 * Why this actor is no second pair of eyes on what these persons did, or null: one of them, or an account that belongs to no
 * person, of which nobody can say whose eyes they are.
 */
export function refuseSamePerson({ personId }: Actor, done: readonly string[]): Refusal | null {
  if (personId === null) return { code: 'PERSON_REQUIRED', params: {} };
  return done.includes(personId) ? { code: 'FOUR_EYES', params: {} } : null;
}
