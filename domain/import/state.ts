import type { Day, Instant } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import type { Obligation } from '../deadlines/obligation.ts';

/** Stages of an import of an old register: read and looked at, being entered batch by batch, entered, or given up. */
export const IMPORT_STAGES = ['PREVIEWED', 'RUNNING', 'DONE', 'CANCELLED'] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** Rows that are recorded together: all of a batch or none. */
export const BATCH_ROWS = 100;

/** Calendar days after which a file that nobody started is given up: names and contents do not lie about unused (own). */
export const PREVIEW_DAYS = 30;

export interface ImportState {
  stage: ImportStage | null;
  /** The body that kept the register. */
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  /** Rows of the file, the header left out. */
  rows: number;
  /** Faults found in them; with any, nothing of the file is entered. */
  errors: number;
  /** Batches recorded, in order from the first. */
  batchesDone: number;
  /** Rows that became cases of this import. */
  recorded: number;
  /** Rows whose paper number came in with another import meanwhile: nothing was recorded twice. */
  known: number;
  /** Rows that their case refused; they wait for a person, as every refused submission. */
  refused: number;
  uploadedBy: string | null;
  uploadedOn: Day | null;
  /** The instant of it, for the order of lists. */
  uploadedAt: Instant | null;
  startedBy: string | null;
  startedOn: Day | null;
  finishedOn: Day | null;
}

/** An import that does not exist yet. */
export const INITIAL_IMPORT: ImportState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  rows: 0,
  errors: 0,
  batchesDone: 0,
  recorded: 0,
  known: 0,
  refused: 0,
  uploadedBy: null,
  uploadedOn: null,
  uploadedAt: null,
  startedBy: null,
  startedOn: null,
  finishedOn: null,
};

/** How many batches the file has. */
export function batchesOf({ rows }: Pick<ImportState, 'rows'>): number {
  return Math.ceil(rows / BATCH_ROWS);
}

/** The first day on which a file that was not started is given up; null once it was, or was cancelled. */
export function lapsesOn({ stage, uploadedOn }: ImportState): Day | null {
  return stage === 'PREVIEWED' && uploadedOn !== null ? addDays(uploadedOn, PREVIEW_DAYS + 1) : null;
}
