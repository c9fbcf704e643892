import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { ProcessId, TextRef } from '../process.ts';

/** What may be said to the handing over of a desk (practice: P19, P39). */
export type HandoverCommand =
  /** Begins the process: all that one person works on in one body passes to another, with minutes. */
  | { type: 'handOverDesk'; organisationId: string; fromPersonId: string; toPersonId: string; minutes: TextRef }
  /** From a case: the receiver has it, or its head names another. It may come twice. */
  | { type: 'noteMatterPassed'; caseId: string; how: 'taken' | 'left' }
  /** Likewise from a remediation, a protection or a meeting. */
  | { type: 'noteOtherPassed'; matter: ProcessId; how: 'taken' | 'left' }
  | EveryProcessCommand;

export type HandoverCommandType = HandoverCommand['type'];

/** Every command the handing over of a desk knows, for tables and tests. */
export const HANDOVER_COMMANDS = [
  'handOverDesk',
  'noteMatterPassed',
  'noteOtherPassed',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly HandoverCommandType[];
