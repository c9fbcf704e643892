import type pg from 'pg';
import type { PersonState } from '../../domain/person/state.ts';
import { titleIdOf } from '../../prisma/title-id.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { keptPaths } from '../authorisation/visible-tree.ts';
import { actorOf } from '../caller.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';

interface Named {
  id: string;
  name: string;
}
interface RecordRow {
  name: string;
  birthYear: number | null;
  partyMember: boolean;
  posts: {
    recordId: string;
    organisation: Named;
    title: string;
    isHead: boolean;
    managedBy: string;
    from: string;
    to: string | null;
  }[];
  relatives: { person: Named; relation: string }[];
}

// Of who serves, or served last, in one of the bodies whose records the caller keeps; nobody else is there.
const RECORD = `
  select p.full_name as name, p.birth_year as "birthYear", p.party_member as "partyMember",
    coalesce((select jsonb_agg(jsonb_build_object('recordId', t.id, 'organisation', jsonb_build_object('id', o.id, 'name', o.name),
        'title', t.title, 'isHead', t.is_head, 'managedBy', t.managing_level, 'from', t.valid_from, 'to', t.valid_to)
        order by t.valid_to is null desc, t.valid_from desc, t.id)
      from business.post t join business.organisation o on o.id = t.organisation_id where t.person_id = p.id), '[]'::jsonb) as posts,
    coalesce((select jsonb_agg(jsonb_build_object('person', jsonb_build_object('id', r.id, 'name', r.full_name), 'relation', k.kind)
        order by r.name_norm, r.id)
      from business.kinship k join business.person r on r.id = k.other_id where k.person_id = p.id), '[]'::jsonb) as relatives
  from business.person p
  where p.id = $1::uuid and exists (
    select 1 from business.post_held t join business.organisation o on o.id = t.organisation_id
    cross join unnest($2::text[]) as kept(path)
    where t.person_id = p.id and (o.path = kept.path or starts_with(o.path, kept.path || '.')))`;

/** A person on record: posts, relatives, what may be recorded, and the story once somebody has opened the record. */
export const getPersonRecord: Handler<'getPersonRecord'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const [row, found] = await Promise.all([
    readRecord(deps.pool, params.personId, keptPaths(caller)),
    findProcess(deps.pool, caller, { kind: 'person', id: params.personId }),
  ]);
  if (row === null) throw notFound();
  const state = found === null ? null : (found.state as PersonState);
  const file =
    found === null
      ? null
      : await openFile(deps, found, actorOf(caller, correlationId), () => ({
          people: [],
          organisations: [],
          texts: [],
        }));
  return {
    status: 200,
    body: {
      ...{ personId: params.personId, processId: found?.processId ?? null, version: found?.version ?? 0 },
      ...{ name: row.name, birthYear: row.birthYear, partyMember: row.partyMember, stage: state?.stage ?? null },
      posts: row.posts.map(({ recordId, ...post }) => ({
        ...post,
        // By what the process calls it, so that its end can be recorded.
        id: state === null ? null : postIdOf(state, { recordId, ...post }),
        managedByText: wordFor(VI.levels, post.managedBy),
      })),
      relatives: row.relatives.map((one) => ({ ...one, relationText: wordFor(VI.relationsOnRecord, one.relation) })),
      ...(file === null ? { timeline: [], allowedCommands: [], obligations: [] } : file.parts({})),
    },
  };
};

async function readRecord(pool: pg.Pool, personId: string, paths: readonly string[]): Promise<RecordRow | null> {
  const { rows } = await pool.query<RecordRow>(RECORD, [personId, paths]);
  return rows[0] ?? null;
}

function postIdOf({ posts }: PersonState, post: RecordRow['posts'][number]): string | null {
  const same = posts.find(
    (one) =>
      one.recordId === post.recordId ||
      (one.recordId === null &&
        one.organisationId === post.organisation.id &&
        (one.title === post.title || one.titleId === titleIdOf(post.title)) &&
        one.from === post.from),
  );
  return same?.id ?? null;
}
