import type { Obligation } from '../domain/deadlines/obligation.ts';
import type { ProtectionState } from '../domain/protection/state.ts';
import type { ReadRows, Row } from './read-rows.ts';

/** The row of a protection: who may know of it, how far it is, and what is due next. Never whom it protects. */
export function protectionRows(processId: string, state: ProtectionState): Pick<ReadRows, 'own'> {
  const open = state.obligations.filter((one) => one.status === 'open');
  const row: Row = {
    process_id: processId,
    protection_id: processId.slice('protection/'.length),
    case_ids: state.cases.map((one) => one.caseId),
    organisation_id: state.organisation.id,
    organisation_path: state.organisation.path,
    stage: state.stage,
    subject_person_ids: state.subjects.flatMap((one) => one.personId ?? []),
    subject_organisation_ids: state.subjects.flatMap((one) => one.organisationId ?? []),
    recused_person_ids: state.recused,
    responsible_person_id: state.responsible,
    raised: state.raised,
    alert: open.some((one) => one.key === 'protect.ack'),
    measures: state.measures.filter((one) => one.endedOn === null).length,
    next_check_in: state.nextCheckIn,
    watch_until: firstDue(open.filter((one) => one.key === 'protect.watch')),
    next_due_on: firstDue(open),
    ended_on: state.endedOn,
  };
  return { own: { protection: [row] } };
}

function firstDue(open: readonly Obligation[]): string | null {
  return open.map((one) => one.dueOn).toSorted()[0] ?? null;
}
