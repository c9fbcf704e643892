import { createHash } from 'node:crypto';
import type { ApiDeps } from '../deps.ts';
import { idFrom } from '../ids.ts';
import { sealForVault } from '../vault-seal.ts';

interface Later {
  /** Of the command that tells the case: the same request seals once. */
  commandId: string;
  submissionId: string;
  kind: 'self' | 'representative';
  identity: Readonly<Record<string, unknown>>;
}

/** Seals what is said of a sender after the letter came, beside what was sealed with it; nobody here can read it back. */
export async function sealLater(
  { pool, secrets }: Pick<ApiDeps, 'pool' | 'secrets'>,
  { commandId, submissionId, kind, identity }: Later,
): Promise<void> {
  const sealed = sealForVault(
    secrets.vaultPublicKey,
    submissionId,
    Buffer.from(JSON.stringify({ type: kind, ...identity }), 'utf8'),
  );
  await pool.query(
    `insert into vault.later_identity (id, submission_id, kind, key_id, sealed) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [idFrom(hashOf(commandId)), submissionId, kind, secrets.vaultKeyId, sealed],
  );
}

function hashOf(commandId: string): string {
  return createHash('sha256').update(`later-identity/${commandId}`).digest('hex');
}
