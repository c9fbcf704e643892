import type { DatedEntry } from '../domain/authority/entry-date-events.ts';
import type { CaseState } from '../domain/case/state.ts';
import { kindOf } from '../domain/process.ts';
import type { ProcessState } from '../domain/process.ts';
import type { OversightMark } from '../domain/case/oversight/oversight-state.ts';
import type { Row } from './read-rows.ts';

/** What the levels above see of this process; nothing at all where nothing is to be seen, since marks only ever come to. */
export function oversightRows(
  processId: string,
  state: ProcessState,
  caseId: unknown,
): { oversight_mark?: readonly Row[] } {
  const marks = kindOf(processId) === 'case' ? (state as CaseState).oversight.marks : [];
  const dated = (state.entryDates ?? []).map((one) => markOf(state, one));
  if (marks.length + dated.length === 0) return {};
  return {
    oversight_mark: [
      ...marks.map((one, index) => rowOf(processId, one, index + 1, caseId)),
      ...dated.map((one, index) => rowOf(processId, one, FIRST_DATED + index, caseId)),
    ],
  };
}

/** Numbers of their own, so that a mark keeps its number whatever comes later. */
const FIRST_DATED = 100_000;

function markOf({ organisation }: ProcessState, { enteredOn, enteredBy }: DatedEntry): OversightMark {
  const { id: organisationId, path: organisationPath } = organisation;
  return { code: 'BACK_DATED', on: enteredOn, organisationId, organisationPath, decidedBy: enteredBy, reason: null };
}

function rowOf(processId: string, mark: OversightMark, n: number, caseId: unknown): Row {
  return {
    process_id: processId,
    n,
    case_id: caseId,
    mark: mark.code,
    on_day: mark.on,
    organisation_id: mark.organisationId,
    organisation_path: mark.organisationPath,
    decided_by: mark.decidedBy,
    reason_content_id: mark.reason,
  };
}
