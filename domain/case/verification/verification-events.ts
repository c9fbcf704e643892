import type { DecisionMaker } from '../../authority/decision.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { ConflictRelation, EvidenceSource } from '../../taxonomy/settlement.ts';
import type {
  PRESS_FORMS,
  SUBJECT_NOTICES,
  SUBJECT_NOTICE_FORMS,
  SubjectConsequence,
} from '../review/review-commands.ts';
import type { ReadOutPlace } from '../follow-up/remediation-commands.ts';
import type { AllegationFinding } from './verification-commands.ts';

/**
 * What can have happened from the order to verify to the approved report. `bySubject` false: entered by staff from paper; the
 * scan is attached, but in records from before it had to be.
 */
export type VerificationEvent =
  | {
      type: 'VerificationOrdered';
      leader: string;
      members: readonly string[];
      scope: TextRef;
      dueOn: Day | null;
      on: Day;
      decided: DecisionMaker;
    }
  | { type: 'PlanApproved'; plan: TextRef; by: string | null }
  | { type: 'DecisionPresented'; on: Day; subjectIds: readonly string[]; notice: TextRef }
  /** `obligationId` is the period that began; null where no rule sets one. */
  | { type: 'ExplanationRequested'; subjectId: string; questions: TextRef; obligationId: string | null }
  | { type: 'ExplanationGiven'; subjectId: string; text: TextRef; attachments: readonly string[]; bySubject: boolean }
  /** The period passed without one; the subject may still explain until the report. */
  | { type: 'ExplanationMissed'; subjectId: string; on: Day }
  | { type: 'SessionRecorded'; on: Day; subjectId: string | null; minutes: TextRef }
  | { type: 'EvidenceAdded'; title: TextRef; source: EvidenceSource; attachments: readonly string[]; by: string | null }
  | { type: 'DocumentsPreserved'; organisationId: string | null; text: TextRef }
  | { type: 'UnitReviewRecorded'; on: Day; text: TextRef }
  | { type: 'EvidenceOffered'; subjectId: string; text: TextRef; attachments: readonly string[]; bySubject: boolean }
  | {
      type: 'WitnessProposed';
      proposalId: string;
      subjectId: string;
      text: TextRef;
      bySubject: boolean;
      attachments?: readonly string[];
    }
  | { type: 'WitnessProposalAnswered'; proposalId: string; accepted: boolean; reason: TextRef; by: string | null }
  | {
      type: 'TeamMemberObjectedTo';
      objectionId: string;
      subjectId: string;
      personId: string;
      reason: TextRef;
      bySubject: boolean;
      attachments?: readonly string[];
    }
  | { type: 'ObjectionDecided'; objectionId: string; upheld: boolean; reason: TextRef; by: string | null }
  /** Without a reason for whoever stood back before a meeting without giving one. */
  | { type: 'TeamMemberReplaced'; leaves: string; joins: string | null; reason: TextRef | null; by: string | null }
  | { type: 'DraftFindingsShared'; subjectId: string; draft: TextRef; on: Day; obligationId: string | null }
  | { type: 'DraftCommented'; subjectId: string; text: TextRef; bySubject: boolean; attachments?: readonly string[] }
  | { type: 'DraftNotCommented'; subjectId: string; on: Day }
  | { type: 'OpinionReserved'; subjectId: string; text: TextRef; bySubject: boolean; attachments?: readonly string[] }
  | {
      type: 'SubjectReviewRequested';
      subjectId: string;
      reason: TextRef;
      bySubject: boolean;
      attachments?: readonly string[];
    }
  | { type: 'ReportSubmitted'; by: string | null; on: Day; findings: readonly AllegationFinding[]; report: TextRef }
  | { type: 'ReportReturned'; reason: TextRef; by: string | null }
  | { type: 'ReportApproved'; by: string | null; on: Day };

/** What can have happened between the agenda and the last answer. */
export type ReviewEvent =
  | { type: 'CasePutOnAgenda'; meetingId: string }
  /** The meeting did not take it: it waits for another one. */
  | { type: 'AgendaRefused'; meetingId: string; code: string }
  | {
      type: 'CaseConcluded';
      meetingId: string;
      on: Day;
      findings: readonly AllegationFinding[];
      consequences: readonly SubjectConsequence[];
      text: TextRef;
      decided: DecisionMaker;
    }
  | { type: 'ReviewDeferred'; meetingId: string; reason: TextRef | null }
  /** Whoever stood back before a meeting takes no part in the case either. */
  | {
      type: 'RecusalNoted';
      meetingId: string;
      personId: string;
      relation: ConflictRelation;
      reason: TextRef | null;
    }
  | { type: 'CaseReturnedToTeam'; meetingId: string; reason: TextRef }
  | {
      type: 'CaseRaised';
      meetingId: string;
      fromOrganisationId: string;
      organisationId: string;
      organisationPath: string;
      reason: TextRef;
    }
  | {
      type: 'DisciplineSettled';
      disciplineId: string;
      outcome: 'decided' | 'not-disciplined';
      form: string | null;
      on: Day;
    }
  | { type: 'SuspensionNoted'; suspensionId: string; subjectId: string }
  | { type: 'SuspensionEndNoted'; suspensionId: string; on: Day }
  | { type: 'ConclusionIssued'; number: string; on: Day; text: TextRef }
  | { type: 'ConclusionAnnounced'; on: Day; minutes: TextRef }
  | { type: 'PressAnswered'; form: (typeof PRESS_FORMS)[number]; text: TextRef; senderIds?: readonly string[] }
  | { type: 'RelayAnswered'; text: TextRef; senderIds?: readonly string[] }
  | {
      type: 'SubjectNotified';
      subjectId: string;
      purpose: (typeof SUBJECT_NOTICES)[number];
      form: (typeof SUBJECT_NOTICE_FORMS)[number];
      text: TextRef;
      /** Absent in records from before they were kept. */
      recipients?: TextRef | null;
      readOutAt?: readonly ReadOutPlace[];
    }
  | { type: 'ResultPublished'; where: TextRef; from: Day; to: Day; text: TextRef }
  | { type: 'CaseReopened'; reason: TextRef; decided: DecisionMaker };
