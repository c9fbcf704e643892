import type pg from 'pg';
import type { CaseState } from '../../domain/case/state.ts';
import type { ProcessId } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { closedCases, standsBackFrom, visibleCases } from '../authorisation/visible-cases.ts';
import { visibleDisciplines } from '../authorisation/visible-committee.ts';
import type { Caller } from '../caller.ts';

/** The case behind an item of the agenda, for who may know of it. */
export interface Matter {
  itemId: string;
  caseId: string;
  number: string;
  state: CaseState;
}

/**
 * The matters of a meeting that the caller may know of. Whoever sits in it reads the items they take part in, also after
 * these have ended; anybody else what they may see as case or discipline. Nobody reads a matter that is closed to them now,
 * or from which they stood back anywhere.
 */
export async function readMatters(
  pool: pg.Pool,
  caller: Caller,
  processId: ProcessId,
): Promise<ReadonlyMap<string, Matter>> {
  const cases = visibleCases(caller, 3);
  const disciplines = visibleDisciplines(caller, 3 + cases.values.length);
  const values: unknown[] = [processId, caller.personId, ...cases.values, ...disciplines.values];
  const closed = closedCases(caller, (value) => `$${values.push(value)}`);
  const { rows } = await pool.query<Matter>(
    `select i.item_id as "itemId", i.case_id as "caseId", c.number, p.state from business.agenda_item i
     join business.case_file c on c.case_id = i.case_id join business.process p on p.id = c.process_id
     join business.meeting m on m.process_id = i.process_id
     where i.process_id = $1 ${closed.map((one) => `and not (${one}) `).join('')}and case
       when $2::uuid in (m.chair_person_id, m.secretary_person_id) or $2::uuid = any (m.member_person_ids)
         then $2::uuid = any (i.reader_person_ids) and not ${standsBackFrom('i.case_id', '$2::uuid')}
       else ${cases.sql} or exists (select 1 from business.discipline d
         where d.process_id = i.source_process_id and ${disciplines.sql}) end`,
    values,
  );
  return new Map(rows.map((row) => [row.itemId, { ...row, state: stateOf('case', row.state) as CaseState }]));
}

/** The case behind a discipline or a suspension, for names only; its number where the caller may know of the case. */
export async function readCaseBehind(
  pool: pg.Pool,
  caller: Caller,
  caseId: string,
): Promise<{ subjects: CaseState['subjects']; number: string | null }> {
  const cases = visibleCases(caller, 2);
  const { rows } = await pool.query<{ state: CaseState; number: string; visible: boolean }>(
    `select p.state, c.number, ${cases.sql} as visible from business.case_file c
     join business.process p on p.id = c.process_id where c.case_id = $1::uuid`,
    [caseId, ...cases.values],
  );
  const row = rows[0];
  if (row === undefined) return { subjects: [], number: null };
  return { subjects: (stateOf('case', row.state) as CaseState).subjects, number: row.visible ? row.number : null };
}
