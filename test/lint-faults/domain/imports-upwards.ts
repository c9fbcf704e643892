// expects: eslint(no-restricted-imports)
import type { Port } from '../activities/lawful.ts';

export const ask = (port: Port): Promise<string> => port('asked');
