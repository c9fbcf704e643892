import type { Day } from '../calendar/calendar.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { Change } from './tree.ts';

export type OrganisationCommand =
  /** An act on the tree: `organisationId` is the body that decides, over all whom it concerns; `on` may lie behind. */
  | {
      type: 'proposeReorganisation';
      organisationId: string;
      changes: readonly Change[];
      on: Day;
      decisionNumber: string;
      text: TextRef | null;
    }
  /** By another person than who proposed it. On its day, or at once when that has come, the tree is changed. */
  | { type: 'confirmReorganisation' }
  | { type: 'rejectReorganisation'; reason: TextRef }
  | { type: 'withdrawReorganisation'; reason: TextRef }
  | EveryProcessCommand;

export type OrganisationCommandType = OrganisationCommand['type'];

/** Every command an act on the tree knows, for tables and tests. */
export const ORGANISATION_COMMANDS = [
  'proposeReorganisation',
  'confirmReorganisation',
  'rejectReorganisation',
  'withdrawReorganisation',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly OrganisationCommandType[];
