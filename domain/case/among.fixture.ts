/** One element, always the same for the same number; `otherwise` when there is none. Throws when there is nothing at all. */
export function among<T>(list: readonly T[], n = 0, otherwise?: T): T {
  const chosen = list[n % Math.max(list.length, 1)] ?? otherwise;
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}
