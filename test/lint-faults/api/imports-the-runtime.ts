// expects: eslint(no-restricted-imports)
import { main } from '../runtime/lawful.ts';

export const started = main;
