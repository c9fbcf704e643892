import { dayOf } from '../../domain/calendar/day.ts';
import { TOPMOST } from '../../prisma/topmost.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';

interface OrganisationRow {
  id: string;
  code: string;
  path: string;
  parentId: string | null;
  kind: string;
  level: string;
  name: string;
  childCount: number;
  isTopmost: boolean;
}

const COLUMNS = `o.id, o.code, o.path, o.parent_id as "parentId", o.kind, o.level, o.name,
  (select count(*)::int from standing child where child.parent_id = o.id) as "childCount", coalesce(o.id = ${TOPMOST}, false) as "isTopmost"`;

// The tree as it stood on that day, read once.
const STANDING = 'with standing as materialized (select * from business.organisations_on($1::date))';

const MATCHING = `from standing o
  where ($2::text is null or position(public.vn_norm($2::text) in o.name_norm) > 0)
    and ($3::uuid is null or o.parent_id = $3::uuid)`;

const LIST = `${STANDING} select ${COLUMNS} ${MATCHING}
  and ($4::text is null or (o.path collate "C", o.id) > ($4::text, $5::uuid)) order by o.path collate "C", o.id limit $6`;

const COUNT = `${STANDING} select count(*)::int as n from (select 1 ${MATCHING} limit $4) as counted`;

/** Organisations as they stood on a day, by name or directly below another, in the order of the tree. */
export const listOrganisations: Handler<'listOrganisations'> = async ({ query, deps }) => {
  const key = readCursor(query.cursor, ([path, id, ...rest]) => path !== undefined && isUuid(id) && rest.length === 0);
  const filters = [query.at ?? dayOf(deps.now()), query.q?.trim() || null, query.parentId ?? null];
  const [rows, counted] = await Promise.all([
    deps.pool.query<OrganisationRow>(LIST, [...filters, key?.[0] ?? null, key?.[1] ?? null, query.limit + 1]),
    deps.pool.query<{ n: number }>(COUNT, [...filters, COUNT_LIMIT + 1]),
  ]);
  const n = counted.rows[0]?.n ?? 0;
  const page = pageOf(rows.rows, query.limit, (row) => [row.path, row.id]);
  return { status: 200, body: { ...page, total: n > COUNT_LIMIT ? null : n } };
};

/** One organisation, also one that has ended. */
export const getOrganisation: Handler<'getOrganisation'> = async ({ params, deps }) => {
  const sql = `${STANDING} select ${COLUMNS} from business.organisation o where o.id = $2::uuid`;
  const { rows } = await deps.pool.query<OrganisationRow>(sql, [dayOf(deps.now()), params.id]);
  const row = rows[0];
  if (row === undefined) throw notFound();
  return { status: 200, body: row };
};
