import type { DecisionMaker } from '../authority/decision.ts';
import type { DeskTakenOver } from '../authority/taking-over.ts';
import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { ConflictRelation } from '../taxonomy/settlement.ts';
import type { Checkpoint, CheckResult, TakeUp } from './state.ts';

/** What can have happened to a remediation. Names and shapes are recorded for years: add, never change. */
export type RemediationEvent =
  | {
      type: 'RemediationBegun';
      caseId: string;
      matterId: string;
      organisationId: string;
      organisationPath: string;
      subjectId: string;
      personId: string | null;
      organisationSubjectId: string | null;
      supervisedOrganisationId: string | null;
      supervisedPath: string | null;
      handler: string | null;
      codes: readonly string[];
      recommendation: TextRef | null;
      until: Day | null;
      concludedOn: Day;
      recused: readonly string[];
    }
  /** `bySubject` false: entered by staff from the paper of the supervised body. */
  | {
      type: 'RemediationPlanned';
      tasks: readonly { id: string; text: TextRef; ownerPersonId: string | null; dueOn: Day }[];
      text: TextRef;
      by: string | null;
      bySubject: boolean;
    }
  | { type: 'RemediationPlanApproved'; on: Day; decided: DecisionMaker }
  | { type: 'RemediationPlanReturned'; reason: TextRef; by: string | null }
  | {
      type: 'RemediationProgressReported';
      taskId: string;
      on: Day;
      done: boolean;
      text: TextRef;
      attachments: readonly string[];
      by: string | null;
      bySubject: boolean;
    }
  | {
      type: 'RemediationChecked';
      checkpoint: Checkpoint;
      on: Day;
      result: CheckResult;
      /** The last day of the period that it met; null where no rule set one. */
      dueOn: Day | null;
      text: TextRef;
      attachments: readonly string[];
      by: string | null;
    }
  | { type: 'RemediationConfirmed'; on: Day; text: TextRef; decided: DecisionMaker }
  | { type: 'RemediationDeclaredNotDone'; on: Day; reason: TextRef; decided: DecisionMaker }
  | {
      type: 'RemediationTakenUp';
      how: TakeUp;
      on: Day;
      until: Day | null;
      text: TextRef;
      decided: DecisionMaker;
    }
  | { type: 'RemediationHandedOver'; from: string | null; to: string; reason: TextRef; by: string | null }
  | DeskTakenOver
  /** `leaves`: it was who saw to the checks, and sees to them no more. */
  | {
      type: 'RemediationLifeNoted';
      personId: string;
      event: LifeEvent;
      on: Day;
      text: TextRef | null;
      leaves: boolean;
      by: string | null;
    }
  | { type: 'ConflictNoted'; personId: string; relation: ConflictRelation; reason: TextRef | null }
  | { type: 'RecurrenceRecorded'; caseId: string; codes: readonly string[]; on: Day }
  | EveryProcessEvent
  | ObligationEvent;
