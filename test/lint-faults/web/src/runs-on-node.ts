// expects: eslint(no-restricted-imports)
import { join } from 'node:path';

export const path = join('a', 'b');
