import type { Day } from '../calendar/calendar.ts';
import type { Move, PlacedBody } from './succession.ts';

/** What can have happened in every process when bodies of it ended or moved. Recorded for years: add, never change. */
export type OwnerSucceeded =
  /** `owner` owns it from then on; `judgesItself`: the body to follow is complained about, so that the one above it does. */
  { type: 'OwnerSucceeded'; moves: readonly Move[]; on: Day; owner: PlacedBody; judgesItself: boolean };
