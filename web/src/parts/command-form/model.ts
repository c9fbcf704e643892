import { plain } from './schema.ts';
import type { JsonSchema, PlainSchema, Schemas } from './schema.ts';

export type FieldInput =
  | 'choice'
  | 'codes'
  | 'day'
  | 'flag'
  | 'long-text'
  | 'number'
  | 'obligation'
  | 'organisation'
  | 'person'
  | 'rows'
  | 'text';

/** One field of a form, made from the schema of a command. */
export interface FieldModel {
  name: string;
  /** Where the field stands, from the command on: `classify.subjects.kind`. */
  place: string;
  input: FieldInput;
  /** What the schema calls it; empty where it says nothing. */
  title: string;
  required: boolean;
  initial: unknown;
  /** Codes to choose from. */
  options: readonly string[];
  /** Fields of one row, where the input is rows. */
  rows: readonly FieldModel[];
  min: number | null;
  max: number | null;
}

export type FormValues = Readonly<Record<string, unknown>>;

/** Fields that name a thing on record are recognised by name: their schemas say only "uuid". */
const BY_NAME: Readonly<Record<string, FieldInput>> = {
  obligationId: 'obligation',
  personId: 'person',
  assignee: 'person',
  organisationId: 'organisation',
};

/** Longer texts than this get a box of several lines. */
const ONE_LINE_MAX = 500;

function inputOf(name: string, schema: PlainSchema, items: PlainSchema | null): FieldInput {
  const named = BY_NAME[name];
  if (named !== undefined) return named;
  if (items !== null) return items.properties === undefined ? 'codes' : 'rows';
  if (schema.enum !== undefined) return 'choice';
  if (schema.format === 'date' || schema.component === 'Day') return 'day';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'boolean') return 'flag';
  return (schema.maxLength ?? 0) > ONE_LINE_MAX || schema.component === 'Text' ? 'long-text' : 'text';
}

/** The generator of the OpenAPI document writes titles as descriptions; those of words and days describe the format instead. */
function titleOf(schema: PlainSchema, input: FieldInput): string {
  const describesFormat = input === 'long-text' || input === 'text' || input === 'day';
  return schema.title ?? (describesFormat ? '' : (schema.description ?? ''));
}

function readField(place: string, given: JsonSchema, isListed: boolean, schemas: Schemas): FieldModel {
  const name = place.split('.').at(-1) ?? place;
  const schema = plain(given, schemas);
  const items = schema.items === undefined ? null : plain(schema.items, schemas);
  const input = inputOf(name, schema, items);
  const mayBeEmptyList = items !== null && (schema.minItems ?? 0) === 0;
  const hasDefault = schema.default !== undefined && schema.default !== null;
  return {
    name,
    place,
    input,
    title: titleOf(schema, input),
    // A default stands in the form from the start and is changed, not emptied.
    required: hasDefault || (isListed && !schema.isNullable && !mayBeEmptyList),
    initial: schema.default ?? (input === 'rows' && (schema.minItems ?? 0) > 0 ? [{}] : null),
    options: (schema.enum ?? []).map(String),
    rows: input === 'rows' && items !== null ? readFields(place, items, schemas) : [],
    min: schema.minimum ?? null,
    max: schema.maximum ?? null,
  };
}

function readFields(place: string, schema: PlainSchema, schemas: Schemas): FieldModel[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== 'type')
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

/** What stands in the form at first: defaults of the schema, overlaid by what is already known. */
export function initialValues(fields: readonly FieldModel[], known: FormValues): Record<string, unknown> {
  const defaults = fields.filter((field) => field.initial !== null).map((field) => [field.name, field.initial]);
  const given = fields.filter((field) => known[field.name] !== undefined && known[field.name] !== null);
  return {
    ...Object.fromEntries(defaults),
    ...Object.fromEntries(given.map((field) => [field.name, known[field.name]])),
  };
}

function filled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function valuesOf(fields: readonly FieldModel[], values: FormValues): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field.name];
    if (field.input === 'rows')
      body[field.name] = (Array.isArray(value) ? value : []).map((row: FormValues | undefined) =>
        valuesOf(field.rows, row ?? {}),
      );
    else if (field.input === 'codes') body[field.name] = Array.isArray(value) ? value : [];
    else if (filled(value)) body[field.name] = value;
  }
  return body;
}

/** The body to send: what was left empty is left out, so that the API's defaults hold. */
export function bodyOf(type: string, fields: readonly FieldModel[], values: FormValues): Record<string, unknown> {
  return { type, ...valuesOf(fields, values) };
}

/** Whether a field of a row applies: a person for people, an organisation for organisations; both only described when unknown. */
export function appliesInRow(field: FieldModel, row: FormValues | undefined): boolean {
  const kind = row?.['kind'];
  if (field.input === 'person') return kind !== 'organisation' && kind !== 'unknown';
  if (field.input === 'organisation') return kind === 'organisation';
  return true;
}
