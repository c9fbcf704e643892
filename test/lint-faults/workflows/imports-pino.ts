// expects: eslint(no-restricted-imports)
import { pino } from 'pino';

export const imported = pino;
