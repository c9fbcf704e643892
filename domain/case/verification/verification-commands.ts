import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { EvidenceSource, Finding } from '../../taxonomy/settlement.ts';
import type { DecidedAs } from '../screening/collegial-acts.ts';

/** What was found about one allegation. */
export interface AllegationFinding {
  allegationId: string;
  finding: Finding;
}

/** The work of the team (đoàn, tổ kiểm tra) from the order to the approved report. */
export type VerificationCommand =
  /** `dueOn` is the last day the plan sets; null where the rule of the track does. */
  | ({
      type: 'orderVerification';
      leader: string;
      members: readonly string[];
      scope: TextRef;
      dueOn: Day | null;
    } & DecidedAs)
  | { type: 'approvePlan'; plan: TextRef }
  /** `notice` paraphrases the allegations for the subjects and never carries the letter (P11). */
  | { type: 'presentDecision'; on: Day; subjectIds: readonly string[]; notice: TextRef }
  | { type: 'requestExplanation'; subjectId: string; questions: TextRef }
  /** The subject's explanation on paper, with their signature: the scan is attached. */
  | { type: 'recordExplanation'; subjectId: string; text: TextRef; attachments: readonly string[] }
  | { type: 'recordSession'; on: Day; subjectId: string | null; minutes: TextRef }
  | { type: 'addEvidence'; title: TextRef; source: EvidenceSource; attachments: readonly string[] }
  | { type: 'preserveDocuments'; organisationId: string | null; text: TextRef }
  | { type: 'recordUnitReview'; on: Day; text: TextRef }
  | { type: 'answerWitnessProposal'; proposalId: string; accepted: boolean; reason: TextRef }
  | { type: 'decideObjection'; objectionId: string; upheld: boolean; reason: TextRef }
  | { type: 'replaceTeamMember'; leaves: string; joins: string | null; reason: TextRef }
  | { type: 'shareDraftFindings'; subjectId: string; draft: TextRef }
  | { type: 'submitReport'; findings: readonly AllegationFinding[]; report: TextRef }
  | { type: 'returnReport'; reason: TextRef }
  | { type: 'approveReport' };

/**
 * What the person complained about may do (P26), on their own page; or entered by staff, with the scan of what they signed
 * among the attachments.
 */
export type SubjectCommand =
  | { type: 'submitExplanation'; subjectId: string; text: TextRef; attachments: readonly string[] }
  | { type: 'offerEvidence'; subjectId: string; text: TextRef; attachments: readonly string[] }
  | { type: 'proposeWitness'; subjectId: string; text: TextRef; attachments: readonly string[] }
  | {
      type: 'objectToTeamMember';
      subjectId: string;
      personId: string;
      reason: TextRef;
      attachments: readonly string[];
    }
  | { type: 'commentOnDraft'; subjectId: string; text: TextRef; attachments: readonly string[] }
  | { type: 'reserveOpinion'; subjectId: string; text: TextRef; attachments: readonly string[] }
  /** `days` in the unit of the period that is asked for. */
  | { type: 'requestMoreTime'; subjectId: string; days: number; reason: TextRef; attachments: readonly string[] }
  | { type: 'subjectRequestsReview'; subjectId: string; reason: TextRef; attachments: readonly string[] };

/** The commands of the subject, for tables and the subject's page. */
export const SUBJECT_COMMANDS = [
  'submitExplanation',
  'offerEvidence',
  'proposeWitness',
  'objectToTeamMember',
  'commentOnDraft',
  'reserveOpinion',
  'requestMoreTime',
  'subjectRequestsReview',
] as const satisfies readonly SubjectCommand['type'][];
