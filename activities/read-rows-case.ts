import type { CaseState } from '../domain/case/state.ts';
import { hasSender } from '../domain/case/intake/origin.ts';
import { closedTo } from '../domain/case/parts/parts-state.ts';
import { openPause } from '../domain/deadlines/pauses.ts';
import { isReadAbove } from '../domain/case/oversight/oversight-state.ts';
import { commonSuperior, parentPath } from '../domain/organisation/path.ts';
import type { ReadRows, Row } from './read-rows.ts';
import { outsideRows } from './read-rows-outside.ts';
import { senderRows } from './read-rows-senders.ts';

/** The rows of a case: its line in lists, and which submissions it came from. */
export function caseRows(processId: string, state: CaseState): Pick<ReadRows, 'case' | 'submissions' | 'own'> {
  return {
    case: { ...fileOf(processId, state), ...readersOf(state) },
    submissions: state.submissions,
    own: { case_sender: senderRows(processId, state), ...outsideRows(processId, state) },
  };
}

function fileOf(processId: string, state: CaseState): Row {
  // What stands still is not what the case waits for next.
  const running = state.obligations.filter((one) => one.status === 'open' && openPause(one.ledger) === null);
  const due = running.map((one) => one.dueOn);
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
    channel: hasSender(state) ? state.channel : state.origin.kind,
    anonymity: state.anonymity,
    urgency: state.urgency,
    outcome: state.outcome,
    restricted: state.restricted,
    received_on: state.receivedOn,
    registered_at: state.registeredAt,
    handler_person_id: state.handler,
    assignee_person_id: state.assignment?.personId ?? null,
    // Everybody the letters speak of, wherever that part is settled: these columns close the file to them.
    subject_person_ids: unique(closedTo(state).map((one) => one.personId)),
    subject_organisation_ids: unique(closedTo(state).map((one) => one.organisationId)),
    codes: [...new Set(state.allegations.flatMap((one) => one.codes))],
    receipt_date_status: state.receiptDate.status,
    next_due_on: due.toSorted().at(0) ?? null,
  };
}

/** Who may know of the case beside its own body and handler, and who of them may not; the API asks these columns. */
function readersOf(state: CaseState): Row {
  const { verification, recused, subjects, everTold, transfer } = state;
  const told = verification?.hearings.filter((one) => one.presentedOn !== null).map((one) => one.subjectId) ?? [];
  // Told before counts too: a case opened or classified anew takes nobody's page away.
  const toldSubjects = [...subjects.filter((one) => told.includes(one.id)), ...everTold];
  return {
    reader_person_ids: teamOf(verification).filter((one) => !recused.includes(one)),
    recused_person_ids: [...new Set(recused)],
    receiver_organisation_id: transfer?.status === 'sent' ? transfer.toOrganisationId : null,
    superior_path: superiorPathOf(state),
    subject_reader_person_ids: unique(toldSubjects.map((one) => one.personId)),
    // A unit speaks for itself only where no person of it is the subject.
    subject_reader_organisation_ids: unique(
      toldSubjects.filter((one) => one.personId === null).map((one) => one.organisationId),
    ),
  };
}

/** Which body above reads it: the one directly over it, where something lies with that one, else the one over sender and receiver. */
function superiorPathOf({ organisation, oversight, resultAnswered, transfer }: CaseState): string | null {
  if (isReadAbove(oversight, resultAnswered)) return parentPath(organisation.path);
  const isOnTheWay = transfer?.status === 'sent' || transfer?.status === 'with-superior';
  return isOnTheWay ? commonSuperior(transfer.fromPath, transfer.toPath) : null;
}

function unique(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

/** Who works in the verification team now: former members have lost their access, and the place of the leader may be empty. */
export function teamOf(verification: CaseState['verification']): readonly string[] {
  if (verification === null) return [];
  return [...new Set([verification.leader, ...verification.members])].filter((personId) => personId !== '');
}
