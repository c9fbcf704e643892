import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../api/queries.ts';
import type { Reference } from '../api/types.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { wordsFor } from '../app/words.ts';

type WordList = Readonly<Record<string, string>>;

function lists(reference: Reference | undefined): WordList[] {
  return Object.values(reference ?? {}).map((rows) => Object.fromEntries(rows.map((row) => [row.code, row.label])));
}

/**
 * Words for a group of codes: in Vietnamese the reference data first, then ours; in other languages ours first.
 * A code without words is shown as it is.
 */
export function useCodeWords(): (codes: readonly string[]) => (code: string) => string {
  const { words } = useTexts();
  const language = useLanguage();
  const { data } = useQuery(referenceQuery);
  const own: WordList[] = Object.values(words);
  const known = language === 'vi' ? [...lists(data), ...own] : [...own, ...lists(data)];
  return (codes) => {
    const list = wordsFor(codes, known);
    return (code) => list?.[code] ?? code;
  };
}
