import type { PolicyRow } from '../../api/rules-queries.ts';

/** The row after which a deadline is called: in force and meant for everybody before any other; null without rows. */
export function headingRow(rows: readonly PolicyRow[]): PolicyRow | null {
  const weight = (row: PolicyRow) =>
    (row.inForce ? 4 : 0) + (row.organisationId === null ? 2 : 0) + (Object.keys(row.conditions).length === 0 ? 1 : 0);
  return rows.toSorted((one, other) => weight(other) - weight(one) || other.version - one.version)[0] ?? null;
}
