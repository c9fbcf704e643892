import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';

/** As `openssl enc -aes-256-cbc -pbkdf2` takes it; whoever opens the packet is told this number. */
export const ROUNDS = 600_000;
const SALT_BYTES = 8;
const WORDS_BYTES = 20;

/** A packet that is locked, and what opens it, which is kept nowhere. */
export interface LockedPacket {
  bytes: Buffer;
  passphrase: string;
}

/**
 * Locks a packet with a passphrase made for it alone, in the form that `openssl enc` opens (AES-256-CBC, PBKDF2 with SHA-256): the
 * body outside needs no program of ours. That it arrived unchanged is told by the SHA-256 on the covering paper.
 */
export function lockPacket(packet: Buffer): LockedPacket {
  const passphrase = (randomBytes(WORDS_BYTES).toString('hex').match(/.{8}/g) ?? []).join('-');
  const salt = randomBytes(SALT_BYTES);
  const derived = pbkdf2Sync(passphrase, salt, ROUNDS, 48, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', derived.subarray(0, 32), derived.subarray(32));
  const sealed = Buffer.concat([cipher.update(packet), cipher.final()]);
  return { bytes: Buffer.concat([Buffer.from('Salted__', 'ascii'), salt, sealed]), passphrase };
}
