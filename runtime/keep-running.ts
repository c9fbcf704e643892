import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A started process and how to end it in order. */
export interface Started {
  pid: number;
  child: ChildProcess;
  stop(): Promise<void>;
}

export interface KeepRunningOptions<T extends Started> {
  /** For the lines people read. */
  name: string;
  start: () => Promise<T>;
  /** Told each time it runs (again), also the first. */
  onStart: (started: T) => Promise<void>;
  say: (line: string) => void;
  /** First pause before a restart; doubles up to 10 s and falls back after half a minute of running. */
  firstPauseMs?: number;
}

const LONGEST_PAUSE_MS = 10_000;
const STABLE_AFTER_MS = 30_000;

/**
 * Starts a process and starts it again whenever it dies, until stopped. Rejects when the very first start fails;
 * later failures are said and tried again. Returns what stops it for good.
 */
export async function keepRunning<T extends Started>(options: KeepRunningOptions<T>): Promise<() => Promise<void>> {
  const { name, start, onStart, say, firstPauseMs = 200 } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let current: T = await start();
  const watching = (async () => {
    for (let pause = firstPauseMs; ;) {
      const began = performance.now();
      await onStart(current);
      const end = await ending(current.child, signal);
      if (signal.aborted) return current.stop();
      if (performance.now() - began > STABLE_AFTER_MS) pause = firstPauseMs;
      say(`${name} ended unexpectedly (${end}); starting it again.`);
      const next = await startAgain(pause);
      if (next === null) return;
      current = next.started;
      pause = next.pause;
    }
  })();
  return async () => {
    stopping.abort();
    await watching;
  };

  async function startAgain(pause: number): Promise<{ started: T; pause: number } | null> {
    for (;;) {
      await wait(pause, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return null;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      try {
        return { started: await start(), pause };
      } catch (error) {
        say(`${name} could not be started: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}

/** How the process ended, in a word; or 'stopped' as soon as nobody wants to know any more. */
function ending(child: ChildProcess, signal: AbortSignal): Promise<string> {
  return new Promise((answer) => {
    const tell = (code: number | null, by: NodeJS.Signals | null) => answer(by ?? `code ${code}`);
    if (child.exitCode !== null || child.signalCode !== null) tell(child.exitCode, child.signalCode);
    child.once('exit', tell);
    if (signal.aborted) answer('stopped');
    signal.addEventListener('abort', () => answer('stopped'), { once: true });
  });
}
