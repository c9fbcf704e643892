import type pg from 'pg';
import type { RemediationState } from '../../domain/remediation/state.ts';
import { staffRemediations } from '../authorisation/visible-remediations.ts';
import type { Caller } from '../caller.ts';

/** Whether the caller sees this remediation as one of those who check, not only for the body that has to remedy. */
export async function seesAsStaff(pool: pg.Pool, caller: Caller, processId: string): Promise<boolean> {
  const visible = staffRemediations(caller, 2);
  const { rows } = await pool.query(`select 1 from business.remediation m where m.process_id = $1 and ${visible.sql}`, [
    processId,
    ...visible.values,
  ]);
  return rows.length > 0;
}

/**
 * The stored state without ids that lead beyond the file. The supervised body reads its plan, the checks and what it owes:
 * nothing of the case behind it, nor that the same was found again (practice: P28).
 */
export async function showRemediationState(
  pool: pg.Pool,
  caller: Caller,
  processId: string,
  state: RemediationState,
): Promise<Record<string, unknown>> {
  const { matterId: _matter, personId: _person, organisationSubjectId: _unit, ...shown } = state;
  if (await seesAsStaff(pool, caller, processId)) return shown;
  const { stage, organisation, supervisedOrganisationId, recommendation, concludedOn, until, plan, checks, end } =
    state;
  return { stage, organisation, supervisedOrganisationId, recommendation, concludedOn, until, plan, checks, end };
}
