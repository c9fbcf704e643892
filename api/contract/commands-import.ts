import { z } from 'zod';
import { reason } from './command-fields.ts';

/** What people say to an import of an old register; it begins with the file. */
export const IMPORT_COMMANDS_GIVEN = {
  startImport: z.strictObject({ type: z.literal('startImport') }),
  cancelImport: z.strictObject({ type: z.literal('cancelImport'), reason }),
} as const;
