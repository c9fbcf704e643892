import { isWithin } from '../../domain/organisation/path.ts';
import type { Caller, CallerRole } from '../caller.ts';
import { isOutsideCases, scopesOf } from './policy.ts';
import type { Action, Scope } from './policy.ts';

/** What the caller's roles come to for one action. */
export interface Reach {
  /** The roles that give this scope. */
  rolesFor(scope: Scope): readonly CallerRole[];
  /** The organisations for which a role gives this scope. */
  organisationIds(scope: Scope): readonly string[];
  /** The caller as a person, where relations count at all. */
  personId: string | null;
  /** Persons and organisations whose matters are closed to the caller, whatever role they hold. */
  closed: { personId: string | null; personIds: readonly string[]; organisationIds: readonly string[] };
}

/** Whom a matter is about, on record. */
export interface SubjectFacts {
  subjectPersonIds: readonly string[];
  subjectOrganisationIds: readonly string[];
}

/** How far the caller reaches for that action; null when their roles keep them away from everything. */
export function reachOf(caller: Caller, action: Action): Reach | null {
  if (isOutsideCases(caller.roles)) return null;
  const rolesFor = (scope: Scope) => caller.roles.filter((held) => scopesOf(held.role, action).includes(scope));
  const { personId } = caller;
  return {
    rolesFor,
    organisationIds: (scope) => rolesFor(scope).map((held) => held.organisationId),
    personId: rolesFor('relation').length > 0 ? personId : null,
    closed: closedTo(caller),
  };
}

/** Whose matters are closed to the caller: their own, of relatives, superiors, colleagues in a small unit, of bodies they serve in. */
export function closedTo({
  personId,
  relatives,
  superiors,
  colleagues = [],
  servedOrganisations,
}: Caller): Reach['closed'] {
  return {
    personId,
    personIds: personId === null ? [] : [personId, ...relatives, ...superiors, ...colleagues],
    organisationIds: servedOrganisations,
  };
}

/** Whether the matter is closed to the caller: about themself, a relative, a superior, or a body they serve in. */
export function isClosed({ closed }: Reach, { subjectPersonIds, subjectOrganisationIds }: SubjectFacts): boolean {
  return (
    subjectPersonIds.some((id) => closed.personIds.includes(id)) ||
    subjectOrganisationIds.some((id) => closed.organisationIds.includes(id))
  );
}

/** Whether what an organisation owns lies in the caller's own organisations or subtrees. */
export function owns(reach: Reach, facts: { organisationId: string; organisationPath: string }): boolean {
  return (
    reach.organisationIds('own').includes(facts.organisationId) ||
    reach.rolesFor('subtree').some((held) => isWithin(facts.organisationPath, held.path))
  );
}
