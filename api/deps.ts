import type pg from 'pg';
import type { Logger } from 'pino';
import type { Instant } from '../domain/calendar/calendar.ts';
import type { PrismaClient } from '../prisma/generated/client.ts';
import type { Engine } from './engine.ts';

/** How this API is reached and what it serves; made by runtime/ from the settings. */
export interface ApiConfig {
  /** Address people type, e.g. `https://tiepthu.example`; null = plain http on this machine or network. */
  publicUrl: string | null;
  /** True behind one proxy that sets X-Forwarded-For and -Proto. */
  trustProxy: boolean;
  /** Folder of the built pages; null = no pages are served. */
  webFolder: string | null;
  /** True = /metrics answers anyone who reaches the port, not only this machine. */
  metricsOpen: boolean;
  /** Multiplies the numbers of requests allowed to one address or account; 1 in service, more in load tests. */
  rateFactor: number;
  /** How much all senders without an account together may upload in a day. */
  publicUploadBytesPerDay: number;
}

/** Keys of 32 bytes each, unless said otherwise. */
export interface ApiSecrets {
  /** HMAC key from which receipt codes are made and under which they are stored. */
  receiptKey: Buffer;
  /** AES-256-GCM key of letters and files in `inbox`. */
  contentKey: Buffer;
  /** Key of the marks of what senders are known by, and of nothing else. */
  markKey: Buffer;
  /** HMAC key of rate-limit keys: addresses and user names are counted, never stored. */
  rateKey: Buffer;
  /** X25519 public key (PEM) with which identities are sealed. */
  vaultPublicKey: string;
  vaultKeyId: string;
}

/** One LISTEN connection of the process, shared by everyone who waits for word from the database. */
export interface Listener {
  /** Calls `hear` with every payload on that channel from now on. Returns what stops it. */
  on(channel: string, hear: (payload: string) => void): () => void;
  close(): Promise<void>;
}

/** Everything the API needs of the world; nothing else is read from the environment. */
export interface ApiDeps {
  config: ApiConfig;
  /** Connections as database role tiep_thu_api. */
  pool: pg.Pool;
  /** The same role; for accounts and reference data. */
  prisma: PrismaClient;
  engine: Engine;
  secrets: ApiSecrets;
  log: Logger;
  now(): Instant;
  listener: Listener;
}
