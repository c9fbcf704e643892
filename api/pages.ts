import { join } from 'node:path';
import express from 'express';
import { notFound } from './problem.ts';

/** The built pages; any address that is no file is answered with the one page, which finds its way itself. */
export function servePages(folder: string | null): express.Router {
  const router = express.Router();
  if (folder !== null) {
    router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
    router.use(express.static(folder, { index: false, maxAge: '1h' }));
    router.get(/^\/(?!api\/|api$|assets\/|health\/|metrics)/, (request, response, next) => {
      if (request.accepts('html') !== 'html') return next();
      response.locals['route'] = 'page';
      response.sendFile('index.html', { root: folder, headers: { 'Cache-Control': 'no-cache' } });
    });
  }
  router.use(() => {
    throw notFound();
  });
  return router;
}
