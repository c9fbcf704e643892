import {
  emailPiece,
  FEWEST_DIGITS,
  FOLDED_WORDS,
  foldedPiece,
  MOST_DIGITS,
  MOST_WORDS,
  numberPiece,
  paperPiece,
  tonedPiece,
} from './piece.ts';
import { foldedWords, runsOf, tonedWords } from './words.ts';

/** Digits with at most three signs between them that people part numbers by. */
const DIGITS = /\d(?:[\s.\-–()/]{0,3}\d)+/g;
const PAPER = /(?<![a-z\d])([a-z]{1,3})[\s.-]?(\d(?:[\s.-]?\d){5,11})(?!\d)/g;
const EMAIL = /[^\s@<>()[\]{},;:"'“”]{1,64} ?@ ?[^\s@<>()[\]{},;:"'“”]{1,190}\.[a-z]{2,24}/g;

/**
 * Everything in a text that might be a piece of a sender: runs of words, numbers in whatever groups they are written, and
 * addresses of mail. Whether it is one, only whoever has the marks can tell.
 */
export function textPieces(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const folded = foldedWords(text).map((one) => one.plain);
  for (let length = FOLDED_WORDS; length <= MOST_WORDS; length += 1) {
    for (const run of runsOf(folded, length)) found.add(foldedPiece(run));
  }
  for (const run of runsOf(tonedWords(text), 2)) found.add(tonedPiece(run));
  const plain = text.normalize('NFKC').toLowerCase();
  for (const [digits] of plain.matchAll(DIGITS)) addNumbers(found, digits.replaceAll(/\D/g, ''));
  for (const [, letters = '', digits = ''] of plain.matchAll(PAPER)) {
    found.add(paperPiece(letters, digits.replaceAll(/\D/g, '')));
  }
  for (const [email] of plain.matchAll(EMAIL)) found.add(emailPiece(email.replaceAll(' ', '')));
  return found;
}

/** A number may stand within a longer row of digits: after a day, before another number, with +84 in front. */
function addNumbers(found: Set<string>, digits: string): void {
  for (let length = FEWEST_DIGITS; length <= MOST_DIGITS; length += 1) {
    for (let at = 0; at + length <= digits.length; at += 1) found.add(numberPiece(digits.slice(at, at + length)));
  }
}
