import type express from 'express';
import { isUnholdable, loggable, problemFor } from './classify-error.ts';
import type { ApiDeps } from './deps.ts';
import { problemDocument } from './problem.ts';

/** The last middleware: every error leaves as application/problem+json. Only the unexpected is logged, without its request. */
export function answerErrors(deps: ApiDeps): express.ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const correlationId = String(response.locals['correlationId'] ?? '');
    const problem = problemFor(error);
    const fields = { correlationId, route: response.locals['route'], code: problem.code };
    if (problem.code === 'INTERNAL')
      deps.log.error({ ...fields, fault: loggable(error) }, 'A request failed unexpectedly.');
    else if (problem.status >= 500)
      deps.log.warn({ ...fields, fault: loggable(error) }, 'A request could not be served.');
    else if (isUnholdable(error)) deps.log.warn({ ...fields, fault: loggable(error) }, 'The database refused a value.');
    if (response.headersSent) return next(error);
    // What remains of a refused body is not read: the connection ends with this answer.
    if (!request.complete) response.set('Connection', 'close');
    const { retryAfterSeconds, headers } = problem.extras;
    if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
    if (headers !== undefined) response.set(headers);
    response.status(problem.status).type('application/problem+json');
    response.send(JSON.stringify(problemDocument(problem, correlationId)));
  };
}
