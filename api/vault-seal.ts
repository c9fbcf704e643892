import {
  createCipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

// Sealed form: version (1 byte), ephemeral X25519 public key (32), iv (12), tag (16), ciphertext. The opener derives the
// same key from its private key and the ephemeral public one; the submission id is bound as additional data.
const VERSION = 1;
const RAW_KEY_BYTES = 32;
const IV_BYTES = 12;
const INFO = 'tiep-thu/identity/v1';

/**
 * Seals a sender's identity for the vault: X25519 with a key made for this one seal, HKDF-SHA256, AES-256-GCM. Nobody
 * without the vault's private key can open it, the API that sealed it included.
 */
export function sealForVault(vaultPublicKey: string, submissionId: string, bytes: Buffer): Buffer {
  const recipient = createPublicKey(vaultPublicKey);
  const ephemeral = generateKeyPairSync('x25519');
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: recipient });
  const sent = rawPublicKey(ephemeral.publicKey);
  const salt = Buffer.concat([sent, rawPublicKey(recipient)]);
  const key = Buffer.from(hkdfSync('sha256', shared, salt, INFO, 32));
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(`vault.identity:${submissionId}`));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), sent, iv, cipher.getAuthTag(), sealed]);
}

/** The 32 bytes of an X25519 public key: the end of its SPKI form. */
function rawPublicKey(key: ReturnType<typeof createPublicKey>): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(-RAW_KEY_BYTES);
}
