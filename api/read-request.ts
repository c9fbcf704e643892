import type express from 'express';
import type { z } from 'zod';
import type { Route } from './contract/route.ts';
import { fieldErrors, inVietnamese, rawFaults } from './field-errors.ts';
import { invalid, requestProblem } from './problem.ts';
import type { FieldError } from './problem.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The parts of a request after the contract's schemas have read them. */
export interface ReadRequest {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** Reads a request by its route's schemas. Throws 422 with every faulty field, 400 where a body is missing or nested too deep. */
export function readRequest(route: Route, request: express.Request): ReadRequest {
  const body: unknown = request.body;
  if (route.body !== undefined && body === undefined) throw requestProblem(400, 'MISSING_BODY');
  const faults = [rawFaults(request.params), rawFaults(request.query), rawFaults(body)];
  if (faults.some((one) => one.tooDeep)) throw requestProblem(400, 'TOO_DEEP');
  const errors: FieldError[] = faults.flatMap((one) => one.unstorable);
  if (errors.length > 0) throw invalid(errors);
  const read = (schema: z.ZodType | undefined, value: unknown, isQuery = false): unknown => {
    if (schema === undefined) return isQuery ? {} : undefined;
    const parsed = schema.safeParse(value, { error: inVietnamese });
    if (parsed.success) return parsed.data;
    errors.push(...fieldErrors(parsed.error, ''));
    return undefined;
  };
  const result: ReadRequest = {
    params: read(route.params, request.params),
    query: read(route.query, request.query, true),
    body: read(bodySchema(route, request.params), body),
  };
  if (errors.length > 0) throw invalid(errors);
  return result;
}

function bodySchema(route: Route, params: unknown): z.ZodType | undefined {
  return route.bodyFor === undefined ? route.body : (route.bodyFor(params) ?? undefined);
}

/** The caller's Idempotency-Key, or null. Throws 400 when it has another form. */
export function readIdempotencyKey(request: express.Request): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !KEY.test(key)) throw requestProblem(400, 'INVALID_IDEMPOTENCY_KEY');
  return key;
}

/** Whether the caller asked not to wait for the record (RFC 7240). */
export function prefersAsync(request: express.Request): boolean {
  const header = request.headers['prefer'];
  const values = Array.isArray(header) ? header : [header ?? ''];
  return values.some((value) => value.split(',').some((one) => one.trim().toLowerCase() === 'respond-async'));
}
