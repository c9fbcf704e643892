import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';

/** Acts by which a case may be buried (practice: P35), and what on-time rates are shown beside (P38). */
export const MARKS = [
  'DECLINED',
  'WATCHED',
  'DOWNGRADED',
  'REPORT_RETURNED_AGAIN',
  'DEFERRED_AGAIN',
  'PAUSED',
  'PAUSED_LONG',
  'REASSIGNED_AGAIN',
  'EXTENDED',
  'BACK_DATED',
  'NOT_TAKEN',
  'SPLIT',
  'REOPENED',
  'PROPOSAL_REFUSED',
  'HANDED_DOWN',
] as const;
export type MarkCode = (typeof MARKS)[number];

/** One such act, as the levels above see it: by which body, by whom and with which stored reason; never whom the case is about. */
export interface OversightMark {
  code: MarkCode;
  on: Day;
  organisationId: string;
  organisationPath: string;
  /** Null where a meeting or the engine did it, or where it was not kept. */
  decidedBy: string | null;
  reason: string | null;
}

/** Outcomes that are drawn to be read again by the level above. */
export const REREAD_ACTS = ['DECLINED', 'WATCHED'] as const;
export type RereadAct = (typeof REREAD_ACTS)[number];

/** A decline or a watch that was drawn, and what the level above found. `draw` is the month of the draw, `YYYY-MM`. */
export interface Rereading {
  draw: string;
  act: RereadAct;
  status: 'open' | 'agreed' | 'disagreed';
}

/** What a sender may turn to the level above for (practice: P23). */
export const REVIEW_GROUNDS = ['late', 'answer', 'handler'] as const;
export type ReviewGround = (typeof REVIEW_GROUNDS)[number];

/** What the levels above need to know of a case, and what its sender has asked of them. */
export interface CaseOversight {
  marks: readonly OversightMark[];
  reassignments: number;
  /** Everybody who handled, examined or decided, each once: none of them decides what comes after (practice: P23). */
  workedOn: readonly string[];
  rereadings: readonly Rereading[];
  /** How many results the sender has been told. */
  results: number;
  /** The cases one level up that look at an answer again, by the number of that answer. */
  reviews: readonly { caseId: string; result: number; senderId?: string }[];
  /** What was late when the sender complained of it, and the day the body named then. */
  late: { obligationId: string; newDate: Day | null } | null;
  complaint: { reason: TextRef; status: 'open' | 'answered' } | null;
  /** The received date as the sender says it was. */
  dispute: { claimedOn: Day; status: 'open' | 'decided' } | null;
  /** Likewise of the letters of others that were joined with it; absent while there are none. */
  joinedDisputes?: readonly JoinedDispute[];
}

/** A received date disputed by a sender whose letter was joined with the case. */
export interface JoinedDispute {
  senderId: string;
  claimedOn: Day;
  status: 'open' | 'decided';
}

/** Before anything has happened. */
export const NO_OVERSIGHT: CaseOversight = {
  marks: [],
  reassignments: 0,
  workedOn: [],
  rereadings: [],
  results: 0,
  reviews: [],
  late: null,
  complaint: null,
  dispute: null,
};

/** Whether the level above has to read this case: something drawn, late or disputed lies with it. */
export function isReadAbove(
  { rereadings, late, dispute, joinedDisputes = [] }: CaseOversight,
  isOver: boolean,
): boolean {
  const isOpen = [...rereadings, ...joinedDisputes].some((one) => one.status === 'open');
  return isOpen || dispute?.status === 'open' || (late !== null && !isOver);
}
