import type { Refusal } from '../domain/process.ts';
import { OTHER_PROBLEM_TITLE, PROBLEM_TITLES, REQUEST_PROBLEMS } from '../texts/vi/request-problems.ts';
import type { RequestProblemCode } from '../texts/vi/request-problems.ts';

/** One fault of one field: `field` is its path with dots, e.g. `sender.name`. */
export interface FieldError {
  field: string;
  message: string;
}

/** What a problem document may carry beyond status, code and detail. */
export interface ProblemExtras {
  errors?: readonly FieldError[];
  legalBasis?: string;
  /** Sent as header Retry-After, in seconds. */
  retryAfterSeconds?: number;
  headers?: Readonly<Record<string, string>>;
}

/** An expected failure on its way to the caller as application/problem+json. `detail` is Vietnamese and shown as it is. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly extras: ProblemExtras;

  constructor(status: number, code: string, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.name = 'ProblemError';
    this.status = status;
    this.code = code;
    this.extras = extras;
  }
}

/** A problem document (RFC 9457) as sent. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  legalBasis?: string;
  errors?: readonly FieldError[];
}

/** The document for a problem; `instance` names the request by its correlation id. */
export function problemDocument(problem: ProblemError, correlationId: string): ProblemDocument {
  const { errors, legalBasis } = problem.extras;
  return {
    type: `urn:tiep-thu:problem:${problem.code.toLowerCase().replaceAll('_', '-')}`,
    title: PROBLEM_TITLES[problem.status] ?? OTHER_PROBLEM_TITLE,
    status: problem.status,
    code: problem.code,
    detail: problem.message,
    instance: `urn:tiep-thu:request:${correlationId}`,
    ...(legalBasis === undefined ? {} : { legalBasis }),
    ...(errors === undefined ? {} : { errors }),
  };
}

/** A problem with the request itself, with the words of its code. */
export function requestProblem(status: number, code: RequestProblemCode, extras: ProblemExtras = {}): ProblemError {
  return new ProblemError(status, code, REQUEST_PROBLEMS[code], extras);
}

/** 404 for everything the caller may not know of, whether it exists or not. */
export function notFound(): ProblemError {
  return requestProblem(404, 'NOT_FOUND');
}

/** 422 with the fields at fault; the first one's words are the detail. */
export function invalid(errors: readonly FieldError[]): ProblemError {
  return new ProblemError(422, 'INVALID_CONTENT', errors[0]?.message ?? REQUEST_PROBLEMS.INVALID_CONTENT, { errors });
}

/** 409 for a refusal by the process; `detail` is the Vietnamese text of its code. */
export function refused(refusal: Refusal, detail: string): ProblemError {
  const extras = refusal.legalBasis === undefined ? {} : { legalBasis: refusal.legalBasis };
  return new ProblemError(409, refusal.code, detail, extras);
}

/** 503: nothing was decided, and the same request (same key) may be sent again. */
export function busy(retryAfterSeconds: number): ProblemError {
  return requestProblem(503, 'BUSY', { retryAfterSeconds });
}
