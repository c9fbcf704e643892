import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

// `npx tsx runtime/write-compose-env.ts [file]`: fresh passwords and keys for docker-compose.yml, once per installation.
const file = process.argv[2] ?? 'compose.env';

const password = () => randomBytes(24).toString('base64url');
const key = () => randomBytes(32).toString('hex');
const { privateKey } = generateKeyPairSync('x25519');
const onOneLine = (pem: string | Buffer) => pem.toString().trim().replaceAll('\n', '\\n');

const settings = {
  POSTGRES_PASSWORD: password(),
  SECRET_API_PASSWORD: password(),
  SECRET_WORKER_PASSWORD: password(),
  SECRET_VAULT_PASSWORD: password(),
  SECRET_RECEIPT_KEY: key(),
  SECRET_PAYLOAD_KEY: key(),
  SECRET_CONTENT_KEY: key(),
  SECRET_MARK_KEY: key(),
  SECRET_SESSION_KEY: key(),
  SECRET_VAULT_PUBLIC_KEY: onOneLine(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })),
  SECRET_VAULT_PRIVATE_KEY: onOneLine(privateKey.export({ type: 'pkcs8', format: 'pem' })),
};
const lines = Object.entries(settings).map(([name, value]) => `${name}='${value}'`);

// Never over an existing file: whatever was stored with its keys could not be opened any more.
await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
process.stdout.write(`${file} written. Keep a copy in a safe place: nothing stored can be read without it.\n`);
