import type { Logger } from 'pino';
import { GRACE_SECONDS, nextOutboxIn, sweepOutbox, sweepSubmissions } from '../activities/sweep.ts';
import type { SweepPorts } from '../activities/sweep.ts';
import type { Listener } from '../api/deps.ts';
import { createAlarm } from './alarm.ts';
import type { Alarm } from './alarm.ts';

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
    if (full.includes(true)) continue;
    await wakeForNext(ports, alarm);
    await alarm.rest(SWEEP_MS);
  }
  for (const stop of silence) stop();
}

/** Rings when the next row is due that was put off, to office hours for one, if that is before the next look. */
async function wakeForNext(ports: RelayPorts, alarm: Alarm): Promise<void> {
  await quietly(ports, 'next', async () => {
    const next = await nextOutboxIn(ports.pool);
    if (next !== null && next < SWEEP_MS) alarm.ringIn(next);
    return true;
  });
}

async function quietly({ log }: RelayPorts, what: string, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    log.warn({ what, error: error instanceof Error ? error.name : 'unknown' }, 'the relay will try again');
    return false;
  }
}
