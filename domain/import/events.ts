import type { Day } from '../calendar/calendar.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';

/** What can have happened to an import. Names and shapes are recorded for years: add, never change. */
export type ImportEvent =
  | {
      type: 'ImportPreviewed';
      organisationId: string;
      organisationPath: string;
      rows: number;
      errors: number;
      by: string | null;
      on: Day;
    }
  /** `by` vouches for the days of receipt of the whole file. */
  | { type: 'ImportStarted'; by: string; on: Day }
  | { type: 'BatchImported'; batch: number; recorded: number; known: number; refused: number }
  | { type: 'ImportFinished'; on: Day; cases: number }
  /** `by` and `reason` are absent when nobody started it in time. */
  | { type: 'ImportCancelled'; by: string | null; reason: TextRef | null; on: Day }
  | EveryProcessEvent;
