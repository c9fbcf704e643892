import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** What the API and the worker need to know; the keys are 32 bytes each. */
export interface Secrets {
  /** HMAC key from which receipt codes are made and under which they are stored. */
  receiptKey: Buffer;
  /** AES-256-GCM key of everything Temporal stores. */
  payloadKey: Buffer;
  /** AES-256-GCM key of letters and files in `inbox.content`. */
  contentKey: Buffer;
  /** Key of the marks of what senders are known by; the API's alone. */
  markKey: Buffer;
  /** HMAC key under which session tokens are stored. */
  sessionKey: Buffer;
  /** X25519 public key (PEM) with which identities are sealed; what it sealed only the vault opener can read. */
  vaultPublicKey: string;
}

/** Passwords of the three roles that the product's own parts use. */
export interface RolePasswords {
  api: string;
  worker: string;
  vault: string;
}

/** A secret that must exist beforehand does not. Making up another would leave stored things unreadable. */
export class MissingSecretError extends Error {
  constructor(file: string) {
    super(`The secret ${file} is missing. Restore it: a new one could not open what is already stored.`);
    this.name = 'MissingSecretError';
  }
}

/** Whether a secret that is nowhere may be made now (first start) or must have been there (production). */
export interface SecretOptions {
  create: boolean;
}

/**
 * The named keys (all, when none are named), each from its setting or else from DATA_DIR/secrets. Whoever needs only
 * some should name them: the others then need not be given to that part at all. Throws MissingSecretError.
 */
export async function loadSecrets<K extends keyof Secrets = keyof Secrets>(
  config: Config,
  options: SecretOptions & { only?: readonly K[] },
): Promise<Pick<Secrets, K>> {
  const key = (given: string | undefined, file: string) => async () =>
    Buffer.from(given ?? (await readOrCreate(config, file, options, randomKey)), 'hex');
  const sources: { [Name in keyof Secrets]: () => Promise<Secrets[Name]> } = {
    receiptKey: key(config.SECRET_RECEIPT_KEY, 'receipt.key'),
    payloadKey: key(config.SECRET_PAYLOAD_KEY, 'payload.key'),
    contentKey: key(config.SECRET_CONTENT_KEY, 'content.key'),
    markKey: key(config.SECRET_MARK_KEY, 'mark.key'),
    sessionKey: key(config.SECRET_SESSION_KEY, 'session.key'),
    vaultPublicKey: async () => pemOf(config.SECRET_VAULT_PUBLIC_KEY) ?? vaultPublicKey(config, options),
  };
  const names: readonly string[] = options.only ?? Object.keys(sources);
  const wanted = Object.entries(sources).filter(([name]) => names.includes(name));
  const loaded = await Promise.all(wanted.map(async ([name, load]) => [name, await load()] as const));
  return Object.fromEntries(loaded) as Pick<Secrets, K>;
}

/** The passwords of the database roles, from the settings or else from DATA_DIR/secrets. Throws MissingSecretError. */
export async function loadRolePasswords(config: Config, options: SecretOptions): Promise<RolePasswords> {
  const password = async (given: string | undefined, file: string) =>
    given ?? (await readOrCreate(config, file, options, randomPassword));
  return {
    api: await password(config.SECRET_API_PASSWORD, 'api-password'),
    worker: await password(config.SECRET_WORKER_PASSWORD, 'worker-password'),
    vault: await password(config.SECRET_VAULT_PASSWORD, 'vault-password'),
  };
}

/** The password of the owner of the embedded cluster. Throws MissingSecretError. */
export async function loadOwnerPassword(config: Config, options: SecretOptions): Promise<string> {
  return readOrCreate(config, 'owner-password', options, randomPassword);
}

/** The private key of the identity vault (PEM), for its opener and nobody else. Throws MissingSecretError. */
export async function loadVaultPrivateKey(config: Config): Promise<string> {
  const given = pemOf(config.SECRET_VAULT_PRIVATE_KEY);
  return given ?? (await readOrCreate(config, VAULT_PRIVATE, { create: false }, newVaultKey));
}

const VAULT_PUBLIC = 'vault-public.pem';
const VAULT_PRIVATE = 'vault-private.pem';

const randomKey = () => randomBytes(32).toString('hex');
const randomPassword = () => randomBytes(24).toString('base64url');

function newVaultKey(): string {
  return generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

async function vaultPublicKey(config: Config, options: SecretOptions): Promise<string> {
  const known = await read(config, VAULT_PUBLIC);
  if (known !== null) return known;
  // The public half always follows from the private file, so that a crash between the two cannot part them.
  const privateKey = await readOrCreate(config, VAULT_PRIVATE, options, newVaultKey);
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString().trim();
  return readOrCreate(config, VAULT_PUBLIC, options, () => publicKey);
}

async function readOrCreate(config: Config, file: string, options: SecretOptions, make: () => string) {
  const known = await read(config, file);
  if (known !== null) return known;
  if (!options.create) throw new MissingSecretError(file);
  const folder = join(config.DATA_DIR, 'secrets');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${file}.${randomBytes(6).toString('hex')}`);
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(`${make().trim()}\n`);
  await handle.sync();
  await handle.close();
  // link() refuses an existing name: of two processes that start together, the second takes the first one's secret.
  await link(draft, join(folder, file)).catch(unlessCode('EEXIST'));
  await rm(draft);
  return (await read(config, file)) ?? '';
}

async function read(config: Config, file: string): Promise<string | null> {
  const content = await readFile(join(config.DATA_DIR, 'secrets', file), 'utf8').catch(unlessCode('ENOENT'));
  return content?.trim() || null;
}

function unlessCode(code: string) {
  return (error: NodeJS.ErrnoException) => {
    if (error.code !== code) throw error;
  };
}

function pemOf(setting: string | undefined): string | undefined {
  return setting?.replaceAll('\\n', '\n').trim();
}
