import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { ManagingLevel } from '../facts.ts';
import type { TextRef } from '../process.ts';
import type { CandidateStatement } from './statement.ts';

/** What can have happened to a congress. Names and shapes are recorded for years: add, never change. */
export type CongressEvent =
  | {
      type: 'CongressPlanned';
      organisationId: string;
      organisationPath: string;
      level: ManagingLevel;
      on: Day;
      by: string | null;
    }
  | { type: 'CongressDeclared'; by: string | null }
  /** Without words where nobody declared it before its day. */
  | { type: 'CongressCancelled'; on: Day; by: string | null; reason: TextRef | null }
  | { type: 'DeferralNoted'; caseId: string; on: Day }
  /** Without minutes where nothing had been put off: then its day is all there is to note. */
  | { type: 'CongressHeld'; heldOn: Day; by: string | null; minutes: TextRef | null }
  /** What a statement carried stands here, so that it reads the same for ever. */
  | ({ type: 'CandidateStatementMade' } & CandidateStatement)
  | EveryProcessEvent
  | ObligationEvent;
