import { createDecipheriv, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealForVault } from './vault-seal.ts';

const vault = generateKeyPairSync('x25519');
const publicPem = vault.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const ID = '019aa000-0000-7000-8000-000000000001';

/** Opens a seal as the vault does, from the written form alone. */
function open(privateKey: KeyObject, submissionId: string, sealed: Buffer): string {
  const sent = sealed.subarray(1, 33);
  const spki = Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), sent]);
  const own = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey, publicKey });
  const key = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([sent, own]), 'tiep-thu/identity/v1', 32));
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(33, 45));
  decipher.setAAD(Buffer.from(`vault.identity:${submissionId}`));
  decipher.setAuthTag(sealed.subarray(45, 61));
  return Buffer.concat([decipher.update(sealed.subarray(61)), decipher.final()]).toString('utf8');
}

describe('sealing an identity', () => {
  const sealed = sealForVault(publicPem, ID, Buffer.from('Trần Thị Bình'));

  it('is opened with the private key of the vault', () => {
    expect(open(vault.privateKey, ID, sealed)).toBe('Trần Thị Bình');
  });

  it('is not opened with another key, for another submission, or after a change', () => {
    const changed = Buffer.from(sealed);
    changed.writeUInt8((changed.at(-1) ?? 0) ^ 1, changed.length - 1);
    expect(() => open(generateKeyPairSync('x25519').privateKey, ID, sealed)).toThrow();
    expect(() => open(vault.privateKey, '019aa000-0000-7000-8000-000000000002', sealed)).toThrow();
    expect(() => open(vault.privateKey, ID, changed)).toThrow();
  });

  it('never looks the same twice and shows nothing of what it holds', () => {
    expect(sealForVault(publicPem, ID, Buffer.from('Trần Thị Bình')).equals(sealed)).toBe(false);
    expect(sealed.includes(Buffer.from('Bình'))).toBe(false);
  });
});
