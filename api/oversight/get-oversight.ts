import { MARKS } from '../../domain/case/oversight/oversight-state.ts';
import type { MarkCode } from '../../domain/case/oversight/oversight-state.ts';
import { isOneOf } from '../authorisation/sql-condition.ts';
import { headedBy, visibleOversight } from '../authorisation/visible-oversight.ts';
import type { Caller } from '../caller.ts';
import { pageOf, readCursor } from '../cursor.ts';
import type { Key } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { MARKED, markFilter } from './mark-filter.ts';
import type { MarkQuery } from './mark-filter.ts';

/** Draws shown: those of a year. */
const DRAWS = 12;

interface BodyRow {
  organisationId: string;
  path: string;
  name: string;
  office: string | null;
  marks: Partial<Record<MarkCode, number>>;
  metInTime: number;
  metLate: number;
}

/** How the bodies below deal with letters: acts that may bury one, beside what was met in time, by name and never by rank. */
export const getOversight: Handler<'getOversight'> = async (context) => {
  const { query, deps } = context;
  const after = readCursor(query.cursor, ([path = '', ...rest]) => path !== '' && rest.length === 0);
  const { sql, values } = countsOf(callerOf(context), query, { after, limit: query.limit });
  const [bodies, draws] = await Promise.all([
    deps.pool.query<BodyRow>(sql, values),
    deps.pool.query<{ month: string; seed: string; candidates: number; drawn: number; drawn_at: Date }>(
      'select month, seed, candidates, drawn, drawn_at from business.reread_draw order by month desc limit $1',
      [DRAWS],
    ),
  ]);
  const { items, nextCursor } = pageOf(bodies.rows, query.limit, (row) => [row.path]);
  return {
    status: 200,
    body: {
      bodies: items.map(shown),
      nextCursor,
      draws: draws.rows.map(({ drawn_at: at, ...draw }) => ({ ...draw, drawnAt: at.toISOString() })),
    },
  };
};

/** What comes after that path in the order of the tree, and one more than is shown. */
interface Page {
  after: Key | null;
  limit: number;
}

/** Counts of marks and of what was met, side by side, for each body that has any; a body at most once. */
function countsOf(caller: Caller, query: MarkQuery, { after, limit }: Page): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const marked = markFilter(caller, query, place);
  const heads = isOneOf('b.id', headedBy(caller), place);
  const met = [
    visibleOversight(caller, 'o.organisation_path', heads, place),
    // Of protections nobody knows but who sees to them: they are not even counted.
    `o.process_id not like 'protection/%'`,
    `o.status = 'met' and o.settled_on between ${place(query.from)}::date and ${place(query.to)}::date`,
    ...(query.organisationId === undefined ? [] : [`b.id = ${place(query.organisationId)}::uuid`]),
  ].join(' and ');
  const sql = `
    with marked as (
      select organisation_id as id, jsonb_object_agg(mark, n) as marks from (
        select m.organisation_id, m.mark, count(*)::int as n from ${MARKED} where ${marked} group by 1, 2) as each
      group by 1),
    met as (
      select b.id, count(*) filter (where not o.late)::int as in_time, count(*) filter (where o.late)::int as late
      from business.obligation o join business.organisation b on b.path = o.organisation_path
      left join business.case_file c on c.case_id = o.case_id
      where ${met} group by 1)
    select b.id as "organisationId", b.path, b.name, coalesce(k.marks, '{}') as marks,
      coalesce(t.in_time, 0) as "metInTime", coalesce(t.late, 0) as "metLate",
      (select p.title from business.post p where p.organisation_id = b.id and p.is_head and p.valid_to is null
       order by p.valid_from desc limit 1) as office
    from marked k full join met t on t.id = k.id join business.organisation b on b.id = coalesce(k.id, t.id)
    ${after === null ? '' : `where b.path collate "C" > ${place(after[0])}`}
    order by b.path collate "C" limit ${place(limit + 1)}`;
  return { sql, values };
}

function shown({ organisationId, name, office, marks, metInTime, metLate }: BodyRow) {
  return { organisationId, name, office, marks: everyMark(marks), metInTime, metLate };
}

function everyMark(marks: BodyRow['marks']): Record<MarkCode, number> {
  return Object.fromEntries(MARKS.map((mark) => [mark, marks[mark] ?? 0])) as Record<MarkCode, number>;
}
