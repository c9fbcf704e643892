import type pg from 'pg';
import type { ImportError } from './read-row.ts';
import type { PreparedRow } from './prepare-rows.ts';

/** So many errors of one file are kept; they are counted all. */
const ERRORS_KEPT = 5_000;
const AT_ONCE = 500;

const INSERT_ROWS = `
  insert into inbox.import_row (import_id, row_number, batch, paper_number, submission, submission_id, imported)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (row_number integer, batch integer, paper_number text, submission jsonb,
    submission_id uuid, imported jsonb)`;

const INSERT_ERRORS = `
  insert into inbox.import_error (import_id, position, row_number, column_code, code, params)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (position integer, row_number integer, column_code text, code text,
    params jsonb)`;

/** Stores what a file came to, whole or not at all; a file that is there already is left as it is. */
export async function storeImport(
  pool: pg.Pool,
  importId: string,
  read: { rows: readonly PreparedRow[]; errors: readonly ImportError[] },
): Promise<void> {
  const errors = read.errors.slice(0, ERRORS_KEPT).map(({ row, column, code, params }, position) => ({
    ...{ position, row_number: row, column_code: column, code, params },
  }));
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import/${importId}`]);
    const { rowCount } = await client.query(
      `select 1 from inbox.import_row where import_id = $1 union all select 1 from inbox.import_error where import_id = $1 limit 1`,
      [importId],
    );
    if (rowCount === 0) {
      for (const chunk of chunksOf(read.rows)) await client.query(INSERT_ROWS, [importId, JSON.stringify(chunk)]);
      for (const chunk of chunksOf(errors)) await client.query(INSERT_ERRORS, [importId, JSON.stringify(chunk)]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function chunksOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

const ON_FILE = 'select request_id from inbox.submission where request_id = any ($1::text[])';

/** Which of these request ids are on file already. */
export async function findOnFile(pool: pg.Pool, requestIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ request_id: string }>(ON_FILE, [[...requestIds]]);
  return new Set(rows.map((row) => row.request_id));
}
