import type { CaseState } from '../domain/case/state.ts';
import type { Obligation } from '../domain/deadlines/obligation.ts';
import { kindOf } from '../domain/process.ts';
import type { ProcessState } from '../domain/process.ts';

/** The derived rows of a process, in the columns of the database; a pure function of its state, so they can be made again. */
export interface ReadRows {
  case?: Record<string, unknown>;
  submissions?: readonly string[];
  obligations: readonly Record<string, unknown>[];
}

/** What lists and boards show of this process. */
export function readRows(processId: string, state: ProcessState): ReadRows {
  const obligations = state.obligations.map((one) => obligationRow(processId, state, one));
  if (kindOf(processId) !== 'case') return { obligations };
  const file = state as CaseState;
  return { case: caseRow(processId, file), submissions: file.submissions, obligations };
}

function caseRow(processId: string, state: CaseState): Record<string, unknown> {
  const due = state.obligations.filter((one) => one.status === 'open').map((one) => one.dueOn);
  return {
    process_id: processId,
    case_id: processId.slice('case/'.length),
    number: state.number,
    register_number: state.registerNumber,
    organisation_id: state.organisation.id,
    organisation_path: state.organisation.path,
    stage: state.stage,
    kind: state.kind,
    track: state.track,
    channel: state.channel,
    anonymity: state.anonymity,
    urgency: state.urgency,
    outcome: state.outcome,
    restricted: state.restricted,
    received_on: state.receivedOn,
    registered_at: state.registeredAt,
    handler_person_id: state.handler,
    assignee_person_id: state.assignment?.personId ?? null,
    subject_person_ids: state.subjects.flatMap((one) => (one.personId === null ? [] : [one.personId])),
    subject_organisation_ids: state.subjects.flatMap((one) =>
      one.organisationId === null ? [] : [one.organisationId],
    ),
    codes: [...new Set(state.allegations.flatMap((one) => one.codes))],
    receipt_date_status: state.receiptDate.status,
    next_due_on: due.toSorted().at(0) ?? null,
  };
}

function obligationRow(processId: string, state: ProcessState, one: Obligation): Record<string, unknown> {
  return {
    process_id: processId,
    obligation_id: one.id,
    key: one.key,
    status: one.status,
    owner_person_id: one.owner.kind === 'person' ? one.owner.personId : null,
    owner_role: one.owner.kind === 'role' ? one.owner.role : null,
    owner_organisation_id: one.owner.organisationId,
    organisation_path: state.organisation.path,
    stage: state.stage,
    started_on: one.startedOn,
    due_on: one.dueOn,
    due_at: one.dueAt,
    escalated: one.marks.some((mark) => mark.step.startsWith('escalate')),
    data: one,
  };
}
