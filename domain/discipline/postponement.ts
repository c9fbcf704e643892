import type { Confidence, Day } from '../calendar/calendar.ts';
import { addDays, addMonths } from '../calendar/day.ts';

/** A ground on which discipline is not yet considered (296-QĐ/TW Đ8.7, seen). */
export type PostponementGround =
  | { ground: 'PREGNANT'; birthExpectedOn: Day | null }
  | { ground: 'CHILD_UNDER_12_MONTHS'; bornOn: Day }
  | { ground: 'SERIOUSLY_ILL_IN_HOSPITAL' };

/** A dated rule of postponement that is no period of the deadline policy. */
export interface PostponementRule {
  version: number;
  /** Calendar days until a ground without a known end is looked at again. */
  reviewDays: number;
  childMonths: number;
  legalBasis: string;
  confidence: Confidence;
  /** How sure the review period is; the grounds are as sure as the rule. */
  reviewConfidence: Confidence;
  effectiveFrom: Day | null;
  effectiveTo: Day | null;
}

/** The grounds are seen; the 60 days between reviews are our own, as for other pauses (P17, P19). */
export const POSTPONEMENT_RULES: readonly PostponementRule[] = [
  {
    version: 1,
    reviewDays: 60,
    childMonths: 12,
    legalBasis: '296-QĐ/TW ngày 30/5/2025 Đ8.7',
    confidence: 'seen',
    reviewConfidence: 'own',
    effectiveFrom: '2025-05-30',
    effectiveTo: null,
  },
];

export interface Postponement {
  grounds: readonly PostponementGround['ground'][];
  /** Day on which the grounds are examined again: the first day a ground is known to end, else a review day. */
  reviewOn: Day;
  legalBasis: string;
  confidence: Confidence;
  reviewConfidence: Confidence;
}

/**
 * Whether discipline waits on this day, on which grounds and until which review; null when no ground holds or no rule is in
 * force. The same question on the review day is the review: null = go on, else the next date, always later than `on`.
 */
export function postponementOf(
  facts: readonly PostponementGround[],
  on: Day,
  rules: readonly PostponementRule[] = POSTPONEMENT_RULES,
): Postponement | null {
  const rule = rules
    .filter((one) => (one.effectiveFrom ?? on) <= on && on <= (one.effectiveTo ?? on))
    .toSorted((a, b) => b.version - a.version)[0];
  if (rule === undefined) return null;
  const holding = facts.filter((one) => holds(one, on, rule));
  const reviews = holding.map((one) => reviewOf(one, on, rule)).toSorted();
  const [reviewOn] = reviews;
  if (reviewOn === undefined) return null;
  const { legalBasis, confidence, reviewConfidence } = rule;
  return { grounds: holding.map((one) => one.ground), reviewOn, legalBasis, confidence, reviewConfidence };
}

/** A child is under 12 months up to the day before it is 12 months old; the other grounds hold while they are recorded. */
function holds(fact: PostponementGround, on: Day, rule: PostponementRule): boolean {
  if (fact.ground !== 'CHILD_UNDER_12_MONTHS') return true;
  return fact.bornOn <= on && on < addMonths(fact.bornOn, rule.childMonths);
}

function reviewOf(fact: PostponementGround, on: Day, rule: PostponementRule): Day {
  switch (fact.ground) {
    case 'CHILD_UNDER_12_MONTHS':
      return addMonths(fact.bornOn, rule.childMonths);
    case 'PREGNANT':
      return fact.birthExpectedOn !== null && fact.birthExpectedOn > on
        ? fact.birthExpectedOn
        : addDays(on, rule.reviewDays);
    case 'SERIOUSLY_ILL_IN_HOSPITAL':
      return addDays(on, rule.reviewDays);
  }
}
