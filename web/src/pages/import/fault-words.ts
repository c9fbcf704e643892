import { IMPORT_PROBLEMS as ENGLISH } from '../../../../texts/en/imports.ts';
import type { ImportView } from '../../api/import-queries.ts';
import { useLanguage } from '../../app/language.ts';

type Fault = Pick<ImportView['errors'][number], 'code' | 'text'> & {
  params?: ImportView['errors'][number]['params'];
};

/** What is wrong in a file, in the chosen language; in Vietnamese as it came. */
export function useFaultWords(): (fault: Fault) => string {
  const language = useLanguage();
  const sentences: Readonly<Record<string, (params: NonNullable<Fault['params']>) => string>> = ENGLISH;
  return ({ code, text, params = {} }) => (language === 'vi' ? text : (sentences[code]?.(params) ?? text));
}
