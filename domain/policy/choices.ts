import { DECIDERS } from '../authority/decision.ts';
import type { PolicyRow } from './policy.ts';

/**
 * What becomes of a form that is out of time: voted all the same and not enforced (HD 06-HD/UBKTTW of 2018, older practice), or
 * left off the paper, as a period of limitation reads by itself (69-QĐ/TW Đ4).
 */
const LIMIT_MODES = ['vote-then-not-enforce', 'exclude'] as const;
export type LimitMode = (typeof LIMIT_MODES)[number];

/** Whether a second person reads what reaches a subject before it goes out (practice: P30); `none` = nobody has to [own]. */
const EXPOSURE_REVIEWS = ['second-person', 'none'] as const;

/** Whether a higher body may take a matter on past a lower one for this reason (practice: P14). */
const BYPASSES = ['allowed', 'not-allowed'] as const;

/** Rows that give no length of time but choose one of several readings of the law, by key, with what may be chosen. */
export const POLICY_CHOICES = {
  'limit.mode': LIMIT_MODES,
  'exposure.review': EXPOSURE_REVIEWS,
  'decide.accept': DECIDERS,
  'decide.inspect': DECIDERS,
  'decide.decline': DECIDERS,
  'decide.transfer': DECIDERS,
  'decide.refer': DECIDERS,
  'decide.terminate': DECIDERS,
  'bypass.unable': BYPASSES,
  'bypass.inactive': BYPASSES,
  'bypass.may-not-know': BYPASSES,
} as const satisfies Readonly<Record<string, readonly string[]>>;
type ChoiceKey = keyof typeof POLICY_CHOICES;

/** What may be chosen by a row of this key; null where the row gives a length of time. */
export function choicesOf(key: string): readonly string[] | null {
  return Object.hasOwn(POLICY_CHOICES, key) ? POLICY_CHOICES[key as ChoiceKey] : null;
}

/** What a row of such a key chooses, or null where it says nothing that may be chosen: never a guess. */
export function chosenBy<K extends ChoiceKey>(
  key: K,
  row: PolicyRow | null,
): (typeof POLICY_CHOICES)[K][number] | null {
  return POLICY_CHOICES[key].find((choice) => choice === row?.choice) ?? null;
}
