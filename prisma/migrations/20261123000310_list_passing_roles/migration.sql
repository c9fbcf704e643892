-- Which roles pass to the body that answers for one that ended is decided in domain/organisation/passing-roles.ts; here it stands
-- as rows, so that the view holds no rule of its own. A role that is not listed does not pass.
create table access.passing_role (
  role text primary key,
  passes text not null check (passes in ('always', 'where-vacant'))
);
insert into access.passing_role (role, passes)
select unnest(array['RECEPTION', 'SCREENER', 'COMMITTEE_MEMBER', 'INSPECTOR', 'REGISTER_KEEPER', 'SUPERVISED_UNIT', 'SUBJECT',
  'INSPECTOR_PASS']), 'always'
union all
select unnest(array['HEAD', 'LEADER', 'ADMINISTRATOR', 'AUDITOR', 'MEETING_SECRETARY']), 'where-vacant';

create or replace view access.role_held as
  select g.id, g.account_id, g.role, coalesce(o.successor_id, g.organisation_id) as organisation_id,
    case when o.successor_id is null then g.valid_from else greatest(g.valid_from, o.valid_to + 1) end as valid_from, g.valid_to
  from access.role_grant g left join business.organisation o on o.id = g.organisation_id
  left join access.passing_role p on p.role = g.role
  where o.successor_id is null or p.passes = 'always'
    or (p.passes = 'where-vacant' and not exists (select 1 from access.role_grant h
      where h.organisation_id = o.successor_id and h.role = g.role and (h.valid_to is null or h.valid_to > o.valid_to)));
