import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import type { Context } from '../../process.ts';
import { CLEARING_LAW_NOTICES, EXPULSION_SENTENCES } from '../../taxonomy/settlement.ts';
import type { LawNotice, Sentence } from '../../taxonomy/settlement.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';

/** The step that each notice of a body of law asks of the head (practice: P17). */
const STEPS: Readonly<Record<LawNotice, string>> = {
  proceedings: 'law.proceedings',
  detention: 'law.detention',
  prosecution: 'law.prosecution',
  trial: 'law.trial',
  judgment: 'law.judgment',
  exempted: 'law.exempted',
  'not-prosecuted': 'law.cleared',
  discontinued: 'law.cleared',
  acquitted: 'law.cleared',
};

/** Steps that have no object any more once the person is cleared. */
const WHILE_PROCEEDINGS_LAST = ['law.proceedings', 'law.detention', 'law.prosecution', 'law.trial'] as const;

/** Steps that an order of suspension answers: it is what they ask the head to consider. */
export const ANSWERED_BY_SUSPENSION: readonly string[] = ['law.proceedings', 'law.detention'];

/** The key of the step that this notice asks for. */
export function stepOf(notice: LawNotice): string {
  return STEPS[notice];
}

/**
 * What a notice makes the head owe, from today: the named step, once while it lies open; after a clearing notice only where a
 * discipline may rest on the proceedings, to look at it again. A notice that came without a referral of our own is passed on to
 * whoever manages the person (22-QĐ/TW).
 */
export function oweLawStep(
  state: CaseState,
  { notice, sentence }: { notice: LawNotice; sentence: Sentence | null },
  context: Context,
): ObligationEvent[] {
  const { today } = context;
  const head = roleOwner(state, 'HEAD');
  const isClearing = CLEARING_LAW_NOTICES.includes(notice);
  const isNeeded = !isClearing || state.disciplines.some((one) => one.status !== 'not-disciplined');
  const key = stepOf(notice);
  const isHeavy = sentence !== null && EXPULSION_SENTENCES.includes(sentence);
  const particulars = isHeavy ? { conditions: { sentence: 'expulsion' } } : {};
  const isPassedOn = state.referral === null && !isOwed(state, 'party.law_notice.in');
  return [
    ...(isClearing ? settle(state.obligations, WHILE_PROCEEDINGS_LAST, today, 'cancelled') : []),
    ...(isNeeded && !isOwed(state, key) ? open(state, key, today, head, context, particulars) : []),
    ...(isPassedOn ? open(state, 'party.law_notice.in', today, head, context) : []),
  ];
}
