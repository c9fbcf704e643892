import type { CallInput } from '../../api/call.ts';
import { newDraft, submissionOf } from './draft.ts';
import type { DraftValues } from './draft.ts';

/** Shorter than this nothing can be told of a letter. */
const ENOUGH = 40;

/**
 * What of a letter is compared while it is typed: its words and whom it names, never who wrote. Null while it is too short,
 * and for a letter about the receiving body itself, which leaves this page only when it is filed.
 */
export function soughtOf(
  values: Pick<DraftValues, 'concernsOwnBody' | 'content' | 'subjects'>,
): CallInput<'findSimilarToText'>['body'] | null {
  const { content, subjects } = submissionOf({ ...newDraft(''), values });
  const text = content.trim();
  if (values.concernsOwnBody !== false || text.length < ENOUGH) return null;
  return subjects === undefined ? { content: text } : { content: text, subjects };
}
