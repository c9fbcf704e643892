import type pg from 'pg';
import { ownSubjects } from '../../domain/case/decide.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { isSubject } from '../../domain/discipline/decide.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import type { Actor, ProcessId } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { ownMatters } from '../authorisation/own-matters.ts';
import type { Caller } from '../caller.ts';

/** A case in which the caller is a subject who was told. */
export interface OwnCase {
  kind: 'case';
  processId: ProcessId;
  caseId: string;
  number: string;
  state: CaseState;
  version: number;
  /** The subjects of the case for whom the caller speaks; at least one. */
  own: readonly string[];
}

/** A discipline of such a case against the caller, or the organisation for which the caller speaks. */
export interface OwnDiscipline {
  kind: 'discipline';
  processId: ProcessId;
  disciplineId: string;
  state: DisciplineState;
  version: number;
}

/** The columns of a case of the caller's own, over `business.case_file c` and its process as `p`. */
export const OWN_CASE_COLUMNS = `p.id as "processId", c.case_id as "caseId", c.number, p.state, p.version`;

export type OwnCaseRow = Omit<OwnCase, 'kind' | 'own'>;

/** The case with those for whom the caller speaks in it, or null when there are none. The domain says who that is. */
export function ownCase(row: OwnCaseRow, actor: Actor): OwnCase | null {
  const state = stateOf('case', row.state) as CaseState;
  const own = ownSubjects(state, actor);
  return own.length === 0 ? null : { ...row, kind: 'case', state, own };
}

/** The case of that id in which the caller is a subject who was told, or null. */
export async function findOwnCase(
  pool: pg.Pool,
  caller: Caller,
  caseId: string,
  actor: Actor,
): Promise<OwnCase | null> {
  const mine = ownMatters(caller, 2);
  const { rows } = await pool.query<OwnCaseRow>(
    `select ${OWN_CASE_COLUMNS} from business.case_file c join business.process p on p.id = c.process_id
     where c.case_id = $1::uuid and ${mine.sql}`,
    [caseId, ...mine.values],
  );
  return rows[0] === undefined ? null : ownCase(rows[0], actor);
}

const DISCIPLINES = `select d.discipline_id as "disciplineId", p.id as "processId", p.state, p.version
  from business.discipline d join business.process p on p.id = d.process_id
  join business.case_file c on c.case_id = d.case_id`;

/** The discipline of that id against the caller, of a case they were told of, or null. */
export async function findOwnDiscipline(
  pool: pg.Pool,
  caller: Caller,
  disciplineId: string,
  actor: Actor,
): Promise<OwnDiscipline | null> {
  const mine = ownMatters(caller, 2);
  const { rows } = await pool.query<Omit<OwnDiscipline, 'kind'>>(
    `${DISCIPLINES} where d.discipline_id = $1::uuid and ${mine.sql}`,
    [disciplineId, ...mine.values],
  );
  return ownOnly(rows, actor)[0] ?? null;
}

/** The disciplines against the caller that follow from these cases of theirs, oldest first. */
export async function readOwnDisciplines(
  pool: pg.Pool,
  caseIds: readonly string[],
  actor: Actor,
): Promise<OwnDiscipline[]> {
  const { rows } = await pool.query<Omit<OwnDiscipline, 'kind'>>(
    `${DISCIPLINES} where d.case_id = any ($1::uuid[]) order by d.discipline_id`,
    [[...caseIds]],
  );
  return ownOnly(rows, actor);
}

function ownOnly(rows: readonly Omit<OwnDiscipline, 'kind'>[], actor: Actor): OwnDiscipline[] {
  return rows
    .map((row): OwnDiscipline => ({
      ...row,
      kind: 'discipline',
      state: stateOf('discipline', row.state) as DisciplineState,
    }))
    .filter(({ state }) => isSubject(state, actor));
}
