import { createHash } from 'node:crypto';
import { readTexts } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import { idFrom } from '../ids.ts';
import { renameTelling, tellsOf } from '../sender-text/file-names.ts';
import { peopleOfLetter } from '../sender-text/people-of-letter.ts';
import { sealSenderMarks } from '../sender-text/sender-marks.ts';
import { sealForVault } from '../vault-seal.ts';

interface Later {
  /** Of the command that tells the case: the same request seals once. */
  commandId: string;
  submissionId: string;
  kind: 'self' | 'representative' | 'completed';
  identity: Readonly<Record<string, unknown>>;
}

/**
 * Seals what is said of a sender after the letter came, beside what was sealed with it; nobody here can read it back. What they
 * are known by is marked first, so that no text to others holds it from then on.
 */
export async function sealLater(
  { pool, secrets }: Pick<ApiDeps, 'pool' | 'secrets'>,
  { commandId, submissionId, kind, identity }: Later,
): Promise<void> {
  const id = idFrom(hashOf(commandId));
  await markLater({ pool, secrets }, { id, submissionId, identity });
  const sealed = sealForVault(
    secrets.vaultPublicKey,
    submissionId,
    Buffer.from(JSON.stringify({ type: kind, ...identity }), 'utf8'),
  );
  await pool.query(
    `insert into vault.later_identity (id, submission_id, kind, key_id, sealed) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [id, submissionId, kind, secrets.vaultKeyId, sealed],
  );
}

async function markLater(
  { pool, secrets }: Pick<ApiDeps, 'pool' | 'secrets'>,
  { id, submissionId, identity }: { id: string } & Pick<Later, 'submissionId' | 'identity'>,
): Promise<void> {
  const { rows } = await pool.query<{ contentId: string }>(
    'select content_id as "contentId" from inbox.submission where id = $1',
    [submissionId],
  );
  const contentId = rows[0]?.contentId ?? '';
  const texts = contentId === '' ? null : await readTexts(pool, secrets.contentKey, [contentId]);
  const people = peopleOfLetter(identity, {});
  const letter = texts?.get(contentId) ?? '';
  const sealed = sealSenderMarks(secrets.markKey, submissionId, { people, letter });
  if (sealed === null) return;
  // Files that came while nobody knew the name may bear it.
  await renameTelling({ pool, secrets }, { submissionId }, tellsOf(people, letter));
  await pool.query(
    'insert into inbox.sender_mark (id, submission_id, sealed) values ($1, $2, $3) on conflict do nothing',
    [id, submissionId, sealed],
  );
}

function hashOf(commandId: string): string {
  return createHash('sha256').update(`later-identity/${commandId}`).digest('hex');
}
