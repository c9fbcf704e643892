import { encryptContent, sha256 } from '../content.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { newId } from '../ids.ts';
import { notFound } from '../problem.ts';
import { answerFile } from './answer-file.ts';
import type { StoredFile } from './answer-file.ts';
import { judgeFile } from './judge-file.ts';

type Uploading = HandlerContext<'upload'> | HandlerContext<'uploadPublic'>;

/** Keeps a file of a signed-in person until a submission or command claims it; unclaimed ones are swept after 24 hours. */
export const upload: Handler<'upload'> = async (context) => storeFile(context, callerOf(context).accountId);

/** Keeps a file of a sender without an account. */
export const uploadPublic: Handler<'uploadPublic'> = async (context) => storeFile(context, null);

async function storeFile({ file, deps, limits }: Uploading, accountId: string | null) {
  const { name, mediaType, bytes } = await judgeFile(file);
  if (accountId === null) await limits.countPublicUpload(bytes.length);
  const id = newId();
  const key = deps.secrets.contentKey;
  const hash = sha256(bytes);
  await deps.pool.query(
    `insert into inbox.upload (id, sha256, size, media_type, name_ciphertext, ciphertext, created_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[id, hash, bytes.length, mediaType],
      encryptContent(key, id, Buffer.from(name, 'utf8'), 'inbox.upload.name'),
      encryptContent(key, id, bytes, 'inbox.upload'),
      accountId,
    ],
  );
  return { status: 201, body: { id, sha256: hash, size: bytes.length, mediaType, name } };
}

const ATTACHMENT = `
  select u.id, u.media_type, u.name_ciphertext, u.ciphertext from inbox.upload u
  where u.id = $2::uuid and exists (
    select 1 from business.case_file c where c.case_id = $1::uuid and VISIBLE
      and (u.process_id = c.process_id or exists (
        select 1 from business.submission_case s where s.case_id = c.case_id and s.submission_id = u.submission_id)))`;

/** An attached file of a case the caller may see, always offered for saving and never opened in our own pages. */
export const getAttachment: Handler<'getAttachment'> = async (context) => {
  const { params, deps } = context;
  const visible = visibleCases(callerOf(context), 3);
  const { rows } = await deps.pool.query<StoredFile>(
    ATTACHMENT.replace('VISIBLE', () => visible.sql),
    [params.caseId, params.attachmentId, ...visible.values],
  );
  const row = rows[0];
  if (row === undefined) throw notFound();
  return answerFile(deps.secrets.contentKey, row);
};
