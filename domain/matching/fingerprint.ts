import type { Features } from './features.ts';
import { mix, shorten, smallest } from './sketch.ts';
import type { Hash } from './sketch.ts';

/** What is kept of a letter to compare it by: no word follows from it, with or without the key. */
export interface Fingerprint {
  /** Sketches, one byte a place. */
  words: readonly number[];
  pairs: readonly number[];
  grams: readonly number[];
  /** How many different words that say something. */
  wordCount: number;
  gramCount: number;
  /** Hashes of 32 bits, signed, as PostgreSQL keeps them. */
  places: readonly number[];
  widePlaces: readonly number[];
  names: readonly number[];
  figures: readonly number[];
  /** By which letters that may be alike are found: any one in common. */
  keys: readonly number[];
}

/** Raised whenever what is made of the same letter changes: older fingerprints are then made again. */
export const FINGERPRINT_VERSION = 1;

/** Places of the sketches; 256 estimate a share to 0.03, 128 to 0.04. */
const SIZE = { words: 256, pairs: 128, grams: 256 } as const;
/** Two places of a sketch make a key: letters that share a fifth meet in nine of ten such tries, unlike ones hardly ever. */
const ROWS = 2;
const PAIR_BANDS = SIZE.pairs / ROWS;
/** Within one office also by single words, of which letters that tell the same in other words share few. */
const OFFICE_BANDS = 32;
const KEY_OF_NAME = 0x6e616d65;
const KEY_OF_PLACE = 0x706c6163;
const KEY_OF_SUBJECT = 0x73756273;

/** What is on record about a letter beside its words. */
export interface OnRecord {
  /** Persons and bodies it is about. */
  subjectIds: readonly string[];
  /** Bodies that received it or have it now. */
  officeIds: readonly string[];
}

/** The fingerprint of a letter. */
export function fingerprintOf(features: Features, { subjectIds, officeIds }: OnRecord, hash: Hash): Fingerprint {
  const hashed = (kind: string, pieces: readonly string[]) => pieces.map((piece) => hash(`${kind}/${piece}`) | 0);
  const [words, grams] = [hashed('word', features.words), hashed('gram', features.grams)];
  const leastWords = smallest(words, SIZE.words);
  const leastPairs = smallest(hashed('pair', features.pairs), SIZE.pairs);
  const twoWords = features.names.filter((piece) => piece.includes(' '));
  const offices = words.length === 0 ? [] : hashed('office', officeIds);
  const keys = [
    ...(features.pairs.length === 0 ? [] : bandsOf(leastPairs, PAIR_BANDS, 0)),
    ...offices.flatMap((office) => bandsOf(leastWords, OFFICE_BANDS, office)),
    ...hashed('name', twoWords).map((one) => mix(one, KEY_OF_NAME)),
    ...hashed('place', features.places).map((one) => mix(one, KEY_OF_PLACE)),
    ...hashed('subject', subjectIds).map((one) => mix(one, KEY_OF_SUBJECT)),
  ];
  return {
    words: shorten(leastWords),
    pairs: shorten(leastPairs),
    grams: shorten(smallest(grams, SIZE.grams)),
    wordCount: words.length,
    gramCount: grams.length,
    places: hashed('place', features.places),
    widePlaces: hashed('wide', features.widePlaces),
    names: hashed('name', features.names),
    figures: hashed('figure', features.figures),
    keys: [...new Set(keys.map((key) => key | 0))],
  };
}

function bandsOf(values: readonly number[], bands: number, salt: number): number[] {
  return Array.from({ length: bands }, (_, band) =>
    values.slice(band * ROWS, (band + 1) * ROWS).reduce((key, value) => mix(value, key), mix(band + 1, salt)),
  );
}
