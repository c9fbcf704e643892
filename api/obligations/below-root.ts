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

/** The path of the organisation directly below the root under which an obligation (`o`) is owed, in SQL; null = none. */
export function belowRoot({ path }: Root, place: Place): string {
  const depth = path.split('.').length;
  const child = `array_to_string((string_to_array(o.organisation_path, '.'))[1:${place(depth + 1)}::int], '.')`;
  return `case when starts_with(o.organisation_path, ${place(`${path}.`)}::text) then ${child} end`;
}

function highestOrganisation(caller: Caller): string | null {
  const seeing = caller.roles.filter(({ role }) =>
    (['SEE_CASE', 'SEE_RULE_CHANGE'] as const).some((action) => scopesOf(role, action).length > 0),
  );
  const byHeight = seeing.toSorted((a, b) => a.path.split('.').length - b.path.split('.').length);
  return byHeight[0]?.organisationId ?? null;
}
