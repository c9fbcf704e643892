import type { Day } from '../../calendar/calendar.ts';
import type { Outcome } from '../state.ts';

/** What the old register says of a letter beside its receipt. Nothing of it was decided here: it is kept as the paper has it. */
export interface PaperHistory {
  /** Taken on (thụ lý). */
  acceptedOn: Day | null;
  /** When the sender was told of it, of whatever. */
  answeredOn: Day | null;
  /** Finished on paper: the case comes in closed, with this outcome. */
  ended: { on: Day; outcome: Outcome } | null;
}

/** Where a letter of an import stood: row of the file from 1 below the header, and its number in the register ("123", "123a"). */
export interface PaperPlace {
  importId: string;
  row: number;
  number: string;
}
