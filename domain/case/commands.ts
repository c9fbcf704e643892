import type { Day } from '../calendar/calendar.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { Channel, Complexity, SenderType, SubmissionKind, Track, Urgency } from '../taxonomy/codes.ts';
import type { FollowUpCommand, ReviewCommand } from './review-commands.ts';
import type { SettlementCommand } from './settlement-commands.ts';
import type { Allegation, Anonymity, ProposalAction, Subject } from './state.ts';
import { SUBJECT_COMMANDS } from './verification-commands.ts';
import type { SubjectCommand, VerificationCommand } from './verification-commands.ts';

/** How an answer reaches the sender: on paper, spoken with minutes, or on the status page under the receipt code. */
export const ANSWER_FORMS = ['letter', 'oral', 'receipt'] as const;

/** What an answer is: the notice that the matter is being handled, word in between, or the result. */
export const ANSWER_PURPOSES = ['processing-notice', 'interim', 'result'] as const;

export type CaseCommand =
  | {
      type: 'register';
      submissionId: string;
      caseNumber: string;
      matterId: string;
      organisationId: string;
      organisationPath: string;
      channel: Channel;
      kind: SubmissionKind | null;
      senderType: SenderType;
      contentId: string;
      receivedOn: Day;
      restricted: boolean;
      /** On record and named in the form: no access from the first moment. */
      subjectPersonIds: readonly string[];
      subjectOrganisationIds: readonly string[];
      enteredBy: string | null;
    }
  | {
      type: 'classify';
      kind: SubmissionKind;
      track: Track;
      anonymity: Anonymity;
      subjects: readonly Subject[];
      allegations: readonly Allegation[];
      urgency: Urgency;
      complexity: Complexity;
      reason: TextRef | null;
    }
  | { type: 'rerouteUp'; organisationId: string; reason: TextRef }
  | { type: 'submitToHead'; proposal: ProposalAction; text: TextRef }
  | { type: 'instruct'; action: ProposalAction; assignee: string | null; dueOn: Day | null; text: TextRef }
  | { type: 'assign'; assignee: string }
  | { type: 'reassign'; assignee: string; reason: TextRef }
  | { type: 'acceptAssignment' }
  | { type: 'refuseAssignment'; reason: TextRef }
  | { type: 'resolveDirectly'; answer: TextRef }
  | { type: 'decline'; reason: string; explanation: TextRef }
  | { type: 'watch'; grounds: TextRef }
  | { type: 'openInspection'; grounds: TextRef }
  | {
      type: 'answerSender';
      purpose: (typeof ANSWER_PURPOSES)[number];
      form: (typeof ANSWER_FORMS)[number];
      text: TextRef;
    }
  | { type: 'senderAdds'; text: TextRef | null; attachments: readonly string[] }
  | { type: 'confirmReceiptDate'; receivedOn: Day; reason: TextRef | null }
  | { type: 'close' }
  | SettlementCommand
  | VerificationCommand
  | SubjectCommand
  | ReviewCommand
  | FollowUpCommand
  | EveryProcessCommand;

export type CaseCommandType = CaseCommand['type'];

/** Every command a case knows, for tables and tests; `satisfies` and the check below keep the list complete. */
export const CASE_COMMANDS = [
  'register',
  'classify',
  'rerouteUp',
  'submitToHead',
  'instruct',
  'assign',
  'reassign',
  'acceptAssignment',
  'refuseAssignment',
  'resolveDirectly',
  'decline',
  'watch',
  'openInspection',
  'accept',
  'transfer',
  'acknowledgeTransfer',
  'returnTransfer',
  'decideCompetence',
  'noteCrimeSigns',
  'refer',
  'recordLawNotice',
  'askSender',
  'senderAnswered',
  'withdraw',
  'acceptWithdrawal',
  'continueDespiteWithdrawal',
  'forwardWithdrawal',
  'reportThreat',
  'acknowledgeThreat',
  'pauseSettlement',
  'resumeSettlement',
  'terminate',
  'declareConflict',
  'liftConflict',
  'orderVerification',
  'approvePlan',
  'presentDecision',
  'requestExplanation',
  'recordExplanation',
  'recordSession',
  'addEvidence',
  'preserveDocuments',
  'recordUnitReview',
  'answerWitnessProposal',
  'decideObjection',
  'replaceTeamMember',
  'shareDraftFindings',
  'submitReport',
  'returnReport',
  'approveReport',
  ...SUBJECT_COMMANDS,
  'putOnAgenda',
  'conclude',
  'defer',
  'returnToTeam',
  'raise',
  'noteRecusal',
  'disciplineSettled',
  'suspensionOrdered',
  'suspensionEnded',
  'issueConclusion',
  'announceConclusion',
  'answerPress',
  'answerRelay',
  'notifySubject',
  'publish',
  'reopen',
  'answerSender',
  'senderAdds',
  'confirmReceiptDate',
  'close',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly CaseCommandType[];
