-- What people are told, once per receiver of each row of the outbox. Where a moment is given, with a mail from then on to who
-- has an address and wants mail; it carries the code of its notice only to who may know the matter.
create function business.write_notices(p jsonb) returns void language plpgsql as $$
begin
  insert into business.mail (id, person_id, kind, params, send_after)
  select r.outbox_id || '/' || r.person_id, r.person_id, 'notice',
    jsonb_build_object('notice', case when r.named then r.notice else 'unnamed' end), r.mail_after
  from jsonb_to_recordset(p) as r (outbox_id text, person_id uuid, notice text, named boolean, mail_after timestamptz)
  where r.mail_after is not null and exists (select 1 from access.account a
    where a.person_id = r.person_id and a.email is not null and a.mail_wanted and a.disabled_at is null)
  on conflict (id) do nothing;
  insert into business.notification (id, outbox_id, person_id, notice, process_id, obligation_id, params, named)
  select r.id, r.outbox_id, r.person_id, r.notice, r.process_id, r.obligation_id, r.params, r.named
  from jsonb_to_recordset(p) as r (id uuid, outbox_id text, person_id uuid, notice text, process_id text,
    obligation_id text, params jsonb, named boolean)
  on conflict (outbox_id, person_id) do nothing;
end $$;

-- Records the outcome of a command: events, folded state, the derived rows that changed, what is to be delivered and what
-- people are told within the step; or only the refusal. Parts that are empty, as most are in a wake-up, cost nothing.
create or replace function business.step_store(p jsonb) returns void language plpgsql as $$
begin
  if p ? 'command' then
    insert into business.command (process_id, command_id, type, body_hash, outcome)
    values (p ->> 'process_id', p -> 'command' ->> 'id', p -> 'command' ->> 'type', p -> 'command' ->> 'body_hash', p -> 'command' -> 'outcome');
  end if;
  if not p ? 'process' then
    return;
  end if;
  insert into business.event (process_id, number, type, schema, at, actor, command_id, data, prev_hash, hash)
  select p ->> 'process_id', e.number, e.type, e.schema, e.at, e.actor, p ->> 'command_id', e.data, e.prev_hash, e.hash
  from jsonb_to_recordset(p -> 'events') as e (number integer, type text, schema integer, at timestamptz, actor jsonb, data jsonb,
    prev_hash text, hash text);
  insert into business.process (id, kind, stage, organisation_id, organisation_path, version, head_hash, state, wake_at, finished)
  select p ->> 'process_id', r.kind, r.stage, r.organisation_id, r.organisation_path, r.version, r.head_hash, r.state, r.wake_at, r.finished
  from jsonb_to_record(p -> 'process') as r (kind text, stage text, organisation_id uuid, organisation_path text, version integer,
    head_hash text, state jsonb, wake_at timestamptz, finished boolean)
  on conflict (id) do update set stage = excluded.stage, organisation_id = excluded.organisation_id,
    organisation_path = excluded.organisation_path, version = excluded.version, head_hash = excluded.head_hash, state = excluded.state,
    wake_at = excluded.wake_at, finished = excluded.finished, updated_at = now();
  perform business.write_read_rows(p -> 'rows');
  if p -> 'outbox' <> '[]' then
    insert into business.outbox (id, process_id, event_number, payload, delivered_at, attempts, next_try_at)
    select o.id, p ->> 'process_id', o.event_number, o.payload, case when o.delivered then now() end,
      case when o.delivered then 1 else 0 end, coalesce(o.next_try_at, now())
    from jsonb_to_recordset(p -> 'outbox') as o (id text, event_number integer, payload jsonb, delivered boolean, next_try_at timestamptz);
    -- The relay looks for what is left over; announcing it takes a lock that lets commits through one by one.
    if exists (select 1 from jsonb_array_elements(p -> 'outbox') as o (row) where not o.row ? 'delivered') then
      perform pg_notify('outbox', p ->> 'process_id');
    end if;
  end if;
  if p -> 'notices' <> '[]' then
    perform business.write_notices(p -> 'notices');
  end if;
  if p -> 'contents' <> '[]' then
    update inbox.content set process_id = p ->> 'process_id'
    where id in (select value::uuid from jsonb_array_elements_text(p -> 'contents')) and process_id is null;
  end if;
  if p -> 'uploads' <> '[]' then
    update inbox.upload set process_id = p ->> 'process_id'
    where id in (select value::uuid from jsonb_array_elements_text(p -> 'uploads')) and process_id is null;
  end if;
  if p -> 'rows' ? 'submissions' then
    update inbox.submission set registered_at = now()
    where id in (select value::uuid from jsonb_array_elements_text(p -> 'rows' -> 'submissions')) and registered_at is null;
  end if;
end $$;
