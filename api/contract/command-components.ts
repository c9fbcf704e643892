import { PROCESS_KINDS } from '../../domain/process.ts';
import type { ProcessKind } from '../../domain/process.ts';
import { COMMAND_SCHEMAS_OF } from './commands.ts';

/**
 * The component of the OpenAPI document that a command's schema stands under: `ClassifyCommand`. A type that two kinds of
 * process know with the same fields has one component; where the fields differ the later kind names its own:
 * `DisciplinePutOnAgendaCommand`.
 */
export function commandComponent(kind: ProcessKind, type: string): string {
  const schemaIn = (one: ProcessKind) => (COMMAND_SCHEMAS_OF[one] as Readonly<Record<string, unknown>>)[type];
  const first = PROCESS_KINDS.find((one) => schemaIn(one) !== undefined) ?? kind;
  const name = `${capital(type)}Command`;
  return schemaIn(first) === schemaIn(kind) ? name : `${capital(kind)}${name}`;
}

/** A reference to that component, as pages find the form of a command. */
export function commandReference(kind: ProcessKind, type: string): string {
  return `#/components/schemas/${commandComponent(kind, type)}`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
