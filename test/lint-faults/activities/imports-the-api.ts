// expects: eslint(no-restricted-imports)
import { lawfulRoute } from '../api/lawful.ts';

export const route = lawfulRoute;
