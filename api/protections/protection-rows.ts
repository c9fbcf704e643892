import type pg from 'pg';
import type { z } from 'zod';
import type { Day } from '../../domain/calendar/calendar.ts';
import { VI } from '../../texts/vi.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import type { Caller } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import type { protectionRowSchema } from '../contract/shown-protection.ts';
import type { Names } from '../names.ts';

/** A row of `business.protection` with the number of the case that leads. */
export interface ProtectionRow {
  protectionId: string;
  processId: string;
  caseId: string;
  /** Null for who may not know of the case. */
  caseNumber: string | null;
  organisationId: string;
  stage: string;
  alert: boolean;
  measures: number;
  nextCheckIn: string | null;
  watchUntil: string | null;
  nextDueOn: string | null;
  endedOn: string | null;
}

/** Nothing due comes after all that has a date. */
export const NEXT_DUE = `coalesce(t.next_due_on, date '9999-12-31')`;

/** Rows by a condition over `business.protection t`, whose values come first; what is due first first. */
export async function readProtections(
  pool: pg.Pool,
  caller: Caller,
  { where, values, limit }: { where: string; values: readonly unknown[]; limit: number },
): Promise<ProtectionRow[]> {
  const cases = visibleCases(caller, values.length + 2);
  const { rows } = await pool.query<ProtectionRow>(
    `select t.protection_id as "protectionId", t.process_id as "processId", t.case_ids[1] as "caseId",
       (select c.number from business.case_file c where c.case_id = t.case_ids[1] and ${cases.sql}) as "caseNumber",
       t.organisation_id as "organisationId", t.stage, t.alert, t.measures, t.next_check_in::text as "nextCheckIn",
       t.watch_until::text as "watchUntil", t.next_due_on::text as "nextDueOn", t.ended_on::text as "endedOn"
     from business.protection t
     where ${where} order by ${NEXT_DUE}, t.protection_id limit $${values.length + 1}`,
    [...values, limit, ...cases.values],
  );
  return rows;
}

/** A row as shown; the case behind it only to who may know of it. */
export function showProtectionRow(
  row: ProtectionRow,
  { names, today }: { names: Names; today: Day },
): z.input<typeof protectionRowSchema> {
  const { caseId, caseNumber, organisationId, stage, ...shown } = row;
  return {
    ...shown,
    case: caseNumber === null ? null : { caseId, number: caseNumber },
    organisation: { id: organisationId, name: names.organisation(organisationId) },
    stage: coded(VI.protectionStages, stage),
    overdue: row.nextDueOn !== null && row.nextDueOn < today,
  };
}
