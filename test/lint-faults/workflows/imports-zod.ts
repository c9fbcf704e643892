// expects: eslint(no-restricted-imports)
import { z } from 'zod';

export const imported = z;
