import type { DecisionMaker } from '../authority/decision.ts';
import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { Suspended, SuspensionEnd, SuspensionGround } from './state.ts';

/** What can have happened to an order of suspension. Names and shapes are recorded for years: add, never change. */
export type SuspensionEvent =
  | {
      type: 'SuspensionOrdered';
      organisationId: string;
      organisationPath: string;
      caseId: string;
      subjectId: string;
      personId: string | null;
      organisationSubjectId: string | null;
      what: Suspended;
      ground: SuspensionGround;
      orderedOn: Day;
      until: Day;
      number: string;
      reason: TextRef;
      /** The body, by the decision of that number; absent in records from before it was kept. */
      decided?: DecisionMaker;
    }
  | { type: 'SuspensionExtended'; from: Day; until: Day; number: string; reason: TextRef }
  | { type: 'SuspensionEnded'; how: SuspensionEnd; on: Day; reason: TextRef | null }
  | EveryProcessEvent
  | ObligationEvent;
