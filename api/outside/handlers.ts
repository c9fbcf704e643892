import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { dayOf, isDay } from '../../domain/calendar/day.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import type { ProcessState } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { visibleForOutside } from '../authorisation/visible-outside.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { notFound } from '../problem.ts';
import { checkFirst, send } from '../processes/send-built-command.ts';
import { hashBody, requestId } from '../request-id.ts';
import { refusedByProcess } from '../say-problem.ts';
import { findRecorded } from '../send-command.ts';

interface LetterRow {
  caseId: string;
  organisationId: string;
  channel: string;
  receivedOn: string;
  dueOn: string | null;
  packedAt: Date | null;
  handedOn: string | null;
}

/** Sealed letters that the keeper of the register hands over, the latest first: their days, never their number, words or names. */
export const listLettersForOutside: Handler<'listLettersForOutside'> = async (context) => {
  const { query, deps } = context;
  const visible = visibleForOutside(callerOf(context), 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.letter_for_outside l where ${visible.sql} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(query.cursor, ([day, id, ...rest]) => isDay(day ?? '') && isUuid(id) && rest.length === 0);
  const after =
    key === null ? '' : ` and (l.received_on, l.case_id) < (${place(key[0])}::date, ${place(key[1])}::uuid)`;
  const { rows } = await deps.pool.query<LetterRow>(
    `select l.case_id as "caseId", l.organisation_id as "organisationId", l.channel, l.received_on::text as "receivedOn",
       l.due_on::text as "dueOn", l.handed_on::text as "handedOn",
       (select max(o.at) from vault.opening o where o.case_id = l.case_id) as "packedAt"
     from business.letter_for_outside l where ${visible.sql}${after}
     order by l.received_on desc, l.case_id desc limit ${place(query.limit + 1)}`,
    values,
  );
  const page = pageOf(rows, query.limit, (row) => [row.receivedOn, row.caseId]);
  const names = await loadNames(deps.pool, { people: [], organisations: rows.map((row) => row.organisationId) });
  const items = page.items.map(({ organisationId, channel, packedAt, ...row }) => ({
    ...row,
    packedOn: packedAt === null ? null : dayOf(packedAt.toISOString()),
    organisation: { id: organisationId, name: names.organisation(organisationId) },
    channelText: wordFor(VI.channels, channel),
  }));
  const n = (await counting).rows[0]?.n ?? 0;
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

/** The sealed letter has left; what it is about stays sealed here. */
export const handOverOutside: Handler<'handOverOutside'> = async (context) => {
  const { params, body, deps, idempotencyKey, correlationId } = context;
  const caller = callerOf(context);
  const processId = processIdOf('case', params.caseId);
  const commandId = requestId(caller.accountId, processId, idempotencyKey ?? randomUUID());
  const bodyHash = hashBody(deps.secrets.receiptKey, 'command', body);
  const state = await findLetter(deps.pool, caller, params.caseId);
  if (state === null) throw notFound();
  const recorded = await findRecorded(deps.pool, { processId, commandId, bodyHash });
  const build = { kind: 'case', body: { type: 'handOverOutside', ...body } } as const;
  const actor = actorOf(caller, correlationId);
  if (recorded === null) await checkFirst(deps, { build, actor, state });
  const outcome = recorded ?? (await send(deps, { processId, commandId, bodyHash, actor, build }));
  if (!outcome.ok) throw refusedByProcess(outcome.refusal, (key) => key);
  return { status: 204, body: null };
};

async function findLetter(pool: pg.Pool, caller: Caller, caseId: string): Promise<ProcessState | null> {
  const visible = visibleForOutside(caller, 2);
  const { rows } = await pool.query<{ state: ProcessState }>(
    `select p.state from business.letter_for_outside l join business.process p on p.id = l.process_id
     where l.case_id = $1::uuid and ${visible.sql}`,
    [caseId, ...visible.values],
  );
  const row = rows[0];
  return row === undefined ? null : stateOf('case', row.state);
}
