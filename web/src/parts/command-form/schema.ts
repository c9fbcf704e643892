/** The part of JSON Schema that the contract uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  title?: string;
  description?: string;
  format?: string;
  default?: unknown;
  nullable?: boolean;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  allOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxLength?: number;
}

export type Schemas = Readonly<Record<string, JsonSchema>>;

/** A schema without references and alternatives, and whether null is a value of it. */
export interface PlainSchema extends JsonSchema {
  /** Name of the component it came from, if any. */
  component: string | null;
  isNullable: boolean;
}

const isNull = (schema: JsonSchema) => schema.type === 'null' || schema.const === null;

/** Follows references and merges `allOf`; of `anyOf` and `oneOf` the first part that is not null counts. */
export function plain(schema: JsonSchema, schemas: Schemas): PlainSchema {
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const alternatives = anyOf ?? oneOf ?? [];
  const chosen = alternatives.find((part) => !isNull(part));
  const component = $ref?.split('/').at(-1) ?? null;
  const bases = [
    ...(component === null ? [] : [plain(schemas[component] ?? {}, schemas)]),
    ...(allOf ?? []).map((part) => plain(part, schemas)),
    ...(chosen === undefined ? [] : [plain(chosen, schemas)]),
  ];
  const types =
    own.type === undefined || typeof own.type === 'string' ? own.type : own.type.find((one) => one !== 'null');
  const nullHere = own.nullable === true || (Array.isArray(own.type) && own.type.includes('null'));
  return {
    ...Object.assign({}, ...bases),
    ...own,
    ...(types === undefined ? {} : { type: types }),
    component: component ?? bases.find((base) => base.component !== null)?.component ?? null,
    isNullable: nullHere || alternatives.some(isNull) || bases.some((base) => base.isNullable),
  };
}
