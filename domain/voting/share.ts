/** A part of a body as a fraction of whole numbers; `more` = must be passed, else it is enough to reach it. */
export interface Share {
  n: number;
  of: number;
  more: boolean;
}

/** Whether so many votes of such a base are enough; whole numbers only, nothing is divided. No votes are never enough. */
export function reaches(votes: number, base: number, share: Share): boolean {
  if (votes < 1) return false;
  return share.more ? votes * share.of > base * share.n : votes * share.of >= base * share.n;
}

/** The fewest votes that are enough, at least one. */
export function votesNeeded(base: number, share: Share): number {
  const product = base * share.n;
  const rest = product % share.of;
  const whole = (product - rest) / share.of;
  return Math.max(1, share.more || rest > 0 ? whole + 1 : whole);
}
