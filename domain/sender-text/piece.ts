/** What of a sender must not stand in a text that others read (product: F18; practice: P30). */
export const SENDER_DATA = ['phone', 'email', 'id-number', 'name', 'address'] as const;

export type SenderData = (typeof SENDER_DATA)[number];

/** Words of a name or an address that are compared as one; longer names are compared by their first six. */
export const MOST_WORDS = 6;
/** Fewer words are a name only with their tone marks. */
export const FOLDED_WORDS = 3;
/** Digits of a telephone or identity number; shorter ones are sums, days and numbers of documents too. */
export const FEWEST_DIGITS = 8;
export const MOST_DIGITS = 12;

/** Words without any mark that stand side by side. */
export function foldedPiece(words: readonly string[]): string {
  return `folded/${words.join(' ')}`;
}

/** Two words side by side as they are written. */
export function tonedPiece(words: readonly string[]): string {
  return `toned/${words.join(' ')}`;
}

/** The digits of a number, without the code of the country and the nought in front of it. */
export function numberPiece(digits: string): string {
  return `number/${digits}`;
}

/** A number with letters in front, as a passport has. */
export function paperPiece(letters: string, digits: string): string {
  return `paper/${letters}${digits}`;
}

/** An address of electronic mail. */
export function emailPiece(email: string): string {
  return `email/${email}`;
}
