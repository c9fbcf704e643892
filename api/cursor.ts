import { FIELD_WORDS } from '../texts/vi/request-problems.ts';
import { invalid } from './problem.ts';

/** The key of the last row of a page. */
export type Key = readonly string[];

// Names only what the caller has just been shown, so it needs no seal.
function writeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The key of a cursor, or null when there is none. `isValid` tells whether the parts are what this list sorts by; any
 * other text is answered with 422, never passed on.
 */
export function readCursor(cursor: string | undefined, isValid: (key: Key) => boolean): Key | null {
  if (cursor === undefined) return null;
  const key = parse(cursor);
  if (key === null || !isValid(key)) throw invalid([{ field: 'cursor', message: FIELD_WORDS.cursor }]);
  return key;
}

/** A page of rows read one more than asked: the surplus row only says that there is another page. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => Key) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(keyOf(last)) : null };
}

/** Rows are counted exactly up to this many; beyond, the total is null ("1.000+"). */
export const COUNT_LIMIT = 1_000;

const UNSTORABLE = /\u0000|\p{Surrogate}/u;

function parse(cursor: string): Key | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value)) return null;
    return value.every((part) => typeof part === 'string' && !UNSTORABLE.test(part)) ? (value as string[]) : null;
  } catch {
    return null;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID, as a key that ends in an id must be. */
export function isUuid(text: string | undefined): boolean {
  return text !== undefined && UUID.test(text);
}

const INSTANT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

/** Whether the text is an instant as PostgreSQL writes it, for keys that begin with one. */
export function isInstantKey(text: string | undefined): boolean {
  return text !== undefined && INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}
