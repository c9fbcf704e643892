import { inputOf, ROW_FOR_EACH } from './field-inputs.ts';
import type { ContextList, FieldInput } from './field-inputs.ts';
import { plain } from './schema.ts';
import type { JsonSchema, PlainSchema, Schemas } from './schema.ts';

/** One field of a form, made from the schema of a command. */
export interface FieldModel {
  name: string;
  /** Where the field stands, from the command on: `classify.subjects.kind`. */
  place: string;
  input: FieldInput;
  /** From which list of the context it chooses. */
  list: ContextList | null;
  /** What the schema calls it; empty where it says nothing. */
  title: string;
  required: boolean;
  initial: unknown;
  /** Codes to choose from. */
  options: readonly string[];
  /** Fields of one row, where the input is rows; of the group, where it is a group. */
  rows: readonly FieldModel[];
  /** The field of a row that names what the row is about, where each such thing has one row. */
  rowKey: string | null;
  min: number | null;
  max: number | null;
}

/** Which command it is, and why it is late: that is asked only when the API refuses without it. */
const NEVER_ASKED: readonly string[] = ['type', 'latenessReason'];

export type FormValues = Readonly<Record<string, unknown>>;

/** The generator of the OpenAPI document writes titles as descriptions; those of words and days describe the format instead. */
function titleOf(schema: PlainSchema, input: FieldInput): string {
  const describesFormat = input === 'long-text' || input === 'text' || input === 'day';
  return schema.title ?? (describesFormat ? '' : (schema.description ?? ''));
}

function readField(place: string, given: JsonSchema, isListed: boolean, schemas: Schemas): FieldModel {
  const schema = plain(given, schemas);
  const items = schema.items === undefined ? null : plain(schema.items, schemas);
  const { input, list } = inputOf(place, schema, items);
  const mayBeEmptyList = items !== null && (schema.minItems ?? 0) === 0;
  const hasDefault = schema.default !== undefined && schema.default !== null && items === null;
  // A default stands in the form from the start and is changed, not emptied.
  const required = hasDefault || (isListed && !schema.isNullable && !mayBeEmptyList);
  return {
    name: place.split('.').at(-1) ?? place,
    ...{ place, input, list, required },
    title: titleOf(schema, input),
    initial: schema.default ?? (input === 'rows' && (schema.minItems ?? 0) > 0 ? [{}] : null),
    options: ((input === 'choices' ? items?.enum : schema.enum) ?? []).filter((one) => one !== null).map(String),
    rows: readInner(place, input, items ?? schema, schemas).map((one) =>
      // A group that may be left out is asked for by none of its fields.
      input === 'group' && !required ? { ...one, required: false } : one,
    ),
    rowKey: ROW_FOR_EACH[place] ?? null,
    min: schema.minimum ?? null,
    max: schema.maximum ?? null,
  };
}

function readInner(place: string, input: FieldInput, schema: PlainSchema, schemas: Schemas): FieldModel[] {
  return input === 'rows' || input === 'group' ? readFields(place, schema, schemas) : [];
}

function readFields(place: string, schema: PlainSchema, schemas: Schemas): FieldModel[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !NEVER_ASKED.includes(name))
    .map(([name, property]) => readField(`${place}.${name}`, property, required.has(name), schemas));
}

/** The fields of the form for a body, in the order of the schema; null when the schema is not known. */
export function readForm(reference: string, schemas: Schemas): FieldModel[] | null {
  const schema = schemas[reference.split('/').at(-1) ?? ''];
  if (schema === undefined) return null;
  const body = plain(schema, schemas);
  const type = plain(body.properties?.['type'] ?? {}, schemas);
  const name = type.const ?? type.enum?.[0];
  return readFields(typeof name === 'string' ? name : '', body, schemas);
}
