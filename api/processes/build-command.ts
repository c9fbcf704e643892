import type { z } from 'zod';
import type { PostponementGround } from '../../domain/discipline/postponement.ts';
import type { ProcessKind, TextRef } from '../../domain/process.ts';
import { COMMAND_SCHEMAS_OF } from '../contract/commands.ts';
import type { CommandSchemas, CommandTypeOf } from '../contract/commands.ts';
import { newTimelessId } from '../ids.ts';
import { withTitleIds } from '../people/titles.ts';
import { completedFields, withoutSealed } from './sealed-fields.ts';
import { replaceTexts } from './text-fields.ts';

/** A command as the contract's schema of that kind has read it. */
export type CommandBody = { type: string } & Readonly<Record<string, unknown>>;

type Sent<K extends ProcessKind, T extends CommandTypeOf<K>> = z.output<CommandSchemas[K][T] & z.ZodType>;

/**
 * The command of the domain for what a person sent: words become stored content, and what begins with the command gets its
 * id here. The schemas and the domain's commands differ only in these; a test compares their types one by one.
 */
export async function buildCommand(
  kind: ProcessKind,
  body: CommandBody,
  store: (text: string) => Promise<TextRef>,
): Promise<{ type: string }> {
  const schema = (COMMAND_SCHEMAS_OF[kind] as Readonly<Record<string, z.ZodObject>>)[body.type];
  if (schema === undefined) throw new Error(`People give no ${body.type} to a ${kind}.`);
  const command = (await replaceTexts(schema, body, store)) as CommandBody;
  return { ...withTitleIds(kind, withoutSealed(kind, command)), ...completionOf(kind, command) };
}

/** What the API adds to a command: ids of what begins with it. */
function completionOf(kind: ProcessKind, body: CommandBody): Readonly<Record<string, unknown>> {
  if (kind === 'case' && (body.type === 'classify' || body.type === 'openCase'))
    return withIds(body as unknown as Sent<'case', 'classify'>);
  if (kind === 'case' && body.type === 'beginExpulsion') return { disciplineId: newTimelessId() };
  if (kind === 'case' && body.type === 'handDownSubject') return { caseId: newTimelessId() };
  if (kind === 'case' && body.type === 'completeIntake') return completedFields(body);
  if (kind === 'case' && body.type === 'split') return withCases(body as unknown as Sent<'case', 'split'>);
  if (kind === 'meeting' && body.type === 'adopt') return withDisciplines(body as unknown as Sent<'meeting', 'adopt'>);
  if (kind === 'discipline' && body.type === 'postpone') {
    return withGrounds(body as unknown as Sent<'discipline', 'postpone'>);
  }
  return {};
}

/** The case of each part is named beforehand, so that it begins once however often it is asked for. */
function withCases({ parts }: Sent<'case', 'split'>) {
  return { parts: parts.map((one) => ({ ...one, caseId: newTimelessId() })) };
}

function withIds({ subjects, allegations }: Sent<'case', 'classify'>) {
  return {
    subjects: subjects.map((one) => ({ ...one, id: newTimelessId() })),
    allegations: allegations.map((one) => ({ ...one, id: newTimelessId() })),
  };
}

/** A discipline or a remediation that a conclusion begins is named beforehand, so that it begins once however often it is asked for. */
function withDisciplines({ consequences }: Sent<'meeting', 'adopt'>) {
  return {
    consequences: consequences.map((one) => ({
      ...one,
      disciplineId: one.consequence === 'discipline' ? newTimelessId() : null,
      remediationId: one.consequence === 'remediation' ? newTimelessId() : null,
    })),
  };
}

/** A form has all days; the command has the one that belongs to its ground. */
function withGrounds({ grounds }: Sent<'discipline', 'postpone'>): { grounds: PostponementGround[] } {
  return {
    grounds: grounds.map(({ ground, birthExpectedOn, bornOn }): PostponementGround => {
      if (ground === 'PREGNANT') return { ground, birthExpectedOn };
      return ground === 'CHILD_UNDER_12_MONTHS' ? { ground, bornOn: bornOn ?? '' } : { ground };
    }),
  };
}
