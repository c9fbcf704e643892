import type pg from 'pg';
import type { Caller } from '../caller.ts';
import { scopesOf } from './policy.ts';
import { conditionFrom, isOneOf, isWithinOneOf } from './sql-condition.ts';
import type { Place, SqlCondition } from './sql-condition.ts';

/**
 * The congresses the caller may know of, over `business.congress` as `g`: of the own body, and below for who leads; and for the head of
 * an inspection committee that of the committee it works for. A congress is
 * about nobody; which cases wait for it is judged case by case.
 */
export function visibleCongresses(caller: Caller, first: number): SqlCondition {
  const held = (scope: 'own' | 'subtree') =>
    caller.roles.filter((one) => scopesOf(one.role, 'SEE_CONGRESS').includes(scope));
  return conditionFrom(first, (place) => ({
    open: [
      ...isOneOf(
        'g.organisation_id',
        held('own').map((one) => one.organisationId),
        place,
      ),
      ...ofInspection(caller, place),
      ...isWithinOneOf(
        'g.organisation_path',
        held('subtree').map((one) => one.path),
        place,
      ),
    ],
    closed: [],
  }));
}

function ofInspection({ roles }: Caller, place: Place): string[] {
  const heads = roles.filter((one) => one.role === 'HEAD').map((one) => one.organisationId);
  return isOneOf('u.id', heads, place).map(
    (headed) => `g.organisation_id in (select u.parent_id from business.organisation u
      where u.kind = 'inspection-committee' and ${headed})`,
  );
}

/** Whether the caller heads the inspection committee of the body with this id: theirs alone are statements on candidates (product: F50). */
export async function headsInspectionOf(pool: pg.Pool, { roles }: Caller, organisationId: string): Promise<boolean> {
  const heads = roles.filter((one) => one.role === 'HEAD').map((one) => one.organisationId);
  const { rows } = await pool.query<{ found: boolean }>(
    `select exists (select 1 from business.organisation u where u.id = any ($1::uuid[])
       and u.parent_id = $2::uuid and u.kind = 'inspection-committee') as found`,
    [heads, organisationId],
  );
  return rows[0]?.found === true;
}
