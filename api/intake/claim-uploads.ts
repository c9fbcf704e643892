import type pg from 'pg';
import { fieldProblem } from '../say-problem.ts';

/**
 * Whether all these files were uploaded by this account (null = by someone without one) and belong to nothing yet. Files
 * of others are answered like files that do not exist.
 */
export async function areClaimable(pool: pg.Pool, ids: readonly string[], accountId: string | null): Promise<boolean> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return true;
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from inbox.upload
     where id = any ($1::uuid[]) and submission_id is null and process_id is null and created_by is not distinct from $2::uuid`,
    [[...wanted], accountId],
  );
  return rows[0]?.n === wanted.size;
}

/** The files a command brings, if any, must be this account's and belong to nothing yet. Throws 422 when they do not. */
export async function checkAttachments(pool: pg.Pool, attachments: unknown, accountId: string): Promise<void> {
  const ids = Array.isArray(attachments) ? attachments.map(String) : [];
  if (!(await areClaimable(pool, ids, accountId))) throw fieldProblem('attachments', 'ATTACHMENT_UNKNOWN');
}
