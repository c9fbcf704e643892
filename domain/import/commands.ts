import type { ClockCommand, TextRef } from '../process.ts';

/** What may be said to an import of an old register. It owes nothing, so nothing of obligations is understood here. */
export type ImportCommand =
  /** The file was read and stored; with the API, after the rows. */
  | { type: 'beginImport'; organisationId: string; rows: number; errors: number }
  /** Whoever starts it vouches for the days of receipt in it (practice: P36). */
  | { type: 'startImport' }
  /** How many rows of the batch became cases, were on file already, and were refused by their case. */
  | { type: 'batchImported'; batch: number; recorded: number; known: number; refused: number }
  | { type: 'cancelImport'; reason: TextRef }
  | { type: 'deliveryRefused'; outboxId: string; code: string; refused?: string; about?: string }
  | ClockCommand;

export type ImportCommandType = ImportCommand['type'];

/** Every command an import knows, for tables and tests. */
export const IMPORT_COMMANDS = [
  'beginImport',
  'startImport',
  'batchImported',
  'cancelImport',
  'deliveryRefused',
  'clock',
] as const satisfies readonly ImportCommandType[];
