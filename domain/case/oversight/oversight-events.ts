import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { Track } from '../../taxonomy/codes.ts';
import type { RereadAct, ReviewGround } from './oversight-state.ts';

/** What can have happened between a sender, the body that answers, and the level above it. */
export type OversightEvent =
  /** `result` is the answer it is about, counted from 1; `review` the case one level up, where there is to be one. */
  | {
      type: 'SenderReviewRequested';
      ground: ReviewGround;
      reason: TextRef;
      on: Day;
      result: number;
      obligationId: string | null;
      review: { caseId: string; caseNumber: string; organisationId: string; organisationPath: string } | null;
      /** Who of several senders asked. */
      senderId?: string;
    }
  | { type: 'ReviewBegun'; ofCaseId: string; track: Track; reason: TextRef; recused: readonly string[] }
  | { type: 'ReportAsked'; text: TextRef; by: string | null }
  | { type: 'DelayReported'; reason: TextRef; newDate: Day; by: string | null }
  | { type: 'ComplaintAnswered'; upheld: boolean; text: TextRef; by: string | null }
  /** `senderId` where it is not the letter with which the case began. */
  | { type: 'ReceiptDateDisputed'; claimedOn: Day; receivedOn: Day; reason: TextRef; senderId?: string }
  | { type: 'DrawnForRereading'; draw: string; act: RereadAct }
  | { type: 'RereadingRecorded'; draw: string; act: RereadAct; agrees: boolean; text: TextRef; by: string | null }
  /** A pause that has lasted longer than sixty days (practice: P35); `from` is its first day. */
  | { type: 'PauseGrewLong'; from: Day; on: Day };

const TYPES: readonly string[] = [
  'SenderReviewRequested',
  'ReviewBegun',
  'ReportAsked',
  'DelayReported',
  'ComplaintAnswered',
  'ReceiptDateDisputed',
  'DrawnForRereading',
  'RereadingRecorded',
  'PauseGrewLong',
] satisfies OversightEvent['type'][];

/** Whether an event belongs to the recourse of the sender or to the oversight of the level above. */
export function isOversightEvent(event: { type: string }): event is OversightEvent {
  return TYPES.includes(event.type);
}
