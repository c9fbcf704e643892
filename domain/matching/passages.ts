import { AFTER_OWN_NAME, FORM_PHRASES, SELF_PHRASES } from './word-lists.ts';
import { foldWords, plainText } from './fold.ts';
import type { FoldedWord } from './fold.ts';

/** The most words of a name that follow "my name is" where nothing ends it. */
const NAME_WORDS = 4;
/** Digits from which a number is a telephone or identity number rather than a sum or a day. */
const CONTACT_DIGITS = 9;

const ADDRESSEE = /^\W*(noi nhan|kinh (gui|chuyen))\b/;
const SIGNATURE = /\(?(da ky|ky,? ghi ro ho ten|ky ten)\)?\W*$/;
const DATELINE = /^.{0,60}\bngay \d{1,2} thang \d{1,2} nam \d{4}\W*$/;
const SENTENCE = /(?<=[.!?])\s/;

/**
 * The words of a letter that are about its matter: without addressee, dateline and signature, without the phrases of forms,
 * and without what says who wrote, so that two letters are never alike because of their sender (practice: P33). `unsaid` are
 * names of the sender as far as they are known.
 */
export function matterWords(text: string, unsaid: readonly string[] = []): FoldedWord[] {
  const lines = text.normalize('NFC').split('\n').filter(isAboutMatter).map(withoutAddressee);
  const hidden = [...FORM_PHRASES, ...unsaid].map((phrase) => foldWords(phrase).map((one) => one.word));
  const selves = SELF_PHRASES.map((phrase) => foldWords(phrase).map((one) => one.word));
  const words = foldWords(lines.join('\n'));
  const kept: FoldedWord[] = [];
  for (let at = 0; at < words.length;) {
    const skipped = lengthAt(words, at, hidden) || selfLengthAt(words, at, selves);
    const word = words[at];
    if (skipped === 0 && word !== undefined && !isContact(word.plain)) {
      kept.push(kept.length > 0 && brokenBefore(words, at, kept.at(-1)) ? { ...word, starts: true } : word);
    }
    at += Math.max(1, skipped);
  }
  return kept;
}

function isAboutMatter(line: string): boolean {
  const plain = plainText(line).trim();
  const isSigned = SIGNATURE.test(plain) && plain.length < 80;
  return !isSigned && !DATELINE.test(plain);
}

/** An addressee ends with its line; in a letter typed as one line, with its first sentence. */
function withoutAddressee(line: string): string {
  if (!ADDRESSEE.test(plainText(line).trim())) return line;
  return line.split(SENTENCE).slice(1).join(' ');
}

/** Where words were left out between two, nothing is said by their standing side by side. */
function brokenBefore(words: readonly FoldedWord[], at: number, before: FoldedWord | undefined): boolean {
  const previous = words[at - 1];
  return previous?.word !== before?.word || previous?.plain !== before?.plain;
}

/** How many words the longest of these phrases takes up from here; 0 = none stands here. */
function lengthAt(words: readonly FoldedWord[], at: number, phrases: readonly (readonly string[])[]): number {
  const lengths = phrases
    .filter((phrase) => phrase.length > 0 && phrase.every((part, index) => words[at + index]?.word === part))
    .map((phrase) => phrase.length);
  return Math.max(0, ...lengths);
}

/** The phrase by which somebody names themself, with the name as far as it may go. */
function selfLengthAt(words: readonly FoldedWord[], at: number, phrases: readonly (readonly string[])[]): number {
  const phrase = lengthAt(words, at, phrases);
  if (phrase === 0) return 0;
  let length = phrase;
  while (length < phrase + NAME_WORDS && isInName(words[at + length])) length += 1;
  return length;
}

function isInName(word: FoldedWord | undefined): boolean {
  return word !== undefined && !word.starts && !AFTER_OWN_NAME.includes(word.plain) && !/\d/.test(word.plain);
}

function isContact(plain: string): boolean {
  return plain.replaceAll(/\D/g, '').length >= CONTACT_DIGITS && !/[.,/]/.test(plain);
}
