/** The word over the channel to the supervisor. */
export const READY = 'ready';

/** For the mains: tells the supervisor, if there is one, that requests or tasks are being served now. */
export function announceReady(): void {
  process.send?.(READY);
}

/**
 * For the mains: calls `stop` once, on SIGTERM, SIGINT, or when the supervisor has died. `stop` lets running work
 * finish; the process then ends with its event loop, or with exit code 0 as soon as `stop` is done.
 */
export function stopWithSupervisor(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', once);
  process.once('SIGINT', once);
  if (process.send === undefined) return;
  process.once('disconnect', once);
  // The channel alone must not keep the process alive.
  process.channel?.unref();
}
