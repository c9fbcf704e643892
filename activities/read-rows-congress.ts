import type { CongressState } from '../domain/congress/state.ts';
import type { ReadRows } from './read-rows.ts';

/** A congress, and the cases put off until it. */
export function congressRows(processId: string, state: CongressState): Pick<ReadRows, 'own'> {
  return {
    own: {
      congress: [
        {
          process_id: processId,
          congress_id: processId.slice(processId.indexOf('/') + 1),
          organisation_id: state.organisation.id,
          organisation_path: state.organisation.path,
          stage: state.stage,
          level: state.level,
          held_on: state.heldOn ?? state.on,
          planned_by: state.plannedBy,
          deferrals: state.deferrals.length,
        },
      ],
      congress_deferral: state.deferrals.map(({ caseId, on }) => ({
        process_id: processId,
        case_id: caseId,
        deferred_on: on,
      })),
    },
  };
}
