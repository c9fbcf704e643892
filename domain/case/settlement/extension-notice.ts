import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import type { Context } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { SETTLEMENT_KEYS } from '../screening/acceptance.ts';
import { handlerOrHead, isOwed, open } from '../obligations.ts';
import type { CaseState } from '../state.ts';

/** Owed to both parties once the period in which their matter is settled was extended; once, until it is given. */
export function oweExtensionNotice(
  state: CaseState,
  events: readonly CaseEvent[],
  context: Context,
): ObligationEvent[] {
  const isExtended = events.some(
    (one) =>
      one.type === 'DeadlineMoved' &&
      one.entry.kind === 'extension' &&
      state.obligations.some(({ id, key }) => id === one.obligationId && SETTLEMENT_KEYS.includes(key)),
  );
  if (!isExtended || isOwed(state, 'ext.notice')) return [];
  const next = events.reduce((folded, event) => evolveEvent(folded, event, context.now), state);
  return open(next, 'ext.notice', context.today, handlerOrHead(next), context);
}
