import type { Logger } from 'pino';
import { GRACE_SECONDS, sweepOutbox, sweepSubmissions } from '../activities/sweep.ts';
import type { SweepPorts } from '../activities/sweep.ts';
import type { Listener } from '../api/deps.ts';

/** How often the relay looks for what a notification did not bring: restarts, lost connections, failed deliveries. */
const SWEEP_MS = 15_000;

export interface RelayPorts extends SweepPorts {
  log: Logger;
  /** Whether the engine answers at all. */
  isReachable(): Promise<boolean>;
  /** Announces new rows; without it the relay only sweeps. */
  listener: Pick<Listener, 'on'>;
}

/**
 * Brings on what was stored but not yet taken: submissions that no case follows yet, and outbox rows nobody delivered.
 * Asking twice does no harm, so several workers may relay at once. Runs until the signal is aborted.
 */
export async function runRelay(ports: RelayPorts, signal: AbortSignal): Promise<void> {
  const alarm = createAlarm(signal);
  const silence = ['submission', 'outbox'].map((channel) =>
    ports.listener.on(channel, () => alarm.ringIn((GRACE_SECONDS + 1) * 1000)),
  );
  while (!signal.aborted) {
    // While the engine is away nothing is tried, so that no row is put off for a fault that is not its own.
    const full: boolean[] = (await ports.isReachable())
      ? await Promise.all([
          quietly(ports, 'submissions', () => sweepSubmissions(ports)),
          quietly(ports, 'outbox', () => sweepOutbox(ports)),
        ])
      : [];
    if (!full.includes(true)) await alarm.rest(SWEEP_MS);
  }
  for (const stop of silence) stop();
}

async function quietly({ log }: RelayPorts, what: string, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    log.warn({ what, error: error instanceof Error ? error.name : 'unknown' }, 'the relay will try again');
    return false;
  }
}

/** A rest that ends early when something rings: no busy waiting, and no long wait after an announcement. */
function createAlarm(signal: AbortSignal): {
  ringIn(milliseconds: number): void;
  rest(milliseconds: number): Promise<void>;
} {
  let ringAt: number | null = null;
  let shorten: (() => void) | null = null;
  return {
    ringIn(milliseconds) {
      ringAt ??= Date.now() + milliseconds;
      shorten?.();
    },
    rest: (milliseconds) =>
      new Promise((resolve) => {
        const end = Date.now() + milliseconds;
        let timer: NodeJS.Timeout | undefined;
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          shorten = null;
          ringAt = null;
          resolve();
        };
        shorten = () => {
          clearTimeout(timer);
          timer = setTimeout(done, Math.max(Math.min(end, ringAt ?? end) - Date.now(), 0));
        };
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted) done();
        else shorten();
      }),
  };
}
