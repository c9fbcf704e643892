// expects: eslint(no-restricted-imports)
import { readFileSync } from 'node:fs';

export const imported = readFileSync;
