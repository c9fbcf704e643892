import type { Fingerprint } from './fingerprint.ts';
import { containedPart, sharedPart } from './sketch.ts';

/** How alike two letters are. */
export const SIMILARITIES = ['near-identical', 'similar'] as const;
export type Similarity = (typeof SIMILARITIES)[number];

/** Why two letters are held to be alike, most telling first. */
export const REASONS = ['same-words', 'like-words', 'same-place', 'same-subject', 'same-figures'] as const;
export type Reason = (typeof REASONS)[number];

/** What a comparison comes to; null = not alike. `score` only puts answers in order. */
export interface Likeness {
  similarity: Similarity;
  score: number;
  because: readonly Reason[];
}

/**
 * What each sign weighs, found by logistic regression on the tuned half of the labelled set (test/matching) and rounded. A
 * shared subject weighs nothing there: letters about one person are as often about different matters. It finds letters
 * (fingerprint.ts) and is said, but does not make them alike.
 */
const WEIGHTS = {
  words: 2.6,
  containedWords: 3.5,
  pairs: 0.6,
  containedGrams: 1.9,
  samePlace: 1.5,
  otherPlace: -2.2,
  otherWidePlace: -1,
  figure: 0.6,
} as const;
/** The least at which nine of ten letters found in the tuned half were duplicates (in steps of a tenth or two). */
const SIMILAR_FROM = 4.8;
const FIGURES_COUNTED = 2;
/** Letters with hardly a telling word are like everything. */
const FEWEST_WORDS = 5;
/** What copies with other marks, order or addressee kept in the tuned half, and nothing else of another place or matter did. */
const NEAR_IDENTICAL = { words: 0.6, pairs: 0.3 } as const;

/** Compares two letters by their fingerprints; the same whichever comes first. `subjectShared`: somebody on record is named in both. */
export function compareLetters(a: Fingerprint, b: Fingerprint, subjectShared: boolean): Likeness | null {
  if (Math.min(a.wordCount, b.wordCount) < FEWEST_WORDS) return null;
  const words = sharedPart(a.words, b.words);
  const pairs = sharedPart(a.pairs, b.pairs);
  const [samePlace, figures] = [meet(a.places, b.places), Math.min(FIGURES_COUNTED, shared(a.figures, b.figures))];
  const otherPlace = areApart(a.places, b.places);
  const score =
    WEIGHTS.words * words +
    WEIGHTS.containedWords * containedPart(words, a.wordCount, b.wordCount) +
    WEIGHTS.pairs * pairs +
    WEIGHTS.containedGrams * containedPart(sharedPart(a.grams, b.grams), a.gramCount, b.gramCount) +
    (samePlace ? WEIGHTS.samePlace : 0) +
    (otherPlace ? WEIGHTS.otherPlace : 0) +
    (areApart(a.widePlaces, b.widePlaces) ? WEIGHTS.otherWidePlace : 0) +
    WEIGHTS.figure * figures;
  if (score < SIMILAR_FROM) return null;
  const isNear = words >= NEAR_IDENTICAL.words && pairs >= NEAR_IDENTICAL.pairs && !otherPlace;
  return {
    similarity: isNear ? 'near-identical' : 'similar',
    score,
    because: [
      isNear ? 'same-words' : 'like-words',
      ...(samePlace ? (['same-place'] as const) : []),
      ...(subjectShared || meet(a.names, b.names) ? (['same-subject'] as const) : []),
      ...(figures > 0 ? (['same-figures'] as const) : []),
    ],
  };
}

function shared(a: readonly number[], b: readonly number[]): number {
  return a.filter((one) => b.includes(one)).length;
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  return shared(a, b) > 0;
}

/** Both name something and nothing in common; who names nothing speaks of no other. */
function areApart(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !meet(a, b);
}
