import type { WebTexts } from '../../../texts/web/vi.ts';
import type { Obligation } from '../api/types.ts';
import { fill } from '../app/words.ts';

/** Why something was met late, or that nobody has said; nothing for what was not late. A list is not told the reason. */
export function latenessNotes(
  { latenessReason, unexplained }: Pick<Obligation, 'latenessReason' | 'unexplained'>,
  words: WebTexts['lateness'],
): string[] {
  if (latenessReason !== null) return [fill(words.explained, { reason: latenessReason })];
  return unexplained ? [words.unexplained] : [];
}
