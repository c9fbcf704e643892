import type { Day } from '../../calendar/calendar.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { senderOwed } from './senders.ts';
import type { CaseState } from '../state.ts';

/** The events that settle on that day what is owed to these senders under these keys; late when the last day has passed. */
export function settleFor(
  state: CaseState,
  senderIds: readonly string[],
  keys: readonly string[],
  on: Day,
  status: 'met' | 'cancelled' = 'met',
): ObligationEvent[] {
  const theirs = state.obligations.filter((one) => senderIds.includes(senderOwed(state, one)));
  return settle(theirs, keys, on, status);
}
