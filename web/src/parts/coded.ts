import type { WebTexts } from '../../../texts/web/vi.ts';
import { useSaid } from './code-words.ts';

export interface Coded {
  code: string;
  text: string;
}

/** The words of a code that came with its Vietnamese words, in the chosen language. */
export function useCoded(): (list: keyof WebTexts['words'], coded: Coded) => string {
  const said = useSaid();
  return (list, { code, text }) => said(list, code, text);
}
