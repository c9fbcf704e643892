import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { openPause } from '../domain/deadlines/pauses.ts';
import { kindOf } from '../domain/process.ts';
import type { ProcessId, ProcessKind, ProcessState } from '../domain/process.ts';
import { stateOf } from '../domain/registry.ts';
import type { Surroundings } from '../domain/authority/receivers.ts';
import { SMALL_UNIT } from '../domain/authority/small-unit.ts';
import type { DeliveryContext, OutboxItem, OutboxStore } from './deliver.ts';
import { partiesOf } from './parties.ts';
import { spreadPerson } from './spread-person.ts';
import { spreadRule } from './spread-rule.ts';
import { spreadSuccession } from './spread-succession.ts';

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

// True of a row `o` before which another command to the same process is to be delivered, those asked for left aside:
// messages between two processes are not overtaken, whoever delivers them.
const WAITS_FOR_EARLIER = `exists (select 1 from business.outbox e where e.process_id = o.process_id and e.delivered_at is null
    and e.payload ->> 'to' = o.payload ->> 'to' and e.id <> all ($1::text[])
    and (e.event_number, length(e.id), e.id) < (o.event_number, length(o.id), o.id))`;

const WAITING = `
  select id, process_id, payload from business.outbox o
  where id = any ($1::text[]) and delivered_at is null and not ${WAITS_FOR_EARLIER}
  order by created_at, event_number, length(id), id`;

// A mail carries the code of its notice only to who may know the matter; to others it is a thing that waits.
const DELIVER_NOTICE = `
  with delivered as (
    update business.outbox set delivered_at = now(), attempts = attempts + 1 where id = $1
  ), told as (
    select r.* from jsonb_to_recordset($2::jsonb) as r (id uuid, outbox_id text, person_id uuid, notice text, process_id text,
      obligation_id text, params jsonb, named boolean)
  ), mailed as (
    insert into business.mail (id, person_id, kind, params, send_after)
    select r.outbox_id || '/' || r.person_id, r.person_id, 'notice',
      jsonb_build_object('notice', case when r.named then r.notice else 'unnamed' end), $3::timestamptz
    from told r
    where $3::timestamptz is not null and exists (select 1 from access.account a
      where a.person_id = r.person_id and a.email is not null and a.mail_wanted and a.disabled_at is null)
    on conflict (id) do nothing
  )
  insert into business.notification (id, outbox_id, person_id, notice, process_id, obligation_id, params, named)
  select r.id, r.outbox_id, r.person_id, r.notice, r.process_id, r.obligation_id, r.params, r.named from told r
  on conflict (outbox_id, person_id) do nothing`;

/** The outbox in PostgreSQL. */
export function createPostgresOutbox(pool: pg.Pool): OutboxStore {
  return {
    async waiting(ids) {
      const { rows } = await pool.query<{ id: string; process_id: ProcessId; payload: OutboxItem['payload'] }>({
        name: 'waiting',
        text: WAITING,
        values: [[...ids]],
      });
      return rows.map((row) => ({ id: row.id, processId: row.process_id, payload: row.payload }));
    },
    async context(processId, personIds) {
      const { rows } = await pool.query<{ state: ProcessState }>({
        name: 'state',
        text: 'select state from business.process where id = $1',
        values: [processId],
      });
      const stored = rows[0]?.state;
      const kind = kindOf(processId);
      if (stored === undefined || kind === null) return null;
      return loadContext(pool, { kind, state: stateOf(kind, stored), personIds });
    },
    async deliverNotice(outboxId, notices, mailAfter) {
      const rows = notices.map((one) => ({
        id: randomUUID(),
        outbox_id: outboxId,
        person_id: one.personId,
        notice: one.notice,
        process_id: one.processId,
        obligation_id: one.obligationId,
        params: one.params,
        named: one.named,
      }));
      await pool.query({ name: 'tell', text: DELIVER_NOTICE, values: [outboxId, JSON.stringify(rows), mailAfter] });
    },
    async putOff(outboxId, until) {
      await pool.query(
        'update business.outbox set next_try_at = $2, attempts = 0 where id = $1 and delivered_at is null',
        [outboxId, until],
      );
    },
    async spread(outboxId) {
      await spreadRule(pool, outboxId);
    },
    async succeed(outboxId) {
      await spreadSuccession(pool, outboxId);
    },
    async tellOfPerson(outboxId) {
      await spreadPerson(pool, outboxId);
    },
    async markDelivered(outboxId) {
      await pool.query('update business.outbox set delivered_at = now(), attempts = attempts + 1 where id = $1', [
        outboxId,
      ]);
    },
  };
}

interface Asked {
  kind: ProcessKind;
  state: ProcessState;
  personIds: readonly string[];
}

async function loadContext(pool: pg.Pool, { kind, state, personIds }: Asked): Promise<DeliveryContext> {
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
  const owning = [...new Set(Object.values(owners).map((one) => one.organisationId))];
  // Named: it is planned once for each connection, which costs more than to run it.
  const values = [state.organisation.path, involved, owning, units];
  const { rows } = await pool.query<AroundRow>({ name: 'around', text: AROUND, values });
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
