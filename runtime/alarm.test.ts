import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAlarm } from './alarm.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Milliseconds after which a rest of a minute ended, by the rings given. */
async function restedFor(ring: (ringIn: (milliseconds: number) => void) => void): Promise<number> {
  const alarm = createAlarm(new AbortController().signal);
  const begun = Date.now();
  const rest = alarm.rest(60_000).then(() => Date.now() - begun);
  ring((milliseconds) => alarm.ringIn(milliseconds));
  await vi.advanceTimersByTimeAsync(60_000);
  return rest;
}

describe('a rest', () => {
  it('lasts as long as it was meant to when nothing rings', async () => {
    expect(await restedFor(() => undefined)).toBe(60_000);
  });

  it('ends with the earliest of several rings, in whatever order they were set', async () => {
    const later = await restedFor((ringIn) => {
      ringIn(20_000);
      ringIn(5_000);
      ringIn(30_000);
    });
    expect(later).toBe(5_000);
  });

  it('is not prolonged by a ring that lies behind its end', async () => {
    expect(await restedFor((ringIn) => ringIn(90_000))).toBe(60_000);
  });

  it('ends at once when everything is to stop', async () => {
    const stopping = new AbortController();
    const rest = createAlarm(stopping.signal).rest(60_000);
    stopping.abort();
    await expect(rest).resolves.toBeUndefined();
  });
});
