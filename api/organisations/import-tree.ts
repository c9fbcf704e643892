import { randomUUID } from 'node:crypto';
import { processId as processIdOf } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { refusalText } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import { sha256 } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { idFrom } from '../ids.ts';
import { checkFirst, send } from '../processes/send-built-command.ts';
import { hashBody, requestId } from '../request-id.ts';
import { problem, refusedByProcess } from '../say-problem.ts';
import { findRecorded } from '../send-command.ts';
import { changesOf } from './read-rows-of-tree.ts';
import { readTreeFile } from './read-tree-file.ts';
import type { ReadRow } from './read-tree-file.ts';
import { COLUMN_TITLES } from './tree-columns.ts';

/** Reads a file of organisations or people and says of each row what it would come to; nothing is stored. */
export const previewTreeImport: Handler<'previewTreeImport'> = async (context) => {
  const { query, deps, file } = context;
  const read = await readTreeFile(deps.pool, file, query);
  const count = (status: ReadRow['status']) => read.rows.filter((one) => one.status === status).length;
  return {
    status: 200,
    body: {
      ...{ kind: read.kind, sha256: read.sha256 },
      counts: { new: count('new'), changed: count('changed'), same: count('same'), wrong: count('wrong') },
      rows: read.rows.map(({ row, status, text, errors }) => ({
        // As people count the rows of a sheet: the heading is the first.
        ...{ row: row + 2, status, text },
        errors: errors.map((one) => ({ column: COLUMN_TITLES[one.column], message: messageOf(one) })),
      })),
    },
  };
};

/**
 * Proposes all that a previewed file changes as one act, which another person confirms; or nothing, when a row is wrong or the
 * file is another one. Sent again under the same key it is answered by the same act.
 */
export const importTree: Handler<'importTree'> = async (context) => {
  const { query, deps, file, correlationId } = context;
  const caller = callerOf(context);
  const read = await readTreeFile(deps.pool, file, query);
  if (read.sha256 !== query.sha256) throw problem(422, 'TREE_FILE_CHANGED');
  const key = context.idempotencyKey ?? randomUUID();
  const id = idFrom(requestId(caller.accountId, 'begin/organisation', key));
  const processId = processIdOf('organisation', id);
  const { organisationId, on, decisionNumber } = query;
  const changes = changesOf(read.rows);
  const request = {
    processId,
    commandId: requestId(caller.accountId, processId, 'begin'),
    bodyHash: hashBody(deps.secrets.receiptKey, 'command', query),
    actor: actorOf(caller, correlationId),
  };
  const recorded = await findRecorded(deps.pool, request);
  if (recorded === null) {
    if (read.rows.some((one) => one.status === 'wrong')) throw problem(422, 'TREE_FILE_WRONG');
    const body = { type: 'proposeReorganisation', organisationId, changes, on, decisionNumber, text: null };
    const build = { kind: 'organisation', body } as const;
    await checkFirst(deps, { build, actor: request.actor, state: definitionOf('organisation').initial });
    await storeEntries(deps, caller, read.rows);
    const outcome = await send(deps, { ...request, build });
    if (!outcome.ok) throw refusedByProcess(outcome.refusal, (one) => one);
  } else if (!recorded.ok) throw refusedByProcess(recorded.refusal, (one) => one);
  return { status: 201, body: { processId, id, changes: changes.length } };
};

/** Names lie where letters do, before any command speaks of their places. */
async function storeEntries({ pool }: ApiDeps, { accountId }: Caller, rows: readonly ReadRow[]): Promise<void> {
  const entries = rows.flatMap(({ entry, changes: [change] }) => {
    if (entry === undefined || change?.act !== 'record-person') return [];
    const { fullName, birthYear, partyMember } = entry;
    const hash = sha256(Buffer.from(JSON.stringify([fullName, birthYear, partyMember])));
    return [
      { id: change.entryId, full_name: fullName, birth_year: birthYear, party_member: partyMember, sha256: hash },
    ];
  });
  await pool.query(
    `insert into inbox.person_entry (id, full_name, birth_year, party_member, sha256, entered_by)
     select r.id, r.full_name, r.birth_year, r.party_member, r.sha256, $2
     from jsonb_to_recordset($1::jsonb) as r (id uuid, full_name text, birth_year integer, party_member boolean, sha256 text)
     on conflict (id) do nothing`,
    [JSON.stringify(entries), accountId],
  );
}

function messageOf({ code, params = {} }: ReadRow['errors'][number]): string {
  return VI.problems[code]?.(params) ?? refusalText(VI, code, params);
}
