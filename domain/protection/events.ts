import type { ConflictSubject } from '../authority/conflict.ts';
import type { DecisionMaker } from '../authority/decision.ts';
import type { DeskTakenOver } from '../authority/taking-over.ts';
import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { MeasureInput } from './commands.ts';
import type { MeasureKind, ProtectionTrigger, ProtectionWish } from './state.ts';

/** A measure as it was numbered. */
type NumberedMeasure = MeasureInput & { id: string };

interface CaseStanding {
  caseId: string;
  organisationId: string;
  organisationPath: string;
  subjects: readonly ConflictSubject[];
  recused: readonly string[];
}

/** What can have happened to a protection. Names and shapes are recorded for years: add, never change. */
export type ProtectionEvent =
  | ({
      type: 'ProtectionBegun';
      submissionId: string;
      trigger: ProtectionTrigger;
      what: MeasureKind | null;
      text: TextRef;
      on: Day;
      closedOn: Day | null;
    } & CaseStanding)
  /** `opens`: it was refused or over, and is decided on anew. */
  | {
      type: 'ProtectionAskedAgain';
      caseId: string;
      closedOn: Day | null;
      trigger: ProtectionTrigger;
      what: MeasureKind | null;
      text: TextRef;
      on: Day;
      opens: boolean;
    }
  | ({ type: 'ProtectionFollowedCase' } & CaseStanding)
  | { type: 'ProtectionCaseClosed'; caseId: string; on: Day }
  | { type: 'ProtectionCaseReopened'; caseId: string; on: Day }
  | {
      type: 'ProtectionDecided';
      on: Day;
      measures: readonly NumberedMeasure[];
      text: TextRef;
      nextCheckIn: Day | null;
      decided: DecisionMaker;
    }
  | { type: 'ProtectionRefused'; on: Day; reason: TextRef; decided: DecisionMaker }
  | { type: 'ProtectionReviewAsked'; on: Day; text: TextRef }
  | { type: 'ResponsibleNamed'; from: string | null; to: string; reason: TextRef; by: string | null }
  | DeskTakenOver
  /** Whoever saw to it sees to it no more, for what happened to them. */
  | { type: 'ResponsibleLost'; personId: string; event: LifeEvent; on: Day }
  | {
      type: 'MeasuresChanged';
      on: Day;
      measures: readonly NumberedMeasure[];
      reason: TextRef;
      decided: DecisionMaker;
    }
  /** Without a reason where its last day has passed. */
  | { type: 'MeasureEnded'; measureId: string; on: Day; reason: TextRef | null; by: string | null }
  | {
      type: 'SenderCheckedIn';
      on: Day;
      ok: boolean;
      text: TextRef | null;
      bySender: boolean;
      by: string | null;
      nextCheckIn: Day | null;
    }
  | { type: 'CheckInMissed'; dueOn: Day }
  | { type: 'RetaliationReported'; on: Day; text: TextRef | null; bySender: boolean; by: string | null }
  | { type: 'RetaliationAcknowledged'; on: Day; text: TextRef; by: string | null }
  | { type: 'ProtectionWishTold'; wish: ProtectionWish; on: Day; text: TextRef }
  | { type: 'ProtectionWishAnswered'; on: Day; text: TextRef; decided: DecisionMaker }
  | { type: 'ProtectionEndProposed'; on: Day; reason: TextRef; by: string | null }
  /** `on`: the day on which it ends: never before the watch is over, unless the sender wishes it. */
  | { type: 'ProtectionEndDecided'; on: Day; reason: TextRef; decided: DecisionMaker }
  /** `unanswered`: a wish of the sender that nobody answered before. */
  | { type: 'ProtectionEnded'; on: Day; unanswered?: ProtectionWish }
  | { type: 'IdentityBreachRecorded'; on: Day; text: TextRef; by: string | null }
  | EveryProcessEvent
  | ObligationEvent;
