import type { ObligationCommand } from './deadlines/obligation-commands.ts';
import type { ClockCommand, TextRef } from './process.ts';

/** Commands that every process understands, whatever its kind. */
export type EveryProcessCommand =
  | ObligationCommand
  | { type: 'addNote'; text: TextRef }
  /** An outbox row that its receiver refused comes back. */
  | { type: 'deliveryRefused'; outboxId: string; code: string; refused?: string; about?: string }
  | ClockCommand;

/** The types of those commands. */
export const EVERY_PROCESS_COMMANDS = [
  'addNote',
  'requestExtension',
  'approveExtension',
  'refuseExtension',
  'urge',
  'acknowledgeUrging',
  'acknowledgeEscalation',
  'explainLateness',
  'applyRule',
  'deliveryRefused',
  'clock',
] as const satisfies readonly EveryProcessCommand['type'][];

/** Events that may be recorded in every process, beside those of its obligations. */
export type EveryProcessEvent =
  | { type: 'NoteAdded'; text: TextRef }
  | { type: 'DeliveryRefused'; outboxId: string; code: string; refused?: string; about?: string };
