import type { Day } from '../calendar/calendar.ts';
import type { ConfirmEntryDate } from '../authority/back-dated.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { Channel, Complexity, SenderType, SubmissionKind, Track, Urgency } from '../taxonomy/codes.ts';
import type { IntakeFacts } from '../intake/fields.ts';
import type { DecidedAs } from './screening/collegial-acts.ts';
import { HOLD_COMMANDS } from './holds/holds-commands.ts';
import type { HoldCommand } from './holds/holds-commands.ts';
import { EXPOSURE_COMMANDS } from './exposure/exposure-commands.ts';
import type { ExposureCommand } from './exposure/exposure-commands.ts';
import { HANDING_COMMANDS } from './handling/handing-commands.ts';
import type { HandingCommand } from './handling/handing-commands.ts';
import { INTAKE_FIELD_COMMANDS } from './intake/intake-commands.ts';
import type { IntakeFieldCommand } from './intake/intake-commands.ts';
import { OVERSIGHT_COMMANDS } from './oversight/oversight-commands.ts';
import type { OversightCommand } from './oversight/oversight-commands.ts';
import { LEVEL_COMMANDS } from './levels/levels-commands.ts';
import type { LevelCommand } from './levels/levels-commands.ts';
import { LIFE_COMMANDS } from './life/life-commands.ts';
import type { LifeCommand, WaitingCommand } from './life/life-commands.ts';
import { PARTS_COMMANDS } from './parts/parts-commands.ts';
import type { PartsCommand } from './parts/parts-commands.ts';
import { AFTERMATH_COMMANDS } from './follow-up/remediation-commands.ts';
import type { AftermathCommand } from './follow-up/remediation-commands.ts';
import type { Imported } from './intake/paper-history.ts';
import type { FollowUpCommand, ReviewCommand } from './review/review-commands.ts';
import type { SettlementCommand } from './settlement/settlement-commands.ts';
import type { Allegation, Anonymity, ProposalAction, Subject } from './state.ts';
import { SUBJECT_COMMANDS } from './verification/verification-commands.ts';
import type { SubjectCommand, VerificationCommand } from './verification/verification-commands.ts';

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
      /** Absent in letters from before it was kept. */
      intake?: IntakeFacts;
      /** Only of a letter that comes in with an import. */
      imported?: Imported;
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
  | ({ type: 'decline'; reason: string; explanation: TextRef } & DecidedAs)
  | { type: 'watch'; grounds: TextRef }
  | ({ type: 'openInspection'; grounds: TextRef } & DecidedAs)
  | {
      type: 'answerSender';
      purpose: (typeof ANSWER_PURPOSES)[number];
      form: (typeof ANSWER_FORMS)[number];
      text: TextRef;
      /** To whom of several senders; absent or empty = to all. */
      senderIds?: readonly string[];
    }
  | { type: 'senderAdds'; text: TextRef | null; attachments: readonly string[]; senderId?: string }
  | { type: 'confirmReceiptDate'; receivedOn: Day; reason: TextRef | null }
  | { type: 'close' }
  | IntakeFieldCommand
  | LifeCommand
  | WaitingCommand
  | SettlementCommand
  | PartsCommand
  | VerificationCommand
  | SubjectCommand
  | ReviewCommand
  | FollowUpCommand
  | AftermathCommand
  | OversightCommand
  | ExposureCommand
  | HoldCommand
  | LevelCommand
  | HandingCommand
  | ConfirmEntryDate
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
  'requestProtection',
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
  ...PARTS_COMMANDS,
  ...INTAKE_FIELD_COMMANDS,
  ...OVERSIGHT_COMMANDS,
  ...EXPOSURE_COMMANDS,
  ...HOLD_COMMANDS,
  ...LEVEL_COMMANDS,
  ...HANDING_COMMANDS,
  ...LIFE_COMMANDS,
  ...AFTERMATH_COMMANDS,
  'confirmEntryDate',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly CaseCommandType[];
