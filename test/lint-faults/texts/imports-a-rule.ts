// expects: eslint(no-restricted-imports)
import { longest } from '../domain/lawful.ts';

export const length = longest([]);
