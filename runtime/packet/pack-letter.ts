import { extname } from 'node:path';
import { createTar } from 'nanotar';
import type pg from 'pg';
import { decryptContent, sha256 } from '../../api/content.ts';
import { findKeeperOf, readSealedPapers } from '../../api/outside/sealed-papers.ts';
import { lockPacket } from './lock-packet.ts';
import type { LockedPacket } from './lock-packet.ts';
import { openIdentity } from './open-identity.ts';

/** What a letter is packed with: the database as the API and as the opener of the vault, and the two keys. */
export interface PackingWorld {
  api: pg.Pool;
  vault: pg.Pool;
  contentKey: Buffer;
  vaultPrivateKey: string;
}

/** A file in the packet. */
interface PackedFile {
  name: string;
  data: Buffer;
}

/** Readable by their owner alone; when a letter was packed stands in its list, so that two packings of the same are the same. */
const OF_ALL = { mode: '600', uid: 0, gid: 0, mtime: 0 };

/** What keeps a letter from being packed, in words for the operator. */
export class NotPackedError extends Error {}

/**
 * Packs a sealed letter about the topmost body for the keeper of the register who hands it over (practice: P15, P29): the words,
 * the files, what the sender added and who they are, in one locked archive that nobody here reads. Who had it packed is recorded
 * before anything is opened. Throws NotPackedError where there is no such letter, where it has left, and where that account may
 * not hand it over.
 */
export async function packLetter(
  { api, vault, contentKey, vaultPrivateKey }: PackingWorld,
  { caseId, keeper, today }: { caseId: string; keeper: string; today: string },
): Promise<LockedPacket & { sha256: string; files: number }> {
  const accountId = await findKeeperOf(api, { caseId, keeper, today });
  if (accountId === null) {
    throw new NotPackedError('No sealed letter of that case waits for that keeper of the register to hand it over.');
  }
  const { words, files, identities } = await readSealedPapers({ api, vault }, { caseId, accountId });
  const entries: PackedFile[] = [
    ...words.map(({ id, sealed }, at) => entry(`don-${at + 1}.txt`, decryptContent(contentKey, id, sealed))),
    ...identities.map(({ id, sealed }, at) =>
      entry(`nguoi-gui-${at + 1}.json`, openIdentity(vaultPrivateKey, id, sealed)),
    ),
    ...files.map(({ id, name, sealed }, at) => {
      const called = decryptContent(contentKey, id, name, 'inbox.upload.name').toString('utf8');
      return entry(`tep-${at + 1}${extname(called)}`, decryptContent(contentKey, id, sealed, 'inbox.upload'));
    }),
  ];
  const list = entries.map(({ name, data }) => `${sha256(data)}  ${name}\n`).join('');
  const archive = createTar([...entries, entry('SHA256SUMS', Buffer.from(list, 'utf8'))], { attrs: OF_ALL });
  const locked = lockPacket(Buffer.from(archive));
  return { ...locked, sha256: sha256(locked.bytes), files: entries.length };
}

function entry(name: string, data: Buffer): PackedFile {
  return { name, data };
}
