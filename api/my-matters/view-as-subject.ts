import type pg from 'pg';
import { ownSubjects } from '../../domain/case/handling/relations.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Actor, ProcessId } from '../../domain/process.ts';
import type { EventRow } from '../processes/read-events.ts';

/** A case as one of its subjects may know it. */
interface SubjectView {
  state: CaseState;
  own: readonly string[];
  until: number | null;
}

interface Stored {
  processId: ProcessId;
  state: CaseState;
}

type Mark = Extract<CaseEvent, { type: 'DecisionPresented' | 'CaseClosed' | 'CaseReopened' }>;
interface MarkRow {
  processId: ProcessId;
  number: number;
  data: Mark;
}

/**
 * These cases as the actor may know them as a subject. A case that was opened again is examined anew without telling them,
 * until the decision is presented to them anew: until then they keep what they knew when it was closed, and no more
 * (practice: P26).
 */
export async function viewAsSubject(
  pool: pg.Pool,
  cases: readonly Stored[],
  actor: Actor,
): Promise<ReadonlyMap<ProcessId, SubjectView>> {
  const marks = await readMarks(pool, cases);
  const views = await Promise.all(
    cases.map(async ({ processId, state }): Promise<[ProcessId, SubjectView]> => {
      const until = lastKnown(
        marks.filter((one) => one.processId === processId),
        idsOf(state, actor),
      );
      const known = until === null ? state : await stateAt(pool, processId, until);
      return [processId, { state: known, own: ownSubjects(known, actor), until }];
    }),
  );
  return new Map(views);
}

async function readMarks(pool: pg.Pool, cases: readonly Stored[]): Promise<MarkRow[]> {
  const { rows } = await pool.query<MarkRow>(
    `select process_id as "processId", number, data from business.event
     where process_id = any ($1::text[]) and type in ('DecisionPresented', 'CaseClosed', 'CaseReopened') order by number`,
    [cases.map((one) => one.processId)],
  );
  return rows;
}

/** The number of the event that closed the case before it was first opened again without them; null when it was not. */
function lastKnown(marks: readonly MarkRow[], ids: readonly string[]): number | null {
  const told = marks.findLastIndex(
    ({ data }) => data.type === 'DecisionPresented' && data.subjectIds.some((id) => ids.includes(id)),
  );
  const reopened = marks.findIndex(({ data }, i) => i > told && data.type === 'CaseReopened');
  if (reopened === -1) return null;
  return marks.slice(0, reopened).findLast(({ data }) => data.type === 'CaseClosed')?.number ?? null;
}

/** The subjects who are the actor or for whom the actor speaks, told or not. */
function idsOf({ subjects }: CaseState, { personId, roles }: Actor): readonly string[] {
  const units = roles.filter((held) => held.role === 'SUPERVISED_UNIT').map((held) => held.organisationId);
  return subjects
    .filter((one) =>
      one.personId === null
        ? one.organisationId !== null && units.includes(one.organisationId)
        : one.personId === personId,
    )
    .map((one) => one.id);
}

async function stateAt(pool: pg.Pool, processId: ProcessId, until: number): Promise<CaseState> {
  const { rows } = await pool.query<Omit<EventRow, 'data'> & { data: CaseEvent }>(
    'select number, schema, at, actor, data from business.event where process_id = $1 and number <= $2 order by number',
    [processId, until],
  );
  return rows.reduce(
    (folded, { at, data, ...row }) => CASE_PROCESS.evolve(folded, { ...row, at: at.toISOString(), event: data }),
    CASE_PROCESS.initial,
  );
}
