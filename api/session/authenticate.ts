import type express from 'express';
import type { ApiDeps } from '../deps.ts';
import { findCaller } from './find-caller.ts';
import { hashToken } from './tokens.ts';

export const SESSION_COOKIE = 'tt_session';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const BEARER = /^Bearer +([^ ]+)$/i;

/** How the request says who sends it. A cookie is sent by the browser by itself, hence the further check of its origin. */
export type Credential = { kind: 'none' } | { kind: 'bearer' | 'cookie'; token: string };

/** The credential of a request: the Authorization header if there is one, else the session cookie. */
export function credentialOf(request: express.Request): Credential {
  const header = request.headers.authorization;
  if (header !== undefined) {
    const token = BEARER.exec(header)?.[1];
    return token !== undefined && TOKEN.test(token) ? { kind: 'bearer', token } : { kind: 'none' };
  }
  const pair = (request.headers.cookie ?? '').split(/; */).find((one) => one.startsWith(`${SESSION_COOKIE}=`));
  const token = pair?.slice(SESSION_COOKIE.length + 1);
  return token !== undefined && TOKEN.test(token) ? { kind: 'cookie', token } : { kind: 'none' };
}

/** Middleware: finds who is signed in. Whether someone must be is decided by the route. */
export function authenticate(deps: ApiDeps): express.RequestHandler {
  return async (request, response, next) => {
    const credential = credentialOf(request);
    response.locals['caller'] =
      credential.kind === 'none'
        ? null
        : await findCaller(deps.pool, hashToken(credential.token), { now: deps.now(), isUse: true });
    next();
  };
}
