import type { Recorded } from '../process.ts';
import type { ImportEvent } from './events.ts';
import type { ImportState } from './state.ts';

/** The import after a recorded event. */
export function evolveImport(state: ImportState, { event, at }: Recorded<ImportEvent>): ImportState {
  switch (event.type) {
    case 'ImportPreviewed':
      return {
        ...state,
        stage: 'PREVIEWED',
        organisation: { id: event.organisationId, path: event.organisationPath },
        rows: event.rows,
        errors: event.errors,
        uploadedBy: event.by,
        uploadedOn: event.on,
        uploadedAt: at,
      };
    case 'ImportStarted':
      return { ...state, stage: 'RUNNING', startedBy: event.by, startedOn: event.on };
    case 'BatchImported':
      return {
        ...state,
        batchesDone: event.batch,
        recorded: state.recorded + event.recorded,
        known: state.known + event.known,
        refused: state.refused + event.refused,
      };
    case 'ImportFinished':
      return { ...state, stage: 'DONE', finishedOn: event.on };
    case 'ImportCancelled':
      return { ...state, stage: 'CANCELLED', finishedOn: event.on };
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}
