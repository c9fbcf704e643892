import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { PolicyExample } from '../policy/policy.ts';
import type { TextRef } from '../process.ts';
import type { ChangeFigures, PolicyDraft, ReplacedRow } from './state.ts';

export type PolicyChangeCommand =
  /** Begins the process. `forOrganisation` null = for everybody, which only the topmost body may propose. */
  | {
      type: 'proposePolicy';
      organisationId: string;
      forOrganisation: string | null;
      draft: PolicyDraft;
      replaces: ReplacedRow | null;
      examples: readonly PolicyExample[];
      reason: TextRef;
    }
  /** By another person than who proposed it. */
  | { type: 'publishPolicy' }
  | { type: 'rejectPolicy'; reason: TextRef }
  | { type: 'withdrawPolicy'; reason: TextRef }
  /** Brings the published row into running matters; `figures` are what was seen beforehand (the API compares them anew). */
  | { type: 'confirmMigration'; figures: ChangeFigures }
  | EveryProcessCommand;

export type PolicyChangeCommandType = PolicyChangeCommand['type'];

/** Every command a change of policy knows, for tables and tests. */
export const POLICY_CHANGE_COMMANDS = [
  'proposePolicy',
  'publishPolicy',
  'rejectPolicy',
  'withdrawPolicy',
  'confirmMigration',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly PolicyChangeCommandType[];
