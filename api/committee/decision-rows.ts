import type pg from 'pg';
import type { z } from 'zod';
import type { Subject } from '../../domain/case/state.ts';
import { VI } from '../../texts/vi.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import type { Caller } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import { subjectNamer } from '../cases/subject-names.ts';
import type { decisionRowSchema } from '../contract/shown-discipline.ts';
import type { Names } from '../names.ts';

/** A row of `business.discipline` with what its case says of the subject. */
export interface DecisionRow {
  disciplineId: string;
  processId: string;
  caseId: string;
  /** Null for who may not know of the case. */
  caseNumber: string | null;
  subjects: readonly Subject[];
  organisationId: string;
  stage: string;
  subjectId: string;
  form: string | null;
  votedOn: string | null;
  signedOn: string | null;
  number: string | null;
  effectiveFrom: string | null;
  announcedOn: string | null;
  lapsesOn: string | null;
  /** The instant it began to the microsecond, for the page's key. */
  begunAt: string;
}

/**
 * Rows by a condition over `business.discipline d` and its process `b`, whose values come first; the latest begun first. Ids
 * tell no time.
 */
export async function readDecisions(
  pool: pg.Pool,
  caller: Caller,
  { where, values, limit }: { where: string; values: readonly unknown[]; limit: number },
): Promise<DecisionRow[]> {
  const cases = visibleCases(caller, values.length + 2);
  const { rows } = await pool.query<DecisionRow>(
    `select d.discipline_id as "disciplineId", d.process_id as "processId", d.case_id as "caseId",
       case when ${cases.sql} then c.number end as "caseNumber", coalesce(p.state -> 'subjects', '[]'::jsonb) as subjects,
       d.organisation_id as "organisationId", d.stage, d.subject_id as "subjectId", d.form, d.voted_on::text as "votedOn",
       d.signed_on::text as "signedOn", d.number, d.effective_from::text as "effectiveFrom",
       d.announced_on::text as "announcedOn", d.lapses_on::text as "lapsesOn", b.created_at::text as "begunAt"
     from business.discipline d join business.process b on b.id = d.process_id
     left join business.case_file c on c.case_id = d.case_id left join business.process p on p.id = c.process_id
     where ${where} order by b.created_at desc, d.discipline_id desc limit $${values.length + 1}`,
    [...values, limit, ...cases.values],
  );
  return rows;
}

/** A row as shown. */
export function showDecisionRow(
  row: DecisionRow,
  names: Names,
  texts: ReadonlyMap<string, string>,
): z.input<typeof decisionRowSchema> {
  const {
    disciplineId,
    processId,
    caseId,
    caseNumber,
    subjects,
    subjectId,
    organisationId,
    stage,
    form,
    begunAt: _,
    ...days
  } = row;
  return {
    ...{ disciplineId, processId, ...days },
    case: { caseId, number: caseNumber },
    organisation: { id: organisationId, name: names.organisation(organisationId) },
    stage: coded(VI.disciplineStages, stage),
    subject: subjectNamer(subjects, names, texts)(subjectId),
    form: form === null ? null : coded(VI.forms, form),
  };
}
