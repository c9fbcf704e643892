/** Turns a piece of text into 32 bits; with a key that only the API has, so that a sketch tells nothing without it. */
export type Hash = (piece: string) => number;

/** One byte is kept of each smallest value: enough to estimate, too little to look words up in. */
const KEPT = 256;
const NOTHING = 0xffffffff;

/**
 * The smallest value of a set of hashes under each of `size` permutations: two sets agree in a place as often as their
 * members are shared by both. Values of 32 bits, unsigned; an empty set has the largest value everywhere.
 */
export function smallest(hashes: readonly number[], size: number): number[] {
  const values = Array.from({ length: size }, () => NOTHING);
  const seeds = values.map((_, place) => mix(place + 1, 0x9e3779b9));
  for (const hash of hashes) {
    for (let place = 0; place < size; place += 1) {
      const value = mix(hash, seeds[place] ?? 0);
      if (value < (values[place] ?? 0)) values[place] = value;
    }
  }
  return values;
}

/** One byte of each value. */
export function shorten(values: readonly number[]): number[] {
  return values.map((value) => value % KEPT);
}

/** The share of all members of two sets that both have (Jaccard), estimated from their short sketches; 0 to 1. */
export function sharedPart(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  const same = a.filter((value, place) => value === b[place]).length / a.length;
  // Unlike values agree by chance once in 256 times.
  return Math.max(0, (same - 1 / KEPT) / (1 - 1 / KEPT));
}

/** The share of the smaller of two sets that the larger one has too, from what they share and how many they are; 0 to 1. */
export function containedPart(shared: number, sizeA: number, sizeB: number): number {
  const smaller = Math.min(sizeA, sizeB);
  if (smaller === 0) return 0;
  return Math.min(1, ((shared / (1 + shared)) * (sizeA + sizeB)) / smaller);
}

/** A permutation of 32 bits by its seed. */
export function mix(value: number, seed: number): number {
  let mixed = value ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed = Math.imul((mixed ^ (mixed >>> 16)) + seed, 0x27d4eb2f);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
