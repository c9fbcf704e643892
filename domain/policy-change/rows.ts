import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import type { PolicyRow } from '../policy/policy.ts';
import type { PolicyDraft, PolicyChangeState, ReplacedRow } from './state.ts';

/** A row that is to be: what it says, whose it is, and which row it takes the place of. */
export type Proposed = Pick<PolicyChangeState, 'forOrganisation' | 'replaces'> & { draft: PolicyDraft };

/** The row of that key and version, or null. */
export function rowOf(rows: readonly PolicyRow[], { key, version }: ReplacedRow): PolicyRow | null {
  return rows.find((row) => row.key === key && row.version === version) ?? null;
}

/** Rows that come with the program have lower numbers, also those of its later versions. */
const PUBLISHED_HERE = 1000;

/** The number a new row of the key gets: one more than the highest published here, from 1001. */
export function nextVersion(rows: readonly PolicyRow[], key: string): number {
  const versions = rows.flatMap((row) => (row.key === key ? [row.version] : []));
  return Math.max(PUBLISHED_HERE, ...versions) + 1;
}

/**
 * The replaced row with the last day it holds, where it goes out of force by this: only when both are for the same matters of
 * the same organisation, and when it still is in force then. A general row stays beside the row an organisation sets for itself.
 */
export function endedBy(rows: readonly PolicyRow[], proposed: Proposed): PolicyRow | null {
  const { replaces, draft } = proposed;
  const replaced = replaces === null ? null : rowOf(rows, replaces);
  if (replaced === null || draft.effectiveFrom === null || !isSameRule(replaced, proposed)) return null;
  if (replaced.effectiveTo !== null && replaced.effectiveTo < draft.effectiveFrom) return null;
  return { ...replaced, effectiveTo: addDays(draft.effectiveFrom, -1) };
}

/** The first row for the same matters that would be in force on a day on which the proposed one is, or null. */
export function overlappedBy(rows: readonly PolicyRow[], proposed: Proposed): PolicyRow | null {
  const ended = endedBy(rows, proposed);
  const standing = rows.map((row) =>
    ended !== null && row.key === ended.key && row.version === ended.version ? ended : row,
  );
  const { draft } = proposed;
  return (
    standing.find((row) => isSameRule(row, proposed) && startOf(row) <= endOf(draft) && startOf(draft) <= endOf(row)) ??
    null
  );
}

/** Key, conditions and organisation: what no two rows may share on one day. */
function isSameRule(row: PolicyRow, { draft, forOrganisation }: Proposed): boolean {
  return row.key === draft.key && row.organisationId === forOrganisation && hasSameConditions(row, draft);
}

/** Whether both are for the same sort of matters. */
export function hasSameConditions(one: Pick<PolicyRow, 'conditions'>, other: Pick<PolicyRow, 'conditions'>): boolean {
  const names = Object.keys(one.conditions);
  return (
    names.length === Object.keys(other.conditions).length &&
    names.every((name) => one.conditions[name] === other.conditions[name])
  );
}

function startOf({ effectiveFrom }: Pick<PolicyRow, 'effectiveFrom'>): Day {
  return effectiveFrom ?? '';
}

function endOf({ effectiveTo }: Pick<PolicyRow, 'effectiveTo'>): Day {
  return effectiveTo ?? '9999-12-31';
}
