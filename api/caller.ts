import type { Actor, HeldRole, Role } from '../domain/process.ts';

/** A role the caller holds today, with the organisation's name for the page. */
export interface CallerRole extends HeldRole {
  organisation: string;
}

/** Who is signed in, as read at the start of this request; nothing of it outlives the request. */
export interface Caller {
  accountId: string;
  username: string;
  displayName: string;
  /** The person on record behind the account; null for technical accounts. */
  personId: string | null;
  mustChangePassword: boolean;
  roles: readonly CallerRole[];
  /** Relatives on record, in either direction: a matter about one of them is closed to the caller. */
  relatives: readonly string[];
  /** Who today heads an organisation at or above one in which the caller serves: a matter about one of them is closed to the caller. */
  superiors: readonly string[];
  /** Who serves with the caller in a unit of so few people that a matter about one of them is closed to the others. */
  colleagues?: readonly string[];
  /** Organisations the caller serves in today, and all above them: a matter about one of them is closed to the caller. */
  servedOrganisations: readonly string[];
  /** SHA-256 of the session token: names the session without opening it. */
  sessionHash: string;
}

/** Whether the caller holds one of these roles anywhere today. */
export function holdsAny(caller: Caller, roles: readonly string[]): boolean {
  return caller.roles.some((held) => roles.includes(held.role));
}

/** Whether the caller holds this role for exactly this organisation today. */
export function holdsFor(caller: Caller, role: Role, organisationId: string): boolean {
  return caller.roles.some((held) => held.role === role && held.organisationId === organisationId);
}

/** The caller as the acting person of a command: ids, roles and the correlation id, never a name. */
export function actorOf(caller: Caller, correlationId: string): Actor {
  const roles = caller.roles.map(({ role, organisationId, path }) => ({ role, organisationId, path }));
  return { kind: 'staff', accountId: caller.accountId, personId: caller.personId, roles, correlationId };
}
