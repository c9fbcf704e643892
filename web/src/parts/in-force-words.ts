import type { WebTexts } from '../../../texts/web/vi.ts';
import type { PolicyRow } from '../api/rules-queries.ts';
import { fill, showDay } from '../app/words.ts';

/** Whether a row is in force, or from or until when it is; `today` is the legal day in Vietnam. */
export function forceWords(
  { inForce, effectiveFrom, effectiveTo }: Pick<PolicyRow, 'inForce' | 'effectiveFrom' | 'effectiveTo'>,
  today: string,
  words: Pick<WebTexts['rules'], 'inForce' | 'inForceFrom' | 'inForceUntil'>,
): string {
  if (inForce) return words.inForce;
  return effectiveTo !== null && effectiveTo < today
    ? fill(words.inForceUntil, { day: showDay(effectiveTo) })
    : fill(words.inForceFrom, { day: showDay(effectiveFrom ?? '') });
}
