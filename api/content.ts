import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { TextRef } from '../domain/process.ts';
import { newId } from './ids.ts';

// Envelope: version (1 byte), key id (8 bytes), iv (12), tag (16), ciphertext. The row is bound as additional data, so
// that ciphertext moved to another row or table does not open.
const VERSION = 1;
const KEY_ID_BYTES = 8;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES + IV_BYTES + TAG_BYTES;

/** The encrypted tables; part of what is authenticated, hence never renamed. */
export type SealedPlace = 'inbox.content' | 'inbox.upload' | 'inbox.upload.name' | 'inbox.sender_mark';

/** Encrypts bytes for one row with AES-256-GCM. `id` is the row's id. */
export function encryptContent(key: Buffer, id: string, bytes: Buffer, place: SealedPlace = 'inbox.content'): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(`${place}:${id}`));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), keyIdOf(key), iv, cipher.getAuthTag(), sealed]);
}

/** Opens what `encryptContent` made for that row. Throws when it was altered, moved, or sealed with another key. */
export function decryptContent(
  key: Buffer,
  id: string,
  envelope: Buffer,
  place: SealedPlace = 'inbox.content',
): Buffer {
  if (envelope.length < HEAD_BYTES || envelope[0] !== VERSION) throw new Error('The envelope is of an unknown form.');
  const ivStart = 1 + KEY_ID_BYTES;
  if (!envelope.subarray(1, ivStart).equals(keyIdOf(key))) throw new Error('The envelope was sealed with another key.');
  const tagStart = ivStart + IV_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, envelope.subarray(ivStart, tagStart));
  decipher.setAAD(Buffer.from(`${place}:${id}`));
  decipher.setAuthTag(envelope.subarray(tagStart, HEAD_BYTES));
  return Buffer.concat([decipher.update(envelope.subarray(HEAD_BYTES)), decipher.final()]);
}

/** SHA-256 of the bytes, as 64 hexadecimal digits. */
export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Stores words encrypted and returns what a command may carry of them. Unclaimed words are swept after 24 hours. */
export async function storeText(
  client: pg.Pool | pg.ClientBase,
  key: Buffer,
  { text, accountId }: { text: string; accountId: string | null },
): Promise<TextRef> {
  const id = newId();
  const bytes = Buffer.from(text, 'utf8');
  const hash = sha256(bytes);
  await client.query('insert into inbox.content (id, sha256, ciphertext, created_by) values ($1, $2, $3, $4)', [
    id,
    hash,
    encryptContent(key, id, bytes),
    accountId,
  ]);
  return { contentId: id, sha256: hash };
}

/** The words stored under these ids; ids that are not there are left out. Throws when stored words cannot be opened. */
export async function readTexts(
  client: pg.Pool | pg.ClientBase,
  key: Buffer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<{ id: string; ciphertext: Buffer }>(
    'select id, ciphertext from inbox.content where id = any ($1::uuid[])',
    [[...ids]],
  );
  return new Map(rows.map((row) => [row.id, decryptContent(key, row.id, row.ciphertext).toString('utf8')]));
}

function keyIdOf(key: Buffer): Buffer {
  return createHash('sha256').update('content-key/').update(key).digest().subarray(0, KEY_ID_BYTES);
}
