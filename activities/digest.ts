import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { SMALL_UNIT } from '../domain/authority/small-unit.ts';
import type { Day } from '../domain/calendar/calendar.ts';
import { addWorkingDays, isWorkingDay } from '../domain/calendar/working-days.ts';
import { DIGEST_NOTICE, SOON_WORKING_DAYS, digestOf } from '../domain/deadlines/digest.ts';
import type { DigestNumbers, DigestSurroundings, OwedThing } from '../domain/deadlines/digest.ts';
import { nextOfficeMoment } from '../domain/deadlines/office-hours.ts';
import { parentPath } from '../domain/organisation/path.ts';
import type { Office } from './notices.ts';

/** Tells everybody of this morning's numbers, once however often it is asked; on a day off, nobody. Returns how many were told. */
export type PrepareDigest = (day: Day) => Promise<{ told: number }>;

/** Something owed, with what a conflict of interest over it is judged by. */
export interface OwedRow {
  owner_person_id: string | null;
  owner_role: string | null;
  owner_organisation_id: string;
  organisation_path: string;
  due_on: Day;
  subject_person_ids: string[] | null;
  subject_organisation_ids: string[] | null;
  recused: string[];
}

interface AroundRow {
  organisations: DigestSurroundings['organisations'][string][] | null;
  holders: DigestSurroundings['holders'][number][] | null;
  people: DigestSurroundings['people'][string][] | null;
}

/**
 * What is due up to a day ($1), with whom it is about: one walk of `obligation_open_counting` and two looks by key for
 * each row found, however much else is stored. Of a measure, whoever is kept from the case behind it counts as well.
 */
export const OWED_THINGS = `
  select o.owner_person_id, o.owner_role, o.owner_organisation_id, o.organisation_path, o.due_on::text as due_on,
    coalesce(c.subject_person_ids, t.subject_person_ids) as subject_person_ids,
    coalesce(c.subject_organisation_ids, t.subject_organisation_ids) as subject_organisation_ids,
    coalesce(c.recused_person_ids, t.recused_person_ids, '{}') || coalesce(d.recused, '{}') as recused
  from business.obligation o
  left join lateral (
    select f.subject_person_ids, f.subject_organisation_ids, f.recused_person_ids
    from business.case_file f where f.case_id = o.case_id limit 1
  ) c on true
  left join lateral (
    select g.subject_person_ids, g.subject_organisation_ids, g.recused_person_ids
    from business.protection g where g.process_id = o.process_id and o.process_id like 'protection/%' limit 1
  ) t on true
  left join lateral (
    select array(select jsonb_array_elements_text(p.state -> 'recused'))::uuid[] as recused
    from business.process p where p.id = o.process_id and o.process_id like 'discipline/%' limit 1
  ) d on true`;

/** What is due up to a day ($1): one walk of `obligation_open_counting`, however much else is stored. */
export const DUE = `${OWED_THINGS}
  where o.status = 'open' and not o.paused and o.due_on <= $1::date`;

// Who holds a role in an owning body, heads or leads one on the way up, and what a conflict is judged by.
const AROUND = `
  with holding as (
    select o.id as organisation_id, o.path, g.role, a.person_id
    from business.organisation o join access.role_held g on g.organisation_id = o.id join access.account a on a.id = g.account_id
    where (o.id = any ($1::uuid[]) or (o.path = any ($2::text[]) and g.role in ('HEAD', 'LEADER')))
      and a.person_id is not null and a.disabled_at is null
      and g.valid_from <= $5::date and (g.valid_to is null or g.valid_to >= $5::date)
  ), persons as (
    select person_id as id from holding union select unnest($3::uuid[])
  )
  select
    (select jsonb_agg(jsonb_build_object('organisationId', organisation_id, 'path', path, 'role', role, 'personId', person_id))
     from holding) as holders,
    (select jsonb_agg(jsonb_build_object('organisationId', u.id, 'path', u.path, 'parentId', u.parent_id, 'kind', u.kind, 'level', u.level,
       'successorPath', (select s.path from business.organisation s where s.id = u.successor_id and not starts_with(u.path, s.path || '.')),
       'headPersonId', (select t.person_id from business.post t where t.organisation_id = u.id and t.is_head and t.valid_to is null limit 1)))
     from business.organisation u where u.id = any ($4::uuid[])) as organisations,
    (select jsonb_agg(jsonb_build_object('personId', p.id,
       'posts', coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'path', o.path, 'isHead', t.is_head,
          'managedBy', t.managing_level, 'isSmallUnit', (select count(distinct m.person_id) < ${SMALL_UNIT} from business.post m
             where m.organisation_id = o.id and m.valid_from <= $5::date and (m.valid_to is null or m.valid_to >= $5::date))))
          from business.post_held t join business.organisation o on o.id = t.organisation_id
          where t.person_id = p.id and t.valid_from <= $5::date and (t.valid_to is null or t.valid_to >= $5::date)), '[]'::jsonb),
       'relatives', coalesce((select jsonb_agg(k.other_id) from business.kinship k where k.person_id = p.id), '[]'::jsonb)))
     from persons p) as people`;

// A morning asked for twice finds its notices there and writes neither them nor their mails again.
const TELL = `
  with told as (
    select r.* from jsonb_to_recordset($1::jsonb) as r (id uuid, person_id uuid, params jsonb)
  ), noted as (
    insert into business.notification (id, outbox_id, person_id, notice, process_id, obligation_id, params, named)
    select r.id, $2, r.person_id, $3, $2, null, r.params, true from told r
    on conflict (outbox_id, person_id) do nothing
    returning person_id, outbox_id, params
  ), mailed as (
    insert into business.mail (id, person_id, kind, params, send_after)
    select n.outbox_id || '/' || n.person_id, n.person_id, 'digest', n.params, $4::timestamptz from noted n
    where $4::timestamptz is not null and exists (select 1 from access.account a
      where a.person_id = n.person_id and a.email is not null and a.mail_wanted and a.disabled_at is null)
    on conflict (id) do nothing
  )
  select count(*)::int as told from noted`;

/** The digest over PostgreSQL. */
export function createDigest(pool: pg.Pool, office: Office): PrepareDigest {
  return async (day) => {
    const calendar = await office.calendarOf(null);
    if (!isWorkingDay(calendar, day)) return { told: 0 };
    const { rows } = await pool.query<OwedRow>(DUE, [addWorkingDays(calendar, day, SOON_WORKING_DAYS)]);
    const numbers = await countThings(pool, rows, day);
    const notices = Object.entries(numbers).map(([personId, one]) => ({
      id: randomUUID(),
      person_id: personId,
      params: paramsOf(day, one),
    }));
    const moment = office.hours === null ? office.now() : nextOfficeMoment(office.now(), calendar, office.hours);
    const { rows: counted } = await pool.query<{ told: number }>(TELL, [
      JSON.stringify(notices),
      `${DIGEST_NOTICE}/${day}`,
      DIGEST_NOTICE,
      office.mails ? moment : null,
    ]);
    return { told: counted[0]?.told ?? 0 };
  };
}

/** What each person has of these things on that day; who has none is not in it. */
export async function countThings(
  pool: pg.Pool,
  rows: readonly OwedRow[],
  day: Day,
): Promise<Readonly<Record<string, DigestNumbers>>> {
  return digestOf(rows.map(thingOf), day, await loadAround(pool, rows, day));
}

function thingOf(row: OwedRow): OwedThing {
  const persons = (row.subject_person_ids ?? []).map((personId) => ({ personId, organisationId: null }));
  const bodies = (row.subject_organisation_ids ?? []).map((organisationId) => ({ personId: null, organisationId }));
  return {
    owner: { personId: row.owner_person_id, role: row.owner_role, organisationId: row.owner_organisation_id },
    organisationPath: row.organisation_path,
    dueOn: row.due_on,
    subjects: [...persons, ...bodies],
    recused: row.recused,
  };
}

async function loadAround(pool: pg.Pool, due: readonly OwedRow[], day: Day): Promise<DigestSurroundings> {
  const paths = new Set<string>();
  for (const { organisation_path } of due) {
    for (let path: string | null = organisation_path; path !== null; path = parentPath(path)) paths.add(path);
  }
  const persons = due.flatMap((row) => [
    ...(row.owner_person_id === null ? [] : [row.owner_person_id]),
    ...(row.subject_person_ids ?? []),
  ]);
  const { rows } = await pool.query<AroundRow>(AROUND, [
    [...new Set(due.map((row) => row.owner_organisation_id))],
    [...paths],
    [...new Set(persons)],
    [...new Set(due.flatMap((row) => row.subject_organisation_ids ?? []))],
    day,
  ]);
  return {
    holders: rows[0]?.holders ?? [],
    organisations: Object.fromEntries((rows[0]?.organisations ?? []).map((one) => [one.organisationId, one])),
    people: Object.fromEntries((rows[0]?.people ?? []).map((one) => [one.personId, one])),
  };
}

function paramsOf(day: Day, { overdue, today, soon, bodyOverdue }: DigestNumbers): Readonly<Record<string, string>> {
  const numbers = Object.entries({ overdue, today, soon, bodyOverdue }).map(([name, n]) => [name, String(n)]);
  return { day, ...Object.fromEntries(numbers) };
}
