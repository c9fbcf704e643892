import type pg from 'pg';

// Where a process still stands with a body that ended, or at a path that its body has left: as owner, with what is owed in it, as
// the one it was sent to, or as the one it is about.
const BEHIND = `
  select p.id as process_id, o.id from business.process p join business.organisation o on o.id = p.organisation_id
  where o.successor_id is not null or p.organisation_path <> o.path
  union
  select b.process_id, o.id from business.organisation o join business.obligation b on b.owner_organisation_id = o.id
  where o.successor_id is not null and b.status = 'open'
  union
  select c.process_id, o.id from business.case_file c join business.process p on p.id = c.process_id
  join business.organisation o on o.id = c.receiver_organisation_id
  where o.successor_id is not null or p.state #>> '{transfer,toPath}' <> o.path
  union
  select c.process_id, o.id from business.organisation o join business.case_file c on c.subject_organisation_ids @> array[o.id]
  where o.successor_id is not null`;

// The id of a message is what it says, so that whoever looks again sends nothing twice; and a process that has not taken an
// earlier one yet is looked at again when it has.
const SEND = `
  with behind as (${BEHIND}), moves as (
    select b.process_id, min(o.changed_by) as changed_by, max(o.changed_on) as on_day,
      jsonb_agg(jsonb_build_object('from', o.id, 'fromPath', o.path, 'to', jsonb_build_object('id', t.id, 'path', t.path),
        'above', case when u.id is not null then jsonb_build_object('id', u.id, 'path', u.path) end,
        'how', coalesce(o.ended_by, 'moved')) order by o.id) as moves
    from behind b join business.organisation o on o.id = b.id
    join business.organisation t on t.id = coalesce(o.successor_id, o.id)
    left join business.organisation u on u.id = t.parent_id
    where o.changed_by is not null
    group by b.process_id
  ), sent as (
    insert into business.outbox (id, process_id, event_number, payload)
    select 'succession/' || m.process_id || '/' || md5(m.moves::text), m.changed_by, 0,
      jsonb_build_object('kind', 'command', 'to', m.process_id, 'about', '',
        'command', jsonb_build_object('type', 'succeedOwner', 'moves', m.moves, 'on', m.on_day))
    from moves m
    where not exists (select 1 from business.outbox e where e.delivered_at is null and e.payload ->> 'to' = m.process_id
      and e.payload #>> '{command,type}' = 'succeedOwner')
    on conflict (id) do nothing
    returning process_id
  )`;

const SPREAD = `
  with spreading as (
    update business.outbox set delivered_at = now(), attempts = attempts + 1
    where id = $1 and delivered_at is null and payload ->> 'kind' = 'succeed-owners'
  ), ${SEND.trim().replace(/^with /, '')}
  select count(*)::int as reached, pg_notify('outbox', min(process_id)) from sent having count(*) > 0`;

const CATCH_UP = `${SEND}
  select count(*)::int as reached, pg_notify('outbox', min(process_id)) from sent having count(*) > 0`;

/**
 * Spreads an act on the tree: one message to every process that stands with a body which ended or moved, and the spreading row
 * is delivered, in one statement, so that a crash leaves all or nothing. What is sent goes by the tree as it is now, not by the
 * act: whatever order acts are spread in, every process comes to the body that answers today. Returns how many were reached.
 */
export async function spreadSuccession(pool: pg.Pool, outboxId: string): Promise<number> {
  const { rows } = await pool.query<{ reached: number }>(SPREAD, [outboxId]);
  return rows[0]?.reached ?? 0;
}

/**
 * Looks for whatever still stands with a body that ended: a letter that was on its way when it did, or a process that took an
 * earlier act later. Asked again it sends nothing twice. Returns how many processes were reached.
 */
export async function catchUpSuccession(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ reached: number }>(CATCH_UP);
  return rows[0]?.reached ?? 0;
}
