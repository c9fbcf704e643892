import express from 'express';
import { getAbsoluteFSPath } from 'swagger-ui-dist';
import { documentText } from './document.ts';

const PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tiếp Thu API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="reference"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/initializer.js"></script>
  </body>
</html>
`;

// A file of its own: the page's policy forbids scripts inside documents. The outside validator stays off.
const INITIALIZER = `window.SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
});
`;

/** `GET /openapi.json` and the reference page at `/docs`, served from this machine alone. */
export function serveReference(): express.Router {
  const router = express.Router();
  const text = documentText();
  router.get('/openapi.json', (_request, response) => {
    response.locals['route'] = '/api/openapi.json';
    response.type('application/json').set('Cache-Control', 'no-cache').send(text);
  });
  router.get(['/docs', '/docs/'], (_request, response) => {
    response.locals['route'] = '/api/docs';
    response.type('html').send(PAGE);
  });
  router.get('/docs/initializer.js', (_request, response) => {
    response.type('text/javascript').send(INITIALIZER);
  });
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    router.get(`/docs/${file}`, (_request, response) => {
      response.sendFile(file, { root: getAbsoluteFSPath(), maxAge: '1h' });
    });
  }
  return router;
}
