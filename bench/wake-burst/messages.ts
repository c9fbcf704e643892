/** What the worker of the measurement is told when it starts, as one JSON argument. */
export interface BurstOptions {
  mode: 'ours' | 'bare';
  /** Of Temporal. */
  address: string;
  /** Of PostgreSQL, as the worker. */
  url: string;
  taskQueue: string;
  processes: number;
}

/** What it is told before the first process is started; by this machine's clock, in milliseconds. */
export interface BurstMoment {
  /** How far the clock of the world is ahead of this machine's. */
  aheadMs: number;
  /** When all processes are to wake, since 1970. */
  wakeMs: number;
}

/** What it says: it works; all processes wait for the moment; all have woken; all notices are told. Times by this machine's clock. */
export type BurstReport = { kind: 'ready' | 'waiting' } | { kind: 'woken' | 'told'; atMs: number };

export const PAYLOAD_KEY = Buffer.alloc(32, 7);
