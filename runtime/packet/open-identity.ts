import { createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';

// The form is described where it is sealed: api/vault-seal.ts.
const VERSION = 1;
const INFO = 'tiep-thu/identity/v1';
/** What stands before the 32 bytes of an X25519 public key in its SPKI form. */
const SPKI_HEAD = Buffer.from('302a300506032b656e032100', 'hex');

/**
 * What was sealed of a sender with the vault's public key, opened with its private one. Throws when it was sealed for another key,
 * altered, or belongs to another letter.
 */
export function openIdentity(vaultPrivateKey: string, submissionId: string, sealed: Buffer): Buffer {
  if (sealed[0] !== VERSION) throw new Error('The sealed identity is of an unknown form.');
  const privateKey = createPrivateKey(vaultPrivateKey);
  const sent = sealed.subarray(1, 33);
  const own = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32);
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI_HEAD, sent]), format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey, publicKey });
  const key = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([sent, own]), INFO, 32));
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(33, 45));
  decipher.setAAD(Buffer.from(`vault.identity:${submissionId}`));
  decipher.setAuthTag(sealed.subarray(45, 61));
  return Buffer.concat([decipher.update(sealed.subarray(61)), decipher.final()]);
}
