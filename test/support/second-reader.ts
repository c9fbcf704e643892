import { outgoingFields } from '../../domain/sender-text/outgoing.ts';
import type { Desks } from './desks.ts';

/** Whose account writes a text to the subject, and whose reads it first. */
interface ReadBy {
  writer: string;
  reader: string;
}

/** Has the words of a command to the subject written at one desk and cleared at another, so that they may be sent. */
export async function haveCleared(
  desks: Desks,
  onCase: string,
  { writer, reader }: ReadBy,
  { type, text }: { type: string; text: unknown },
): Promise<void> {
  await desks.give(writer, onCase, 'prepareForSubject', { purpose: type, text, exposure: 'none' });
  const path = `/cases/${onCase.slice('case/'.length)}`;
  const { preparations } = await desks.read<{ preparations: { id: string }[] }>(reader, path);
  await desks.give(reader, onCase, 'clearForSubject', { preparationId: preparations[0]?.id });
}

/** Gives a command whose words the subject reads; they are written at one desk and cleared at another first, as the rule asks. */
export async function tellSubject(
  desks: Desks,
  onCase: string,
  readBy: ReadBy,
  { type, fields }: { type: string; fields: Record<string, unknown> },
): Promise<void> {
  await haveCleared(desks, onCase, readBy, { type, text: fields[outgoingFields(type)[0] ?? ''] });
  await desks.give(readBy.writer, onCase, type, fields);
}
