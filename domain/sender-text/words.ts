import { foldWords, plainText } from '../matching/fold.ts';
import type { FoldedWord } from '../matching/fold.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORDS = /[\p{L}\p{M}\d]+/gu;

/** The words of a text in order, without marks and in small letters, short forms written out. */
export function foldedWords(text: string): readonly FoldedWord[] {
  return foldWords(text);
}

/**
 * The words of a text in order, in small letters and with their marks; the tone stands behind each word, so that it does not
 * matter over which vowel it was written, and i is the same as y.
 */
export function tonedWords(text: string): readonly string[] {
  return [...text.normalize('NFC').matchAll(WORDS)].map(([word]) => {
    const parted = word.normalize('NFD').toLowerCase();
    const tones = parted.match(TONES) ?? [];
    return parted.replaceAll(TONES, '').normalize('NFC').replaceAll('y', 'i') + tones.join('');
  });
}

/** The same words as somebody types them who types no marks. */
export function untonedWords(text: string): readonly string[] {
  return tonedWords(plainText(text));
}

/** Every run of `length` words that stand side by side. */
export function runsOf<T>(words: readonly T[], length: number): (readonly T[])[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length));
}
