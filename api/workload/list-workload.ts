import { dayOf } from '../../domain/calendar/day.ts';
import { isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { OWED, obligationFilter } from '../obligations/obligation-filter.ts';
import { loadCalendars } from '../obligations/load-calendar.ts';
import { notFound } from '../problem.ts';

interface LoadRow {
  personId: string;
  name: string;
  nameNorm: string;
  post: string | null;
  cases: number;
  teams: number;
  open: number;
  overdue: number;
}

/**
 * What each person carries in one body the caller heads: its people, and whoever else works on its cases. Counted by the
 * same conditions as the lists, so that what is hidden is not counted either; by name, never by rank. In one query, whose
 * halves begin at the cases and the open obligations of that body. Answers 404 for a body the caller does not head.
 */
export const listWorkload: Handler<'listWorkload'> = async (context) => {
  const { query, deps } = context;
  const { organisationId, limit } = query;
  const caller = callerOf(context);
  const headed = caller.roles.find((held) => held.role === 'HEAD' && held.organisationId === organisationId);
  if (headed === undefined) throw notFound();
  const key = readCursor(query.cursor, ([name, id, ...rest]) => name !== undefined && isUuid(id) && rest.length === 0);
  const today = dayOf(deps.now());
  const owed = obligationFilter(
    caller,
    { organisationId, direct: true },
    { today, calendars: await loadCalendars(deps.pool) },
  );
  const body = `${owed.place(organisationId)}::uuid`;
  const path = owed.place(headed.path);
  const held = `t.organisation_id = ${body} and t.valid_from <= ${owed.place(today)}::date
    and (t.valid_to is null or t.valid_to >= ${owed.place(today)}::date)`;
  const after =
    key === null
      ? ''
      : `where (p.name_norm collate "C", p.id) > (${owed.place(key[0])}::text, ${owed.place(key[1])}::uuid)`;
  const sql = `
    with running as (
      select c.stage, coalesce(c.handler_person_id, c.assignee_person_id) as person_id, c.reader_person_ids as team
      from business.case_file c
      where c.organisation_path = ${path} and c.organisation_id = ${body} and c.stage <> 'CLOSED' and ${owed.caseSql}),
    handled as (select person_id, count(*)::int as n from running where person_id is not null group by 1),
    teams as (
      select m.person_id, count(*)::int as n from running r cross join unnest(r.team) as m (person_id)
      where r.stage in ('VERIFICATION', 'REVIEW') group by 1),
    owed as (
      select o.owner_person_id as person_id, count(*)::int as open,
        count(*) filter (where ${owed.state('overdue')})::int as overdue
      from ${OWED} where ${owed.sql} and ${owed.state('open')} and o.owner_person_id is not null group by 1),
    people as (
      select person_id from handled union select person_id from teams union select person_id from owed
      union select t.person_id from business.post t where ${held})
    select p.id as "personId", p.full_name as name, p.name_norm as "nameNorm",
      (select t.title from business.post t where t.person_id = p.id and ${held}
       order by t.is_head desc, t.valid_from desc limit 1) as post,
      coalesce(h.n, 0) as cases, coalesce(m.n, 0) as teams, coalesce(w.open, 0) as open, coalesce(w.overdue, 0) as overdue
    from people join business.person p on p.id = people.person_id
    left join handled h on h.person_id = p.id left join teams m on m.person_id = p.id
    left join owed w on w.person_id = p.id ${after}
    order by p.name_norm collate "C", p.id limit ${owed.place(limit + 1)}`;
  const { rows } = await deps.pool.query<LoadRow>(sql, owed.values);
  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.nameNorm, row.personId]);
  return { status: 200, body: { items: items.map(({ nameNorm: _by, ...load }) => load), nextCursor } };
};
