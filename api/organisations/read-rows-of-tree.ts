import { reorganise } from '../../domain/organisation/reorganise.ts';
import type { Change, TreeBody } from '../../domain/organisation/tree.ts';
import { readBodyKind, readLevel } from './tree-columns.ts';
import type { TreeColumn } from './tree-columns.ts';
import type { FileWorld, ReadRow } from './read-tree-file.ts';

type Cell = (column: TreeColumn) => string;
type Found = Extract<Change, { act: 'found' }>;

interface TreeRow extends ReadRow {
  code: string;
  parent: string;
  /** What it founds; null where it does not, or is wrong. */
  founds: Found | null;
}

const CODE = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;
const NAME_MOST = 200;

/**
 * What each row of a file of organisations comes to in the tree as it is: a body founded, moved, renamed, or nothing. Codes may
 * be those of other rows, in any order; an act made of all of them is tried on the tree, so that what is good here is good there.
 */
export function readTreeRows(lines: readonly Cell[], world: FileWorld): ReadRow[] {
  const byCode = new Map(world.tree.map((one) => [one.code, one]));
  const inFile = new Map<string, number>();
  lines.forEach((cell, index) => {
    if (!inFile.has(cell('code'))) inFile.set(cell('code'), index);
  });
  const idOf = (code: string): string | null => {
    const at = inFile.get(code);
    return byCode.get(code)?.id ?? (at === undefined ? null : world.newId(at));
  };
  const rows = lines.map((cell, index) => {
    const row = readOne(cell, index, { byCode, idOf, newId: world.newId });
    const isTwice = cell('code') !== '' && inFile.get(cell('code')) !== index;
    return isTwice ? wrong(row, 'code', 'BODY_CODE_TWICE') : row;
  });
  return triedTogether(inOrder(rows), world);
}

interface Places {
  byCode: ReadonlyMap<string, TreeBody>;
  idOf: (code: string) => string | null;
  newId: (row: number) => string;
}

function readOne(cell: Cell, index: number, { byCode, idOf, newId }: Places): TreeRow {
  const [code, name, parent] = [cell('code'), cell('name'), cell('parent')];
  const kind = readBodyKind(cell('kind'));
  const level = readLevel(cell('level'));
  const known = byCode.get(code);
  const errors: ReadRow['errors'] = [
    ...(CODE.test(code) ? [] : [{ column: 'code', code: code === '' ? 'CELL_EMPTY' : 'BODY_CODE_FORM' } as const]),
    ...(name === '' ? [{ column: 'name', code: 'CELL_EMPTY' } as const] : []),
    ...(name.length > NAME_MOST ? [{ column: 'name', code: 'CELL_TOO_LONG' } as const] : []),
    ...(kind === null ? [{ column: 'kind', code: 'BODY_KIND_UNKNOWN' } as const] : []),
    ...(level === null ? [{ column: 'level', code: 'LEVEL_UNKNOWN' } as const] : []),
  ];
  const parentId = parent === '' ? null : idOf(parent);
  // Only the body at the top has nobody above it, and it is on record.
  if (parentId === null && (parent !== '' || known === undefined || known.parentId !== null)) {
    errors.push({ column: 'parent', code: parent === '' ? 'CELL_EMPTY' : 'BODY_CODE_UNKNOWN' });
  }
  const row = { row: index, text: `${code} ${name}`.trim(), code, parent };
  if (errors.length > 0 || kind === null || level === null) {
    return { ...row, status: 'wrong', errors, changes: [], founds: null };
  }
  if (known === undefined) {
    const founds: Found = { act: 'found', id: newId(index), code, name, kind, level, parentId: parentId ?? '' };
    return { ...row, status: 'new', errors: [], changes: [founds], founds };
  }
  const differs = known.kind !== kind || known.level !== level;
  if (differs)
    return {
      ...row,
      status: 'wrong',
      errors: [{ column: 'kind', code: 'BODY_KIND_CHANGED' }],
      changes: [],
      founds: null,
    };
  const organisationId = known.id;
  const changes: Change[] = [
    ...(known.parentId === parentId || parentId === null
      ? []
      : [{ act: 'transfer', organisationId, parentId } as const]),
    ...(known.name === name ? [] : [{ act: 'rename', organisationId, name } as const]),
  ];
  return { ...row, status: changes.length === 0 ? 'same' : 'changed', errors: [], changes, founds: null };
}

/** Bodies that the file founds are founded after those above them; those in a circle are wrong. */
function inOrder(rows: readonly TreeRow[]): TreeRow[] {
  const founding = new Map(rows.flatMap((one) => (one.founds === null ? [] : [[one.code, one] as const])));
  const depths = new Map<string, number | null>();
  const depthOf = (code: string, seen: ReadonlySet<string>): number | null => {
    const row = founding.get(code);
    if (row === undefined) return 0;
    if (seen.has(code)) return null;
    const known = depths.get(code);
    if (known !== undefined) return known;
    const above = depthOf(row.parent, new Set([...seen, code]));
    const depth = above === null ? null : above + 1;
    depths.set(code, depth);
    return depth;
  };
  return rows.map((row) => {
    if (row.founds === null) return { ...row, depth: 0 };
    const depth = depthOf(row.code, new Set());
    return depth === null ? wrong(row, 'parent', 'BODY_IN_CIRCLE') : { ...row, depth };
  });
}

/** The rows as one act on the tree: what the tree refuses is said at the row that names the body, else at the first that changes. */
function triedTogether(rows: readonly ReadRow[], { tree, decidingId, on }: FileWorld): ReadRow[] {
  const changing = rows.filter((one) => one.status === 'new' || one.status === 'changed');
  if (rows.some((one) => one.status === 'wrong') || changing.length === 0) return [...rows];
  const made = reorganise(changesOf(rows), { tree, decidingId, on });
  if (made.ok) return [...rows];
  const { code, params } = made.refusal;
  const about = params['organisationId'];
  const named = (one: ReadRow) => one.changes.some((change) => Object.values(change).includes(about));
  const at = changing.find(named) ?? changing[0];
  return rows.map((one) =>
    one === at ? { ...one, status: 'wrong', errors: [{ column: 'code', code, params }] } : one,
  );
}

/** All changes of a file in the order in which they can be made. */
export function changesOf(rows: readonly ReadRow[]): Change[] {
  return rows.toSorted((one, other) => (one.depth ?? 0) - (other.depth ?? 0)).flatMap((one) => one.changes);
}

function wrong(row: TreeRow, column: TreeColumn, code: string): TreeRow {
  return { ...row, status: 'wrong', changes: [], founds: null, errors: [...row.errors, { column, code }] };
}
