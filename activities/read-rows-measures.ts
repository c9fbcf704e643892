import type { DisciplineState } from '../domain/discipline/state.ts';
import type { ProcessState } from '../domain/process.ts';
import type { SuspensionState } from '../domain/suspension/state.ts';
import type { ReadRows, Row } from './read-rows.ts';

/** The row of a discipline: of whom, before whom, and since when a decision is in force. */
export function disciplineRows(processId: string, state: DisciplineState): Pick<ReadRows, 'discipline'> {
  const { decision } = state;
  return {
    discipline: {
      process_id: processId,
      discipline_id: processId.slice('discipline/'.length),
      ...measureOf(state),
      form: decision?.form ?? null,
      voted_on: decision?.votedOn ?? null,
      signed_on: decision?.signedOn ?? null,
      number: decision?.number ?? null,
      effective_from: decision?.effectiveFrom ?? null,
      announced_on: decision?.announcedOn ?? null,
      lapses_on: decision?.lapsesOn ?? null,
      agenda_meeting_id: state.agenda?.meetingId ?? null,
    },
  };
}

/** The row of an order of suspension. */
export function suspensionRows(processId: string, state: SuspensionState): Pick<ReadRows, 'suspension'> {
  return {
    suspension: {
      process_id: processId,
      suspension_id: processId.slice('suspension/'.length),
      ...measureOf(state),
      what: state.what,
      ground: state.ground,
      ordered_on: state.orderedOn,
      until_on: state.until,
      ended_on: state.end?.on ?? null,
      ended_how: state.end?.how ?? null,
    },
  };
}

/** What both have: a measure against one subject of a case. */
interface Measure extends ProcessState {
  caseId: string;
  subjectId: string;
  personId: string | null;
  organisationSubjectId: string | null;
}

function measureOf({ stage, organisation, caseId, subjectId, personId, organisationSubjectId }: Measure): Row {
  return {
    case_id: caseId,
    organisation_id: organisation.id,
    organisation_path: organisation.path,
    stage,
    subject_id: subjectId,
    subject_person_ids: personId === null ? [] : [personId],
    subject_organisation_ids: organisationSubjectId === null ? [] : [organisationSubjectId],
  };
}
