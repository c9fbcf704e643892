/**
 * How many matters letters come to when near-identical ones count once (practice: P28): letters tied directly or through
 * others are one. `ties` are pairs of places in the list.
 */
export function countOnce(letters: number, ties: readonly (readonly [number, number])[]): number {
  const groups = Array.from({ length: letters }, (_, letter) => letter);
  for (const [a, b] of ties) {
    const [kept, taken] = [groups[a], groups[b]];
    groups.forEach((group, letter) => {
      if (group === taken && kept !== undefined) groups[letter] = kept;
    });
  }
  return new Set(groups).size;
}
