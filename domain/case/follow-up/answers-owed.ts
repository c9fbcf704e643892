import type { Day } from '../../calendar/calendar.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { evolveObligations } from '../../deadlines/obligation-events.ts';
import type { Owner } from '../../deadlines/obligation.ts';
import type { Context } from '../../process.ts';
import { handlerOrHead, open } from '../obligations.ts';
import { concerning, isGone, sendersOf, sendersOfType } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

/**
 * The answers that an outcome without a conclusion owes: to the sender, and to the body that passed the letter on
 * (Luật Tiếp công dân 2013 Đ27.2).
 */
export function oweAnswers(state: CaseState, on: Day, context: Context): ObligationEvent[] {
  const owner = handlerOrHead(state);
  return openEach(state, [...oweEachSender(state, 'answer.sender', owner), ...oweRelay(state, owner)], on, context);
}

/** What is to be opened: the key, who owes it, and of several senders the one to whom. */
export type Owed = readonly [key: string, owner: Owner, concerns?: string | undefined];

/** The same to each sender who can still be told; once where nobody can be named. */
export function oweEachSender(state: CaseState, key: string, owner: Owner): readonly Owed[] {
  const told = sendersOf(state).filter((one) => !isGone(one));
  return told.map(({ id }) => [key, owner, concerning(state, id).concerns] as const);
}

/** The report back to the body that passed the letter on and waits for it; none for any other sender. */
export function oweRelay(state: CaseState, owner: Owner): readonly Owed[] {
  const [first] = sendersOf(state);
  const others = sendersOfType(state, 'body').filter((id) => id !== first?.id);
  return [
    ...(isRelayed(state) ? [['intake.report_back', owner] as const] : []),
    ...others.map((id) => ['intake.report_back', owner, id] as const),
  ];
}

/** Whether a body passed the letter on and waits for the result: it sent it itself, or its covering document asks for a report. */
export function isRelayed({ senderType, intake }: CaseState): boolean {
  return senderType === 'body' || intake?.relay?.asksForReport === true;
}

/** Opens several obligations from one day; those of the same key are numbered on. */
export function openEach(state: CaseState, wanted: readonly Owed[], on: Day, context: Context): ObligationEvent[] {
  return wanted.reduce<ObligationEvent[]>((opened, [key, owner, concerns]) => {
    const obligations = opened.reduce(evolveObligations, state.obligations);
    const particulars = concerns === undefined ? {} : { concerns };
    return [...opened, ...open({ ...state, obligations }, key, on, owner, context, particulars)];
  }, []);
}
