import type { RemediationState } from '../domain/remediation/state.ts';
import type { ReadRows, Row } from './read-rows.ts';

/** The row of a remediation: whom it is about, who has to remedy, how far it is, and what is due next. */
export function remediationRows(processId: string, state: RemediationState): Pick<ReadRows, 'own'> {
  const { personId, organisationSubjectId } = state;
  const tasks = state.plan?.tasks ?? [];
  const row: Row = {
    process_id: processId,
    remediation_id: processId.slice('remediation/'.length),
    case_id: state.caseId,
    matter_id: state.matterId,
    organisation_id: state.organisation.id,
    organisation_path: state.organisation.path,
    stage: state.stage,
    subject_id: state.subjectId,
    subject_person_ids: personId === null ? [] : [personId],
    subject_organisation_ids: organisationSubjectId === null ? [] : [organisationSubjectId],
    supervised_organisation_id: state.supervisedOrganisationId,
    handler_person_id: state.handler,
    codes: state.codes,
    concluded_on: state.concludedOn,
    tasks: tasks.length,
    tasks_done: tasks.filter((one) => one.doneOn !== null).length,
    next_check_on: firstDue(state, 'remedy.check'),
    next_due_on: firstDue(state),
    ended_on: state.end?.on ?? null,
  };
  return { own: { remediation: [row] } };
}

/** The first last day of what is owed under that key, or of anything owed. */
function firstDue({ obligations }: RemediationState, key?: string): string | null {
  const open = obligations.filter((one) => one.status === 'open' && (key === undefined || one.key === key));
  return open.map((one) => one.dueOn).toSorted()[0] ?? null;
}
