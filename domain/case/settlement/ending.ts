import { evolveObligations } from '../../deadlines/obligation-events.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import type { Context } from '../../process.ts';
import { SETTLEMENT_KEYS } from '../screening/acceptance.ts';
import { oweAnswers } from '../follow-up/answers-owed.ts';
import { SCREENING_KEYS } from '../obligations.ts';
import { PAUSED_BY_HEAD, PAUSED_BY_QUESTION, goOn } from './standstill.ts';
import type { CaseState } from '../state.ts';

/** What an end of the settlement answers, whatever the end is. */
const ANSWERED_BY_ENDING: readonly string[] = [
  ...SCREENING_KEYS,
  ...SETTLEMENT_KEYS,
  'intake.internal_sort',
  'proposal.answer',
  'party.watch.review',
  'withdrawal.decide',
  'pause.review',
  'life.decide',
];

/** What is owed to the sender, the press, bodies of law or the record, and so survives every end of the settlement. */
const OWED_ALL_THE_SAME: readonly string[] = [
  'intake.head_notice',
  'intake.report_back',
  'confirm.receipt_date',
  'assignment.answer',
  'refer.crime',
  'refer.followup',
  'protect.ack',
  'press.answer',
  'press.feedback_reply',
  'state.tc.press_reply',
  'answer.sender',
  'complaint.answer',
  'reread.decide',
  'confirm.entry_date',
  'handover.minutes',
  'life.family',
  'life.leaving',
  'party.law_notice.in',
  'law.proceedings',
  'law.detention',
  'law.prosecution',
  'law.trial',
  'law.judgment',
  'law.exempted',
  'law.cleared',
  'hold.reconsider',
  'dossier.receipt',
];

/**
 * The settlement ends without the committee's conclusion: what it owed is answered by that, steps on the way to a conclusion
 * are owed no more, and the answers are owed. What stood still runs again first: an end is late only by the days
 * that counted.
 */
export function endSettlement(state: CaseState, context: Context): ObligationEvent[] {
  const { today } = context;
  const running = goOn(state, [...PAUSED_BY_QUESTION, ...PAUSED_BY_HEAD], today, context);
  const obligations = running.reduce(evolveObligations, state.obligations);
  const steps = obligations
    .map((one) => one.key)
    .filter((key) => !ANSWERED_BY_ENDING.includes(key) && !OWED_ALL_THE_SAME.includes(key));
  return [
    ...running,
    ...settle(obligations, ANSWERED_BY_ENDING, today),
    ...settle(obligations, steps, today, 'cancelled'),
    ...oweAnswers(state, today, context),
  ];
}
