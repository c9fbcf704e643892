// expects: eslint(no-restricted-imports)
import { readFileSync } from 'node:fs';

export const read = (): string => readFileSync('letter', 'utf8');
