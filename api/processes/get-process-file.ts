import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { answerFile } from '../uploads/answer-file.ts';
import type { StoredFile } from '../uploads/answer-file.ts';
import { findProcess } from './found-process.ts';
import { kindIn } from './give-command.ts';

/**
 * A file that came with a command to a process the caller may know of: whoever confirms a day entered late sees the paper it rests on
 * (practice: P36). Always offered for saving.
 */
export const getProcessFile: Handler<'getProcessFile'> = async (context) => {
  const { params, deps } = context;
  const found = await findProcess(deps.pool, callerOf(context), { kind: kindIn(params.kind), id: params.id });
  if (found === null) throw notFound();
  const { rows } = await deps.pool.query<StoredFile>(
    'select id, media_type, name_ciphertext, ciphertext from inbox.upload where id = $1::uuid and process_id = $2',
    [params.attachmentId, found.processId],
  );
  const row = rows[0];
  if (row === undefined) throw notFound();
  return answerFile(deps.secrets.contentKey, row);
};
