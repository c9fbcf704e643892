// expects: eslint(no-restricted-imports)
import { Shown } from '../../api/contract/lawful.ts';

export const parsed = Shown.parse({ words: '' });
