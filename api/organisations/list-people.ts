import { dayOf } from '../../domain/calendar/day.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import type { Handler } from '../handler.ts';

interface PersonRow {
  id: string;
  name: string;
  name_norm: string;
  posts: { title: string; organisationId: string; organisation: string; managingLevel: string }[];
}

const HELD = `t.valid_from <= $1::date and (t.valid_to is null or t.valid_to >= $1::date)`;

const MATCHING = `from business.person p
  where ($2::text is null or position(public.vn_norm($2::text) in p.name_norm) > 0)
    and ($3::uuid is null or exists (
      select 1 from business.post t where t.person_id = p.id and t.organisation_id = $3::uuid and ${HELD}))`;

const LIST = `select p.id, p.full_name as name, p.name_norm,
    coalesce((select jsonb_agg(jsonb_build_object('title', t.title, 'organisationId', o.id, 'organisation', o.name,
        'managingLevel', t.managing_level) order by t.is_head desc, o.path)
      from business.post t join business.organisation o on o.id = t.organisation_id
      where t.person_id = p.id and ${HELD}), '[]'::jsonb) as posts
  ${MATCHING}
    and ($4::text is null or (p.name_norm collate "C", p.id) > ($4::text, $5::uuid))
  order by p.name_norm collate "C", p.id limit $6`;

const COUNT = `select count(*)::int as n from (select 1 ${MATCHING} limit $4) as counted`;

/** People on record with the posts they hold today, by name or organisation. */
export const listPeople: Handler<'listPeople'> = async ({ query, deps }) => {
  const key = readCursor(query.cursor, ([name, id, ...rest]) => name !== undefined && isUuid(id) && rest.length === 0);
  const filters = [dayOf(deps.now()), query.q?.trim() || null, query.organisationId ?? null];
  const [rows, counted] = await Promise.all([
    deps.pool.query<PersonRow>(LIST, [...filters, key?.[0] ?? null, key?.[1] ?? null, query.limit + 1]),
    deps.pool.query<{ n: number }>(COUNT, [...filters, COUNT_LIMIT + 1]),
  ]);
  const n = counted.rows[0]?.n ?? 0;
  const { items, nextCursor } = pageOf(rows.rows, query.limit, (row) => [row.name_norm, row.id]);
  const people = items.map(({ id, name, posts }) => ({ id, name, posts }));
  return { status: 200, body: { items: people, nextCursor, total: n > COUNT_LIMIT ? null : n } };
};
