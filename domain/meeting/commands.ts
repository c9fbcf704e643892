import type { ConfirmEntryDate } from '../authority/back-dated.ts';
import type { ConflictSubject } from '../authority/conflict.ts';
import type { TakeOverDesk } from '../authority/taking-over.ts';
import type { Day } from '../calendar/calendar.ts';
import type { SubjectConsequence } from '../case/review/review-commands.ts';
import type { AllegationFinding } from '../case/verification/verification-commands.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { ProcessId, TextRef } from '../process.ts';
import type { SubjectKind } from '../taxonomy/codes.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { ConflictRelation } from '../taxonomy/settlement.ts';
import type { Counts } from '../voting/ballot.ts';
import type { BallotQuestion, HandVote, Sitting } from './state.ts';

export type MeetingCommand =
  /** Begins the process. `members` are those entitled to vote. */
  | {
      type: 'convene';
      organisationId: string;
      sitting: Sitting;
      title: TextRef;
      heldOn: Day;
      chair: string;
      secretary: string;
      members: readonly string[];
    }
  | { type: 'moveMeeting'; heldOn: Day; reason: TextRef }
  /** Called off: every open item goes back to its process. */
  | { type: 'cancelMeeting'; reason: TextRef }
  | { type: 'changeMembers'; members: readonly string[]; reason: TextRef }
  /** Another person keeps the record. */
  | { type: 'nameSecretary'; personId: string; reason: TextRef }
  | TakeOverDesk
  /** From the person on record: what became of somebody who takes part. It may come twice. */
  | { type: 'noteLifeEvent'; personId: string; event: LifeEvent; on: Day; text: TextRef | null }
  /** From the person on record: a post or a relative is new, or a post is over. It may come twice. */
  | { type: 'reviewConflicts'; personId: string; on: Day }
  /** From a case or a discipline process. */
  | {
      type: 'addItem';
      source: ProcessId;
      kind: 'case' | 'discipline';
      caseId: string;
      organisationId: string;
      organisationPath: string;
      subjects: readonly (ConflictSubject & { subjectId: string; kind: SubjectKind })[];
      allegationIds: readonly string[];
      question: BallotQuestion | null;
      /** Of whom the source knows that they stepped back, or were told to. */
      recused: readonly string[];
    }
  /** From the process an item belongs to: it has ended otherwise. */
  | { type: 'dropItem'; source: ProcessId }
  /** From the process an item belongs to: somebody stepped back from it since it was put here (P15). */
  | { type: 'noteConflict'; source: ProcessId; personId: string }
  | { type: 'sendPapers' }
  /**
   * Opens the session when enough members came; further attendance later only adds. `on`: the day it was opened, where that is
   * entered later; absent or null = today.
   */
  | { type: 'recordAttendance'; present: readonly string[]; on?: Day | null }
  /** Of oneself without a word more; of another with a reason. */
  | { type: 'recuse'; itemId: string; personId: string; relation: ConflictRelation; reason: TextRef | null }
  | { type: 'hearSubject'; itemId: string; subjectId: string; minutes: TextRef }
  | { type: 'recordAbsence'; itemId: string; subjectId: string; summonedOn: Day; minutes: TextRef }
  | { type: 'openBallot'; itemId: string }
  /** Papers entered as counted by the board; blank and invalid apart (P2, P5). */
  | { type: 'closeBallot'; itemId: string; issued: number; counts: Counts; board: readonly string[]; minutes: TextRef }
  /** A case: findings and consequences by open hands. A discipline item: what its ballot said. */
  | {
      type: 'adopt';
      itemId: string;
      vote: HandVote | null;
      findings: readonly AllegationFinding[];
      consequences: readonly SubjectConsequence[];
      text: TextRef;
    }
  | { type: 'deferItem'; itemId: string; reason: TextRef }
  | { type: 'returnItem'; itemId: string; reason: TextRef }
  | { type: 'declareBodyUnable'; itemId: string; reason: TextRef }
  | { type: 'closeMeeting'; minutes: TextRef | null }
  | ConfirmEntryDate
  | EveryProcessCommand;

export type MeetingCommandType = MeetingCommand['type'];

/** Every command a meeting knows, for tables and tests. */
export const MEETING_COMMANDS = [
  'convene',
  'moveMeeting',
  'cancelMeeting',
  'changeMembers',
  'nameSecretary',
  'takeOverDesk',
  'noteLifeEvent',
  'reviewConflicts',
  'addItem',
  'dropItem',
  'noteConflict',
  'sendPapers',
  'recordAttendance',
  'recuse',
  'hearSubject',
  'recordAbsence',
  'openBallot',
  'closeBallot',
  'adopt',
  'deferItem',
  'returnItem',
  'declareBodyUnable',
  'closeMeeting',
  'confirmEntryDate',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly MeetingCommandType[];
