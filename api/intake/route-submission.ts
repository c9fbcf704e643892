import type pg from 'pg';
import type { Day } from '../../domain/calendar/calendar.ts';
import { fieldProblem, problem } from '../say-problem.ts';

/** Where a submission goes. */
export interface Routing {
  receivingOrganisationId: string;
  organisationId: string;
  organisationPath: string;
}

interface OrganisationRow {
  id: string;
  path: string;
  parent_id: string | null;
  parent_path: string | null;
}

const FIND = `
  select o.id, o.path, p.id as parent_id, p.path as parent_path
  from business.organisation o
  left join business.organisation p on p.id = o.parent_id and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to >= $2::date)
  where o.id = $1::uuid and o.valid_from <= $2::date and (o.valid_to is null or o.valid_to >= $2::date)`;

/**
 * Decides which body owns a submission: the one that received it, or the level directly above when it concerns that body
 * itself (practice: P15). Throws 422 for a body that does not exist today, and where there is no level above.
 */
export async function routeSubmission(
  pool: pg.Pool,
  asked: { receivingOrganisationId: string; concernsOwnBody: boolean; today: Day },
): Promise<Routing> {
  const { rows } = await pool.query<OrganisationRow>(FIND, [asked.receivingOrganisationId, asked.today]);
  const receiving = rows[0];
  if (receiving === undefined) throw fieldProblem('organisationId', 'ORGANISATION_UNKNOWN');
  const receivingOrganisationId = receiving.id;
  if (!asked.concernsOwnBody) {
    return { receivingOrganisationId, organisationId: receiving.id, organisationPath: receiving.path };
  }
  if (receiving.parent_id === null || receiving.parent_path === null) throw problem(422, 'NO_LEVEL_ABOVE');
  return { receivingOrganisationId, organisationId: receiving.parent_id, organisationPath: receiving.parent_path };
}
