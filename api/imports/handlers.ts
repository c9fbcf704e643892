import { visibleImports } from '../authorisation/visible-imports.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import { COUNT_LIMIT, isInstantKey, isUuid, pageOf, readCursor } from '../cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { showAfter } from '../processes/give-command.ts';
import { COLUMNS } from './columns.ts';
import { RUN_COLUMNS, countErrors, namesOfRun, readErrors, readPreview, showRun } from './show-import.ts';
import type { RunRow } from './show-import.ts';
import { writeCsv } from './write-csv.ts';

const ERRORS_SHOWN = 200;
const ERRORS_LISTED = 5_000;

/** Imports of the caller's own bodies, the latest first, a page at a time by key. */
export const listImports: Handler<'listImports'> = async (context) => {
  const { query, deps } = context;
  const visible = visibleImports(callerOf(context), 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.import_run i where ${visible.sql} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(query.cursor, ([at, id, ...rest]) => isInstantKey(at) && isUuid(id) && rest.length === 0);
  const after =
    key === null ? '' : ` and (i.uploaded_at, i.import_id) < (${place(key[0])}::timestamptz, ${place(key[1])}::uuid)`;
  const list = `select ${RUN_COLUMNS}, i.uploaded_at::text as key from business.import_run i where ${visible.sql}${after}
    order by i.uploaded_at desc, i.import_id desc limit ${place(query.limit + 1)}`;
  const [listed, counted] = await Promise.all([deps.pool.query<RunRow & { key: string }>(list, values), counting]);
  const page = pageOf(listed.rows, query.limit, (row) => [row.key, row.importId]);
  const needed = page.items.map((row) => namesOfRun(row));
  const names = await loadNames(deps.pool, {
    people: needed.flatMap((one) => one.people),
    organisations: needed.flatMap((one) => one.organisations),
  });
  const n = counted.rows[0]?.n ?? 0;
  const items = page.items.map((row) => showRun(row, names));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

/** One import, as far as it has come. Another body's is not there. */
export const getImport: Handler<'getImport'> = async (context) => {
  const shown = await showImport(context.deps, callerOf(context), context.params.importId, context.correlationId);
  if (shown === null) throw notFound();
  return { status: 200, body: shown };
};

/** The import for whoever may know of it, else null. */
export async function showImport(deps: ApiDeps, caller: Caller, importId: string, correlationId: string) {
  const row = await findRun(deps, caller, importId);
  if (row === null) return null;
  const { pool, secrets } = deps;
  const found = await findProcess(pool, caller, { kind: 'import', id: importId });
  const [names, errors, errorCounts, preview, after] = await Promise.all([
    loadNames(pool, namesOfRun(row)),
    readErrors(pool, importId, ERRORS_SHOWN),
    countErrors(pool, importId),
    row.stage === 'PREVIEWED' ? readPreview(pool, secrets.contentKey, importId) : [],
    showAfter(deps, found, actorOf(caller, correlationId)),
  ]);
  return { ...showRun(row, names), errors, errorCounts, preview, allowedCommands: after.allowedCommands };
}

async function findRun({ pool }: ApiDeps, caller: Caller, importId: string): Promise<RunRow | null> {
  const visible = visibleImports(caller, 2);
  const { rows } = await pool.query<RunRow>(
    `select ${RUN_COLUMNS} from business.import_run i where i.import_id = $1::uuid and ${visible.sql}`,
    [importId, ...visible.values],
  );
  return rows[0] ?? null;
}

/** All that is wrong in a file, to be worked through beside it. */
export const importErrors: Handler<'importErrors'> = async (context) => {
  const { deps, params } = context;
  const row = await findRun(deps, callerOf(context), params.importId);
  if (row === null) throw notFound();
  const errors = await readErrors(deps.pool, row.importId, ERRORS_LISTED);
  const lines = errors.map((one) => [one.row === 0 ? '' : String(one.row + 1), one.columnLabel ?? '', one.text]);
  return csv('loi-nhap-so.csv', [['Dòng trong tệp', 'Cột', 'Lỗi'], ...lines]);
};

/** An empty register with the headings that are read. */
export const importTemplate: Handler<'importTemplate'> = async () =>
  csv('so-tiep-nhan-mau.csv', [COLUMNS.map(({ label }) => label)]);

function csv(name: string, lines: readonly (readonly string[])[]) {
  return {
    status: 200,
    bytes: writeCsv(lines),
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
