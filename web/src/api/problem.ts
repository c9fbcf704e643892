import type { WebTexts } from '../../../texts/web/vi.ts';
import { fill } from '../app/words.ts';

/** A refusal of the API (RFC 9457), reduced to what a page shows. Status 0: the server was not reached. */
export interface Problem {
  status: number;
  code: string;
  detail: string;
  legalBasis: string | null;
  errors: readonly { field: string; message: string }[];
}

export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Reads the problem of a failed response; answers an empty detail where the body is not a problem document. */
export async function readProblem(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json') ? ((await response.json().catch(() => ({}))) as Partial<Problem>) : {};
  return {
    status: response.status,
    code: body.code ?? `HTTP_${response.status}`,
    detail: body.detail ?? '',
    legalBasis: body.legalBasis ?? null,
    errors: body.errors ?? [],
  };
}

/** The problem behind any thrown value; unknown faults become status 500 without detail. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { status: 500, code: 'UNEXPECTED', detail: '', legalBasis: null, errors: [] };
}

/** The words for a problem: the API's own, or ours where it gave none. */
export function problemWords(problem: Problem, texts: Pick<WebTexts, 'errors'>): string {
  if (problem.detail !== '') return problem.detail;
  return problem.status === 0 ? texts.errors.offline : fill(texts.errors.unexpected, { status: problem.status });
}

/**
 * Whether the same Idempotency-Key must be used again: the first request may have arrived (no answer, server fault,
 * too busy). After a definite refusal nothing was recorded and a corrected body needs a key of its own.
 */
export function keepsKey(problem: Problem): boolean {
  return problem.status === 0 || problem.status >= 500 || problem.status === 429 || problem.status === 408;
}

/** Path of a form field from the API's name for it: `body.subjects[0].kind` and `/subjects/0/kind` are the same. */
export function fieldPath(field: string): (string | number)[] {
  const parts = field.split(/[.[\]/]+/).filter((part) => part !== '' && part !== 'body');
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
