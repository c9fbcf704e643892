import type pg from 'pg';
import { newId } from '../../api/ids.ts';
import { fingerprintLetter } from '../../api/matching/fingerprint-rows.ts';

/** Words of invented letters; enough of them that two letters hardly share any pair. */
const SYLLABLES =
  'an bao binh cam chau dieu doan dung giang ham hoang khanh lam linh loan minh nga nghi oanh phuc quang quy sinh'.split(
    ' ',
  );
const LENGTH = 60;
/** Letters made anew; the rest are the same sketches under other keys, as unlike letters are. */
const MADE = 200;

/**
 * Letters of another body with a fingerprint each: as many as asked, none alike. Straight into the rows; of the keys only every
 * so many where the index need not be as large as in earnest.
 */
export async function fillFingerprints(
  admin: pg.Pool,
  receiptKey: Buffer,
  { rows, keyEvery = 1 }: { rows: number; keyEvery?: number },
): Promise<void> {
  const word = (at: number) => `${SYLLABLES[at % SYLLABLES.length]}${SYLLABLES[(at * 7) % SYLLABLES.length]}`;
  const office = newId();
  const letters = Array.from({ length: MADE }, (_, letter) =>
    fingerprintLetter(receiptKey, {
      text: Array.from({ length: LENGTH }, (_unused, at) => word(letter * 31 + at * at)).join(' '),
      ...{ subjectIds: [], officeIds: [office] },
    }),
  );
  const made = letters.map(({ keys, ...one }) => ({
    ...{ word_count: one.wordCount, gram_count: one.gramCount, keys },
    ...{ words: hex(one.words), pairs: hex(one.pairs), grams: hex(one.grams) },
  }));
  await admin.query(
    `create table inbox.filling as select gen_random_uuid() as id, gen_random_uuid() as case_id, gen_random_uuid() as content_id, n
     from generate_series(1, $1::int) n`,
    [rows],
  );
  await admin.query(
    `insert into inbox.content (id, sha256, ciphertext, process_id) select content_id, '', '', 'case/' || case_id from inbox.filling`,
  );
  await admin.query(
    `insert into inbox.submission (id, request_id, body_hash, case_id, case_number, matter_id, channel, sender_type, content_id,
       receiving_organisation_id, organisation_id, organisation_path, restricted, subject_person_ids, subject_organisation_ids, received_at,
       received_on, receipt_lookup, registered_at)
     select id, id::text, '', case_id, 'PA-' || case_id, id, 'letter', 'anonymous', content_id, $1::uuid, $1::uuid, 'zz', false, '{}', '{}',
       now(), '2026-01-05', id::text, now() from inbox.filling`,
    [office],
  );
  await admin.query(
    `insert into business.case_file (process_id, case_id, number, organisation_id, organisation_path, stage, track, channel, urgency,
       restricted, received_on, registered_at, subject_person_ids, subject_organisation_ids, codes, receipt_date_status, search_text)
     select 'case/' || case_id, case_id, 'PA-' || case_id, $1::uuid, 'zz', 'SCREENING', 'party', 'letter', 'normal', false, '2026-01-05', now(),
       '{}', '{}', '{}', 'accepted', '' from inbox.filling`,
    [office],
  );
  await admin.query(
    'insert into business.submission_case (submission_id, case_id, position) select id, case_id, 0 from inbox.filling',
  );
  await admin.query(
    `insert into inbox.fingerprint (submission_id, version, words, pairs, grams, word_count, gram_count, places, wide_places, names,
       figures, keys)
     select f.id, 1, decode(m.words, 'hex'), decode(m.pairs, 'hex'), decode(m.grams, 'hex'), m.word_count, m.gram_count, '{}', '{}', '{}', '{}',
       -- Every letter its own keys; of what many letters share, one key in forty.
       array(select case when place % 40 = 0 then key else hashtext(f.n || '/' || key) end from unnest(m.keys) with ordinality k (key, place) where place % $3::int = 0)
     from inbox.filling f join (select row_number() over () as place, r.* from jsonb_to_recordset($1::jsonb) as r (words text, pairs text,
       grams text, word_count int, gram_count int, keys int[])) m on m.place = f.n % $2::int + 1`,
    [JSON.stringify(made), MADE, keyEvery],
  );
  await admin.query('drop table inbox.filling');
  await admin.query('vacuum analyze inbox.fingerprint, inbox.submission, business.case_file, business.submission_case');
}

function hex(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('hex');
}
