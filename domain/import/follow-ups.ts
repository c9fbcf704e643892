import { notice } from '../deadlines/obligation-notices.ts';
import type { FollowUp } from '../process.ts';
import type { ImportEvent } from './events.ts';
import { batchesOf } from './state.ts';
import type { ImportState } from './state.ts';

/** The notice by which each owner hears once of all that an import brought them. */
export const IMPORT_DIGEST = 'import-digest';

/**
 * What an import asks of the world: one batch after the other, so that what is under way is never more than one; at the end
 * one digest for each owner instead of thousands of notices (process: Downtime), and word to whoever started it.
 */
export function followUps(state: ImportState, events: readonly ImportEvent[]): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    switch (event.type) {
      case 'ImportStarted':
        return [{ kind: 'import', task: 'batch', batch: 1 }];
      case 'BatchImported':
        return event.batch < batchesOf(state) ? [{ kind: 'import', task: 'batch', batch: event.batch + 1 }] : [];
      case 'ImportFinished':
        return [{ kind: 'import', task: 'digest', batch: 0 }, ...done(state)];
      case 'ImportCancelled':
        return [{ kind: 'import', task: 'drop', batch: 0 }];
      default:
        return [];
    }
  });
}

function done({ startedBy, recorded }: ImportState): FollowUp[] {
  return startedBy === null ? [] : [notice('import-done', `person:${startedBy}`, null, { count: String(recorded) })];
}
