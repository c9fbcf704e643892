import type express from 'express';
import type { z } from 'zod';
import type { Caller } from './caller.ts';
import type { Route } from './contract/route.ts';
import type { RouteName, ROUTES } from './contract/routes.ts';
import type { ApiDeps } from './deps.ts';
import type { Limits } from './limits.ts';

type Declared<N extends RouteName> = (typeof ROUTES)[N];
type ParamsOf<N extends RouteName> = Declared<N> extends Route<infer P> ? z.output<P> : never;
type QueryOf<N extends RouteName> = Declared<N> extends Route<z.ZodType, infer Q> ? z.output<Q> : never;
type BodyOf<N extends RouteName> = Declared<N> extends Route<z.ZodType, z.ZodType, infer B> ? z.output<B> : never;
type AnswerOf<N extends RouteName> =
  Declared<N> extends Route<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.input<R> : never;

/** One uploaded file, still in memory and not yet judged. */
export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

/** A request as a handler sees it: checked against the contract, with its caller. */
export interface HandlerContext<N extends RouteName> {
  params: ParamsOf<N>;
  query: QueryOf<N>;
  body: BodyOf<N>;
  /** Null only on routes that are open to anyone; see `callerOf`. */
  caller: Caller | null;
  /** The file of a multipart route, else null. */
  file: UploadedFile | null;
  /** The caller's Idempotency-Key, 1 to 200 visible characters, or null. */
  idempotencyKey: string | null;
  /** True when the caller sent `Prefer: respond-async`. */
  preferAsync: boolean;
  correlationId: string;
  /** The raw request, for cookies and addresses; bodies and queries come only from the fields above. */
  request: express.Request;
  deps: ApiDeps;
  limits: Limits;
}

/** What a handler answers: a status with a JSON body, bytes as they are, or a stream it writes itself. */
export type Reply<N extends RouteName> =
  | { status: number; body: AnswerOf<N> | null; headers?: Readonly<Record<string, string>> }
  | { status: number; bytes: Buffer; headers: Readonly<Record<string, string>> }
  | { stream(response: express.Response): void };

/** Answers one route. Expected failures are thrown as ProblemError (api/problem.ts), anything else thrown becomes a 500. */
export type Handler<N extends RouteName> = (context: HandlerContext<N>) => Promise<Reply<N>>;

/** A handler for each route of the contract. */
export type Handlers = { [N in RouteName]: Handler<N> };

/** The caller of a route that is not open. Throws when called on an open route without a session, which is our mistake. */
export function callerOf(context: { caller: Caller | null }): Caller {
  if (context.caller === null) throw new Error('This route is open, so there may be no caller.');
  return context.caller;
}
