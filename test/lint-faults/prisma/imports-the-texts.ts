// expects: eslint(no-restricted-imports)
import { lawfulWord } from '../texts/lawful.ts';

export const word = lawfulWord;
