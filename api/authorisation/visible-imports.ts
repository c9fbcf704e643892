import type { Role } from '../../domain/process.ts';
import type { Caller } from '../caller.ts';
import { isOutsideCases, scopesOf } from './policy.ts';
import { conditionFrom, isOneOf } from './sql-condition.ts';
import type { SqlCondition } from './sql-condition.ts';

/** The bodies whose old registers the caller may import, and of whose imports they may know. */
export function importingBodies(caller: Caller): readonly string[] {
  if (isOutsideCases(caller.roles)) return [];
  const reaches = (role: Role) => scopesOf(role, 'SEE_IMPORT').includes('own');
  return [...new Set(caller.roles.filter((held) => reaches(held.role)).map((held) => held.organisationId))];
}

/** The imports the caller may know of, over a row as `i`: of the own body. Another's import is not there. */
export function visibleImports(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => ({
    open: isOneOf('i.organisation_id', importingBodies(caller), place),
    closed: [],
  }));
}
