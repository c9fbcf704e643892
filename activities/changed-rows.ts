import type { ReadRows, Row } from './read-rows.ts';

/** What of a process is in tables of its own, beside `own`: written as one, since parts of it belong together. */
type Line = Omit<ReadRows, 'process_id' | 'own' | 'obligations'>;

/**
 * The rows that say something else after a step than before it; the rest stand as they are. A reminder changes one obligation
 * and nothing of the line of its case, whose indexes cost more than the event. Rows are a function of the state alone, so
 * those left out are right already, or are made right by `cli rebuild-read`.
 */
export function changedRows(before: ReadRows | null, after: ReadRows): ReadRows {
  if (before === null) return after;
  const { process_id, own, obligations, ...line } = after;
  const { process_id: _, own: ownBefore, obligations: obligationsBefore, ...lineBefore } = before;
  const tables = changedTables(ownBefore ?? {}, own ?? {});
  const owed = new Map(obligationsBefore.map((row) => [row['obligation_id'], row]));
  const lineNow: Line = isSame(lineBefore, line) ? {} : line;
  return {
    process_id,
    ...lineNow,
    ...(Object.keys(tables).length === 0 ? {} : { own: tables }),
    obligations: obligations.filter((row) => !isSame(owed.get(row['obligation_id']), row)),
  };
}

/** Tables with other rows than before; one that has none any more is emptied. */
function changedTables(
  before: NonNullable<ReadRows['own']>,
  after: NonNullable<ReadRows['own']>,
): Record<string, readonly Row[]> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names.map((name) => [name, after[name] ?? []] as const).filter(([name, rows]) => !isSame(before[name] ?? [], rows)),
  );
}

/** Both come from the same function, so equal rows are written alike; what differs only in its order is written again. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
