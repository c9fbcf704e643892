import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { ProcessId, TextRef } from '../process.ts';

/** What can have happened when a desk is handed over. Names and shapes are recorded for years: add, never change. */
export type HandoverEvent =
  | {
      type: 'DeskHandedOver';
      organisationId: string;
      organisationPath: string;
      fromPersonId: string;
      toPersonId: string;
      caseIds: readonly string[];
      /** What is no case; absent in records from before such things were handed over. */
      others?: readonly ProcessId[];
      minutes: TextRef;
      on: Day;
      by: string | null;
    }
  | { type: 'MatterPassed'; caseId: string; how: 'taken' | 'left' }
  | { type: 'MatterNotPassed'; caseId: string; code: string }
  | { type: 'OtherMatterPassed'; matter: ProcessId; how: 'taken' | 'left' }
  | { type: 'OtherMatterNotPassed'; matter: ProcessId; code: string }
  | EveryProcessEvent
  | ObligationEvent;
