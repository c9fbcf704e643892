import type { Logger } from 'pino';
import { sendDueMails } from '../activities/post-office.ts';
import type { PostOffice } from '../activities/post-office.ts';
import type { Listener } from '../api/deps.ts';
import { createAlarm } from './alarm.ts';

/** Several notices often arise together: this long after the first they go out as one letter. */
const GATHER_MS = 3_000;
/** How often the post looks by itself, for what an announcement did not bring. */
const LOOK_MS = 600_000;
const REST_AFTER_FAULT_MS = 60_000;
const SHORTEST_MS = 500;

export interface PostPorts extends Omit<PostOffice, 'signal' | 'warn'> {
  listener: Pick<Listener, 'on'>;
  log: Logger;
}

/** Sends mails when they are due until the signal is aborted: woken by their announcement and at their moment, never looking in vain. */
export async function runPost({ listener, log, ...office }: PostPorts, signal: AbortSignal): Promise<void> {
  const alarm = createAlarm(signal);
  const silence = listener.on('mail', () => alarm.ringIn(GATHER_MS));
  while (!signal.aborted) {
    let next: number | null;
    try {
      next = await sendDueMails({ ...office, signal, warn: (fields, message) => log.warn(fields, message) });
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'the post will try again');
      next = REST_AFTER_FAULT_MS;
    }
    await alarm.rest(Math.min(Math.max(next ?? LOOK_MS, SHORTEST_MS), LOOK_MS));
  }
  silence();
}
