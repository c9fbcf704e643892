import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A fictional letter of the labelled set: letters of one matter are duplicates of each other, however they are written. */
export interface LabelledLetter {
  /** `family/matter/variant`. */
  id: string;
  /** Letters that look alike at first sight: one form, one place or one person. */
  family: string;
  matter: string;
  text: string;
}

/** Two letters of one family and what a careful reader says of them. */
export interface LabelledPair {
  a: LabelledLetter;
  b: LabelledLetter;
  same: boolean;
}

/** Weights and thresholds were chosen by the first half; nothing was chosen by the second, whose figures are the ones to go by. */
const HALVES = { tuned: ['tuned-1', 'tuned-2'], 'held-out': ['held-out-1', 'held-out-2'] } as const;
const HEAD = /^== (.+)$/m;

/** The letters of one half of the set, as they stand in test/matching/letters. */
export function readLetters(half: keyof typeof HALVES): LabelledLetter[] {
  return HALVES[half].flatMap((name) => {
    const file = fileURLToPath(new URL(`letters/${name}.txt`, import.meta.url));
    const [, ...parts] = readFileSync(file, 'utf8').split(HEAD);
    return parts.flatMap((id, at) =>
      at % 2 === 1
        ? []
        : {
            id,
            family: id.split('/')[0] ?? '',
            matter: id.split('/', 2).join('/'),
            text: (parts[at + 1] ?? '').trim(),
          },
    );
  });
}

/** Every two letters once. */
export function everyTwo(letters: readonly LabelledLetter[]): LabelledPair[] {
  return letters.flatMap((a, at) => letters.slice(at + 1).map((b) => ({ a, b, same: a.matter === b.matter })));
}

/** The labelled pairs: every two letters of one family, so that all that are not the same look alike for some reason. */
export function labelledPairs(letters: readonly LabelledLetter[]): LabelledPair[] {
  return everyTwo(letters).filter(({ a, b }) => a.family === b.family);
}
