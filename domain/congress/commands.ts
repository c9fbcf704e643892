import type { ConfirmEntryDate } from '../authority/back-dated.ts';
import type { Day } from '../calendar/calendar.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { TextRef } from '../process.ts';

export type CongressCommand =
  /** Begins the process. */
  | { type: 'planCongress'; organisationId: string; on: Day }
  /** By another person than who entered it: from then on letters may be put off until it. */
  | { type: 'confirmCongress' }
  /** Entered wrongly, or put off to another day, which is entered anew: what waits for it goes on. */
  | { type: 'cancelCongress'; reason: TextRef }
  /** From a case that was put off until it. It may come twice. */
  | { type: 'noteDeferral'; caseId: string; on: Day }
  /** It was held, and what had been put off is handed to the new committee by signed minutes. */
  | { type: 'handOverAfterCongress'; heldOn: Day; minutes: TextRef }
  /** By the head of the inspection committee of the body: what is concluded about a person, as of today (product: F50). */
  | { type: 'stateOnCandidate'; personId: string }
  | ConfirmEntryDate
  | EveryProcessCommand;

export type CongressCommandType = CongressCommand['type'];

/** Every command a congress knows, for tables and tests. */
export const CONGRESS_COMMANDS = [
  'planCongress',
  'confirmCongress',
  'cancelCongress',
  'noteDeferral',
  'handOverAfterCongress',
  'stateOnCandidate',
  'confirmEntryDate',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly CongressCommandType[];
