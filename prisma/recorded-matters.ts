import type pg from 'pg';
import type { RecordedMatters } from '../domain/congress/statement.ts';

const CONCLUSIONS = `
  select c.case_id as "caseId", c.organisation_id as "organisationId",
    array(select s ->> 'id' from jsonb_array_elements(p.state -> 'subjects') s where s ->> 'personId' = $1::uuid::text) as "subjectIds",
    p.state -> 'conclusion' as conclusion, p.state -> 'disciplines' as disciplines
  from business.case_file c join business.process p on p.id = c.process_id
  where c.subject_person_ids @> array[$1::uuid] and p.state ->> 'conclusion' is not null`;

const DECISIONS = `
  select d.case_id as "caseId", d.organisation_id as "organisationId", d.stage, d.form, d.number,
    d.effective_from::text as "effectiveFrom", d.lapses_on::text as "lapsesOn"
  from business.discipline d
  where d.subject_person_ids @> array[$1::uuid] and d.form is not null`;

/** Conclusions and decisions on record about one person; which of them a statement may carry, the domain says. */
export async function loadRecordedMatters(client: pg.ClientBase | pg.Pool, personId: string): Promise<RecordedMatters> {
  // One after the other: a decision is made on one connection.
  const conclusions = await client.query<RecordedMatters['conclusions'][number]>(CONCLUSIONS, [personId]);
  const decisions = await client.query<RecordedMatters['decisions'][number]>(DECISIONS, [personId]);
  return { conclusions: conclusions.rows, decisions: decisions.rows };
}
