import type { DecisionMaker } from '../authority/decision.ts';
import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { ConflictRelation } from '../taxonomy/settlement.ts';
import type { Choice, Withheld } from '../voting/ballot.ts';
import type { BallotKind } from '../voting/rules.ts';
import type { CountedBallot } from '../meeting/state.ts';
import type { BodyKind, Level } from './competence-table.ts';
import type { DisciplinedKind, Form } from './forms.ts';
import type { UnlimitedMatter } from './limitation.ts';
import type { PostponementGround } from './postponement.ts';
import type { NoDisciplineReason } from './state.ts';

/** What can have happened to a discipline. Names and shapes are recorded for years: add, never change. */
export type DisciplineEvent =
  | {
      type: 'DisciplineBegun';
      caseId: string;
      matterId: string;
      organisationId: string;
      organisationPath: string;
      subjectId: string;
      subjectKind: DisciplinedKind;
      personId: string | null;
      organisationSubjectId: string | null;
      concludedOn: Day;
      /** Absent in records from before it was kept. */
      recused?: readonly string[];
    }
  | {
      type: 'ViolationRecorded';
      startedOn: Day;
      endedOn: Day | null;
      unlimited: UnlimitedMatter | null;
      inOffice: boolean;
      managedBy: Level;
      committeesOf: readonly Level[];
      /** Absent in records from before it was kept. */
      temporaryActivity?: boolean;
      grounds: TextRef;
    }
  | { type: 'SelfReviewSubmitted'; text: TextRef; ownForm: Form | null; bySubject: boolean }
  | { type: 'SelfReviewRefused'; minutes: TextRef }
  | {
      type: 'BranchVoteRecorded';
      organisationId: string;
      heldOn: Day;
      counted: Omit<CountedBallot, 'board'>;
      form: Form | null;
      minutes: TextRef;
    }
  | { type: 'BranchBypassed'; reason: TextRef; by: string | null }
  | { type: 'SubjectSummoned'; hearingOn: Day; text: TextRef }
  | { type: 'HearingRecorded'; outcome: 'heard' | 'absent' | 'written'; minutes: TextRef }
  | { type: 'DisciplinePostponed'; grounds: readonly PostponementGround[]; reviewOn: Day; text: TextRef }
  | { type: 'PostponementReviewed'; reviewOn: Day }
  | { type: 'DisciplineResumed'; reason: TextRef | null }
  /** With what the paper offers, as the meeting is asked to vote on it. */
  | {
      type: 'DisciplinePutOnAgenda';
      meetingId: string;
      ballot: BallotKind;
      choices: readonly Choice[];
      withheld: readonly Withheld[];
    }
  | { type: 'AgendaRefused'; meetingId: string; code: string }
  | {
      type: 'ProposalVoted';
      meetingId: string;
      body: BodyKind;
      level: Level;
      organisationId: string;
      heldOn: Day;
      form: Form | null;
    }
  | {
      type: 'FormDecided';
      meetingId: string;
      form: Form;
      body: BodyKind;
      votedOn: Day;
      effectiveFrom: Day | null;
      decided: DecisionMaker;
      /** The body that decided, which owns it from now; absent from old records. */
      organisationId?: string;
      organisationPath?: string;
    }
  | {
      type: 'NotDisciplined';
      reason: NoDisciplineReason;
      meetingId: string;
      on: Day;
      decided: DecisionMaker;
      organisationId?: string;
      organisationPath?: string;
    }
  | { type: 'SubjectToldNotDisciplined'; on: Day; text: TextRef }
  | { type: 'DisciplineDeferred'; meetingId: string; reason: TextRef | null }
  | {
      type: 'DisciplineRaised';
      meetingId: string;
      fromOrganisationId: string;
      organisationId: string;
      organisationPath: string;
      reason: TextRef;
    }
  | {
      type: 'RecusalNoted';
      meetingId: string;
      personId: string;
      relation: ConflictRelation;
      reason: TextRef | null;
    }
  /** The case behind it says who stepped back there. */
  | { type: 'ConflictNoted'; personId: string; relation: ConflictRelation; reason: TextRef | null }
  | { type: 'SubjectLifeNoted'; event: LifeEvent; on: Day; text: TextRef | null; by: string | null }
  /** The subject has died: there is no discipline any more, and nobody to tell (P19). */
  | { type: 'EndedByDeath'; on: Day }
  /** What lies before a meeting rests on a record that is true no more: taken back from there. */
  | { type: 'AgendaLeft'; meetingId: string }
  | { type: 'HomeBranchTold'; on: Day; text: TextRef; by: string | null }
  | { type: 'DecisionSigned'; number: string; signedOn: Day; effectiveFrom: Day }
  | { type: 'DecisionServed'; on: Day; refused: boolean; witnesses: readonly TextRef[]; minutes: TextRef }
  | { type: 'DecisionAnnounced'; on: Day; minutes: TextRef; lapsesOn: Day | null }
  | { type: 'StateParallelConfirmed'; text: TextRef }
  /** `lapsesOn` as it stands after it: null when it fell into the period. */
  | { type: 'NewViolationReported'; on: Day; grounds: TextRef; lapsesOn: Day | null }
  | { type: 'DecisionLapsed'; lastDay: Day }
  | EveryProcessEvent
  | ObligationEvent;
