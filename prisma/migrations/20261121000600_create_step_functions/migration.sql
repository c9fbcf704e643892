-- Storage of one step. No rules here: what happened was decided before, in domain/.

-- Locks the process for this transaction and returns what is known of it and of this command.
create function business.step_load(p_process_id text, p_command_id text) returns jsonb language plpgsql as $$
declare
  result jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_process_id, 0));
  select jsonb_build_object(
    'process', (select to_jsonb(p) from business.process p where p.id = p_process_id),
    'command', (select to_jsonb(c) from business.command c where c.process_id = p_process_id and c.command_id = p_command_id)
  ) into result;
  return result;
end $$;

create function business.take_register_number(p_organisation_id uuid, p_year integer) returns integer language sql as $$
  insert into business.register_counter (organisation_id, year, last) values (p_organisation_id, p_year, 1)
  on conflict (organisation_id, year) do update set last = business.register_counter.last + 1
  returning last
$$;

-- Writes the derived rows of a process: also what `cli rebuild-read` replays.
create function business.write_read_rows(p jsonb) returns void language plpgsql as $$
begin
  if p ? 'case' then
    delete from business.case_file where process_id = p -> 'case' ->> 'process_id';
    insert into business.case_file (process_id, case_id, number, register_number, organisation_id, organisation_path, stage, kind, track,
      channel, anonymity, urgency, outcome, restricted, received_on, registered_at, handler_person_id, assignee_person_id,
      subject_person_ids, subject_organisation_ids, codes, receipt_date_status, next_due_on, search_text)
    select r.process_id, r.case_id, r.number, r.register_number, r.organisation_id, r.organisation_path, r.stage, r.kind, r.track,
      r.channel, r.anonymity, r.urgency, r.outcome, r.restricted, r.received_on, r.registered_at, r.handler_person_id, r.assignee_person_id,
      r.subject_person_ids, r.subject_organisation_ids, r.codes, r.receipt_date_status, r.next_due_on,
      public.vn_norm(concat_ws(' ', r.number, array_to_string(r.codes, ' '),
        (select string_agg(full_name, ' ' order by full_name) from business.person where id = any (r.subject_person_ids)),
        (select string_agg(name, ' ' order by name) from business.organisation
         where id = any (r.subject_organisation_ids) or id = r.organisation_id)))
    from jsonb_to_record(p -> 'case') as r (process_id text, case_id uuid, number text, register_number integer, organisation_id uuid,
      organisation_path text, stage text, kind text, track text, channel text, anonymity text, urgency text, outcome text,
      restricted boolean, received_on date, registered_at timestamptz, handler_person_id uuid, assignee_person_id uuid,
      subject_person_ids uuid[], subject_organisation_ids uuid[], codes text[], receipt_date_status text, next_due_on date);
    insert into business.submission_case (submission_id, case_id, position)
    select value::uuid, (p -> 'case' ->> 'case_id')::uuid, ordinality - 1
    from jsonb_array_elements_text(p -> 'submissions') with ordinality
    on conflict do nothing;
  end if;
  insert into business.obligation (process_id, obligation_id, key, status, owner_person_id, owner_role, owner_organisation_id,
    organisation_path, stage, started_on, due_on, due_at, escalated, data)
  select o.process_id, o.obligation_id, o.key, o.status, o.owner_person_id, o.owner_role, o.owner_organisation_id,
    o.organisation_path, o.stage, o.started_on, o.due_on, o.due_at, o.escalated, o.data
  from jsonb_to_recordset(p -> 'obligations') as o (process_id text, obligation_id text, key text, status text, owner_person_id uuid,
    owner_role text, owner_organisation_id uuid, organisation_path text, stage text, started_on date, due_on date, due_at timestamptz,
    escalated boolean, data jsonb)
  on conflict (process_id, obligation_id) do update set
    status = excluded.status, owner_person_id = excluded.owner_person_id, owner_role = excluded.owner_role,
    owner_organisation_id = excluded.owner_organisation_id, organisation_path = excluded.organisation_path, stage = excluded.stage,
    started_on = excluded.started_on, due_on = excluded.due_on, due_at = excluded.due_at, escalated = excluded.escalated, data = excluded.data;
end $$;

-- Records the outcome of a command: events, folded state, derived rows and what is to be delivered, or only the refusal.
create function business.step_store(p jsonb) returns void language plpgsql as $$
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
  insert into business.outbox (id, process_id, event_number, payload)
  select o.id, p ->> 'process_id', o.event_number, o.payload
  from jsonb_to_recordset(p -> 'outbox') as o (id text, event_number integer, payload jsonb);
  if jsonb_array_length(p -> 'outbox') > 0 then
    perform pg_notify('outbox', p ->> 'process_id');
  end if;
  update inbox.content set process_id = p ->> 'process_id'
  where id in (select value::uuid from jsonb_array_elements_text(p -> 'contents')) and process_id is null;
  update inbox.upload set process_id = p ->> 'process_id'
  where id in (select value::uuid from jsonb_array_elements_text(p -> 'uploads')) and process_id is null;
  update inbox.submission set registered_at = now()
  where id in (select value::uuid from jsonb_array_elements_text(p -> 'rows' -> 'submissions')) and registered_at is null;
end $$;

-- A notice reaches a person's open pages without polling.
create function business.announce_notification() returns trigger language plpgsql as $$
begin
  perform pg_notify('notification', new.person_id::text);
  return null;
end $$;
create trigger notification_announced after insert on business.notification
  for each row execute function business.announce_notification();
