import { isWithin } from '../../domain/organisation/path.ts';
import type { Caller } from '../caller.ts';
import { isOutsideCases, scopesOf } from './policy.ts';

/** What the rule needs to know of a case. */
export interface CaseFacts {
  organisationId: string;
  organisationPath: string;
  handlerPersonId: string | null;
  assigneePersonId: string | null;
  subjectPersonIds: readonly string[];
  subjectOrganisationIds: readonly string[];
}

/** A condition in SQL with the values of its placeholders, in order. */
export interface SqlCondition {
  sql: string;
  values: unknown[];
}

/** What the caller's roles come to for cases: which organisations, which subtrees, whether relations count at all. */
interface Reach {
  organisationIds: readonly string[];
  paths: readonly string[];
  personId: string | null;
  /** Persons and organisations whose matters are closed to the caller. */
  closedPersonIds: readonly string[];
  closedOrganisationIds: readonly string[];
}

/** Whether the caller may know of this case. The same rule as `visibleCases`, for one case already read. */
export function maySeeCase(caller: Caller, facts: CaseFacts): boolean {
  const reach = reachOf(caller);
  if (reach === null) return false;
  if (facts.subjectPersonIds.some((id) => reach.closedPersonIds.includes(id))) return false;
  if (facts.subjectOrganisationIds.some((id) => reach.closedOrganisationIds.includes(id))) return false;
  return (
    reach.organisationIds.includes(facts.organisationId) ||
    reach.paths.some((path) => isWithin(facts.organisationPath, path)) ||
    (reach.personId !== null && [facts.handlerPersonId, facts.assigneePersonId].includes(reach.personId))
  );
}

/**
 * The cases the caller may know of, as a condition over `business.case_file` under the alias `c`. Its placeholders begin
 * at `$first`; append `values` to the query's own. What it leaves out does not exist for the caller (404, not 403).
 */
export function visibleCases(caller: Caller, first: number): SqlCondition {
  const reach = reachOf(caller);
  if (reach === null) return { sql: 'false', values: [] };
  const values: unknown[] = [];
  const place = (value: unknown) => `$${first + values.push(value) - 1}`;
  const open: string[] = [];
  if (reach.organisationIds.length > 0) open.push(`c.organisation_id = any (${place(reach.organisationIds)}::uuid[])`);
  for (const path of reach.paths) {
    open.push(
      `c.organisation_path = ${place(path)}::text`,
      `starts_with(c.organisation_path, ${place(`${path}.`)}::text)`,
    );
  }
  if (reach.personId !== null) {
    const person = place(reach.personId);
    open.push(`c.handler_person_id = ${person}::uuid`, `c.assignee_person_id = ${person}::uuid`);
  }
  if (open.length === 0) return { sql: 'false', values: [] };
  const conditions = [`(${open.join(' or ')})`];
  if (reach.closedPersonIds.length > 0) {
    conditions.push(`not (c.subject_person_ids && ${place(reach.closedPersonIds)}::uuid[])`);
  }
  if (reach.closedOrganisationIds.length > 0) {
    conditions.push(`not (c.subject_organisation_ids && ${place(reach.closedOrganisationIds)}::uuid[])`);
  }
  return { sql: `(${conditions.join(' and ')})`, values };
}

function reachOf(caller: Caller): Reach | null {
  if (isOutsideCases(caller.roles)) return null;
  const withScope = (scope: 'own' | 'subtree' | 'relation') =>
    caller.roles.filter((held) => scopesOf(held.role, 'SEE_CASE').includes(scope));
  const person = caller.personId;
  return {
    organisationIds: withScope('own').map((held) => held.organisationId),
    paths: withScope('subtree').map((held) => held.path),
    personId: withScope('relation').length > 0 ? person : null,
    closedPersonIds: person === null ? [] : [person, ...caller.relatives, ...caller.superiors],
    closedOrganisationIds: caller.servedOrganisations,
  };
}
