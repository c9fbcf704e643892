import type pg from 'pg';
import type { z } from 'zod';
import { reasonOf } from '../../domain/desk-handover/state.ts';
import { formatDay } from '../../texts/format.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import { visibleDeskMatters, visibleDeskOthers } from '../authorisation/visible-desk-handovers.ts';
import type { Caller } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import type { deskHandoverSchema } from '../contract/shown-desk-handover.ts';
import { OWED, seenObligations } from '../obligations/seen-obligations.ts';

type Shown = z.input<typeof deskHandoverSchema>;

interface MatterRow {
  caseId: string;
  number: string;
  status: string;
  code: string | null;
  owed: { name: string; dueOn: string }[];
}

/** What was owed by then and is the receiver's now, in the process of that column. */
function owedIn(column: string): string {
  return `coalesce((select jsonb_agg(jsonb_build_object('name', o.data -> 'policy' ->> 'name', 'dueOn', o.due_on) order by o.due_on, o.obligation_id)
         from business.obligation o where o.process_id = ${column} and o.status = 'open'
           and o.owner_person_id = h.to_person_id and o.started_on <= h.handed_on), '[]'::jsonb) as owed`;
}

/** The cases. What is owed of one is what was owed by a person or desk of the body on that day, with its day as it stands now. */
export async function readMatters(pool: pg.Pool, caller: Caller, processId: string): Promise<MatterRow[]> {
  const seen = visibleDeskMatters(caller, 2);
  const { rows } = await pool.query<MatterRow>(
    `select c.case_id as "caseId", c.number, d.status, d.code,
       ${owedIn('c.process_id')}
     from business.desk_handover_matter d join business.desk_handover h on h.process_id = d.process_id
     join business.case_file c on c.case_id = d.case_id
     where d.process_id = $1 and ${seen.sql}
     order by c.received_on, c.case_id`,
    [processId, ...seen.values],
  );
  return rows;
}

interface OtherRow {
  processId: string;
  kind: string;
  caseNumber: string | null;
  heldOn: string | null;
  status: string;
  code: string | null;
  owed: { name: string; dueOn: string }[];
}

/** Remediations, protections and meetings; of a protection nothing but that it is one. */
export async function readOthers(pool: pg.Pool, caller: Caller, processId: string): Promise<OtherRow[]> {
  const cases = visibleCases(caller, 2);
  const seen = visibleDeskOthers(caller, 2 + cases.values.length);
  const { rows } = await pool.query<OtherRow>(
    `select d.matter_process_id as "processId", d.kind, case when ${cases.sql} then c.number end as "caseNumber",
       k.held_on::text as "heldOn", d.status, d.code, ${owedIn('d.matter_process_id')}
     from business.desk_handover_other d join business.desk_handover h on h.process_id = d.process_id
     left join business.remediation r on r.process_id = d.matter_process_id
     left join business.case_file c on c.case_id = r.case_id
     left join business.meeting k on k.process_id = d.matter_process_id
     where d.process_id = $1 and ${seen.sql} order by d.kind, d.matter_process_id`,
    [processId, ...cases.values, ...seen.values],
  );
  return rows;
}

interface DutiesOf {
  organisationId: string;
  fromPersonId: string;
  on: string;
  /** The giver, or a head of the body: whoever else reads it receives the desk. */
  answersForIt: boolean;
}

/**
 * How much that was owed by a role the giver held in the body on that day is still open, as far as the reader may know of each; the
 * receiver is told of the roles they hold too. It stays with the role: nothing of it passes by name.
 */
export async function countDuties(
  pool: pg.Pool,
  caller: Caller,
  { organisationId, fromPersonId, on, answersForIt }: DutiesOf,
): Promise<number> {
  const own = caller.roles.filter((one) => one.organisationId === organisationId).map((one) => one.role);
  if (!answersForIt && own.length === 0) return 0;
  const values: unknown[] = [organisationId, fromPersonId, on, ...(answersForIt ? [] : [own])];
  const seen = seenObligations(caller, values);
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from ${OWED}
     where o.status = 'open' and o.owner_organisation_id = $1::uuid and o.started_on <= $3::date and o.owner_role in (
       select g.role from access.role_held g join access.account a on a.id = g.account_id
       where a.person_id = $2::uuid and g.organisation_id = $1::uuid and g.valid_from <= $3::date
         and (g.valid_to is null or g.valid_to >= $3::date))
       ${answersForIt ? '' : 'and o.owner_role = any ($4::text[])'} and ${seen.sql}`,
    values,
  );
  return rows[0]?.n ?? 0;
}

/** A case as shown. */
export function showMatter({ caseId, number, status, code, owed }: MatterRow): Shown['matters'][number] {
  return {
    ...{ caseId, number, status: coded(VI.matterAnswers, status), owed },
    reason: code === null ? null : wordFor(VI.matterReasons, reasonOf(code)),
  };
}

/** What is no case, as shown. */
export function showOther({
  processId,
  kind,
  caseNumber,
  heldOn,
  status,
  code,
  owed,
}: OtherRow): Shown['others'][number] {
  return {
    ...{ processId, kind: coded(VI.handedKinds, kind), of: heldOn === null ? caseNumber : formatDay(heldOn), owed },
    ...{ status: coded(VI.matterAnswers, status) },
    reason: code === null ? null : wordFor(VI.matterReasons, reasonOf(code)),
  };
}
