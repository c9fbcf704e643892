import type { Day } from '../../domain/calendar/calendar.ts';
import { cellsOf, findColumns } from './columns.ts';
import { fold } from './fold-words.ts';
import { readRow } from './read-row.ts';
import type { ImportError, PaperRow } from './read-row.ts';

/** An old register as read: the rows that may become cases, and all that is wrong. Wholly empty lines are no rows. */
export interface ReadRegister {
  /** Lines with anything in them. */
  lines: number;
  rows: PaperRow[];
  errors: ImportError[];
}

/** What tells two letters of one register apart: registers begin anew each year. */
export function paperKey({ receivedOn, number }: Pick<PaperRow, 'receivedOn' | 'number'>): string {
  return `${receivedOn.slice(0, 4)}/${fold(number)}`;
}

/** Reads a whole register: columns by their headings, each row for itself, and numbers that come twice. */
export function readRegister(
  header: readonly string[],
  lines: readonly (readonly string[])[],
  today: Day,
): ReadRegister {
  const found = findColumns(header);
  const filled = lines.flatMap((line, index) =>
    line.every((cell) => cell === '') ? [] : [{ row: index + 1, cells: cellsOf(found, line) }],
  );
  const wrongColumns: ImportError[] = [
    ...found.missing.map((column) => ({ row: 0, column, code: 'IMPORT_COLUMN_MISSING', params: {} })),
    ...found.twice.map((column) => ({ row: 0, column, code: 'IMPORT_COLUMN_TWICE', params: {} })),
  ];
  if (wrongColumns.length > 0) return { lines: filled.length, rows: [], errors: wrongColumns };
  const rows: PaperRow[] = [];
  const errors: ImportError[] = [];
  const firstOf = new Map<string, number>();
  for (const { row, cells } of filled) {
    const read = readRow(row, cells, today);
    if ('errors' in read) {
      errors.push(...read.errors);
      continue;
    }
    const key = paperKey(read.row);
    const other = firstOf.get(key);
    if (other === undefined) {
      firstOf.set(key, row);
      rows.push(read.row);
    } else errors.push({ row, column: 'number', code: 'IMPORT_NUMBER_TWICE', params: { other } });
  }
  return { lines: filled.length, rows, errors };
}
