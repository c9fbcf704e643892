import type express from 'express';
import multer from 'multer';
import type { ApiDeps } from './deps.ts';
import { ProblemError, busy, invalid, problemDocument, requestProblem } from './problem.ts';
import type { RequestProblemCode } from '../texts/vi/request-problems.ts';
import { FIELD_WORDS } from '../texts/vi/request-problems.ts';

/** Faults that express and its body reader name by `type`. */
const READING_FAULTS: Readonly<Record<string, { status: number; code: RequestProblemCode }>> = {
  'entity.parse.failed': { status: 400, code: 'MALFORMED_JSON' },
  'entity.too.large': { status: 413, code: 'BODY_TOO_LARGE' },
  'charset.unsupported': { status: 415, code: 'UNSUPPORTED_ENCODING' },
  'encoding.unsupported': { status: 415, code: 'UNSUPPORTED_ENCODING' },
};

// PostgreSQL error classes: 22 = a value that cannot be held (a year 0, a number out of range);
// 08, 53, 57 = the server is away, full or going down.
const UNHOLDABLE = /^22/;
const AWAY = /^(08|53|57)/;
const AWAY_CODES: readonly string[] = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT'];
const RETRY_AFTER_SECONDS = 5;

/** The last middleware: every error leaves as application/problem+json. Only the unexpected is logged, without its request. */
export function answerErrors(deps: ApiDeps): express.ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const correlationId = String(response.locals['correlationId'] ?? '');
    const problem = problemFor(error);
    if (problem.status >= 500) {
      const fields = { correlationId, route: response.locals['route'], code: problem.code };
      if (problem.code === 'INTERNAL') deps.log.error({ ...fields, err: error }, 'A request failed unexpectedly.');
      else deps.log.warn({ ...fields, err: error }, 'A request could not be served.');
    }
    // A value only the database refused: the contract should have. Served as 422, noted for whoever keeps the contract.
    if (UNHOLDABLE.test(shapeOf(error).code)) deps.log.warn({ correlationId, err: error }, 'The database refused a value.');
    // What remains of a refused body is not read: the connection ends with this answer.
    if (!request.complete && problem.status !== 401) response.set('Connection', 'close');
    const { retryAfterSeconds, headers } = problem.extras;
    if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
    if (headers !== undefined) response.set(headers);
    response.status(problem.status).type('application/problem+json');
    response.send(JSON.stringify(problemDocument(problem, correlationId)));
  };
}

function problemFor(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof multer.MulterError) {
    if (error.code === 'LIMIT_FILE_SIZE') return requestProblem(413, 'FILE_TOO_LARGE');
    return invalid([{ field: 'file', message: FIELD_WORDS.fileMissing }]);
  }
  const { type, status, code } = shapeOf(error);
  const fault = READING_FAULTS[type];
  if (fault !== undefined) return requestProblem(fault.status, fault.code);
  if (AWAY_CODES.includes(code) || AWAY.test(code) || isPoolTimeout(error)) return busy(RETRY_AFTER_SECONDS);
  if (UNHOLDABLE.test(code)) return requestProblem(422, 'INVALID_CONTENT');
  if (status >= 400 && status < 500) return requestProblem(400, 'MALFORMED_REQUEST');
  return requestProblem(500, 'INTERNAL');
}

/** The fields by which Node, express and pg tell errors apart; empty where an error has none. */
function shapeOf(error: unknown): { type: string; status: number; code: string } {
  if (typeof error !== 'object' || error === null) return { type: '', status: 0, code: '' };
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 0;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { type, status, code };
}

/** pg's pool names this fault only by its words. */
function isPoolTimeout(error: unknown): boolean {
  return error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
}
