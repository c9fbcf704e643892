import { SUBJECT_TEXTS } from '../../domain/case/exposure/exposure-state.ts';
import type { SubjectTextPurpose } from '../../domain/case/exposure/exposure-state.ts';
import * as people from '../../domain/case/people.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { ProcessId, ProcessState, TextRef } from '../../domain/process.ts';
import { outgoingFields } from '../../domain/sender-text/outgoing.ts';
import type { Desks } from './desks.ts';
import type { Step } from './living-world.ts';

/** The words of this command that a second person reads before a subject does; null for every other command. */
export function wordsToRead(
  command: object & { type?: unknown },
): { purpose: SubjectTextPurpose; text: unknown } | null {
  const purpose = SUBJECT_TEXTS.find((one) => one === command.type);
  if (purpose === undefined) return null;
  const field = outgoingFields(purpose)[0] ?? '';
  return { purpose, text: Object.entries(command).find(([name]) => name === field)?.[1] };
}

/** In a world of the domain's people: whoever gives the command writes its words, the head clears them, or the deputy what the head wrote. */
export async function readByAnother(
  id: ProcessId,
  [actor, command]: Step,
  world: { give(next: Step): Promise<unknown>; stateOf(): Promise<ProcessState> | ProcessState },
): Promise<void> {
  const read = id.startsWith('case/') ? wordsToRead(command) : null;
  if (read === null) return;
  const { purpose } = read;
  const text = read.text as TextRef;
  await world.give([actor, { type: 'prepareForSubject', purpose, text, exposure: 'none', details: null }]);
  const { exposure } = (await world.stateOf()) as CaseState;
  const preparationId = exposure.preparations.at(-1)?.id ?? '';
  const reader = actor.personId === people.HEAD.personId ? people.DEPUTY : people.HEAD;
  await world.give([reader, { type: 'clearForSubject', preparationId, senderAgreed: false }]);
}

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
  await haveCleared(desks, onCase, readBy, { type, text: wordsToRead({ ...fields, type })?.text });
  await desks.give(readBy.writer, onCase, type, fields);
}
