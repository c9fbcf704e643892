import type pg from 'pg';
import { openPause } from '../domain/deadlines/pauses.ts';
import { kindOf } from '../domain/process.ts';
import type { ProcessState } from '../domain/process.ts';
import { stateOf } from '../domain/registry.ts';
import type { Surroundings } from '../domain/authority/receivers.ts';
import { SMALL_UNIT } from '../domain/authority/small-unit.ts';
import type { DeliveryContext } from './notices.ts';
import { partiesOf } from './parties.ts';

interface AroundRow {
  organisations: Surroundings['organisations'][string][] | null;
  holders: Surroundings['holders'][number][] | null;
  people: Surroundings['people'][string][] | null;
  substitutes: Surroundings['substitutes'] | null;
}

// Bodies on the way up from the owning one with their inspection committees, who holds roles there, who is told in their
// place while they are away, and all these persons' posts and relatives: one round trip, a few dozen rows.
const AROUND = `
  with up as (
    select o.id, o.path, o.parent_id, o.kind, o.level, o.successor_id from business.organisation o
    where $1::text = o.path or starts_with($1::text, o.path || '.')
       or (o.kind = 'inspection-committee' and starts_with(o.path, $1::text || '.')
           and strpos(substr(o.path, length($1::text) + 2), '.') = 0)
  ), holding as (
    select g.organisation_id, g.role, a.person_id from access.role_held g
    join access.account a on a.id = g.account_id
    where (g.organisation_id in (select id from up) or g.organisation_id = any ($3::uuid[]))
      and a.person_id is not null and a.disabled_at is null
      and g.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date and (g.valid_to is null or g.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
  ), subject_units as (
    select o.id, o.path, o.parent_id, o.kind, o.level, o.successor_id from business.organisation o where o.id = any ($4::uuid[])
  ), asked as (
    select person_id as id from holding union select unnest($2::uuid[])
  ), absent as (
    select distinct on (b.person_id) b.person_id, b.substitute_person_id from access.absence b
    where b.revoked_at is null
      and (now() at time zone 'Asia/Ho_Chi_Minh')::date between b.from_day and b.to_day
    order by b.person_id, b.created_at desc, b.id
  ), persons as (
    select id from asked union select b.substitute_person_id from absent b join asked on asked.id = b.person_id
  )
  select
    (select jsonb_agg(jsonb_build_object('organisationId', u.id, 'path', u.path, 'parentId', u.parent_id, 'kind', u.kind, 'level', u.level,
       'successorPath', (select s.path from business.organisation s where s.id = u.successor_id and not starts_with(u.path, s.path || '.')),
       'headPersonId', (select t.person_id from business.post t where t.organisation_id = u.id and t.is_head and t.valid_to is null limit 1)))
     from (select * from up union select * from subject_units) u) as organisations,
    (select jsonb_agg(jsonb_build_object('organisationId', organisation_id, 'role', role, 'personId', person_id)) from holding) as holders,
    (select jsonb_object_agg(b.person_id, b.substitute_person_id) from absent b join persons on persons.id = b.person_id) as substitutes,
    (select jsonb_agg(jsonb_build_object('personId', p.id,
       'posts', coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'path', o.path, 'isHead', t.is_head,
          'managedBy', t.managing_level, 'isSmallUnit', (select count(distinct m.person_id) < ${SMALL_UNIT} from business.post m
             where m.organisation_id = o.id and m.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date and (m.valid_to is null or m.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date))))
          from business.post_held t join business.organisation o on o.id = t.organisation_id
          where t.person_id = p.id and t.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date and (t.valid_to is null or t.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)), '[]'::jsonb),
       'relatives', coalesce((select jsonb_agg(k.other_id) from business.kinship k where k.person_id = p.id), '[]'::jsonb)))
     from persons p) as people`;

interface Asked {
  /** As it stands, stored or about to be. */
  state: ProcessState;
  /** Whose posts and relatives are asked for beside those who are involved anyway. */
  personIds: readonly string[];
}

/** Who is around a process, for whoever is to be told of something in it; null when there is no such kind of process. */
export async function loadContext(
  client: pg.ClientBase | pg.Pool,
  processId: string,
  asked: Asked,
): Promise<DeliveryContext | null> {
  const kind = kindOf(processId);
  if (kind === null) return null;
  const { personIds } = asked;
  const state = stateOf(kind, asked.state);
  const { subjects, readers, recused } = partiesOf(kind, state);
  const owners = Object.fromEntries(
    state.obligations.map((one) => [
      one.id,
      {
        personId: one.owner.kind === 'person' ? one.owner.personId : null,
        role: one.owner.kind === 'role' ? one.owner.role : null,
        organisationId: one.owner.organisationId,
        open: one.status === 'open',
        paused: openPause(one.ledger) !== null,
        dueOn: one.dueOn,
      },
    ]),
  );
  const involved = [
    ...personIds,
    ...subjects.flatMap((one) => (one.personId === null ? [] : [one.personId])),
    ...Object.values(owners).flatMap((one) => (one.personId === null ? [] : [one.personId])),
    ...readers,
  ];
  const units = subjects.flatMap((one) => (one.organisationId === null ? [] : [one.organisationId]));
  // An audience may name a body (`head:<id>`) instead of a person: who holds roles there is asked as well.
  const owning = [...new Set([...Object.values(owners).map((one) => one.organisationId), ...personIds])];
  // Named: it is planned once for each connection, which costs more than to run it.
  const values = [state.organisation.path, involved, owning, units];
  const { rows } = await client.query<AroundRow>({ name: 'around', text: AROUND, values });
  const around = rows[0];
  return {
    organisationId: state.organisation.id,
    organisationPath: state.organisation.path,
    readers,
    subjects,
    recused,
    owners,
    surroundings: {
      organisations: Object.fromEntries((around?.organisations ?? []).map((one) => [one.organisationId, one])),
      holders: around?.holders ?? [],
      people: Object.fromEntries((around?.people ?? []).map((one) => [one.personId, one])),
      substitutes: around?.substitutes ?? {},
    },
  };
}
