// expects: eslint(no-restricted-imports)
import { tellAloud } from '../activities/lawful.ts';

export const told = (): Promise<string> => tellAloud('begun');
