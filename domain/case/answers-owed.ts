import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { evolveObligations } from '../deadlines/obligation-events.ts';
import type { Owner } from '../deadlines/obligation.ts';
import type { Context } from '../process.ts';
import { handlerOrHead, open } from './obligations.ts';
import type { CaseState } from './state.ts';

/**
 * The answers that an outcome without a conclusion owes: to the sender, and to the body that passed the letter on
 * (Luật Tiếp công dân 2013 Đ27.2).
 */
export function oweAnswers(state: CaseState, on: Day, context: Context): ObligationEvent[] {
  const owner = handlerOrHead(state);
  return openEach(state, [['answer.sender', owner], ...oweRelay(state, owner)], on, context);
}

/** The report back to the body whose letter it was; none for any other sender. */
export function oweRelay({ senderType }: CaseState, owner: Owner): readonly (readonly [key: string, owner: Owner])[] {
  return senderType === 'body' ? [['intake.report_back', owner]] : [];
}

/** Opens several obligations from one day; those of the same key are numbered on. */
export function openEach(
  state: CaseState,
  wanted: readonly (readonly [key: string, owner: Owner])[],
  on: Day,
  context: Context,
): ObligationEvent[] {
  return wanted.reduce<ObligationEvent[]>((opened, [key, owner]) => {
    const obligations = opened.reduce(evolveObligations, state.obligations);
    return [...opened, ...open({ ...state, obligations }, key, on, owner, context)];
  }, []);
}
