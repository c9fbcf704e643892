import type pg from 'pg';
import { featuresOf } from '../../domain/matching/features.ts';
import { FINGERPRINT_VERSION, fingerprintOf } from '../../domain/matching/fingerprint.ts';
import type { Fingerprint, OnRecord } from '../../domain/matching/fingerprint.ts';
import { readTexts } from '../content.ts';
import type { ApiSecrets } from '../deps.ts';
import { createPieceHash } from './piece-hash.ts';

/** The columns of `inbox.fingerprint f` as `FingerprintRow` has them. */
export const FINGERPRINT_COLUMNS = `f.words, f.pairs, f.grams, f.word_count as "wordCount", f.gram_count as "gramCount",
  f.places, f.wide_places as "widePlaces", f.names, f.figures, f.keys`;

/** A fingerprint as it is stored: sketches are bytes. */
export type FingerprintRow = Omit<Fingerprint, 'words' | 'pairs' | 'grams'> &
  Record<'words' | 'pairs' | 'grams', Buffer>;

/** A letter to be compared. */
export interface Letter extends OnRecord {
  text: string;
  /** Names of the sender, as far as they are known: nothing of the fingerprint comes from them (practice: P33). */
  unsaid?: readonly string[];
}

/** The fingerprint of a letter under this installation's key. */
export function fingerprintLetter(receiptKey: Buffer, { text, unsaid = [], ...onRecord }: Letter): Fingerprint {
  return fingerprintOf(featuresOf(text, unsaid), onRecord, createPieceHash(receiptKey));
}

/** What making fingerprints needs. */
export interface FingerprintWorld {
  pool: pg.Pool;
  secrets: Pick<ApiSecrets, 'receiptKey' | 'contentKey'>;
}

/** A stored fingerprint as it is compared. */
export function readFingerprint(row: FingerprintRow): Fingerprint {
  return { ...row, words: [...row.words], pairs: [...row.pairs], grams: [...row.grams] };
}

/** Stores the fingerprint of a submission, or makes it anew. */
export async function storeFingerprint(
  { pool, secrets }: FingerprintWorld,
  submissionId: string,
  letter: Letter,
): Promise<void> {
  const made = fingerprintLetter(secrets.receiptKey, letter);
  await pool.query(
    `insert into inbox.fingerprint as f (submission_id, version, words, pairs, grams, word_count, gram_count, places, wide_places,
       names, figures, keys)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (submission_id) do update set version = excluded.version, words = excluded.words, pairs = excluded.pairs,
       grams = excluded.grams, word_count = excluded.word_count, gram_count = excluded.gram_count, places = excluded.places,
       wide_places = excluded.wide_places, names = excluded.names, figures = excluded.figures, keys = excluded.keys
     where f.version < excluded.version`,
    [
      ...[submissionId, FINGERPRINT_VERSION, Buffer.from(made.words), Buffer.from(made.pairs), Buffer.from(made.grams)],
      ...[made.wordCount, made.gramCount, made.places, made.widePlaces, made.names, made.figures, made.keys],
    ],
  );
}

const BATCH = 200;

/**
 * Makes the fingerprints that are missing or of an older way of making them: of letters from before there were any, and of
 * those whose filing ended before it was stored. Returns how many it made.
 */
export async function makeMissingFingerprints({ pool, secrets }: FingerprintWorld): Promise<number> {
  let made = 0;
  for (let after = FIRST; ;) {
    const { rows } = await pool.query<{ id: string; contentId: string; subjectIds: string[]; officeIds: string[] }>(
      `select s.id, s.content_id as "contentId", (s.subject_person_ids || s.subject_organisation_ids)::text[] as "subjectIds",
         array[s.organisation_id, s.receiving_organisation_id]::text[] as "officeIds"
       from inbox.submission s left join inbox.fingerprint f on f.submission_id = s.id and f.version = $1
       where f.submission_id is null and s.id > $2::uuid order by s.id limit $3`,
      [FINGERPRINT_VERSION, after, BATCH],
    );
    const texts = await readTexts(
      pool,
      secrets.contentKey,
      rows.map((row) => row.contentId),
    );
    for (const { id, contentId, ...onRecord } of rows) {
      await storeFingerprint({ pool, secrets }, id, { text: texts.get(contentId) ?? '', ...onRecord });
    }
    made += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return made;
    after = last.id;
  }
}

const FIRST = '00000000-0000-0000-0000-000000000000';
