import { notice } from '../../deadlines/obligation-notices.ts';
import type { FollowUp } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

type Notice = Extract<FollowUp, { kind: 'notice' }>;

/** Who is told of what the sender asks of the level above, and of what that level finds. */
export function oversightNotices(state: CaseState, event: CaseEvent): readonly Notice[] {
  switch (event.type) {
    case 'SenderReviewRequested':
      return requested(state, event.ground);
    case 'ReviewBegun':
      return [notice('review-begun', 'owner-head')];
    case 'ReportAsked':
      return [notice('report-asked', 'owner-head')];
    case 'DelayReported':
      return [notice('delay-reported', 'level-above')];
    case 'ReceiptDateDisputed':
      return [toOwner(state, 'receipt-date-disputed', 'confirm.receipt_date')];
    case 'DrawnForRereading':
      return [toOwner(state, 'drawn-for-rereading', 'reread.decide')];
    case 'RereadingRecorded':
      return event.agrees ? [notice('rereading-agreed', 'owner-head')] : [notice('rereading-disagreed', 'owner-head')];
    default:
      return [];
  }
}

/** Of a review above nobody below is told before it asks: the body has answered, and that stands until then. */
function requested(state: CaseState, ground: 'late' | 'answer' | 'handler'): Notice[] {
  if (ground === 'handler') return [notice('handler-complained-of', 'owner-head')];
  if (ground === 'answer') return [];
  return [toOwner(state, 'delay-complained-of', `${state.track === 'party' ? 'party' : 'state'}.tc.overdue_ask`)];
}

function toOwner({ obligations }: CaseState, code: string, key: string): Notice {
  const owed = obligations.findLast((one) => one.key === key && one.status === 'open');
  return notice(code, 'owner', owed?.id ?? null);
}
