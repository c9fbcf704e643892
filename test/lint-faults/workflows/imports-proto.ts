// expects: eslint(no-restricted-imports)
import { temporal } from '@temporalio/proto';

export const imported = temporal;
