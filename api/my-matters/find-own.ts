import type pg from 'pg';
import type { CaseState } from '../../domain/case/state.ts';
import { isSubject } from '../../domain/discipline/decide.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import type { Actor, ProcessId } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { ownMatters } from '../authorisation/own-matters.ts';
import type { Caller } from '../caller.ts';
import { viewAsSubject } from './view-as-subject.ts';

/** A case in which the caller is a subject who was told. */
export interface OwnCase {
  kind: 'case';
  processId: ProcessId;
  caseId: string;
  /** As the caller may know it: of a case opened again without them, as it was closed. */
  state: CaseState;
  /** The subjects of the case for whom the caller speaks; at least one. */
  own: readonly string[];
  /** The last number of the record that is theirs to read; null = all of it. */
  until: number | null;
}

/** A discipline of such a case against the caller, or the organisation for which the caller speaks. */
export interface OwnDiscipline {
  kind: 'discipline';
  processId: ProcessId;
  disciplineId: string;
  state: DisciplineState;
}

/** The columns of a case of the caller's own, over `business.case_file c` and its process as `p`. */
const OWN_CASE = `select p.id as "processId", c.case_id as "caseId", p.state
  from business.case_file c join business.process p on p.id = c.process_id`;

type OwnCaseRow = Pick<OwnCase, 'processId' | 'caseId' | 'state'>;

/** More matters than this nobody has; what lies beyond is not read. */
const MOST = 500;

/** The cases in which the caller is a subject who was told, the one told of last first. */
export async function readOwnCases(pool: pg.Pool, caller: Caller, actor: Actor): Promise<OwnCase[]> {
  const mine = ownMatters(caller, 1);
  const { rows } = await pool.query<OwnCaseRow>(`${OWN_CASE} where ${mine.sql} limit ${MOST}`, mine.values);
  return viewed(pool, rows, actor);
}

async function viewed(pool: pg.Pool, rows: readonly OwnCaseRow[], actor: Actor): Promise<OwnCase[]> {
  const stored = rows.map((row) => ({ ...row, state: stateOf('case', row.state) as CaseState }));
  const views = await viewAsSubject(pool, stored, actor);
  return stored.flatMap((row) => {
    const view = views.get(row.processId);
    return view === undefined || view.own.length === 0 ? [] : [{ ...row, ...view, kind: 'case' }];
  });
}

/** The case of that id in which the caller is a subject who was told, or null. */
export async function findOwnCase(
  pool: pg.Pool,
  caller: Caller,
  caseId: string,
  actor: Actor,
): Promise<OwnCase | null> {
  const mine = ownMatters(caller, 2);
  const { rows } = await pool.query<OwnCaseRow>(`${OWN_CASE} where c.case_id = $1::uuid and ${mine.sql}`, [
    caseId,
    ...mine.values,
  ]);
  return (await viewed(pool, rows, actor))[0] ?? null;
}

const DISCIPLINES = `select d.discipline_id as "disciplineId", p.id as "processId", p.state
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
    `${DISCIPLINES} where d.case_id = any ($1::uuid[]) order by p.created_at, p.id`,
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
