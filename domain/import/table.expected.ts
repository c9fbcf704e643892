import type { Role } from '../process.ts';
import type { ImportCommandType } from './commands.ts';
import type { ImportStage } from './state.ts';

type Who = Role | 'system' | 'process';
type Permissions = Readonly<Partial<Record<ImportStage | 'NONE', readonly Who[]>>>;

const DESKS: readonly Who[] = ['RECEPTION', 'REGISTER_KEEPER', 'HEAD'];

/**
 * Who may say what to an import at which stage, written by hand from the rules (product F5, practice P36) and not from the
 * table of transitions: the two are compared, so that neither changes alone.
 */
export const EXPECTED: Readonly<Record<ImportCommandType, Permissions>> = {
  beginImport: { NONE: DESKS },
  startImport: { PREVIEWED: ['REGISTER_KEEPER', 'HEAD'] },
  batchImported: { RUNNING: ['process'] },
  cancelImport: { PREVIEWED: DESKS },
  deliveryRefused: {
    PREVIEWED: ['system', 'process'],
    RUNNING: ['system', 'process'],
    DONE: ['system', 'process'],
    CANCELLED: ['system', 'process'],
  },
  clock: { PREVIEWED: ['system'], RUNNING: ['system'], DONE: ['system'], CANCELLED: ['system'] },
};
