import { isWithin } from '../organisation/path.ts';
import type { Actor, By, ProcessState } from '../process.ts';

/** The relations an actor has to a process, read from its state. */
export type Relations = Readonly<Record<'handler' | 'assignee' | 'owner', boolean>>;

/** Whether the row's `by` admits the actor: by role in the owning body (or above it), by relation, or by kind of actor. */
export function isPermitted(by: readonly By[], actor: Actor, state: ProcessState, relations: Relations): boolean {
  return by.some((one) => {
    if ('actor' in one) return actor.kind === one.actor;
    if (actor.kind !== 'staff') return false;
    if ('relation' in one) return relations[one.relation];
    return actor.roles.some((held) => {
      if (held.role !== one.role) return false;
      if (one.scope === 'own') return held.organisationId === state.organisation.id;
      return isWithin(state.organisation.path, held.path);
    });
  });
}
