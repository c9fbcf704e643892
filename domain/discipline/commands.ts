import type { Day } from '../calendar/calendar.ts';
import type { ConfirmEntryDate } from '../authority/back-dated.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { ConflictRelation } from '../taxonomy/settlement.ts';
import type { Counts } from '../voting/ballot.ts';
import type { BallotKind } from '../voting/rules.ts';
import type { BodyKind, Level } from './competence-table.ts';
import type { DisciplinedKind, Form } from './forms.ts';
import type { UnlimitedMatter } from './limitation.ts';
import type { PostponementGround } from './postponement.ts';

export type DisciplineCommand =
  /** From the concluded case. */
  | {
      type: 'begin';
      caseId: string;
      matterId: string;
      organisationId: string;
      organisationPath: string;
      subjectId: string;
      subjectKind: DisciplinedKind;
      personId: string | null;
      organisationSubjectId: string | null;
      concludedOn: Day;
      /** Who stepped back from the case, or was told to: they take no part here either. */
      recused: readonly string[];
    }
  /** What limitation and competence are judged by; `endedOn` null while the act goes on. */
  | {
      type: 'recordViolation';
      startedOn: Day;
      endedOn: Day | null;
      unlimited: UnlimitedMatter | null;
      inOffice: boolean;
      managedBy: Level;
      committeesOf: readonly Level[];
      /** Active elsewhere for a time (sinh hoạt tạm thời): the branch there may decide up to a warning. */
      temporaryActivity: boolean;
      grounds: TextRef;
    }
  /** The subject's written self-review with the form they propose for themself. */
  | { type: 'submitSelfReview'; text: TextRef; ownForm: Form | null }
  | { type: 'recordSelfReviewRefused'; minutes: TextRef }
  /** Minutes of the branch meeting with its `propose` ballot as counted. */
  | {
      type: 'recordBranchVote';
      organisationId: string;
      heldOn: Day;
      entitled: number;
      present: number;
      recused: number;
      issued: number;
      counts: Counts;
      minutes: TextRef;
    }
  | { type: 'bypassBranch'; reason: TextRef }
  | { type: 'summonSubject'; hearingOn: Day; text: TextRef }
  | { type: 'recordHearing'; outcome: 'heard' | 'absent' | 'written'; minutes: TextRef }
  | { type: 'postpone'; grounds: readonly PostponementGround[]; text: TextRef }
  | { type: 'resume'; reason: TextRef }
  | { type: 'putOnAgenda'; meetingId: string; ballot: BallotKind }
  /** From the meeting: what the ballot said. */
  | {
      type: 'takeVote';
      meetingId: string;
      ballot: BallotKind;
      body: BodyKind;
      level: Level;
      organisationId: string;
      organisationPath: string;
      heldOn: Day;
      form: Form | null;
      enforceable: boolean;
      reportUp: boolean;
    }
  /** From the meeting: put off or sent back; without a reason when its result came back after it was closed. */
  | { type: 'defer'; meetingId: string; reason: TextRef | null }
  /** From the meeting: the body cannot decide; the level above owns the matter (P3). */
  | { type: 'raise'; meetingId: string; organisationId: string; organisationPath: string; reason: TextRef }
  /** From the meeting: somebody stood back there (P15). It may come twice. */
  | { type: 'noteRecusal'; meetingId: string; personId: string; relation: ConflictRelation; reason: TextRef | null }
  /** From the case behind it: somebody stepped back there (P15). It may come twice. */
  | { type: 'noteConflict'; personId: string; relation: ConflictRelation; reason: TextRef | null }
  /** What happened to the subject (P19); by the case behind it, the record of people, or staff. It may come twice. */
  | { type: 'noteLifeEvent'; personId: string; event: LifeEvent; on: Day; text: TextRef | null }
  /** A host branch has decided: the branch to which the member belongs is told (P19). */
  | { type: 'tellHomeBranch'; on: Day; text: TextRef }
  | { type: 'signDecision'; number: string; signedOn: Day }
  /** `witnesses` names two people when the subject refuses to take the decision (P24). */
  | { type: 'serveDecision'; on: Day; refused: boolean; witnesses: readonly TextRef[]; minutes: TextRef }
  | { type: 'announceDecision'; on: Day; minutes: TextRef }
  | { type: 'confirmStateParallel'; text: TextRef }
  | { type: 'reportNewViolation'; on: Day; grounds: TextRef }
  /** There is no discipline, and the subject hears of it. */
  | { type: 'tellNotDisciplined'; on: Day; text: TextRef }
  | ConfirmEntryDate
  | EveryProcessCommand;

export type DisciplineCommandType = DisciplineCommand['type'];

/** Every command a discipline knows, for tables and tests. */
export const DISCIPLINE_COMMANDS = [
  'begin',
  'recordViolation',
  'submitSelfReview',
  'recordSelfReviewRefused',
  'recordBranchVote',
  'bypassBranch',
  'summonSubject',
  'recordHearing',
  'postpone',
  'resume',
  'putOnAgenda',
  'takeVote',
  'defer',
  'raise',
  'noteRecusal',
  'noteConflict',
  'noteLifeEvent',
  'tellHomeBranch',
  'signDecision',
  'serveDecision',
  'announceDecision',
  'confirmStateParallel',
  'reportNewViolation',
  'tellNotDisciplined',
  'confirmEntryDate',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly DisciplineCommandType[];
