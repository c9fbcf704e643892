import type { ConfirmEntryDate } from '../authority/back-dated.ts';
import type { TakeOverDesk } from '../authority/taking-over.ts';
import type { Day } from '../calendar/calendar.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { ConflictRelation } from '../taxonomy/settlement.ts';
import type { Checkpoint, CheckResult, TakeUp } from './state.ts';

export type RemediationCommand =
  /** From the concluded case: one for each subject for whom the conclusion asks it. */
  | {
      type: 'begin';
      caseId: string;
      matterId: string;
      organisationId: string;
      organisationPath: string;
      subjectId: string;
      personId: string | null;
      organisationSubjectId: string | null;
      handler: string | null;
      /** Of the allegations found true: by them a finding of the same kind is known later. */
      codes: readonly string[];
      recommendation: TextRef | null;
      /** The last day that the conclusion set; null = none. */
      until: Day | null;
      concludedOn: Day;
      recused: readonly string[];
    }
  /** By the supervised body, or entered from its paper. */
  | {
      type: 'planRemediation';
      tasks: readonly { text: TextRef; ownerPersonId: string | null; dueOn: Day }[];
      text: TextRef;
    }
  | { type: 'approveRemediation' }
  | { type: 'returnRemediation'; reason: TextRef }
  /** `done`: the task is carried out; its evidence is attached. */
  | {
      type: 'reportProgress';
      taskId: string;
      done: boolean;
      text: TextRef;
      attachments: readonly string[];
    }
  | {
      type: 'recordCheckpoint';
      checkpoint: Checkpoint;
      on: Day;
      result: CheckResult;
      text: TextRef;
      attachments: readonly string[];
    }
  | { type: 'confirmRemedied'; text: TextRef }
  | { type: 'declareNotRemedied'; reason: TextRef }
  /** Another person goes on with the checks. */
  | { type: 'handOverRemediation'; personId: string; reason: TextRef }
  /** By the level above: a new last day, or an inspection that is asked for. */
  | { type: 'takeUpRemediation'; how: TakeUp; until: Day | null; text: TextRef }
  | TakeOverDesk
  /** From the case, the person on record, or by the head: what became of whoever has to remedy, or sees to the checks. It may come twice. */
  | { type: 'noteLifeEvent'; personId: string; event: LifeEvent; on: Day; text: TextRef | null }
  /** From the case: somebody stepped back there. It may come twice. */
  | { type: 'noteConflict'; personId: string; relation: ConflictRelation; reason: TextRef | null }
  /** From the person on record: a post or a relative is new, or a post is over. It may come twice. */
  | { type: 'reviewConflicts'; personId: string; on: Day }
  /** From another case: a finding of the same kind about the same subject within the period of the rule. */
  | { type: 'recordRecurrence'; caseId: string; codes: readonly string[]; on: Day }
  | ConfirmEntryDate
  | EveryProcessCommand;

export type RemediationCommandType = RemediationCommand['type'];

/** Every command a remediation knows, for tables and tests. */
export const REMEDIATION_COMMANDS = [
  'begin',
  'planRemediation',
  'approveRemediation',
  'returnRemediation',
  'reportProgress',
  'recordCheckpoint',
  'confirmRemedied',
  'declareNotRemedied',
  'handOverRemediation',
  'takeOverDesk',
  'takeUpRemediation',
  'noteLifeEvent',
  'noteConflict',
  'reviewConflicts',
  'recordRecurrence',
  'confirmEntryDate',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly RemediationCommandType[];
