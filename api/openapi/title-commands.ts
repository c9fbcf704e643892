import { z } from 'zod';
import { PROCESS_KINDS } from '../../domain/process.ts';
import { commandComponent } from '../contract/command-components.ts';
import { COMMAND_SCHEMAS_OF } from '../contract/commands.ts';

/** The part of a JSON schema that titles are written into. */
interface Titled {
  $ref?: string;
  title?: string;
  properties?: Record<string, Titled>;
  items?: Titled;
}

/**
 * Writes the titles of the fields of all commands into the components: the generator drops them where a field is of a named
 * kind (words, days), and the forms of the pages are labelled by them. Changes the components.
 */
export function titleCommands(components: Record<string, object>): void {
  for (const kind of PROCESS_KINDS) {
    for (const [type, schema] of Object.entries<z.ZodType>(COMMAND_SCHEMAS_OF[kind])) {
      const component = components[commandComponent(kind, type)];
      if (component !== undefined) titleFields(schema, component, components);
    }
  }
}

function titleFields(schema: z.ZodType, json: Titled, components: Record<string, object>): void {
  const inner = unwrapped(schema);
  const there: Titled = json.$ref === undefined ? json : (components[json.$ref.split('/').at(-1) ?? ''] ?? {});
  if (inner instanceof z.ZodArray && there.items !== undefined) {
    titleFields(inner.element as z.ZodType, there.items, components);
  }
  if (!(inner instanceof z.ZodObject)) return;
  for (const [name, field] of Object.entries<z.ZodType>(inner.shape)) {
    const property = there.properties?.[name];
    if (property === undefined) continue;
    const title = titleOf(field);
    if (title !== undefined) property.title = title;
    titleFields(field, property, components);
  }
}

/** The title of a field, also where it stands on what a default or null is wrapped around. */
export function titleOf(field: z.ZodType): string | undefined {
  const own = field.meta()?.title;
  if (own !== undefined) return own;
  const inner = innerOf(field);
  return inner === null ? undefined : titleOf(inner);
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner === null ? schema : unwrapped(inner);
}

function innerOf(schema: z.ZodType): z.ZodType | null {
  const wraps = schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return wraps ? (schema.def.innerType as z.ZodType) : null;
}
