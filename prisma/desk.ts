import type pg from 'pg';
import type { FactsQuery } from '../domain/facts.ts';

/** More do not lie on one desk; what is beyond is handed over by another command. */
const MOST_ON_A_DESK = 500;

const DESK = `
  select c.case_id as id from business.case_file c
  where c.organisation_id = $2::uuid and c.stage <> 'CLOSED' and (
    c.handler_person_id = $1::uuid or c.assignee_person_id = $1::uuid or c.reader_person_ids @> array[$1::uuid])
  order by c.received_on, c.case_id limit ${MOST_ON_A_DESK}`;

/** The running cases of the body in which the person is at work, the oldest first. */
export async function loadDesk(
  client: pg.ClientBase | pg.Pool,
  { personId, organisationId }: NonNullable<FactsQuery['deskOf']>,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(DESK, [personId, organisationId]);
  return rows.map((one) => one.id);
}
