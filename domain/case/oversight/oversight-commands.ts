import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { Channel, SenderType, SubmissionKind, Track } from '../../taxonomy/codes.ts';
import type { RereadAct, ReviewGround } from './oversight-state.ts';

/** What a sender asks of the level above (practice: P23, P36), and what that level does about a case below it (P35). */
export type OversightCommand =
  /** Id and number of the case one level up are made beforehand, so that it begins once however often it is asked for. */
  | {
      type: 'senderRequestsReview';
      ground: ReviewGround;
      reason: TextRef;
      reviewCaseId: string;
      reviewCaseNumber: string;
      /** Who of several senders asks; absent = the first. */
      senderId?: string;
    }
  /** From the case below: its answer is looked at again here, by nobody of `recused`. */
  | {
      type: 'beginReview';
      ofCaseId: string;
      caseNumber: string;
      matterId: string;
      submissionId: string;
      organisationId: string;
      organisationPath: string;
      channel: Channel;
      kind: SubmissionKind | null;
      track: Track;
      senderType: SenderType;
      /** The sender's words on what is wrong with the answer. */
      reason: TextRef;
      receivedOn: Day;
      subjectPersonIds: readonly string[];
      subjectOrganisationIds: readonly string[];
      recused: readonly string[];
    }
  | { type: 'askForReport'; text: TextRef }
  | { type: 'reportDelay'; reason: TextRef; newDate: Day }
  | { type: 'answerComplaint'; upheld: boolean; text: TextRef }
  /** Of the letter of that sender alone; absent = the first. */
  | { type: 'disputeReceiptDate'; claimedOn: Day; reason: TextRef; senderId?: string }
  /** Of which letter; where none is named, of the one that is disputed. */
  | { type: 'decideReceiptDate'; receivedOn: Day; reason: TextRef; senderId?: string | null }
  /** From the round of the night: `draw` is the month that was drawn from, `YYYY-MM`. */
  | { type: 'drawForRereading'; draw: string; act: RereadAct }
  | { type: 'recordRereading'; agrees: boolean; text: TextRef };

/** Those commands, for tables and tests. */
export const OVERSIGHT_COMMANDS = [
  'senderRequestsReview',
  'beginReview',
  'askForReport',
  'reportDelay',
  'answerComplaint',
  'disputeReceiptDate',
  'decideReceiptDate',
  'drawForRereading',
  'recordRereading',
] as const satisfies readonly OversightCommand['type'][];
