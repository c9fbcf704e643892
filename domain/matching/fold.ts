import { SHORT_FORMS } from './word-lists.ts';

/** A word as it is compared, and whether something ends before it: a sentence, a part of one, a line. */
export interface FoldedWord {
  word: string;
  /** The same word without marks, before spelling was evened out: what lists of words are written in. */
  plain: string;
  starts: boolean;
}

/** Lower case, without tone marks, without the marks of vowels and of đ; whatever the normal form it came in. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').normalize('NFKC').toLowerCase();
}

const NUMBER = /^\d/;

/**
 * One syllable as it sounds to somebody who mixes up what sounds alike: i and y, d and gi, s and x, tr and ch, l and n, c, k
 * and q, ng and ngh. Numbers stay.
 */
export function evenSpelling(plain: string): string {
  if (NUMBER.test(plain)) return plain;
  return plain
    .replace(/^gi(?=[aeiou])/, 'd')
    .replace(/^gi$/, 'di')
    .replace(/^(ng|g)h/, '$1')
    .replace(/^tr/, 'ch')
    .replace(/^s/, 'x')
    .replace(/^n(?![gh])/, 'l')
    .replace(/^[kq]/, 'c')
    .replaceAll('y', 'i');
}

const PIECES = /\d+(?:[.,/]\d+)*|d\/c|[a-z]+|[^\sa-z\d]|\n/g;

/** The words of a text in order, as they are compared: marks, case, spelling and usual short forms evened out. */
export function foldWords(text: string): FoldedWord[] {
  const found: FoldedWord[] = [];
  let starts = true;
  for (const [piece] of plainText(text).matchAll(PIECES)) {
    if (!/[a-z\d]/.test(piece)) {
      // A quotation mark, a dash within a name or the like ends nothing.
      starts ||= /[.,;:!?()\n]/.test(piece);
      continue;
    }
    for (const plain of (SHORT_FORMS[piece] ?? piece).split(' ')) {
      found.push({ word: evenSpelling(plain), plain, starts });
      starts = false;
    }
  }
  return found;
}
