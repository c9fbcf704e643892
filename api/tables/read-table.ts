import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { checkWorkbook } from './check-workbook.ts';

/** The most rows below the header; more come as several files. */
export const TABLE_ROWS_MAX = 20_000;
/** The most columns of a table, the header's and those of any row. */
export const TABLE_COLUMNS_MAX = 256;

const BYTES_MAX = 20 * 1024 * 1024;
const RECORD_MAX = 200_000;

/** Why a table is not read; each has its words in texts/vi/tables.ts. */
export type TableRefusalCode =
  | 'TABLE_EMPTY'
  | 'TABLE_NOT_UNICODE'
  | 'TABLE_UNREADABLE'
  | 'TABLE_LINE_UNREADABLE'
  | 'TABLE_TOO_LARGE'
  | 'TABLE_TOO_MANY_ROWS'
  | 'TABLE_TOO_MANY_COLUMNS'
  | 'TABLE_KIND_UNKNOWN';

/** A table's cells as trimmed text, days as YYYY-MM-DD, or why it was not read. */
export type ReadTable =
  | { readonly ok: true; readonly header: string[]; readonly rows: string[][] }
  | { readonly ok: false; readonly code: TableRefusalCode; readonly params: Readonly<Record<string, number>> };

/**
 * Reads a CSV (`,` or `;`, UTF-8 with or without its mark) or the first sheet of an XLSX. The first line is the header;
 * wholly empty lines keep their number out of the count and are left out at the end only, so that row n of the answer is
 * line n + 2 of the file as people see it. A formula is never computed: a CSV's is its text, a workbook's its last value.
 * Whatever is wrong with the file comes back as a code, never as an exception.
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<ReadTable> {
  if (bytes.length > BYTES_MAX) return refused('TABLE_TOO_LARGE', { mebibytes: BYTES_MAX / 1024 / 1024 });
  const name = fileName.toLowerCase();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && name.endsWith('.xlsx')) return readWorkbook(bytes);
  if (!isZip && (name.endsWith('.csv') || name.endsWith('.txt'))) return readCsv(bytes);
  return refused('TABLE_KIND_UNKNOWN');
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadTable> {
  const unfit = checkWorkbook(bytes, { rows: TABLE_ROWS_MAX, columns: TABLE_COLUMNS_MAX });
  if (unfit !== null) return refused(unfit.code, unfit.params);
  try {
    return asTable((await readSheet(Buffer.from(bytes))).map((row) => row.map((cell) => cellText(cell))));
  } catch {
    return refused('TABLE_UNREADABLE');
  }
}

function readCsv(bytes: Uint8Array): ReadTable {
  const text = utf8Of(bytes);
  if (text === null) return refused('TABLE_NOT_UNICODE');
  const delimiter = delimiterOf(text);
  try {
    return asTable(
      parse(text, {
        bom: true,
        delimiter,
        relax_column_count: true,
        skip_empty_lines: false,
        max_record_size: RECORD_MAX,
        to: TABLE_ROWS_MAX + 2,
      }),
    );
  } catch (error) {
    const line = error instanceof CsvError ? Number(error['lines']) : Number.NaN;
    return line > 0 ? refused('TABLE_LINE_UNREADABLE', { line }) : refused('TABLE_UNREADABLE');
  }
}

/** Office programs here write windows-1258 or UTF-16 when not told otherwise; guessing would garble names for good. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

/** The first line outside quotes says which it is: Vietnamese settings write `;` because `,` is the decimal sign. */
function delimiterOf(text: string): ',' | ';' {
  let [commas, semicolons, inQuotes] = [0, 0, false];
  for (const sign of text) {
    if (sign === '"') inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (sign === '\n') break;
    else if (sign === ',') commas += 1;
    else if (sign === ';') semicolons += 1;
  }
  return semicolons > commas ? ';' : ',';
}

function asTable(read: readonly (readonly string[])[]): ReadTable {
  const lines = read.map((line) => line.map((cell) => cell.normalize('NFC').trim()));
  while (lines.length > 0 && lines.at(-1)?.every((cell) => cell === '') === true) lines.pop();
  const [header, ...rows] = lines;
  if (header === undefined || rows.length === 0) return refused('TABLE_EMPTY');
  if (rows.length > TABLE_ROWS_MAX) return refused('TABLE_TOO_MANY_ROWS', { rows: TABLE_ROWS_MAX });
  if (lines.some((line) => line.length > TABLE_COLUMNS_MAX)) {
    return refused('TABLE_TOO_MANY_COLUMNS', { columns: TABLE_COLUMNS_MAX });
  }
  while (header.at(-1) === '') header.pop();
  return { ok: true, header, rows };
}

/** The library gives days as midnight UTC, whatever this machine's zone; its types call them the constructor. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function refused(code: TableRefusalCode, params: Readonly<Record<string, number>> = {}): ReadTable {
  return { ok: false, code, params };
}
