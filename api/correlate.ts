import type express from 'express';
import { newId } from './ids.ts';

const GIVEN = /^[A-Za-z0-9-]{8,64}$/;

/** Middleware: gives every request an id that its log lines, its events and its answer share. A caller's own id is kept. */
export const correlate: express.RequestHandler = (request, response, next) => {
  const given = request.get('x-correlation-id') ?? '';
  const id = GIVEN.test(given) ? given : newId();
  response.locals['correlationId'] = id;
  response.set('X-Correlation-Id', id);
  next();
};
