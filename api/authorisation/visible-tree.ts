import type { Caller } from '../caller.ts';
import type { Action } from './policy.ts';
import { scopesOf } from './policy.ts';
import { conditionFrom, isWithinOneOf } from './sql-condition.ts';
import type { SqlCondition } from './sql-condition.ts';

/** The acts on the tree the caller may know of, over `business.reorganisation` as `a`: of the own body and those below it. */
export function visibleActs(caller: Caller, first: number): SqlCondition {
  return below(caller, { action: 'SEE_REORGANISATION', column: 'a.organisation_path', first });
}

/** The persons whose record the caller keeps or may read, over `business.person_file` as `f`: in the own body and those below it. */
export function visiblePeople(caller: Caller, first: number): SqlCondition {
  return below(caller, { action: 'SEE_PERSON_RECORD', column: 'f.organisation_path', first });
}

/** The paths of the bodies with all below them for which the caller keeps the records of people. */
export function keptPaths(caller: Caller): string[] {
  return pathsFor(caller, 'SEE_PERSON_RECORD');
}

interface Asked {
  action: Action;
  column: string;
  first: number;
}

function below(caller: Caller, { action, column, first }: Asked): SqlCondition {
  return conditionFrom(first, (place) => ({
    open: isWithinOneOf(column, pathsFor(caller, action), place),
    closed: [],
  }));
}

function pathsFor({ roles }: Caller, action: Action): string[] {
  return roles.filter((held) => scopesOf(held.role, action).includes('subtree')).map((held) => held.path);
}
