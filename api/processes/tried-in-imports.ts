import type { ImportCommand } from '../../domain/import/commands.ts';
import type { ImportState } from '../../domain/import/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands on an import whose outcome can be told before anything is filled in. */
export const TRIED_IN_IMPORTS: Attempts<ImportState, ImportCommand> = {
  startImport: () => ({ type: 'startImport' }),
  cancelImport: () => ({ type: 'cancelImport', reason: UNSTORED }),
};
