import { isWithin } from '../organisation/path.ts';
import type { Actor, By, ProcessState, Relation } from '../process.ts';

/** The relations an actor has to a process, read from its state; one not named is none. */
export type Relations = Readonly<Partial<Record<Relation, boolean>>>;

/** The first of these that admits the actor, or null: by role in the owning body (or above it), by relation, or by kind of actor. */
export function admittedBy(by: readonly By[], actor: Actor, state: ProcessState, relations: Relations): By | null {
  const admits = (one: By): boolean => {
    if ('actor' in one) return actor.kind === one.actor;
    if (actor.kind !== 'staff') return false;
    if ('relation' in one) return relations[one.relation] === true;
    return actor.roles.some((held) => {
      if (held.role !== one.role) return false;
      if (one.scope === 'own') return held.organisationId === state.organisation.id;
      return isWithin(state.organisation.path, held.path);
    });
  };
  return by.find(admits) ?? null;
}
