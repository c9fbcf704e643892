import { kindOf } from '../domain/process.ts';
import type { DeskHandoverState } from '../domain/desk-handover/state.ts';
import type { ReadRows } from './read-rows.ts';

/** A desk that was handed over, and how each matter on it answered. */
export function deskHandoverRows(processId: string, state: DeskHandoverState): Pick<ReadRows, 'own'> {
  return {
    own: {
      desk_handover: [
        {
          process_id: processId,
          handover_id: processId.slice(processId.indexOf('/') + 1),
          organisation_id: state.organisation.id,
          organisation_path: state.organisation.path,
          stage: state.stage,
          from_person_id: state.fromPersonId,
          to_person_id: state.toPersonId,
          handed_on: state.on,
        },
      ],
      desk_handover_matter: state.matters.map(({ caseId, status, code }) => ({
        ...{ process_id: processId, case_id: caseId, status, code },
      })),
      desk_handover_other: state.others.map(({ matter, status, code }) => ({
        ...{ process_id: processId, matter_process_id: matter, kind: kindOf(matter), status, code },
      })),
    },
  };
}
