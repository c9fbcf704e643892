-- Whoever counts dates keeps the rules and the calendars it has read for as long as this stamp stays the same. It is read with
-- everything else in one statement, so that nobody ever counts by rules that were not in force in his own snapshot.
create table business.rules_stamp (
  single boolean primary key default true check (single),
  stamp uuid not null default gen_random_uuid()
);
insert into business.rules_stamp default values;
grant select on business.rules_stamp to tiep_thu_api, tiep_thu_worker;

-- With the rights of its owner: those who write rules may not write the stamp itself.
create function business.stamp_rules() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update business.rules_stamp set stamp = gen_random_uuid();
  return null;
end $$;
create trigger rules_stamped after insert or update or delete or truncate on business.policy_row
  for each statement execute function business.stamp_rules();
create trigger rules_stamped after insert or update or delete or truncate on business.calendar_version
  for each statement execute function business.stamp_rules();
-- Whose own rules and calendar apply goes by the place in the tree.
create trigger rules_stamped after insert or update or delete or truncate on business.organisation
  for each statement execute function business.stamp_rules();
