import type { z } from 'zod';
import type { CaseCommand } from '../../domain/case/commands.ts';
import type { TextRef } from '../../domain/process.ts';
import { COMMAND_SCHEMAS } from '../contract/commands.ts';
import type { commandSchema } from '../contract/commands.ts';
import { newId } from '../ids.ts';
import { replaceTexts } from './text-fields.ts';

export type CommandBody = z.output<typeof commandSchema>;

/** The command of the domain for what a person sent: words become stored content, subjects and allegations get ids. */
export async function buildCommand(body: CommandBody, store: (text: string) => Promise<TextRef>): Promise<CaseCommand> {
  // The schemas and the domain's commands differ only in these: a test builds every type and lets the domain judge it.
  const command = (await replaceTexts(COMMAND_SCHEMAS[body.type], body, store)) as CaseCommand;
  if (command.type !== 'classify') return command;
  return {
    ...command,
    subjects: command.subjects.map((one) => ({ ...one, id: newId() })),
    allegations: command.allegations.map((one) => ({ ...one, id: newId() })),
  };
}
