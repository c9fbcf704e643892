import { URGING_PHRASES } from './urging-phrases.ts';
import type { UrgingPhrase } from './urging-phrases.ts';

/** A word without its marks, and the marks beside it: whoever writes without marks is understood all the same. */
interface Word {
  bare: string;
  marks: readonly string[];
}

interface Sought extends UrgingPhrase {
  words: readonly Word[];
}

/** The stroke of đ, which is no mark of its own in Unicode. */
const STROKE = '\u0335';
/** Tilde and hook are confused as often as they are heard alike (kỹ luật, kỷ luật). */
const TILDE = '\u0303';
const HOOK = '\u0309';

const SOUGHT: readonly Sought[] = URGING_PHRASES.flatMap((list) => list.phrases)
  .map((one) => ({ ...one, words: wordsOf(one.phrase) }))
  .toSorted((a, b) => b.words.length - a.words.length);

/**
 * The phrase by which an urging would name a finding, a form of discipline or an outcome, as it is written correctly; null
 * when it names none. Case, spacing, missing marks and i for y hide nothing; other marks make another word (cảnh báo, chờ quá).
 */
export function namesFinding(text: string): string | null {
  const words = wordsOf(text);
  for (const [at] of words.entries()) {
    const found = SOUGHT.find((one) => standsAt(one, words, at));
    if (found !== undefined) return found.phrase;
  }
  return null;
}

function wordsOf(text: string): Word[] {
  const written = text
    .normalize('NFD')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase();
  return (written.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({
    bare: word.replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('y', 'i'),
    marks: word.replaceAll(TILDE, HOOK).replaceAll('đ', STROKE).match(/\p{M}/gu) ?? [],
  }));
}

function standsAt(
  { words: sought, notBefore = [], notAfter = [] }: Sought,
  words: readonly Word[],
  at: number,
): boolean {
  const before = words[at - 1]?.bare ?? '';
  const after = words[at + sought.length]?.bare ?? '';
  return (
    sought.every((one, index) => isSame(words[at + index], one)) &&
    !notBefore.includes(after) &&
    !notAfter.includes(before)
  );
}

/** The same letters, and no mark that the correct word does not have. */
function isSame(written: Word | undefined, correct: Word): boolean {
  if (written?.bare !== correct.bare) return false;
  return written.marks.every((mark) => correct.marks.includes(mark));
}
