import type { PolicyRow } from '../../api/rules-queries.ts';
import { foldVietnamese } from '../../app/words.ts';

export interface PolicyGroup {
  key: string;
  rows: readonly PolicyRow[];
}

interface Wanted {
  /** Part of a key or a name, with or without tone marks. */
  q: string;
  /** Also what is out of force. */
  all: boolean;
  /** What a row is called on the page. */
  said: (row: PolicyRow) => string;
}

/** The rows that are wanted, by key in the order of the keys, the newest version of each first. */
export function groupPolicies(rows: readonly PolicyRow[], { q, all, said }: Wanted): PolicyGroup[] {
  const typed = foldVietnamese(q.trim());
  const groups = new Map<string, PolicyRow[]>();
  for (const row of rows) {
    if (!all && !row.inForce) continue;
    if (typed !== '' && !foldVietnamese(`${row.key} ${row.name} ${said(row)}`).includes(typed)) continue;
    groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
  }
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, found]) => ({ key, rows: found.toSorted((one, other) => other.version - one.version) }));
}
