import type express from 'express';
import { pinoHttp } from 'pino-http';
import type { Logger } from 'pino';

/**
 * Middleware: one line for each answer, with route template, status, account id and duration. Never addresses, queries,
 * headers, names or words of a letter (practice: P33). An answered request is everyday (debug); a failed one is an error.
 */
export function logRequests(log: Logger): express.RequestHandler {
  return pinoHttp<express.Request, express.Response>({
    logger: log,
    genReqId: (_request, response) => String(response.locals['correlationId']),
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    wrapSerializers: false,
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'answered with an error',
    customProps: (request, response) => ({
      method: request.method,
      route: response.locals['route'] ?? 'other',
      status: response.statusCode,
      correlationId: response.locals['correlationId'],
      actorId: response.locals['caller']?.accountId ?? null,
    }),
  });
}
