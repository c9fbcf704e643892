import type pg from 'pg';
import type { Obligation } from '../../domain/deadlines/obligation.ts';
import type { Actor } from '../../domain/process.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { readOwnDisciplines } from './find-own.ts';
import type { OwnCase } from './find-own.ts';
import { selfReviews } from './own-obligations.ts';

/** The last days of what is asked of the caller and still open, by case: of the case itself and of its disciplines. */
export async function readOwnDueDays(
  pool: pg.Pool,
  cases: readonly OwnCase[],
  actor: Actor,
): Promise<ReadonlyMap<string, readonly Day[]>> {
  const caseIds = cases.map((one) => one.caseId);
  const disciplines = await readOwnDisciplines(pool, caseIds, actor);
  return new Map(
    cases.map((one) => {
      const against = disciplines.filter(({ state }) => state.caseId === one.caseId);
      const owed = [...askedNow(one), ...against.flatMap(selfReviews)];
      return [one.caseId, owed.filter(({ status }) => status === 'open').map(({ dueOn }) => dueOn)];
    }),
  );
}

function askedNow({ state: { verification, obligations }, own }: OwnCase): Obligation[] {
  const asked = verification?.hearings.filter((one) => own.includes(one.subjectId)) ?? [];
  const ids = asked.flatMap((one) => [one.explanationId, one.draftId]);
  return obligations.filter((one) => ids.includes(one.id));
}
