import { visibleRemediations } from '../authorisation/visible-remediations.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { answerFile } from '../uploads/answer-file.ts';
import type { StoredFile } from '../uploads/answer-file.ts';

/** A file of a remediation the caller may know of, always offered for saving and never opened in our own pages. */
export const getRemediationEvidence: Handler<'getRemediationEvidence'> = async (context) => {
  const { params, deps } = context;
  const visible = visibleRemediations(callerOf(context), 3);
  const { rows } = await deps.pool.query<StoredFile>(
    `select u.id, u.media_type, u.name_ciphertext, u.ciphertext from inbox.upload u
     join business.remediation m on m.process_id = u.process_id
     where m.remediation_id = $1::uuid and u.id = $2::uuid and ${visible.sql}`,
    [params.remediationId, params.attachmentId, ...visible.values],
  );
  const row = rows[0];
  if (row === undefined) throw notFound();
  return answerFile(deps.secrets.contentKey, row);
};
