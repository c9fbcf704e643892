import { extname } from 'node:path';
import type pg from 'pg';
import { senderPieces } from '../../domain/sender-text/sender-pieces.ts';
import type { Personal } from '../../domain/sender-text/sender-pieces.ts';
import { textPieces } from '../../domain/sender-text/text-pieces.ts';
import { NEUTRAL_FILE_NAME } from '../../texts/vi/sender-text.ts';
import { decryptContent, encryptContent } from '../content.ts';
import type { ApiDeps } from '../deps.ts';

const PLACE = 'inbox.upload.name';

type Kept = { pool: pg.Pool; secrets: Pick<ApiDeps['secrets'], 'contentKey'> };

/**
 * Files by their ids, or all that came with a letter or were added to its cases by senders; whoever uploads for themselves touches
 * only what is theirs and unclaimed.
 */
type Which = { ids: readonly string[]; accountId: string | null } | { submissionId: string };

interface NamedFile {
  id: string;
  name: string;
}

/** What these files are called, in the order of the ids. */
export async function readFileNames({ pool, secrets }: Kept, ids: readonly string[]): Promise<NamedFile[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<{ id: string; name: Buffer }>(
    `select id, name_ciphertext as name from inbox.upload
     where id = any ($1::uuid[]) order by array_position($1::uuid[], id)`,
    [[...ids]],
  );
  return named(secrets.contentKey, rows);
}

/**
 * Gives a neutral name to those files whose own name holds something of the sender (practice: P30): handlers read what a file is
 * called, and a sender is never refused for it. What lies in the file stays as it is.
 */
export async function renameTelling(kept: Kept, which: Which, isTelling: (name: string) => boolean): Promise<void> {
  const files = await readNames(kept, which);
  const { contentKey } = kept.secrets;
  const telling = files.flatMap(({ id, name }, at) =>
    isTelling(name) ? [{ id, name: `${NEUTRAL_FILE_NAME} ${at + 1}${extname(name)}` }] : [],
  );
  if (telling.length === 0) return;
  await kept.pool.query(
    `update inbox.upload u set name_ciphertext = t.name
     from unnest($1::uuid[], $2::bytea[]) as t (id, name) where u.id = t.id`,
    [
      telling.map((one) => one.id),
      telling.map(({ id, name }) => encryptContent(contentKey, id, Buffer.from(name, 'utf8'), PLACE)),
    ],
  );
}

/** Whether a name holds something of these people. */
export function tellsOf(people: readonly Personal[], letter: string): (name: string) => boolean {
  const pieces = new Set(senderPieces(people, letter).map((one) => one.piece));
  return (name) => piecesOfName(name).some((piece) => pieces.has(piece));
}

/** What a file's name might give away: as it is written, and its words where only capitals part them (LoThiHang.pdf). */
export function piecesOfName(name: string): readonly string[] {
  const stem = name.slice(0, name.length - extname(name).length).normalize('NFC');
  return [...textPieces(stem), ...textPieces(stem.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))];
}

async function readNames(kept: Kept, which: Which): Promise<NamedFile[]> {
  if (!('submissionId' in which)) {
    const { rows } = await kept.pool.query<{ id: string; name: Buffer }>(
      `select id, name_ciphertext as name from inbox.upload where id = any ($1::uuid[])
         and submission_id is null and process_id is null and created_by is not distinct from $2::uuid
       order by array_position($1::uuid[], id)`,
      [[...which.ids], which.accountId],
    );
    return named(kept.secrets.contentKey, rows);
  }
  const { rows } = await kept.pool.query<{ id: string; name: Buffer }>(
    `select u.id, u.name_ciphertext as name from inbox.upload u
     where u.submission_id = $1::uuid or (u.created_by is null and u.process_id in
       (select l.process_id from business.case_sender l where l.submission_id = $1::uuid))
     order by u.created_at, u.id`,
    [which.submissionId],
  );
  return named(kept.secrets.contentKey, rows);
}

function named(contentKey: Buffer, rows: readonly { id: string; name: Buffer }[]): NamedFile[] {
  return rows.map(({ id, name }) => ({ id, name: decryptContent(contentKey, id, name, PLACE).toString('utf8') }));
}
