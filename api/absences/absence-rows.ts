import type pg from 'pg';
import type { z } from 'zod';
import type { Day } from '../../domain/calendar/calendar.ts';
import type { Caller } from '../caller.ts';
import type { absenceSchema } from '../contract/absences-routes.ts';

export type ShownAbsence = z.input<typeof absenceSchema>;

interface AbsenceRow {
  id: string;
  personId: string;
  person: string;
  substituteId: string;
  substitute: string;
  fromDay: Day;
  toDay: Day;
  mayRevoke: boolean;
}

/**
 * The organisations to which a person belongs on a day: in which they serve, and for which they hold a role of staff.
 * `person` and `today` are expressions in SQL.
 */
export function bodiesOf(person: string, today: string): string {
  return `select t.organisation_id from business.post_held t
      where t.person_id = ${person} and t.valid_from <= ${today} and (t.valid_to is null or t.valid_to >= ${today})
    union
    select g.organisation_id ${grantsOf(person, today)}`;
}

/** The roles a person holds on a day, but those of somebody who is examined; as the rest of a query. */
export function grantsOf(person: string, today: string): string {
  return `from access.role_held g join access.account a on a.id = g.account_id
    where a.person_id = ${person} and a.disabled_at is null and g.role not in ('SUBJECT', 'SUPERVISED_UNIT')
      and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})`;
}

/** The organisations whose people's absences the caller enters and takes back. */
export function answersFor({ roles }: Caller): string[] {
  return roles.filter(({ role }) => role === 'HEAD' || role === 'ADMINISTRATOR').map((held) => held.organisationId);
}

/** Absences not taken back and not over, as far as they are the caller's to know of; only that one where an id is given. */
export async function readAbsences(
  client: pg.Pool | pg.ClientBase,
  caller: Caller,
  { today, id = null }: { today: Day; id?: string | null },
): Promise<ShownAbsence[]> {
  const { rows } = await client.query<AbsenceRow>(
    `select * from (
       select b.id, b.person_id as "personId", p.full_name as person, b.substitute_person_id as "substituteId",
         s.full_name as substitute, b.from_day::text as "fromDay", b.to_day::text as "toDay",
         (b.person_id = $1::uuid or exists (
           select 1 from (${bodiesOf('b.person_id', '$3::date')}) as own where own.organisation_id = any ($2::uuid[]))) as "mayRevoke"
       from access.absence b join business.person p on p.id = b.person_id join business.person s on s.id = b.substitute_person_id
       where b.revoked_at is null and b.to_day >= $3::date and ($4::uuid is null or b.id = $4::uuid)) as known
     where "mayRevoke" or "substituteId" = $1::uuid
     order by "fromDay", person, id`,
    [caller.personId, answersFor(caller), today, id],
  );
  return rows.map(({ personId, person, substituteId, substitute, ...shown }) => ({
    ...shown,
    person: { id: personId, name: person },
    substitute: { id: substituteId, name: substitute },
  }));
}
