import type express from 'express';
import type { ApiDeps } from './deps.ts';

const PROBE_MS = 2_000;

/** `GET /health/live`: this process answers. */
export const showLive: express.RequestHandler = (_request, response) => {
  response.locals['route'] = '/health/live';
  response.json({ status: 'ok' });
};

/** `GET /health/ready`: 200 when the database answers, else 503. The engine is told of, but while it is down the letter box
 * still takes what comes, so it must not be taken out of service. */
export function showReady(deps: ApiDeps): express.RequestHandler {
  return async (_request, response) => {
    response.locals['route'] = '/health/ready';
    const [database, engine] = await Promise.all([
      answers(deps.pool.query('select 1').then(() => true)),
      answers(deps.engine.isReachable()),
    ]);
    const word = (isUp: boolean) => (isUp ? 'ok' : 'down');
    response.status(database ? 200 : 503).set('Cache-Control', 'no-store');
    response.json({ status: word(database), database: word(database), engine: word(engine) });
  };
}

/** Whether the probe says yes in time; an error or silence is a no. */
async function answers(probe: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PROBE_MS);
  });
  const result = await Promise.race([probe.catch(() => false), silence]);
  clearTimeout(timer);
  return result;
}
