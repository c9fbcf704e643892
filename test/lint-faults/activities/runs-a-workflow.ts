// expects: eslint(no-restricted-imports)
import { lawful } from '../workflows/lawful.ts';

export const workflow = lawful;
