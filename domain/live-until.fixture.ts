/** Batches of stories after which what is still missing is beyond chance. */
const BATCHES = 12;

/**
 * Has stories lived, batch after batch, until nothing is missing, so that no seed has to be a lucky one; nearly always the first
 * batch is the only one. Each must begin by chance anew. Answers what is missing after all of them.
 */
export function liveUntil(batch: () => void, missing: () => readonly string[]): readonly string[] {
  for (let n = 0; n < BATCHES; n += 1) {
    batch();
    if (missing().length === 0) return [];
  }
  return missing();
}

/** Fails with the sentences of all promises that this accepted step has broken. */
export function holdTo<Step extends { type: string }>(
  promises: Readonly<Record<string, (step: Step) => boolean>>,
  step: Step,
): void {
  const broken = Object.entries(promises).filter(([, isKept]) => !isKept(step));
  if (broken.length === 0) return;
  throw new Error(`after ${step.type}, broken: ${broken.map(([promise]) => promise).join('; ')}`);
}
