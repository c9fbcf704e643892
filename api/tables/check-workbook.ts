import { inflateRawSync } from 'node:zlib';
import type { TableRefusalCode } from './read-table.ts';

const UNPACKED_MAX = 64 * 1024 * 1024;
const PARTS_MAX = 500;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

/** Why a workbook is not given to its reader. */
export interface UnfitWorkbook {
  readonly code: TableRefusalCode;
  readonly params: Readonly<Record<string, number>>;
}

/**
 * Judges a zipped workbook before its reader, which unpacks all and fills every gap, sees it: a small file may hold
 * gigabytes (a zip bomb) or name row 99,999,999. Unpacks each part within 64 MiB in all; null means it may be read.
 */
export function checkWorkbook(bytes: Uint8Array, most: { rows: number; columns: number }): UnfitWorkbook | null {
  try {
    let left = UNPACKED_MAX;
    for (const part of partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
      const content = part.isDeflated
        ? inflateRawSync(part.packed, { maxOutputLength: Math.max(1, left) })
        : part.packed;
      left -= content.length;
      if (left < 0) return tooLarge();
      const unfit = part.isSheet ? checkSheet(content.toString('utf8'), most) : null;
      if (unfit !== null) return unfit;
    }
    return null;
  } catch (error) {
    const isBomb = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isBomb ? tooLarge() : { code: 'TABLE_UNREADABLE', params: {} };
  }
}

function tooLarge(): UnfitWorkbook {
  return { code: 'TABLE_TOO_LARGE', params: { mebibytes: UNPACKED_MAX / 1024 / 1024 } };
}

interface Part {
  packed: Buffer;
  isDeflated: boolean;
  isSheet: boolean;
}

/** The parts by the directory at the end of the file. Throws when bytes between them could hide one it does not name. */
function partsOf(zip: Buffer): Part[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new TypeError('no directory');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count > PARTS_MAX) throw new TypeError('too many parts');
  const directory = at;
  const parts: (Part & { from: number; to: number })[] = [];
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new TypeError('broken directory');
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    parts.push({ ...partAt(zip, at), isSheet: /worksheets\/[^/]+\.xml$/i.test(name) });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  parts.sort((one, other) => one.from - other.from);
  const ends = [0, ...parts.map((part) => part.to)];
  const starts = [...parts.map((part) => part.from), directory];
  // A reader of the stream would find a part that hides in a gap; what follows a part's bytes (sizes) is shorter.
  if (starts.some((start, index) => start - (ends[index] ?? 0) >= LOCAL_HEADER_BYTES || start < (ends[index] ?? 0))) {
    throw new TypeError('hidden bytes');
  }
  return parts;
}

function partAt(zip: Buffer, entry: number): Omit<Part, 'isSheet'> & { from: number; to: number } {
  const method = zip.readUInt16LE(entry + 10);
  const from = zip.readUInt32LE(entry + 42);
  const isKnown = method === 0 || method === 8;
  if (!isKnown || zip.readUInt32LE(from) !== LOCAL_HEADER || zip.readUInt16LE(from + 8) !== method) {
    throw new TypeError('unknown part');
  }
  const data = from + LOCAL_HEADER_BYTES + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
  const to = data + zip.readUInt32LE(entry + 20);
  if (to > zip.length) throw new TypeError('cut off');
  return { packed: zip.subarray(data, to), isDeflated: method === 8, from, to };
}

const ROW_OR_CELL = /<(?:\w+:)?(row|c)\b([^>]*)>/g;
const REFERENCE = /\br\s*=\s*["']([A-Z]*)(\d+)["']/;

/** The highest row and column the sheet names or has, before anything fills the gaps between them. */
function checkSheet(xml: string, most: { rows: number; columns: number }): UnfitWorkbook | null {
  let [row, column] = [0, 0];
  for (const [, tag, attributes] of xml.matchAll(ROW_OR_CELL)) {
    const [, letters = '', digits] = REFERENCE.exec(attributes ?? '') ?? [];
    if (tag === 'row') [row, column] = [row + 1, 0];
    else column = letters === '' ? column + 1 : columnOf(letters);
    if (digits !== undefined) row = Math.max(row, Number(digits));
    if (column > most.columns) return { code: 'TABLE_TOO_MANY_COLUMNS', params: { columns: most.columns } };
    // The header is a row of the sheet too.
    if (row > most.rows + 1) return { code: 'TABLE_TOO_MANY_ROWS', params: { rows: most.rows } };
  }
  return null;
}

function columnOf(letters: string): number {
  return letters.split('').reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
