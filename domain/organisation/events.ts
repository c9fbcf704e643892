import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { Change, ChangedBody } from './tree.ts';

/** What can have happened to an act on the tree. Names and shapes are recorded for years: add, never change. */
export type OrganisationEvent =
  | {
      type: 'ReorganisationProposed';
      organisationId: string;
      organisationPath: string;
      changes: readonly Change[];
      on: Day;
      decisionNumber: string;
      text: TextRef | null;
      by: string;
      proposedOn: Day;
    }
  | { type: 'ReorganisationConfirmed'; by: string; on: Day }
  | { type: 'ReorganisationRejected'; by: string; reason: TextRef }
  | { type: 'ReorganisationWithdrawn'; by: string; reason: TextRef }
  /** From the day `on` the tree is otherwise; `bodies` are all that stand otherwise, with how they stood. */
  | { type: 'ReorganisationCarriedOut'; on: Day; bodies: readonly ChangedBody[] }
  /** On its day the tree is no longer as it was when the act was confirmed. */
  | { type: 'ReorganisationBlocked'; code: string; on: Day }
  | EveryProcessEvent
  | ObligationEvent;
