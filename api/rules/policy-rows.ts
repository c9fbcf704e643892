import type pg from 'pg';
import type { z } from 'zod';
import type { Day } from '../../domain/calendar/calendar.ts';
import type { PolicyExample, PolicyRow } from '../../domain/policy/policy.ts';
import { isInForce } from '../../domain/policy/select.ts';
import type { Caller, CallerRole } from '../caller.ts';
import { isClosedObligation } from '../authorisation/closed-obligations.ts';
import { isWithinOneOf } from '../authorisation/sql-condition.ts';
import { visibleRules } from '../authorisation/visible-rules.ts';
import type { policyRowSchema } from '../contract/shown-rules.ts';
import { OWED } from '../obligations/seen-obligations.ts';

/** A row of `business.policy_row`. */
export interface StoredPolicyRow {
  id: string;
  data: PolicyRow;
  examples: PolicyExample[];
  processId: string | null;
}

/** The columns of a stored row over `business.policy_row p`. */
export const POLICY_COLUMNS = 'p.id, p.data, p.examples, p.process_id as "processId"';

/** What rows are shown with beside what stands in them. */
export interface RowFacts {
  /** The day on which a row is in force or not. */
  on: Day;
  /** Null for who is not told how much runs. */
  open: ReadonlyMap<string, number> | null;
  /** The changes the caller may know of, by process. */
  changes: ReadonlyMap<string, string>;
}

type ShownRow = z.input<typeof policyRowSchema>;

/** The row as shown. */
export function showPolicyRow(
  { data, processId }: Pick<StoredPolicyRow, 'data' | 'processId'>,
  facts: RowFacts,
): ShownRow {
  return {
    ...data,
    inForce: isInForce(data, facts.on),
    openObligations: facts.open === null ? null : (facts.open.get(numberOf(data)) ?? 0),
    changeId: processId === null ? null : (facts.changes.get(processId) ?? null),
  };
}

/** What these rows are shown with: how much runs on them in the caller's organisations, and whence they come. */
export async function loadRowFacts(
  pool: pg.Pool,
  caller: Caller,
  { rows, on }: { rows: readonly Pick<StoredPolicyRow, 'data' | 'processId'>[]; on: Day },
): Promise<RowFacts> {
  const [open, changes] = await Promise.all([countOpen(pool, caller, rows), knownChanges(pool, caller, rows)]);
  return { on, open, changes };
}

/** Who answers for how much runs on a rule. To everybody else even the number would tell of matters that are not theirs. */
const COUNTING: readonly CallerRole['role'][] = ['HEAD', 'LEADER', 'ADMINISTRATOR'];

/** How many obligations run on each row where the caller holds such a role and below, without what is closed to them. */
async function countOpen(
  pool: pg.Pool,
  caller: Caller,
  rows: readonly Pick<StoredPolicyRow, 'data'>[],
): Promise<ReadonlyMap<string, number> | null> {
  const held = caller.roles.filter((one) => COUNTING.includes(one.role));
  if (held.length === 0) return null;
  const values: unknown[] = [rows.map((row) => row.data.key), rows.map((row) => row.data.version)];
  const place = (value: unknown) => `$${values.push(value)}`;
  const within = isWithinOneOf('o.organisation_path', [...new Set(held.map((one) => one.path))], place).join(' or ');
  const counted = await pool.query<{ key: string; version: number; open: number }>(
    `select o.key, o.policy_version as version, count(*)::int as open from ${OWED}
     where o.status = 'open' and (o.key, o.policy_version) in (select * from unnest($1::text[], $2::integer[]))
       and (${within}) and not ${isClosedObligation(caller, place)}
     group by o.key, o.policy_version`,
    values,
  );
  return new Map(counted.rows.map((row) => [numberOf(row), row.open]));
}

async function knownChanges(
  pool: pg.Pool,
  caller: Caller,
  rows: readonly Pick<StoredPolicyRow, 'processId'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap((row) => row.processId ?? []);
  if (ids.length === 0) return new Map();
  const visible = visibleRules(caller, 2);
  const known = await pool.query<{ processId: string; changeId: string }>(
    `select r.process_id as "processId", r.change_id as "changeId" from business.policy_change r
     where r.process_id = any ($1::text[]) and ${visible.sql}`,
    [ids, ...visible.values],
  );
  return new Map(known.rows.map((row) => [row.processId, row.changeId]));
}

function numberOf({ key, version }: { key: string; version: number }): string {
  return `${key}@${version}`;
}
