import { useQuery } from '@tanstack/react-query';
import type { WebTexts } from '../../../texts/web/vi.ts';
import { referenceQuery } from '../api/queries.ts';
import type { Reference } from '../api/types.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { wordsFor } from '../app/words.ts';

type WordList = Readonly<Record<string, string>>;

function lists(reference: Reference | undefined): WordList[] {
  return Object.values(reference ?? {}).map((rows) => Object.fromEntries(rows.map((row) => [row.code, row.label])));
}

/** Words of the API for a code: as they are in Vietnamese, our own words in other languages where we have some. */
export function useSaid(): (list: keyof WebTexts['words'], code: string | null, said: string | null) => string {
  const words: Readonly<Record<string, WordList>> = useTexts().words;
  const language = useLanguage();
  return (list, code, said) => (language === 'vi' ? said : (words[list]?.[code ?? ''] ?? said)) ?? '';
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
