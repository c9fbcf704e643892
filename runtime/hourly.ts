import type { Logger } from 'pino';

const HOUR_MS = 3_600_000;

/** Does some housekeeping now and every hour until stopped; a failure is logged and tried again in an hour. */
export function everyHour(what: string, work: () => Promise<unknown>, log: Logger): () => void {
  const once = (): void => {
    work().catch((error: unknown) =>
      log.warn({ what, err: error }, 'housekeeping failed; it is tried again in an hour'),
    );
  };
  once();
  const timer = setInterval(once, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
