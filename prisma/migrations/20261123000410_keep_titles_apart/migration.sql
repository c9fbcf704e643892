-- Titles of posts, as people enter them: written beside names, so that no command and no event carries words of theirs. One row for
-- each title there is; its id follows from its words.
create table inbox.post_title (
  id uuid primary key,
  title text not null,
  created_at timestamptz not null default now()
);
grant select, insert on inbox.post_title to tiep_thu_api;

-- Null but in records from before: the title lies there.
alter table business.person_post add column title_id uuid, alter column title drop not null;

create or replace function business.place_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from, valid_to)
  select p.id, p.person_id, p.organisation_id,
    -- on record before, as entered, or where it lies
    coalesce((select h.title from business.post h where h.id = p.id), p.title,
      (select t.title from inbox.post_title t where t.id = p.title_id)), p.is_head, p.managing_level, p.valid_from, p.valid_to from placed p
  on conflict (id) do update set valid_to = excluded.valid_to;
  return null;
end $$;
