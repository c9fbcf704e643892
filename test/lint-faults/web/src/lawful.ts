// expects: nothing
import type { Shown } from '../../api/contract/lawful.ts';

export const wordsOf = (shown: Shown): string => shown.words;
