import type express from 'express';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { ApiConfig } from './deps.ts';
import { notFound } from './problem.ts';

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** What is counted, and the page that shows it. */
export interface Metrics {
  /** Middleware that times every answer by method, route template and status; no address and no name is a label. */
  measure: express.RequestHandler;
  /** `GET /metrics` in Prometheus form; other machines see 404 unless the settings open it. */
  show: express.RequestHandler;
}

/** Makes a registry of its own, so that several apps in one process do not mix. */
export function createMetrics(config: ApiConfig): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
    registers: [registry],
  });
  return {
    measure(request, response, next) {
      const stop = duration.startTimer();
      response.once('finish', () => {
        const route = String(response.locals['route'] ?? 'other');
        stop({ method: request.method, route, status: String(response.statusCode) });
      });
      next();
    },
    async show(request, response) {
      // A proxy on this machine speaks for others, and says so.
      const isLocal =
        LOOPBACK.includes(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined;
      if (!config.metricsOpen && !isLocal) throw notFound();
      response.locals['route'] = '/metrics';
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}
