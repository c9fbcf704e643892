import type pg from 'pg';
import type { Day } from '../../domain/calendar/calendar.ts';
import { CHANGES_MAX } from '../../domain/organisation/tree.ts';
import type { Change, TreeBody } from '../../domain/organisation/tree.ts';
import type { Refusal } from '../../domain/process.ts';
import { loadTree } from '../../prisma/organisation-tree.ts';
import { FIELD_WORDS } from '../../texts/vi/request-problems.ts';
import { sha256 } from '../content.ts';
import type { UploadedFile } from '../handler.ts';
import { idFrom } from '../ids.ts';
import { invalid } from '../problem.ts';
import { problem } from '../say-problem.ts';
import { readTable } from '../tables/read-table.ts';
import { readPeopleRows } from './read-rows-of-people.ts';
import type { KnownPerson } from './read-rows-of-people.ts';
import { readTreeRows } from './read-rows-of-tree.ts';
import { columnsOf } from './tree-columns.ts';
import type { Columns, PeopleColumn, TreeColumn } from './tree-columns.ts';

/** What a row of a file comes to. `row` counts the rows below the heading from 0. */
export interface ReadRow {
  row: number;
  text: string;
  status: 'new' | 'changed' | 'same' | 'wrong';
  errors: { column: TreeColumn | PeopleColumn; code: string; params?: Refusal['params'] }[];
  changes: readonly Change[];
  /** How many other rows have to be made before it. */
  depth?: number;
  /** The name of whoever it records, which rides in no command. */
  entry?: { fullName: string; birthYear: number | null; partyMember: boolean };
}

/** The tree a file is read into, the body that decides, the day, and ids that are the same for the same file. */
export interface FileWorld {
  tree: readonly TreeBody[];
  decidingId: string;
  on: Day;
  newId: (row: number) => string;
  entryId: (row: number) => string;
}

export interface ReadTreeFile {
  kind: Columns['kind'];
  sha256: string;
  rows: readonly ReadRow[];
}

/** Reads a file of organisations or of people against what is on record; throws 422 for a file that cannot be read at all. */
export async function readTreeFile(
  pool: pg.Pool,
  file: UploadedFile | null,
  { organisationId, on }: { organisationId: string; on: Day },
): Promise<ReadTreeFile> {
  if (file === null) throw invalid([{ field: 'file', message: FIELD_WORDS.fileMissing }]);
  const table = await readTable(file.bytes, file.name);
  if (!table.ok) throw problem(422, table.code, {}, table.params);
  const columns = columnsOf(table.header);
  if (columns === null) throw problem(422, 'TREE_COLUMNS_MISSING');
  if (table.rows.length > CHANGES_MAX) throw problem(422, 'TREE_TOO_MANY_ROWS', {}, { most: CHANGES_MAX });
  const hash = sha256(file.bytes);
  const id = (what: string) => (row: number) => idFrom(sha256(Buffer.from(`${organisationId}/${hash}/${what}/${row}`)));
  const world = { tree: await loadTree(pool), decidingId: organisationId, on, newId: id('row'), entryId: id('entry') };
  if (columns.kind === 'tree') {
    return { kind: 'tree', sha256: hash, rows: readTreeRows(cellsOf(table.rows, columns.at), world) };
  }
  const lines = cellsOf(table.rows, columns.at);
  const people = await loadKnownPeople(
    pool,
    lines.map((cell) => cell('fullName')),
  );
  return { kind: 'people', sha256: hash, rows: readPeopleRows(lines, world, people) };
}

function cellsOf<C extends string>(rows: readonly (readonly string[])[], at: Readonly<Record<C, number>>) {
  return rows.map((cells) => (column: C) => cells[at[column]] ?? '');
}

/** Whoever on record has one of these names, and the names as they are searched by. */
async function loadKnownPeople(
  pool: pg.Pool,
  names: readonly string[],
): Promise<{ known: readonly KnownPerson[]; normed: readonly string[] }> {
  const [normed, known] = await Promise.all([
    pool.query<{ norm: string }>(
      'select public.vn_norm(n) as norm from unnest($1::text[]) with ordinality as given(n, place) order by place',
      [names],
    ),
    pool.query<KnownPerson>(
      `select p.id as "personId", p.name_norm as "nameNorm", p.birth_year as "birthYear",
         coalesce((select jsonb_agg(jsonb_build_object('organisationId', t.organisation_id, 'title', t.title))
           from business.post t where t.person_id = p.id and t.valid_to is null), '[]'::jsonb) as posts
       from business.person p where p.name_norm in (select public.vn_norm(n) from unnest($1::text[]) n)`,
      [names],
    ),
  ]);
  return { known: known.rows, normed: normed.rows.map((one) => one.norm) };
}
