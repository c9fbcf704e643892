import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { PolicyExample, PolicyRow } from '../policy/policy.ts';
import type { TextRef } from '../process.ts';
import type { ChangeFigures, PolicyDraft, ReplacedRow } from './state.ts';

/** What can have happened to a change of policy. Names and shapes are recorded for years: add, never change. */
export type PolicyChangeEvent =
  | {
      type: 'PolicyProposed';
      organisationId: string;
      organisationPath: string;
      forOrganisation: string | null;
      forPath: string;
      draft: PolicyDraft;
      replaces: ReplacedRow | null;
      examples: readonly PolicyExample[];
      reason: TextRef;
      by: string;
      on: Day;
    }
  /** `ended`: the replaced row with the last day it holds, where it goes out of force by this. */
  | { type: 'PolicyPublished'; row: PolicyRow; ended: PolicyRow | null; by: string; on: Day }
  | { type: 'PolicyRejected'; by: string; reason: TextRef }
  | { type: 'PolicyWithdrawn'; by: string; reason: TextRef }
  | { type: 'MigrationConfirmed'; by: string; on: Day; figures: ChangeFigures }
  | EveryProcessEvent
  | ObligationEvent;
