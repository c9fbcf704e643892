import { batchesOf } from '../domain/import/state.ts';
import type { ImportState } from '../domain/import/state.ts';
import type { ReadRows } from './read-rows.ts';

/** An import as lists show it: how far it is, in numbers. */
export function importRows(processId: string, state: ImportState): Pick<ReadRows, 'own'> {
  return {
    own: {
      import_run: [
        {
          process_id: processId,
          import_id: processId.slice(processId.indexOf('/') + 1),
          organisation_id: state.organisation.id,
          organisation_path: state.organisation.path,
          stage: state.stage,
          row_count: state.rows,
          error_count: state.errors,
          batches: batchesOf(state),
          batches_done: state.batchesDone,
          recorded: state.recorded,
          known: state.known,
          refused: state.refused,
          uploaded_by: state.uploadedBy,
          uploaded_on: state.uploadedOn,
          uploaded_at: state.uploadedAt,
          started_by: state.startedBy,
          started_on: state.startedOn,
          finished_on: state.finishedOn,
        },
      ],
    },
  };
}
