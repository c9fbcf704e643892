import type pg from 'pg';
import type { z } from 'zod';
import type { CaseState } from '../../domain/case/state.ts';
import type { SubmissionKind } from '../../domain/taxonomy/codes.ts';
import { decryptContent } from '../content.ts';
import type { caseSchema } from '../contract/shown.ts';
import type { ApiDeps } from '../deps.ts';

/** A submission of a case, with the id of its words. */
export interface SubmissionShown {
  submissionId: string;
  channel: string;
  receivedOn: string;
  senderType: string;
  /** As it was said when it came in. */
  kind: SubmissionKind | null;
  contentId: string;
  /** Numbers stamped on it; null where nothing was kept. */
  stamps: Readonly<Record<string, string>> | null;
}

/** The submissions of a case, in order. */
export async function readSubmissions(pool: pg.Pool, caseId: string): Promise<SubmissionShown[]> {
  const { rows } = await pool.query<SubmissionShown>(
    `select s.id as "submissionId", s.channel, s.received_on::text as "receivedOn", s.sender_type as "senderType",
       s.kind, s.content_id as "contentId", s.intake -> 'stamps' as stamps
     from business.submission_case l join inbox.submission s on s.id = l.submission_id
     where l.case_id = $1::uuid order by l.position, s.id`,
    [caseId],
  );
  return rows;
}

/** What is stamped on the letters of a case, of the first that has each. */
export function stampsOf(submissions: readonly SubmissionShown[]): Readonly<Record<string, string>> {
  return submissions.reduceRight<Record<string, string>>((all, one) => ({ ...all, ...one.stamps }), {});
}

/** Files of the letters and files added since; names are words of people and lie encrypted. */
export async function readAttachments(
  { pool, secrets }: ApiDeps,
  caseId: string,
  processId: string,
): Promise<z.input<typeof caseSchema>['attachments']> {
  const { rows } = await pool.query<{ id: string; name: Buffer; mediaType: string; size: number; sha256: string }>(
    `select u.id, u.name_ciphertext as name, u.media_type as "mediaType", u.size, u.sha256 from inbox.upload u
     where u.process_id = $2 or u.submission_id in (select submission_id from business.submission_case where case_id = $1::uuid)
     order by u.created_at, u.id`,
    [caseId, processId],
  );
  return rows.map((row) => ({
    ...row,
    name: decryptContent(secrets.contentKey, row.id, row.name, 'inbox.upload.name').toString('utf8'),
  }));
}

/** The Vietnamese words of the codes of the allegations. */
export async function readLabels(pool: pg.Pool, state: CaseState): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(state.allegations.flatMap((one) => one.codes))];
  if (codes.length === 0) return new Map();
  const { rows } = await pool.query<{ code: string; label: string }>(
    'select code, label_vi as label from business.reference_code where code = any ($1::text[])',
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row.label]));
}
