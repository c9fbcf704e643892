import type { By, Transition } from '../process.ts';
import type { ImportCommandType } from './commands.ts';
import type { ImportStage } from './state.ts';

const RECEPTION: By = { role: 'RECEPTION', scope: 'own' };
const KEEPER: By = { role: 'REGISTER_KEEPER', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const ALL = ['PREVIEWED', 'RUNNING', 'DONE', 'CANCELLED'] as const satisfies readonly ImportStage[];

/** The life of an import as data: read by a desk, started by whoever answers for the register, entered batch by batch. */
export const IMPORT_TRANSITIONS: readonly Transition<ImportStage, ImportCommandType>[] = [
  { command: 'beginImport', from: ['NONE'], by: [RECEPTION, KEEPER, HEAD], to: 'PREVIEWED' },
  {
    command: 'startImport',
    from: ['PREVIEWED'],
    by: [KEEPER, HEAD],
    to: 'RUNNING',
    note: 'vouches for the days of receipt',
  },
  { command: 'batchImported', from: ['RUNNING'], by: [PROCESS], to: 'same', or: ['DONE'], note: 'all or nothing' },
  { command: 'cancelImport', from: ['PREVIEWED'], by: [RECEPTION, KEEPER, HEAD], to: 'CANCELLED' },
  { command: 'deliveryRefused', from: ALL, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: ['PREVIEWED'], by: [ENGINE], to: 'same', or: ['CANCELLED'], note: 'not started in time' },
  { command: 'clock', from: ['RUNNING', 'DONE', 'CANCELLED'], by: [ENGINE], to: 'same' },
];
