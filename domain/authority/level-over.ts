import type { Owner } from '../deadlines/obligation.ts';
import { isWithin } from '../organisation/path.ts';
import type { Actor, Context, ProcessState } from '../process.ts';

type Owned = Pick<ProcessState, 'organisation'>;

/**
 * Who owes the word of the level above: the head of the body over the owning one; at the top of the tree the leader of that
 * body itself, in place of its head. Expects the record of the owning body among the facts.
 */
export function headOver({ organisation }: Owned, { facts }: Pick<Context, 'facts'>): Owner {
  const parentId = facts.organisations[organisation.id]?.parentId ?? null;
  return parentId === null
    ? { kind: 'role', role: 'LEADER', organisationId: organisation.id }
    : { kind: 'role', role: 'HEAD', organisationId: parentId };
}

/** Whether the actor heads or leads a body over the owning one; at the top of the tree, leads that body itself. */
export function isOver({ organisation }: Owned, { actor, facts }: Pick<Context, 'actor' | 'facts'>): boolean {
  const isTop = (facts.organisations[organisation.id]?.parentId ?? null) === null;
  return holdsOver(actor, organisation.path) || (isTop && leads(actor, organisation.id));
}

function holdsOver({ roles }: Actor, path: string): boolean {
  return roles.some(
    (held) => (held.role === 'HEAD' || held.role === 'LEADER') && held.path !== path && isWithin(path, held.path),
  );
}

function leads({ roles }: Actor, organisationId: string): boolean {
  return roles.some((held) => held.role === 'LEADER' && held.organisationId === organisationId);
}
