import type { MarkCode } from '../../api/oversight-queries.ts';

/** The acts as they follow each other in the life of a case. */
export const MARK_ORDER: readonly MarkCode[] = [
  'DECLINED',
  'WATCHED',
  'DOWNGRADED',
  'REASSIGNED_AGAIN',
  'EXTENDED',
  'PAUSED',
  'PAUSED_LONG',
  'REPORT_RETURNED_AGAIN',
  'DEFERRED_AGAIN',
  'PROPOSAL_REFUSED',
  'SPLIT',
  'HANDED_DOWN',
  'REOPENED',
  'NOT_TAKEN',
  'BACK_DATED',
];
