import type pg from 'pg';
import type { z } from 'zod';
import type { Day } from '../../domain/calendar/calendar.ts';
import { compareLetters } from '../../domain/matching/compare.ts';
import type { Likeness } from '../../domain/matching/compare.ts';
import { countOnce } from '../../domain/matching/count-once.ts';
import type { Fingerprint } from '../../domain/matching/fingerprint.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import type { Caller } from '../caller.ts';
import type { similarSchema } from '../contract/similar.ts';
import { FINGERPRINT_COLUMNS, readFingerprint } from './fingerprint-rows.ts';
import type { FingerprintRow } from './fingerprint-rows.ts';

/** Letters that are looked at closely, those with most keys in common first; and cases that are shown. */
const CANDIDATES = 200;
const SHOWN = 10;

/** A letter, or the letters of one case, to which others are looked for. */
export interface Sought {
  fingerprints: readonly Fingerprint[];
  subjectIds: readonly string[];
  /** The case itself, not to be found. */
  caseId: string | null;
}

interface CandidateRow extends FingerprintRow {
  caseId: string;
  caseNumber: string;
  stage: string;
  kind: string | null;
  receivedOn: Day;
  subjectIds: string[];
}

interface Found extends Likeness {
  row: CandidateRow;
  fingerprint: Fingerprint;
}

/**
 * The cases most like what is sought, ten at most, among those the caller may know of: the condition stands in the same
 * query and before its limit, so that what is hidden changes neither the answer nor its length.
 */
export async function findSimilar(
  pool: pg.Pool,
  caller: Caller,
  sought: Sought,
): Promise<z.input<typeof similarSchema>> {
  const candidates = await readCandidates(pool, caller, sought);
  const best = new Map<string, Found>();
  for (const row of candidates) {
    const found = likest(row, sought);
    if (found !== null && found.score > (best.get(row.caseId)?.score ?? 0)) best.set(row.caseId, found);
  }
  const shown = [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, SHOWN);
  return { items: shown.map(showFound), letters: shown.length, matters: mattersOf(shown) };
}

/** By the index over keys; only those the caller may know of are chosen from. */
export async function readCandidates(pool: pg.Pool, caller: Caller, sought: Sought): Promise<CandidateRow[]> {
  const keys = [...new Set(sought.fingerprints.flatMap((one) => one.keys))];
  if (keys.length === 0) return [];
  const visible = visibleCases(caller, 4);
  const { rows } = await pool.query<CandidateRow>(
    `with chosen as (
       select c.*, l.submission_id, likely.shared from inbox.likely_letters($1::integer[]) likely
       join business.submission_case l on l.submission_id = likely.submission_id
       join business.case_file c on c.case_id = l.case_id
       where c.case_id is distinct from $2::uuid and ${visible.sql}
         -- a part of the same letter is no other letter
         and not exists (select 1 from business.submission_case own
           where own.case_id = $2::uuid and own.submission_id = l.submission_id)
       order by likely.shared desc, c.received_on desc, c.case_id limit $3)
     select c.case_id as "caseId", c.number as "caseNumber", c.stage, c.kind, c.received_on::text as "receivedOn",
       (c.subject_person_ids || c.subject_organisation_ids)::text[] as "subjectIds", ${FINGERPRINT_COLUMNS}
     from chosen c join inbox.fingerprint f on f.submission_id = c.submission_id`,
    [keys, sought.caseId, CANDIDATES, ...visible.values],
  );
  return rows;
}

function likest(row: CandidateRow, { fingerprints, subjectIds }: Sought): Found | null {
  const fingerprint = readFingerprint(row);
  const subjectShared = row.subjectIds.some((id) => subjectIds.includes(id));
  const all = fingerprints.flatMap((one) => compareLetters(one, fingerprint, subjectShared) ?? []);
  const [first] = all.toSorted((a, b) => b.score - a.score);
  return first === undefined ? null : { ...first, row, fingerprint };
}

/** Near-identical letters count once: how many matters the letters found come to (practice: P28). */
function mattersOf(shown: readonly Found[]): number {
  const ties = shown.flatMap(({ fingerprint }, a) =>
    shown.flatMap((other, b) =>
      b > a && compareLetters(fingerprint, other.fingerprint, false)?.similarity === 'near-identical'
        ? [[a, b] as const]
        : [],
    ),
  );
  return countOnce(shown.length, ties);
}

function showFound({ row, similarity, because }: Found): z.input<typeof similarSchema>['items'][number] {
  return {
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    stage: row.stage,
    stageText: wordFor(VI.stages, row.stage),
    kind: row.kind,
    kindText: row.kind === null ? null : wordFor(VI.kinds, row.kind),
    receivedOn: row.receivedOn,
    similarity,
    similarityText: wordFor(VI.similarities, similarity),
    because: because.map((code) => ({ code, text: wordFor(VI.similarityReasons, code) })),
  };
}
