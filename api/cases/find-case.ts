import type pg from 'pg';
import type { CaseState } from '../../domain/case/state.ts';
import { stateOf } from '../../domain/registry.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import type { Caller } from '../caller.ts';
import { CASE_COLUMNS, NEXT_DUE } from './case-rows.ts';
import type { CaseRow } from './case-rows.ts';

/** A case with its folded state, as far as the caller may know of it. */
export interface FoundCase extends CaseRow {
  state: CaseState;
  version: number;
}

/** The case of that id, or null when there is none that the caller may know of. */
export async function findCase(pool: pg.Pool, caller: Caller, caseId: string): Promise<FoundCase | null> {
  const visible = visibleCases(caller, 2);
  const { rows } = await pool.query<FoundCase>(
    `select ${CASE_COLUMNS}, p.state, p.version from business.case_file c
     join business.process p on p.id = c.process_id ${NEXT_DUE}
     where c.case_id = $1::uuid and ${visible.sql}`,
    [caseId, ...visible.values],
  );
  const row = rows[0];
  return row === undefined ? null : { ...row, state: stateOf('case', row.state) as CaseState };
}
