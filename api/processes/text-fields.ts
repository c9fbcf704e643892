import { z } from 'zod';
import type { TextRef } from '../../domain/process.ts';
import { TEXTS } from '../contract/values.ts';

/** Stands for words while it is only asked whether a command would be taken. */
export const UNSTORED: TextRef = { contentId: '', sha256: '' };

/**
 * The value with every text a person wrote replaced by what `store` returns for it. Which fields are texts is read from
 * the schema the value was parsed by: those made from one of `TEXTS`, however they were given a title.
 */
export async function replaceTexts(
  schema: z.core.$ZodType,
  value: unknown,
  store: (text: string) => Promise<TextRef>,
): Promise<unknown> {
  const inner = unwrap(schema);
  if (typeof value === 'string') return isText(inner) ? store(value) : value;
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return Promise.all(value.map((one) => replaceTexts(inner.element, one, store)));
  }
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
    const replaced = Object.entries(value).map(async ([name, one]) => {
      const field = shape[name];
      return [name, field === undefined ? one : await replaceTexts(field, one, store)] as const;
    });
    return Object.fromEntries(await Promise.all(replaced));
  }
  return value;
}

/** The schema without what only says that a value may be missing. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.def.innerType);
  }
  return schema;
}

/** Whether it is one of words of a person. A schema that got a title is a copy that remembers what it was copied from. */
export function isText(schema: z.core.$ZodType): boolean {
  if (TEXTS.has(schema)) return true;
  const parent = schema._zod.parent;
  return parent !== undefined && isText(parent);
}
