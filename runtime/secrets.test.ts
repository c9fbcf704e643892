import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';
import { loadRolePasswords, loadSecrets, loadVaultPrivateKey, MissingSecretError } from './secrets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the secrets of an installation', () => {
  it('are made at the first start and are the same ever after', async () => {
    const config = parseConfig({ DATA_DIR: folder });
    const first = await loadSecrets(config, { create: true });
    expect(await loadSecrets(config, { create: false })).toEqual(first);
    expect([first.receiptKey, first.payloadKey, first.contentKey].map((key) => key.length)).toEqual([32, 32, 32]);
    expect(first.receiptKey).not.toEqual(first.payloadKey);
  });

  it('can be read by their owner only', async () => {
    const config = parseConfig({ DATA_DIR: folder });
    await loadSecrets(config, { create: true });
    await loadRolePasswords(config, { create: true });
    const files = await readdir(join(folder, 'secrets'));
    expect(files.length).toBeGreaterThan(7);
    for (const file of files) expect((await stat(join(folder, 'secrets', file))).mode & 0o777, file).toBe(0o600);
  });

  it('two processes that start together agree on them', async () => {
    const config = parseConfig({ DATA_DIR: folder });
    const [one, other] = await Promise.all([
      loadSecrets(config, { create: true }),
      loadSecrets(config, { create: true }),
    ]);
    expect(one).toEqual(other);
  });

  it('are never made up where they should already exist', async () => {
    const config = parseConfig({ DATA_DIR: folder });
    await expect(loadSecrets(config, { create: false })).rejects.toThrow(MissingSecretError);
  });

  it('a part that names the keys it needs is given no others', async () => {
    const config = parseConfig({ DATA_DIR: folder, SECRET_PAYLOAD_KEY: 'ef'.repeat(32) });
    const given = await loadSecrets(config, { create: false, only: ['payloadKey'] });
    expect(Object.keys(given)).toEqual(['payloadKey']);
    expect(given.payloadKey.toString('hex')).toBe('ef'.repeat(32));
  });

  it('a setting goes before the file', async () => {
    const config = parseConfig({ DATA_DIR: folder, SECRET_RECEIPT_KEY: 'cd'.repeat(32), SECRET_API_PASSWORD: 'given' });
    expect((await loadSecrets(config, { create: true })).receiptKey.toString('hex')).toBe('cd'.repeat(32));
    expect((await loadRolePasswords(config, { create: true })).api).toBe('given');
  });

  it('the two halves of the vault key belong together', async () => {
    const config = parseConfig({ DATA_DIR: folder });
    const { vaultPublicKey } = await loadSecrets(config, { create: true });
    const derived = createPublicKey(createPrivateKey(await loadVaultPrivateKey(config)));
    expect(derived.export({ type: 'spki', format: 'pem' }).toString().trim()).toBe(vaultPublicKey);
  });
});
