import type { CommandBody } from '../processes/build-command.ts';

/** Words of a command with the place at which they stand in it: `consequences.0.recommendation`. */
interface PlacedWords {
  field: string;
  text: string;
}

/** The words that stand at these places of a command; `[]` in a place stands for each of a list. */
export function wordsAt(body: CommandBody, places: readonly string[]): PlacedWords[] {
  return places.flatMap((place) => within(body, place.split('.'), []));
}

function within(value: unknown, [step, ...rest]: readonly string[], path: readonly string[]): PlacedWords[] {
  if (step === undefined) return typeof value === 'string' ? [{ field: path.join('.'), text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const name = step.replace('[]', '');
  const inner: unknown = Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
  if (name === step) return within(inner, rest, [...path, name]);
  return Array.isArray(inner) ? inner.flatMap((one, at) => within(one, rest, [...path, name, String(at)])) : [];
}
