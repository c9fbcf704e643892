import type pg from 'pg';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { visibleActs } from '../authorisation/visible-tree.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';

interface Named {
  id: string;
  name: string;
}
interface BodyRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: string;
  validFrom: string;
  validTo: string | null;
  endedBy: string | null;
  parent: Named | null;
  successor: Named | null;
  answersFor: Named[];
}
interface StandingRow {
  from: string | null;
  name: string;
  parent: Named | null;
  reorganisationId: string | null;
}
interface PersonRow {
  personId: string;
  name: string;
  title: string;
  isHead: boolean;
  from: string;
  to: string | null;
}

const named = (id: string): string =>
  `(select jsonb_build_object('id', n.id, 'name', n.name) from business.organisation n where n.id = ${id})`;

const BODY = `
  select o.id, o.code, o.name, o.kind, o.level, o.valid_from::text as "validFrom", o.valid_to::text as "validTo",
    o.ended_by as "endedBy", ${named('o.parent_id')} as parent, ${named('o.successor_id')} as successor,
    coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.valid_to desc, b.name)
      from (select * from business.organisation e where e.successor_id = o.id order by e.valid_to desc limit 100) b), '[]'::jsonb) as "answersFor"
  from business.organisation o where o.id = $1::uuid`;

const STANDINGS_MOST = 100;
const PEOPLE_MOST = 300;

/** How an organisation stood in time, who answers for it, and who serves and served there. */
export const getOrganisationHistory: Handler<'getOrganisationHistory'> = async (context) => {
  const { params, deps } = context;
  const [bodies, standings, people] = await Promise.all([
    deps.pool.query<BodyRow>(BODY, [params.id]),
    readStandings(deps.pool, params.id, visibleActs(callerOf(context), 2)),
    deps.pool.query<PersonRow>(
      `select p.id as "personId", p.full_name as name, t.title, t.is_head as "isHead", t.valid_from::text as from, t.valid_to::text as to
       from business.post t join business.person p on p.id = t.person_id where t.organisation_id = $1::uuid
       order by t.valid_to is null desc, t.is_head desc, t.valid_from desc, p.name_norm limit ${PEOPLE_MOST}`,
      [params.id],
    ),
  ]);
  const body = bodies.rows[0];
  if (body === undefined) throw notFound();
  const { parent, successor, endedBy, answersFor, ...organisation } = body;
  return {
    status: 200,
    body: {
      organisation: {
        ...organisation,
        kindText: wordFor(VI.organisationKinds, organisation.kind),
        levelText: wordFor(VI.levels, organisation.level),
      },
      ...{ parent, successor, answersFor, standings, people: people.rows },
      endedText: endedBy === null ? null : wordFor(VI.successionKinds, endedBy),
    },
  };
};

/** Each act says how the body stands by it; the first also how it stood until then. */
async function readStandings(
  pool: pg.Pool,
  id: string,
  visible: { sql: string; values: unknown[] },
): Promise<StandingRow[]> {
  const { rows } = await pool.query<
    StandingRow & { was: { name: string; parentId: string | null } | null; wasParent: Named | null }
  >(
    `select c.from_day::text as from, c.name, ${named('c.parent_id')} as parent, c.was,
       ${named(`(c.was ->> 'parentId')::uuid`)} as "wasParent",
       (select a.reorganisation_id from business.reorganisation a where a.process_id = c.process_id and ${visible.sql}) as "reorganisationId"
     from business.organisation_change c where c.organisation_id = $1::uuid
     order by c.from_day desc, c.recorded_at desc limit ${STANDINGS_MOST}`,
    [id, ...visible.values],
  );
  const first = rows.at(-1);
  const shown = rows.map(({ was: _was, wasParent: _parent, ...one }) => one);
  if (first === undefined || first.was === null) return shown;
  return [...shown, { from: null, name: first.was.name, parent: first.wasParent, reorganisationId: null }];
}
