import type pg from 'pg';
import { scopesOf } from '../authorisation/policy.ts';
import type { Place } from '../authorisation/sql-condition.ts';
import type { Caller } from '../caller.ts';

/** Where the tree of organisations is opened; its path is empty where there is nothing to open. */
export interface Root {
  path: string;
  name: string;
}

/** The organisation asked for, or else the highest for which the caller sees anything. */
export async function rootOf(pool: pg.Pool, caller: Caller, asked: string | undefined): Promise<Root> {
  const { rows } = await pool.query<Root>('select path, name from business.organisation where id = $1::uuid', [
    asked ?? highestOrganisation(caller),
  ]);
  return rows[0] ?? { path: '', name: '' };
}

/**
 * The path of the organisation among which an obligation (`o`) is counted, in SQL: the one directly below the root under which
 * it is owed, or else the very one that owes it. So what is counted for all of them adds up to the whole.
 */
export function belowRoot({ path }: Root, place: Place): string {
  const depth = path.split('.').length;
  const child = `array_to_string((string_to_array(o.organisation_path, '.'))[1:${place(depth + 1)}::int], '.')`;
  return `case when starts_with(o.organisation_path, ${place(`${path}.`)}::text) then ${child} else o.organisation_path end`;
}

/** A group by that path (`s.child_path`) as a row: whose it is, and whether it is only what lies directly in it. */
export function groupColumns({ path }: Root, place: Place): string {
  return `r.id as "organisationId", r.name, not starts_with(s.child_path, ${place(`${path}.`)}::text) as self`;
}

/** The organisation of a group; one that no longer stands still has a name. */
export const GROUP_ORGANISATION = `left join lateral (
  select n.id, n.name from business.organisation n where n.path = s.child_path
  order by n.valid_to is not null, n.valid_from desc limit 1) r on true`;

function highestOrganisation(caller: Caller): string | null {
  const seeing = caller.roles.filter(({ role }) =>
    (['SEE_CASE', 'SEE_RULE_CHANGE'] as const).some((action) => scopesOf(role, action).length > 0),
  );
  const byHeight = seeing.toSorted((a, b) => a.path.split('.').length - b.path.split('.').length);
  return byHeight[0]?.organisationId ?? null;
}
