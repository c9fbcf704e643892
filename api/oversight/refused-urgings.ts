import type pg from 'pg';
import { kindOf } from '../../domain/process.ts';
import type { ProcessId, ProcessKind } from '../../domain/process.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { isWithinOneOf } from '../authorisation/sql-condition.ts';
import { COUNT_LIMIT, isInstantKey, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { newId } from '../ids.ts';

/** An urging, or a text to others, that was not taken: by whom, on a process of which body. */
interface RefusedUrging {
  code: string;
  accountId: string;
  processId: ProcessId;
  organisation: { id: string; path: string };
}

/** Keeps that somebody tried, for the auditor; never the words (practice: P30, P37). */
export async function keepRefusedUrging(
  pool: pg.Pool,
  { code, accountId, processId, organisation }: RefusedUrging,
): Promise<void> {
  await pool.query(
    `insert into access.refused_urging (id, code, account_id, process_kind, organisation_id, organisation_path)
     values ($1, $2, $3, $4, $5, $6)`,
    [newId(), code, accountId, kindOf(processId), organisation.id, organisation.path],
  );
}

interface UrgingRow {
  id: string;
  key: string;
  at: Date;
  code: string;
  kind: ProcessKind;
  organisation: string;
  by: string;
}

/** The urgings and texts refused in the bodies that the auditor audits, the latest first. */
export const listRefusedUrgings: Handler<'listRefusedUrgings'> = async (context) => {
  const { query, deps } = context;
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const audited = callerOf(context).roles.filter((held) => held.role === 'AUDITOR');
  const within = isWithinOneOf(
    'u.organisation_path',
    audited.map((held) => held.path),
    place,
  );
  const after = readCursor(query.cursor, ([at, id, ...rest]) => rest.length === 0 && isInstantKey(at) && isUuid(id));
  const filter = within.length === 0 ? 'false' : `(${within.join(' or ')})`;
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from access.refused_urging u where ${filter} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const conditions = [
    filter,
    ...(after === null ? [] : [`(u.at, u.id) < (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)`]),
  ];
  const reading = deps.pool.query<UrgingRow>(
    `select u.id, u.at::text as key, u.at, u.code, u.process_kind as kind, b.name as organisation, a.display_name as by
     from access.refused_urging u join access.account a on a.id = u.account_id
     join business.organisation b on b.id = u.organisation_id
     where ${conditions.join(' and ')} order by u.at desc, u.id desc limit ${place(query.limit + 1)}`,
    values,
  );
  const [counted, { rows }] = await Promise.all([counting, reading]);
  const n = counted.rows[0]?.n ?? 0;
  const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.key, row.id]);
  return {
    status: 200,
    body: {
      items: items.map(({ id, at, code, kind, organisation, by }) => ({
        ...{ id, code, kind, organisation, by },
        at: at.toISOString(),
        codeText: wordFor(VI.refusedUrgings, code),
      })),
      nextCursor,
      total: n > COUNT_LIMIT ? null : n,
    },
  };
};
