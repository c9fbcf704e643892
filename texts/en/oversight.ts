import { dayIn } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { about } from './notice-parts.ts';

/** Words of the oversight by the levels above, in English. */
export const OVERSIGHT_CODES = {
  oversightMarks: {
    DECLINED: 'Declined',
    WATCHED: 'Watched',
    DOWNGRADED: 'Kind downgraded',
    REPORT_RETURNED_AGAIN: 'Report returned for the second time or more',
    DEFERRED_AGAIN: 'Review put off for the second time or more',
    PAUSED: 'Settlement paused',
    PAUSED_LONG: 'Paused for more than 60 days',
    REASSIGNED_AGAIN: 'Handler changed for the third time or more',
    EXTENDED: 'Extended',
    BACK_DATED: 'Entered with an earlier date',
    NOT_TAKEN: 'Sent into a case that is over (refused)',
    SPLIT: 'Case split',
    REOPENED: 'Case reopened',
    PROPOSAL_REFUSED: 'Proposal refused',
    HANDED_DOWN: 'Whole matter handed down to a lower body',
  },
  reviewGrounds: {
    late: 'No answer by the date',
    answer: 'I disagree with the answer',
    handler: 'Whoever handles it is not impartial',
  },
  refusedUrgings: {
    URGING_NAMES_FINDING: 'The urging named a finding or a form of discipline',
    SENDER_IN_TEXT: 'A text to others held something of the sender',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const OVERSIGHT_COMMANDS = {
  beginReview: 'Look at it again one level up',
  senderRequestsReview: 'The sender turns to the level above',
  askForReport: 'Ask for a report on the delay',
  reportDelay: 'Report on the delay',
  answerComplaint: 'Answer the complaint about who handles it',
  disputeReceiptDate: 'The sender disputes the date of receipt',
  decideReceiptDate: 'Decide the disputed date of receipt',
  drawForRereading: 'Draw at random for re-reading',
  recordRereading: 'Record what the re-reading found',
  confirmEntryDate: 'Confirm a date entered late',
} as const satisfies WordList;

export const OVERSIGHT_EVENTS = {
  SenderReviewRequested: 'The sender turned to the level above',
  ReviewBegun: 'An answer from below is looked at again',
  ReportAsked: 'The level above asked for a report on the delay',
  DelayReported: 'The delay was reported on',
  ComplaintAnswered: 'The complaint about who handles it was answered',
  ReceiptDateDisputed: 'The sender disputed the date of receipt',
  DrawnForRereading: 'Drawn at random to be read again by the level above',
  RereadingRecorded: 'The level above has read it again',
  PauseGrewLong: 'The pause has lasted more than 60 days',
  EntryDateQuestioned: 'A date entered late needs a second person',
  EntryDateConfirmed: 'A date entered late was confirmed',
  EntryDateCorrected: 'A date entered late was corrected',
} as const satisfies WordList;

export const OVERSIGHT_DETAILS = {
  reviewGround: 'Because of',
  newDate: 'To be done by',
  complaintUpheld: 'Complaint found right',
  claimedOn: 'Date of receipt by the sender',
  draw: 'Month of the draw',
  rereadAct: 'What was read again',
  rereadAgrees: 'Agrees with what was done',
  pausedFrom: 'Paused from',
  datedAct: 'Act',
  dayBefore: 'Date as entered',
} as const satisfies WordList;

export const OVERSIGHT_REFUSALS = {
  NOTHING_LATE_YET: () => 'Nothing is past its date yet; see the date of the answer above.',
  LATENESS_COMPLAINED_ALREADY: () =>
    'The delay has been passed on to the level above; wait for the report of the body.',
  REVIEW_HAS_NO_LEVEL_ABOVE: () =>
    'This body has no level above it in the system; turn to the Central Inspection Committee, or to the inspectorate above.',
  NO_RESULT_YET: () => 'There is no result to look at again yet; wait for the answer.',
  REVIEWED_ALREADY: () =>
    'The level above has been asked about this answer once; see what came of it under this same code.',
  NOBODY_HANDLES_YET: () => 'Nobody handles it at present; anything else can be added as further information.',
  COMPLAINT_OPEN: () => 'The complaint about who handles it was received; wait for the answer of the head of the body.',
  NO_COMPLAINT: () => 'No complaint about who handles it waits for an answer; reload the file.',
  NO_REPORT_TO_ASK: () => 'No complaint of a delay waits for you here; reload the file.',
  NO_REPORT_ASKED: () => 'The level above has not asked for a report; reload the file.',
  RECEIPT_DISPUTED_ALREADY: () => 'The date of receipt was disputed once; wait for the decision of the level above.',
  RECEIPT_DATE_AGREES: () => 'That is the date of receipt on record; name another one, or leave it.',
  RECEIPT_DATE_NOT_DISPUTED: () => 'No disputed date of receipt waits for a decision; reload the file.',
  RECEIPT_DECIDED_ABOVE: () =>
    'The sender disputes the date of receipt, so the level above decides; wait for its word.',
  SCAN_REQUIRED: (params) =>
    `The date${dayIn(params, 'on')} lies more than 2 working days before its entry; attach the scan of a paper that shows it, or enter another date.`,
  ENTRY_DATE_NOT_QUESTIONED: () => 'No date entered late waits for confirmation here; reload the file.',
  ENTRY_DATE_ONLY_CONFIRMED: (params) =>
    `The date${dayIn(params, 'on')} stands in a paper that was issued and is not corrected here; issue a correcting paper, or tell the level above.`,
  NOTHING_TO_REREAD: () => 'Nothing was drawn here for you to read again; reload the file.',
} as const satisfies Readonly<Record<string, Template>>;

export const OVERSIGHT_NOTICES = {
  'delay-complained-of': about(
    'the sender complains of a missed date below; ask for a report on the delay',
    'a complaint of a delay',
  ),
  'handler-complained-of': about(
    'the sender complains about who handles it; look into it, answer, and put others to work where it is right',
    'a complaint about a handler',
  ),
  'review-begun': about(
    'the sender disagrees with an answer from below; assign somebody to look at it again',
    'a case to be looked at again',
  ),
  'report-asked': about('the level above asks why it is late; report and name a day', 'a report asked for'),
  'delay-reported': about('the delay was reported on; read the report', 'a report on a delay'),
  'receipt-date-disputed': about(
    'the sender disputes the date of receipt; compare and decide it',
    'a date of receipt to be decided',
  ),
  'drawn-for-rereading': about(
    'drawn at random to be read again; read the file and record what you find',
    'a case drawn for re-reading',
  ),
  'rereading-agreed': about('the level above has read it again and agrees', 'the result of a re-reading'),
  'rereading-disagreed': about(
    'the level above has read it again and disagrees; deal with it anew',
    'the result of a re-reading',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;
