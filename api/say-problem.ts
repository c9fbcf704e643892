import type { Refusal } from '../domain/process.ts';
import { refusalText } from '../texts/say.ts';
import { VI } from '../texts/vi.ts';
import type { Params } from '../texts/words.ts';
import { ProblemError, refused } from './problem.ts';
import type { ProblemExtras } from './problem.ts';

/** A problem with the Vietnamese words of its code in texts/. */
export function problem(status: number, code: string, extras: ProblemExtras = {}, params: Params = {}): ProblemError {
  return new ProblemError(status, code, refusalText(VI, code, params), extras);
}

/** 422 for a fault of one field, with the words of its code; 404 where it names what is not there for the caller. */
export function fieldProblem(field: string, code: string, status: 404 | 422 = 422): ProblemError {
  return problem(status, code, { errors: [{ field, message: refusalText(VI, code) }] });
}

/**
 * A refusal by the process as a problem: 409 with the reason and its legal basis, 403 where it is the person who may not.
 * `nameOf` gives the Vietnamese name of an obligation key.
 */
export function refusedByProcess(refusal: Refusal, nameOf: (obligationKey: string) => string): ProblemError {
  const detail = refusalDetail(refusal, nameOf);
  if (refusal.code === 'NOT_PERMITTED') return new ProblemError(403, refusal.code, detail);
  return refused(refusal, detail);
}

/** The Vietnamese sentence of a refusal, with obligations by name instead of key. */
export function refusalDetail(refusal: Refusal, nameOf: (obligationKey: string) => string): string {
  const { obligations, obligationIds, ...params } = refusal.params;
  const keys = keysOf(obligations) ?? keysOf(obligationIds)?.map((id) => id.slice(0, id.lastIndexOf('#')));
  if (keys === null || keys === undefined) return refusalText(VI, refusal.code, params);
  return refusalText(VI, refusal.code, { ...params, obligations: [...new Set(keys.map(nameOf))] });
}

function keysOf(named: Refusal['params'][string] | undefined): readonly string[] | null {
  return typeof named === 'object' ? named : null;
}
