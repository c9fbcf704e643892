import { addressPieces } from './address-pieces.ts';
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
import type { SenderData } from './piece.ts';
import { foldedWords, tonedWords, untonedWords } from './words.ts';

/** What is known of somebody who sent a letter, or who stands beside them in it. */
export interface Personal {
  name?: string | undefined;
  address?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  idNumber?: string | undefined;
}

/** Something by which a sender is known, as it is compared. */
export interface SenderPiece {
  data: SenderData;
  piece: string;
}

const HONORIFIC = /^\s*(?:(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|đồng chí|đ\/c)\s+)+/iu;

/**
 * The pieces by which these people would be known in a text. A name of one word is none: it is the name of too many. Of an
 * address only what is narrower than a commune, and nothing of a place that the letter itself complains about.
 */
export function senderPieces(people: readonly Personal[], letter: string): SenderPiece[] {
  return people.flatMap((one) => [
    ...of('phone', one.phone, phonePieces),
    ...of('email', one.email, (email) => [emailPiece(email.normalize('NFKC').toLowerCase().replaceAll(/\s/g, ''))]),
    ...of('id-number', one.idNumber, idPieces),
    ...of('name', one.name, namePieces),
    ...of('address', one.address, (address) => addressPieces(address, letter)),
  ]);
}

function of(data: SenderData, value: string | undefined, pieces: (value: string) => readonly string[]): SenderPiece[] {
  return value === undefined ? [] : pieces(value).map((piece) => ({ data, piece }));
}

/** Several numbers in one field are each one. */
function phonePieces(phone: string): readonly string[] {
  return phone
    .normalize('NFKC')
    .split(/[/,;]|\p{L}+/u)
    .map((part) =>
      part
        .replaceAll(/\D/g, '')
        .replace(/^(?:00)?84(?=\d{8})/, '')
        .replace(/^0/, ''),
    )
    .filter((digits) => digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS)
    .map(numberPiece);
}

function idPieces(idNumber: string): readonly string[] {
  const plain = idNumber
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');
  const [, letters = '', digits = ''] = /^([a-z]{0,3})(\d+)$/.exec(plain) ?? [];
  if (digits.length < (letters === '' ? FEWEST_DIGITS : 6) || digits.length > MOST_DIGITS) return [];
  return [letters === '' ? numberPiece(digits) : paperPiece(letters, digits)];
}

/** Three words and more with or without their marks; two as they are written, or both without any. */
function namePieces(written: string): readonly string[] {
  const name = written.normalize('NFC').replace(HONORIFIC, '');
  const folded = foldedWords(name).map((one) => one.plain);
  if (folded.length >= FOLDED_WORDS) return [foldedPiece(folded.slice(0, MOST_WORDS))];
  return folded.length === 2 ? [...new Set([tonedPiece(tonedWords(name)), tonedPiece(untonedWords(name))])] : [];
}
