import type express from 'express';
import type { ApiConfig } from '../deps.ts';
import { requestProblem } from '../problem.ts';
import { credentialOf } from './authenticate.ts';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Middleware against forged requests: a change asked with the session cookie must come from our own pages, which the
 * browser states in Sec-Fetch-Site or, on plain http, in Origin. Programs with a Bearer token send neither and pass.
 */
export function checkOrigin(config: ApiConfig): express.RequestHandler {
  return (request, _response, next) => {
    if (SAFE_METHODS.includes(request.method)) return next();
    const verdict = originOf(request, config);
    const needsProof = credentialOf(request).kind === 'cookie';
    if (verdict === 'foreign' || (needsProof && verdict === 'unknown')) throw requestProblem(403, 'FOREIGN_ORIGIN');
    next();
  };
}

/** Where a request comes from, as far as the browser says. */
function originOf(request: express.Request, config: ApiConfig): 'own' | 'foreign' | 'unknown' {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'own' : 'foreign';
  const origin = request.headers.origin;
  if (origin === undefined) return 'unknown';
  if (!URL.canParse(origin)) return 'foreign';
  const { host, origin: given } = new URL(origin);
  const isOwn =
    host === request.headers.host || (config.publicUrl !== null && given === new URL(config.publicUrl).origin);
  return isOwn ? 'own' : 'foreign';
}
