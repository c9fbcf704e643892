import { randomBytes, randomUUID } from 'node:crypto';

/** A new UUID v7: 48 bits of milliseconds, then random bits, so that rows of one time lie together. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x70, 6);
  bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * A new random id (UUID v4), for what a person complained about may see: the time in a UUID v7 would tell them when the
 * letter was filed, and so perhaps by whom.
 */
export function newTimelessId(): string {
  return randomUUID();
}

/** The UUID v8 that stands for a hash of at least 32 hexadecimal digits: the same hash, the same id. */
export function idFrom(hash: string): string {
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
