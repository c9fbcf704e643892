import type { z } from 'zod';
import { words } from './command-fields.ts';

const reason = { latenessReason: words('Lý do trễ hạn').optional() };

/** A command's schema with the field for why what the command settles is late. */
type Explaining<S> =
  S extends z.ZodObject<infer Shape, infer Config> ? z.ZodObject<Shape & typeof reason, Config> : never;

/** One for each schema, so that a command known to several kinds of process stays one and the same. */
const made = new Map<z.ZodObject, z.ZodObject>();

/**
 * The commands, each of which may say why what it settles is late: the process asks for it where something is. Commands
 * named in `without` stay as they are: a subject is never asked.
 */
export function explainLatenessIn<S extends Readonly<Record<string, z.ZodObject>>, const W extends string = never>(
  schemas: S,
  without: readonly W[] = [],
): { [T in keyof S]: T extends W ? S[T] : Explaining<S[T]> } {
  const asked = Object.entries(schemas).map(([type, schema]) => {
    return [type, without.some((one) => one === type) ? schema : explaining(schema)] as const;
  });
  return Object.fromEntries(asked) as { [T in keyof S]: T extends W ? S[T] : Explaining<S[T]> };
}

function explaining(schema: z.ZodObject): z.ZodObject {
  const known = made.get(schema) ?? schema.safeExtend(reason);
  made.set(schema, known);
  return known;
}
