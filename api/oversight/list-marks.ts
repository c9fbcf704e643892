import { isDay } from '../../domain/calendar/day.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import type { MarkCode } from '../../domain/case/oversight/oversight-state.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import { readTexts } from '../content.ts';
import { COUNT_LIMIT, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { MARKED, markFilter } from './mark-filter.ts';

interface MarkRow {
  id: string;
  mark: MarkCode;
  on: Day;
  organisationId: string;
  organisation: string;
  office: string | null;
  caseId: string | null;
  caseNumber: string | null;
  reasonId: string | null;
}

const MARK_ID = /^[0-9a-f]{32}$/;
// Of a case that is hidden not even the id of its process may be told.
const ID = `md5(m.process_id || ' ' || m.n)`;

/** The acts one by one, the latest first. Case and reason are told only to whom the case may be known. */
export const listOversightMarks: Handler<'listOversightMarks'> = async (context) => {
  const { query, deps } = context;
  const caller = callerOf(context);
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const after = readCursor(
    query.cursor,
    ([on, id, ...rest]) => rest.length === 0 && isDay(on ?? '') && MARK_ID.test(id ?? ''),
  );
  const filter = markFilter(caller, query, place);
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from ${MARKED} where ${filter} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const conditions = [
    filter,
    ...(after === null ? [] : [`(m.on_day, ${ID}) < (${place(after[0])}::date, ${place(after[1])}::text)`]),
  ];
  const seen = visibleCases(caller, values.length + 1);
  values.push(...seen.values);
  const reading = deps.pool.query<MarkRow>(
    `select s.id, s.mark, s.on_day::text as on, s.organisation_id as "organisationId", b.name as organisation,
       s.case_id as "caseId", s.number as "caseNumber", s.reason as "reasonId",
       (select p.title || case when h.id = s.organisation_id then '' else ', ' || h.name end
         from business.post p join business.organisation h on h.id = p.organisation_id where p.person_id = s.decided_by
         and p.valid_from <= s.on_day and (p.valid_to is null or p.valid_to >= s.on_day)
         order by h.id = s.organisation_id desc, p.is_head desc, p.valid_from desc limit 1) as office
     from (
       select ${ID} as id, m.mark, m.on_day, m.organisation_id, m.decided_by,
         case when ${seen.sql} then c.case_id end as case_id, case when ${seen.sql} then c.number end as number,
         case when ${seen.sql} then m.reason_content_id end as reason
       from ${MARKED} where ${conditions.join(' and ')}
       order by m.on_day desc, ${ID} desc limit ${place(query.limit + 1)}) as s
     join business.organisation b on b.id = s.organisation_id
     order by s.on_day desc, s.id desc`,
    values,
  );
  const [counted, { rows }] = await Promise.all([counting, reading]);
  const n = counted.rows[0]?.n ?? 0;
  const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.on, row.id]);
  const texts = await readTexts(
    deps.pool,
    deps.secrets.contentKey,
    items.flatMap((row) => row.reasonId ?? []),
  );
  return {
    status: 200,
    body: {
      items: items.map(({ reasonId, ...row }) => ({
        ...row,
        markText: wordFor(VI.oversightMarks, row.mark),
        reason: reasonId === null ? null : (texts.get(reasonId) ?? null),
      })),
      nextCursor,
      total: n > COUNT_LIMIT ? null : n,
    },
  };
};
