import type pg from 'pg';
import type { EarlierRemediation, FactsQuery } from '../domain/facts.ts';

/** More than these nobody has had in the time that a rule looks back. */
const MOST = 100;

/** Remediations after conclusions since that day about these persons and organisations, the latest first; by index. */
export async function loadEarlierRemediations(
  client: pg.ClientBase | pg.Pool,
  { personIds, organisationIds, since }: NonNullable<FactsQuery['remediationsOf']>,
): Promise<readonly EarlierRemediation[]> {
  const { rows } = await client.query<EarlierRemediation>(
    `select r.remediation_id as "remediationId", r.matter_id as "matterId", r.subject_person_ids[1] as "personId",
       r.subject_organisation_ids[1] as "organisationId", r.codes, r.concluded_on::text as "concludedOn"
     from business.remediation r
     where (r.subject_person_ids && $1::uuid[] or r.subject_organisation_ids && $2::uuid[]) and r.concluded_on >= $3::date
     order by r.concluded_on desc, r.remediation_id limit ${MOST}`,
    [[...personIds], [...organisationIds], since],
  );
  return rows;
}
