import express from 'express';
import { answerErrors } from './answer-errors.ts';
import { correlate } from './correlate.ts';
import type { ApiDeps } from './deps.ts';
import { HANDLERS } from './handlers.ts';
import { showLive, showReady } from './health.ts';
import { logRequests } from './log-requests.ts';
import { createMetrics } from './metrics.ts';
import { serveReference } from './openapi/reference-page.ts';
import { servePages } from './pages.ts';
import { createRouter } from './router.ts';
import { authenticate } from './session/authenticate.ts';
import { checkOrigin } from './session/check-origin.ts';
import { setHeaders } from './set-headers.ts';

/** The whole HTTP face of the product, in the order in which a request passes through it. */
export function createApp(deps: ApiDeps): express.Express {
  const metrics = createMetrics(deps.config);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.config.trustProxy ? 1 : false);
  app.use(correlate);
  app.use(setHeaders(deps.config));
  app.use(logRequests(deps.log));
  app.use(metrics.measure);
  app.get('/health/live', showLive);
  app.get('/health/ready', showReady(deps));
  app.get('/metrics', metrics.show);
  app.use('/api', serveReference());
  app.use('/api/v1', splitProcessId, authenticate(deps), checkOrigin(deps.config), createRouter(deps, HANDLERS));
  app.use(servePages(deps.config.webFolder));
  app.use(answerErrors(deps));
  return app;
}

const ENCODED_PROCESS = /^\/processes\/([a-z-]{1,40})%2f/i;

/** A process id is `<kind>/<uuid>`; written as one encoded part of an address it means the same as two. */
const splitProcessId: express.RequestHandler = (request, _response, next) => {
  request.url = request.url.replace(ENCODED_PROCESS, '/processes/$1/');
  next();
};
