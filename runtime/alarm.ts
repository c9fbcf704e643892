/** A rest that ends early when something rings: no busy waiting, and no long wait after an announcement. */
export interface Alarm {
  /** Ends this rest, or the next one, in so many milliseconds; of several rings the earliest counts. */
  ringIn(milliseconds: number): void;
  /** Resolves after so many milliseconds, when something rings, or when the signal is aborted. */
  rest(milliseconds: number): Promise<void>;
}

/** An alarm for one loop, which ends with the signal. */
export function createAlarm(signal: AbortSignal): Alarm {
  let ringAt: number | null = null;
  let shorten: (() => void) | null = null;
  return {
    ringIn(milliseconds) {
      ringAt = Math.min(ringAt ?? Number.POSITIVE_INFINITY, Date.now() + milliseconds);
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
