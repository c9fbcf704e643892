import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { pino } from 'pino';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { createStep, type Step } from '../../activities/step.ts';
import { createApp } from '../../api/app.ts';
import type { ApiConfig, ApiDeps } from '../../api/deps.ts';
import type { Engine } from '../../api/engine.ts';
import { newId } from '../../api/ids.ts';
import { hashPassword } from '../../api/session/passwords.ts';
import type { Role } from '../../domain/process.ts';
import { createPrisma } from '../../prisma/client.ts';
import { createListener } from '../../runtime/listener.ts';
import type { CommandRequest } from '../../workflows/messages.ts';
import { createDatabase, type TestDatabase } from './postgres.ts';

export const PASSWORD = 'Mật khẩu thử nghiệm 2026';

/** An engine without Temporal: it takes each step at once on the database, or is late or busy where a test says so. */
export interface FakeEngine extends Engine {
  readonly sent: CommandRequest[];
  manner: 'steps' | 'late' | 'busy';
  reachable: boolean;
}

/** A running API on a database of its own, with ways to put things into it as the migrator. */
export interface ApiWorld {
  url: string;
  deps: ApiDeps;
  engine: FakeEngine;
  /** The migrator's connections: may do everything. */
  admin: pg.Pool;
  database: TestDatabase;
  /** Lines the API logged. */
  logged: string[];
  /** Milliseconds added to the clock of the API. */
  clock: { aheadMs: number };
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  signIn(username: string, password?: string): Promise<string>;
  stop(): Promise<void>;
}

export interface CallOptions {
  token?: string;
  body?: unknown;
  raw?: RequestInit['body'];
  headers?: Record<string, string>;
}

/** An answer; `body` is parsed where it is JSON, else null. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // Tests look into answers of every shape; a wrong look-up fails the assertion, not the compiler.
  body: Record<string, unknown> & {
    items?: Record<string, unknown>[];
    nextCursor?: string | null;
    id?: string;
    caseId?: string;
    token?: string;
  };
}

/** Starts the API with an engine in memory. Requests are not limited by number unless `config` says so. */
export async function startApiWorld(config: Partial<ApiConfig> = {}): Promise<ApiWorld> {
  const database = await createDatabase();
  const admin = new pg.Pool({ connectionString: database.url, max: 4 });
  const pool = new pg.Pool({ connectionString: database.api, max: 8, connectionTimeoutMillis: 5_000 });
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const listener = createListener({ url: database.api, log });
  const clock = { aheadMs: 0 };
  const workerPool = new pg.Pool({ connectionString: database.worker, max: 4 });
  const now = () => new Date(Date.now() + clock.aheadMs).toISOString();
  const engine = fakeEngine(createStep(createPostgresLedger(workerPool), now));
  const prisma = createPrisma(pool);
  const deps: ApiDeps = {
    config: {
      publicUrl: null,
      trustProxy: false,
      webFolder: null,
      metricsOpen: false,
      rateFactor: 10_000,
      publicUploadBytesPerDay: 2 ** 31,
      ...config,
    },
    secrets: {
      receiptKey: randomBytes(32),
      contentKey: randomBytes(32),
      markKey: randomBytes(32),
      rateKey: randomBytes(32),
      vaultPublicKey: generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      vaultKeyId: 'test',
    },
    ...{ now, pool, prisma, engine, log, listener },
  };
  const server = createApp(deps).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const call: ApiWorld['call'] = (method, path, options = {}) => send(`${url}${path}`, method, options);
  return {
    ...{ url, deps, engine, admin, database, logged, clock, call },
    async signIn(username, password = PASSWORD) {
      const answer = await call('POST', '/api/v1/session', { body: { username, password } });
      if (answer.status !== 200) throw new Error(`Could not sign in as ${username}: ${answer.text}`);
      return String(answer.body['token']);
    },
    async stop() {
      await close(server);
      await listener.close();
      await prisma.$disconnect();
      await Promise.all([pool.end(), workerPool.end(), admin.end()]);
      await database.drop();
    },
  };
}

let sharedHash: Promise<string> | null = null;

export interface NewAccount {
  username: string;
  roles?: readonly { role: Role; organisationId: string; validTo?: string }[];
  personId?: string | null;
  mustChangePassword?: boolean;
}

/** An account with `PASSWORD`; returns its id. */
export async function addAccount(world: ApiWorld, account: NewAccount): Promise<string> {
  sharedHash ??= hashPassword(PASSWORD);
  const id = newId();
  await world.admin.query(
    `insert into access.account (id, username, password_hash, display_name, person_id, must_change_password)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      id,
      account.username,
      await sharedHash,
      account.username,
      account.personId ?? null,
      account.mustChangePassword ?? false,
    ],
  );
  for (const { role, organisationId, validTo } of account.roles ?? []) {
    await world.admin.query(
      `insert into access.role_grant (id, account_id, role, organisation_id, valid_from, valid_to)
       values ($1, $2, $3, $4, '2020-01-01', $5)`,
      [newId(), id, role, organisationId, validTo ?? null],
    );
  }
  return id;
}

/** An organisation; its place in the tree is its path. Returns its id. */
export async function addOrganisation(world: ApiWorld, path: string, parentId: string | null = null): Promise<string> {
  const id = newId();
  await world.admin.query(
    `insert into business.organisation (id, code, path, parent_id, kind, level, name, valid_from)
     values ($1, $2, $2, $3, 'party-committee', 'province', $4, '2020-01-01')`,
    [id, path, parentId, `Đảng ủy ${path}`],
  );
  return id;
}

/** A person on record; with `heads`, the head of that organisation. Returns the person's id. */
export async function addPerson(world: ApiWorld, name: string, heads: string | null = null): Promise<string> {
  const id = newId();
  await world.admin.query('insert into business.person (id, full_name) values ($1, $2)', [id, name]);
  if (heads !== null) {
    await world.admin.query(
      `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
       values ($1, $2, $3, 'Bí thư', true, 'province', '2020-01-01')`,
      [newId(), id, heads],
    );
  }
  return id;
}

/** Files a submission as that clerk and returns its case. */
export async function fileCase(world: ApiWorld, token: string, more: Record<string, unknown> = {}): Promise<string> {
  const body = {
    ...{ channel: 'letter', content: 'Phản ánh việc thu chi ở chi bộ.', concernsOwnBody: false },
    ...{ sender: { type: 'named', name: 'Nguyễn Văn An' }, ...more },
  };
  const answer = await world.call('POST', '/api/v1/submissions', { token, body });
  if (answer.status !== 201) throw new Error(`The submission was not recorded: ${answer.status} ${answer.text}`);
  return String(answer.body['caseId']);
}

/** Uploads a file as that account; the answer is as given, whatever it is. */
export function uploadFile(
  world: ApiWorld,
  token: string | null,
  { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Answer> {
  const form = new FormData();
  form.set('file', new Blob([bytes]), name);
  const path = token === null ? '/api/v1/public/uploads' : '/api/v1/uploads';
  return world.call('POST', path, { raw: form, ...(token === null ? {} : { token }) });
}

async function send(url: string, method: string, options: CallOptions): Promise<Answer> {
  const headers = new Headers(options.headers);
  if (options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`);
  if (options.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  const body = options.raw ?? (options.body === undefined ? null : JSON.stringify(options.body));
  const response = await fetch(url, { method, headers, body: body ?? null, redirect: 'manual' });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
}

function fakeEngine(step: Step): FakeEngine {
  const sent: CommandRequest[] = [];
  return {
    sent,
    manner: 'steps',
    reachable: true,
    async send(request) {
      sent.push(request);
      if (this.manner !== 'steps') return { kind: this.manner, retryAfterSeconds: 2 };
      return { kind: 'answered', result: await step(request) };
    },
    async isReachable() {
      return this.reachable;
    },
  };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
