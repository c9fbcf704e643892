import type pg from 'pg';
import type { DeskFacts, FactsQuery } from '../domain/facts.ts';
import type { ProcessId } from '../domain/process.ts';

/** More of a kind do not lie on one desk; what is beyond is handed over by another command. */
const MOST_ON_A_DESK = 500;

const CASES = `
  select c.case_id as id from business.case_file c
  where c.organisation_id = $2::uuid and c.stage <> 'CLOSED' and (
    c.handler_person_id = $1::uuid or c.assignee_person_id = $1::uuid or c.reader_person_ids @> array[$1::uuid])
  order by c.received_on, c.case_id limit ${MOST_ON_A_DESK}`;

/** Where somebody stands by name beside cases: who checks, who sees to a protected sender, who keeps the record of a meeting. */
const OTHERS = [
  `select m.process_id as id from business.remediation m
   where m.handler_person_id = $1::uuid and m.organisation_id = $2::uuid and m.ended_on is null
   order by m.concluded_on, m.process_id limit ${MOST_ON_A_DESK}`,
  `select t.process_id as id from business.protection t
   where t.responsible_person_id = $1::uuid and t.organisation_id = $2::uuid and t.stage in ('REQUESTED', 'DECIDED', 'WATCHING')
   order by t.process_id limit ${MOST_ON_A_DESK}`,
  `select k.process_id as id from business.meeting k
   where k.secretary_person_id = $1::uuid and k.organisation_id = $2::uuid and k.stage <> 'CLOSED'
   order by k.held_on, k.process_id limit ${MOST_ON_A_DESK}`,
] as const;

/** What the person has to see to in the body by name, the oldest first: one query for each kind. */
export async function loadDesk(
  client: pg.ClientBase | pg.Pool,
  { personId, organisationId }: NonNullable<FactsQuery['deskOf']>,
): Promise<DeskFacts> {
  const values = [personId, organisationId];
  const cases = await client.query<{ id: string }>(CASES, values);
  const others: ProcessId[] = [];
  for (const sql of OTHERS) {
    const { rows } = await client.query<{ id: ProcessId }>(sql, values);
    others.push(...rows.map((one) => one.id));
  }
  return { caseIds: cases.rows.map((one) => one.id), others };
}
