-- Rows of a process in a table of its own, whatever the kind: {"table": [rows]}, all those of this process replaced. The
-- names come from the worker's code alone and must be tables of the room "business" that have a process_id.
create function business.write_own_rows(p_process_id text, p jsonb) returns void language plpgsql as $$
declare
  one record;
begin
  for one in select key as name, value as rows from jsonb_each(p) loop
    execute format('delete from business.%I where process_id = $1', one.name) using p_process_id;
    execute format('insert into business.%1$I select r.* from jsonb_populate_recordset(null::business.%1$I, $1) as r', one.name)
      using one.rows;
  end loop;
end $$;

create or replace function business.write_read_rows(p jsonb) returns void language plpgsql as $$
begin
  if p ? 'case' then
    perform business.write_case_rows(p);
  end if;
  if p ? 'meeting' then
    perform business.write_meeting_rows(p);
  end if;
  if p ? 'discipline' then
    delete from business.discipline where process_id = p -> 'discipline' ->> 'process_id';
    insert into business.discipline select r.* from jsonb_populate_record(null::business.discipline, p -> 'discipline') as r;
  end if;
  if p ? 'suspension' then
    delete from business.suspension where process_id = p -> 'suspension' ->> 'process_id';
    insert into business.suspension select r.* from jsonb_populate_record(null::business.suspension, p -> 'suspension') as r;
  end if;
  perform business.write_rule_rows(p);
  if p ? 'own' then
    perform business.write_own_rows(p ->> 'process_id', p -> 'own');
  end if;
  insert into business.obligation (process_id, obligation_id, key, status, owner_person_id, owner_role, owner_organisation_id,
    organisation_path, stage, started_on, due_on, due_at, escalated, data, case_id, paused, settled_on, late, unexplained, policy_version)
  select o.process_id, o.obligation_id, o.key, o.status, o.owner_person_id, o.owner_role, o.owner_organisation_id,
    o.organisation_path, o.stage, o.started_on, o.due_on, o.due_at, o.escalated, o.data,
    coalesce(o.case_id, (p -> 'case' ->> 'case_id')::uuid), coalesce(o.paused, false), o.settled_on, coalesce(o.late, false),
    coalesce(o.unexplained, false), coalesce(o.policy_version, 0)
  from jsonb_to_recordset(p -> 'obligations') as o (process_id text, obligation_id text, key text, status text, owner_person_id uuid,
    owner_role text, owner_organisation_id uuid, organisation_path text, stage text, started_on date, due_on date, due_at timestamptz,
    escalated boolean, data jsonb, case_id uuid, paused boolean, settled_on date, late boolean, unexplained boolean, policy_version integer)
  on conflict (process_id, obligation_id) do update set
    status = excluded.status, owner_person_id = excluded.owner_person_id, owner_role = excluded.owner_role,
    owner_organisation_id = excluded.owner_organisation_id, organisation_path = excluded.organisation_path, stage = excluded.stage,
    started_on = excluded.started_on, due_on = excluded.due_on, due_at = excluded.due_at, escalated = excluded.escalated,
    data = excluded.data, case_id = excluded.case_id, paused = excluded.paused, settled_on = excluded.settled_on, late = excluded.late,
    unexplained = excluded.unexplained, policy_version = excluded.policy_version
  -- most of what a process owes has not changed since the step before
  where obligation.data is distinct from excluded.data or obligation.stage is distinct from excluded.stage
    or obligation.organisation_path is distinct from excluded.organisation_path or obligation.case_id is distinct from excluded.case_id;
end $$;

