import type { Day } from '../calendar/calendar.ts';
import type { ConfirmEntryDate } from '../authority/back-dated.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { Suspended, SuspensionGround } from './state.ts';

export type SuspensionCommand =
  /** Begins the process. `until` only for law proceedings, where the legal period sets it. */
  | {
      type: 'order';
      organisationId: string;
      caseId: string;
      subjectId: string;
      personId: string | null;
      organisationSubjectId: string | null;
      what: Suspended;
      ground: SuspensionGround;
      orderedOn: Day;
      until: Day | null;
      number: string;
      reason: TextRef;
    }
  /** 30 days once for obstruction; to the new end of the legal period for law proceedings. */
  | { type: 'extend'; until: Day | null; number: string; reason: TextRef }
  | { type: 'lift'; on: Day; reason: TextRef }
  /** From the case: proceedings ended without guilt; the order ends the same day (P17). */
  | { type: 'endByLaw'; on: Day }
  | ConfirmEntryDate
  | EveryProcessCommand;

export type SuspensionCommandType = SuspensionCommand['type'];

/** Every command a suspension knows, for tables and tests. */
export const SUSPENSION_COMMANDS = [
  'order',
  'extend',
  'lift',
  'endByLaw',
  'confirmEntryDate',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly SuspensionCommandType[];
