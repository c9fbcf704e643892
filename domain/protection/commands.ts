import type { ConflictSubject } from '../authority/conflict.ts';
import type { TakeOverDesk } from '../authority/taking-over.ts';
import type { Day } from '../calendar/calendar.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { MeasureKind, ProtectedPeople, ProtectionTrigger, ProtectionWish } from './state.ts';

/** A measure as it is decided; `until` null = as long as the protection lasts. */
export interface MeasureInput {
  kind: MeasureKind;
  text: TextRef;
  forWhom: ProtectedPeople;
  until: Day | null;
}

/** What a case says of itself whenever that has changed. */
interface CaseStanding {
  caseId: string;
  organisationId: string;
  organisationPath: string;
  subjects: readonly ConflictSubject[];
  recused: readonly string[];
}

export type ProtectionCommand =
  /** From a case: the first word begins it, each later one is heard as a new request or as retaliation. */
  | ({
      type: 'begin';
      submissionId: string;
      trigger: ProtectionTrigger;
      what: MeasureKind | null;
      text: TextRef;
      /** Whether that case is closed already. */
      isClosed: boolean;
    } & CaseStanding)
  | ({ type: 'followCase' } & CaseStanding)
  | { type: 'caseClosed'; caseId: string; on: Day }
  | { type: 'caseReopened'; caseId: string }
  /** For a body outside: nobody here may know of it any more. */
  | { type: 'caseSealed'; caseId: string }
  | { type: 'decideProtection'; measures: readonly MeasureInput[]; text: TextRef }
  /** The reason is told to the sender. */
  | { type: 'refuseProtection'; reason: TextRef }
  | { type: 'nameResponsible'; personId: string; reason: TextRef }
  | TakeOverDesk
  /** From the person on record: what became of whoever sees to it. It may come twice. */
  | { type: 'noteLifeEvent'; personId: string; event: LifeEvent; on: Day; text: TextRef | null }
  /** From the person on record: a post or a relative is new, or a post is over. It may come twice. */
  | { type: 'reviewConflicts'; personId: string; on: Day }
  /** Takes the place of all measures that run. */
  | { type: 'changeMeasures'; measures: readonly MeasureInput[]; reason: TextRef }
  | { type: 'endMeasure'; measureId: string; reason: TextRef }
  /** Staff reached the sender, or was reached. */
  | { type: 'recordCheckIn'; on: Day; ok: boolean; text: TextRef }
  | { type: 'checkIn'; ok: boolean; text: TextRef | null }
  | { type: 'reportRetaliation'; text: TextRef }
  | { type: 'acknowledgeRetaliation'; text: TextRef }
  | { type: 'askChange'; wish: ProtectionWish; text: TextRef }
  | { type: 'answerWish'; text: TextRef }
  | { type: 'askReview'; text: TextRef }
  | { type: 'proposeEnd'; reason: TextRef }
  | { type: 'endProtection'; reason: TextRef }
  /** Who the sender is became known where it must not be. */
  | { type: 'recordBreach'; text: TextRef }
  | EveryProcessCommand;

export type ProtectionCommandType = ProtectionCommand['type'];

/** Every command a protection knows, for tables and tests. */
export const PROTECTION_COMMANDS = [
  'begin',
  'followCase',
  'caseClosed',
  'caseReopened',
  'caseSealed',
  'decideProtection',
  'refuseProtection',
  'nameResponsible',
  'takeOverDesk',
  'noteLifeEvent',
  'reviewConflicts',
  'changeMeasures',
  'endMeasure',
  'recordCheckIn',
  'checkIn',
  'reportRetaliation',
  'acknowledgeRetaliation',
  'askChange',
  'answerWish',
  'askReview',
  'proposeEnd',
  'endProtection',
  'recordBreach',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly ProtectionCommandType[];
