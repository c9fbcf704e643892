import multer from 'multer';
import { FIELD_WORDS } from '../texts/vi/request-problems.ts';
import type { RequestProblemCode } from '../texts/vi/request-problems.ts';
import { ProblemError, busy, invalid, requestProblem } from './problem.ts';

/** Faults that express and its body reader name by `type`. */
const READING_FAULTS: Readonly<Record<string, { status: number; code: RequestProblemCode }>> = {
  'entity.parse.failed': { status: 400, code: 'MALFORMED_JSON' },
  'entity.too.large': { status: 413, code: 'BODY_TOO_LARGE' },
  'charset.unsupported': { status: 415, code: 'UNSUPPORTED_ENCODING' },
  'encoding.unsupported': { status: 415, code: 'UNSUPPORTED_ENCODING' },
};

// PostgreSQL error classes: 22 = a value that cannot be held (a year 0, a number out of range);
// 08, 53, 57 = the server is away, full or going down. P1xxx, P2024 = the same, as Prisma says it.
const UNHOLDABLE = /^22...$/;
const AWAY = /^(?:(?:08|53|57)...|P1\d{3}|P2024|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT)$/;
const RETRY_AFTER_SECONDS = 5;

/** What an error thrown anywhere in a request is to its caller. Whatever is not known here is a 500. */
export function problemFor(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof multer.MulterError) {
    if (error.code === 'LIMIT_FILE_SIZE') return requestProblem(413, 'FILE_TOO_LARGE');
    return invalid([{ field: 'file', message: FIELD_WORDS.fileMissing }]);
  }
  const { type, status, code } = shapeOf(error);
  const fault = READING_FAULTS[type];
  if (fault !== undefined) return requestProblem(fault.status, fault.code);
  if (AWAY.test(code) || isPoolFault(error)) return busy(RETRY_AFTER_SECONDS);
  if (isUnholdable(error)) return requestProblem(422, 'INVALID_CONTENT');
  if (status >= 400 && status < 500) return requestProblem(400, 'MALFORMED_REQUEST');
  return requestProblem(500, 'INTERNAL');
}

/** Whether the database refused a value that the contract should have refused before. */
export function isUnholdable(error: unknown): boolean {
  return UNHOLDABLE.test(shapeOf(error).code);
}

/** An error as it may stand in a log. Messages of databases repeat what people wrote, so of those only codes and places stay. */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = shapeOf(error);
  const isOfDatabase = 'severity' in error || 'clientVersion' in error;
  const place = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  const known = ['table', 'column', 'constraint', 'routine'].flatMap((key) => {
    const value: unknown = Object.entries(error).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? [[key, value]] : [];
  });
  return {
    name: error.name,
    code,
    ...(isOfDatabase ? Object.fromEntries(known) : { message: error.message }),
    stack: place,
  };
}

/** The fields by which Node, express, pg and Prisma tell errors apart; empty where an error has none. */
function shapeOf(error: unknown): { type: string; status: number; code: string } {
  if (typeof error !== 'object' || error === null) return { type: '', status: 0, code: '' };
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 0;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { type, status, code };
}

/** pg names these faults only by their words. */
function isPoolFault(error: unknown): boolean {
  return error instanceof Error && /timeout exceeded when trying to connect|^Connection terminated/.test(error.message);
}
