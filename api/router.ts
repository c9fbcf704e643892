import express from 'express';
import type { Caller } from './caller.ts';
import { checkAccess } from './check-access.ts';
import type { Route } from './contract/route.ts';
import { ROUTES } from './contract/routes.ts';
import type { RouteName } from './contract/routes.ts';
import type { ApiDeps } from './deps.ts';
import type { Handler, HandlerContext, Handlers, Reply, UploadedFile } from './handler.ts';
import { createLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import { requestProblem } from './problem.ts';
import { readBody } from './read-body.ts';
import { prefersAsync, readIdempotencyKey, readRequest } from './read-request.ts';

/** A handler whose own types are set aside: what it is given was read by the very schemas those types come from. */
type AnyHandler = (context: HandlerContext<RouteName>) => Promise<Reply<RouteName>>;

/**
 * Mounts every route of the contract. Each request is admitted, counted, read, and only then answered. Throws at start
 * when a route has no handler. Other methods on a known path get 405 with Allow, unknown paths 404.
 */
export function createRouter(deps: ApiDeps, handlers: Handlers): express.Router {
  const router = express.Router({ caseSensitive: true });
  const limits = createLimits(deps);
  const routes = Object.values(ROUTES) as readonly Route[];
  for (const route of routes) {
    const handler = (handlers as Readonly<Record<string, Handler<RouteName> | undefined>>)[route.name];
    if (handler === undefined) throw new Error(`The route ${route.name} has no handler.`);
    router[route.method](
      route.path,
      nameRoute(route),
      admit(route, limits),
      readBody(route),
      answer(route, handler as AnyHandler, { deps, limits }),
    );
  }
  for (const path of new Set(routes.map((route) => route.path))) router.all(path, refuseMethod(path, routes));
  router.use(() => {
    throw requestProblem(404, 'NO_SUCH_ROUTE');
  });
  return router;
}

/** Logs and metrics know a request by its route's template, never by what stood in its address. */
function nameRoute(route: Route): express.RequestHandler {
  return (_request, response, next) => {
    response.locals['route'] = route.path;
    next();
  };
}

function admit(route: Route, limits: Limits): express.RequestHandler {
  return async (request, response, next) => {
    checkAccess(route, callerIn(response));
    if ('open' in route.access) await limits.countRoute(route.name as RouteName, addressOf(request));
    response.set('Cache-Control', 'no-store');
    next();
  };
}

function answer(route: Route, handler: AnyHandler, world: { deps: ApiDeps; limits: Limits }): express.RequestHandler {
  return async (request, response) => {
    const read = readRequest(route, request);
    const context = {
      ...read,
      caller: callerIn(response),
      file: fileIn(request),
      idempotencyKey: route.idempotent === true ? readIdempotencyKey(request) : null,
      preferAsync: prefersAsync(request),
      correlationId: String(response.locals['correlationId']),
      request,
      ...world,
    };
    send(await handler(context), response);
  };
}

function send(reply: Reply<RouteName>, response: express.Response): void {
  if ('stream' in reply) return reply.stream(response);
  response.status(reply.status).set(reply.headers ?? {});
  if ('bytes' in reply) response.send(reply.bytes);
  else if (reply.body === null) response.end();
  else response.json(reply.body);
}

function refuseMethod(path: string, routes: readonly Route[]): express.RequestHandler {
  const methods = routes.filter((route) => route.path === path).map((route) => route.method.toUpperCase());
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return (request, response) => {
    response.locals['route'] = path;
    if (request.method !== 'OPTIONS') throw requestProblem(405, 'METHOD_NOT_ALLOWED', { headers: { Allow: allow } });
    response.status(204).set('Allow', allow).end();
  };
}

/** The address a request comes from, for counting only; it is never stored or logged. */
function addressOf(request: express.Request): string {
  return request.ip ?? 'unknown';
}

function callerIn(response: express.Response): Caller | null {
  return (response.locals['caller'] as Caller | null | undefined) ?? null;
}

function fileIn(request: express.Request): UploadedFile | null {
  return request.file === undefined ? null : { name: request.file.originalname, bytes: request.file.buffer };
}
