import type pg from 'pg';
import type { z } from 'zod';
import type { Subject } from '../../domain/case/state.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { VI } from '../../texts/vi.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import { staffRemediations } from '../authorisation/visible-remediations.ts';
import type { Caller } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import { subjectNamer } from '../cases/subject-names.ts';
import type { remediationRowSchema } from '../contract/shown-remediation.ts';
import type { Names } from '../names.ts';

/** A row of `business.remediation` with what its case says of the subject. */
export interface RemediationRow {
  remediationId: string;
  processId: string;
  caseId: string;
  /** Null for who may not know of the case. */
  caseNumber: string | null;
  /** Whether the caller is one of those who check. */
  asStaff: boolean;
  subjects: readonly Subject[];
  subjectId: string;
  organisationId: string;
  supervisedOrganisationId: string | null;
  stage: string;
  concludedOn: string;
  tasks: number;
  tasksDone: number;
  nextCheckOn: string | null;
  nextDueOn: string | null;
  endedOn: string | null;
}

/** Nothing due comes after all that has a date. */
export const NEXT_DUE = `coalesce(m.next_due_on, date '9999-12-31')`;

/** Rows by a condition over `business.remediation m`, whose values come first; what is due first first. */
export async function readRemediations(
  pool: pg.Pool,
  caller: Caller,
  { where, values, limit }: { where: string; values: readonly unknown[]; limit: number },
): Promise<RemediationRow[]> {
  const cases = visibleCases(caller, values.length + 2);
  const staff = staffRemediations(caller, values.length + 2 + cases.values.length);
  const { rows } = await pool.query<RemediationRow>(
    `select m.remediation_id as "remediationId", m.process_id as "processId", m.case_id as "caseId",
       case when ${cases.sql} then c.number end as "caseNumber", ${staff.sql} as "asStaff",
       coalesce(p.state -> 'subjects', '[]'::jsonb) as subjects, m.subject_id as "subjectId",
       m.organisation_id as "organisationId", m.supervised_organisation_id as "supervisedOrganisationId", m.stage,
       m.concluded_on::text as "concludedOn", m.tasks, m.tasks_done as "tasksDone", m.next_check_on::text as "nextCheckOn",
       m.next_due_on::text as "nextDueOn", m.ended_on::text as "endedOn"
     from business.remediation m
     left join business.case_file c on c.case_id = m.case_id left join business.process p on p.id = c.process_id
     where ${where} order by ${NEXT_DUE}, m.remediation_id limit $${values.length + 1}`,
    [...values, limit, ...cases.values, ...staff.values],
  );
  return rows;
}

/** A row as shown; the case behind it only to those who check and may know of it. */
export function showRemediationRow(
  row: RemediationRow,
  { names, texts, today }: { names: Names; texts: ReadonlyMap<string, string>; today: Day },
): z.input<typeof remediationRowSchema> {
  const { caseId, caseNumber, asStaff, subjects, subjectId, organisationId, supervisedOrganisationId, stage } = row;
  const { remediationId, processId, concludedOn, tasks, tasksDone, nextCheckOn, nextDueOn, endedOn } = row;
  const named = (id: string) => ({ id, name: names.organisation(id) });
  return {
    ...{ remediationId, processId, concludedOn, tasks, tasksDone, nextCheckOn, nextDueOn, endedOn },
    case: asStaff && caseNumber !== null ? { caseId, number: caseNumber } : null,
    organisation: named(organisationId),
    supervised: supervisedOrganisationId === null ? null : named(supervisedOrganisationId),
    subject: subjectNamer(subjects, names, texts)(subjectId),
    stage: coded(VI.remediationStages, stage),
    overdue: nextDueOn !== null && nextDueOn < today,
  };
}

/** Persons and organisations that rows name. */
export function namedInRows(rows: readonly RemediationRow[]): { people: string[]; organisations: string[] } {
  const subjects = rows.flatMap((row) => row.subjects.filter((one) => one.id === row.subjectId));
  return {
    people: subjects.flatMap((one) => one.personId ?? []),
    organisations: [
      ...rows.flatMap((row) => [row.organisationId, row.supervisedOrganisationId ?? []].flat()),
      ...subjects.flatMap((one) => one.organisationId ?? []),
    ],
  };
}
