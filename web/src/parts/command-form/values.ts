import { applies } from './conditions.ts';
import { choicesFor, rowsGiven } from './context.ts';
import type { FormContext } from './context.ts';
import { startsToday } from './field-inputs.ts';
import type { FieldModel, FormValues } from './model.ts';

/**
 * What stands in the form at first: defaults of the schema and today where that is natural, the only thing there is to
 * choose, a row for each thing that has one; over all of it what is already known. `today` is the legal day.
 */
export function initialValues(
  fields: readonly FieldModel[],
  known: FormValues,
  { context = {}, today }: { context?: FormContext; today: string },
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const value = initialOf(field, known[field.name], context, today);
    if (value !== undefined && value !== null) values[field.name] = value;
  }
  return values;
}

function initialOf(field: FieldModel, known: unknown, context: FormContext, today: string): unknown {
  const rows = rowsGiven(field, context);
  if (rows !== null && field.rowKey !== null) {
    const key = field.rowKey;
    const before = Array.isArray(known) ? (known as FormValues[]) : [];
    return rows.map(({ value }) => ({ ...before.find((row) => row[key] === value), [key]: value }));
  }
  if (known !== undefined && known !== null) return known;
  const [only, ...others] = choicesFor(field, context) ?? [];
  if (only !== undefined && others.length === 0 && field.required) {
    return field.input === 'people' ? [only.value] : only.value;
  }
  return startsToday(field.place) ? today : field.initial;
}

function filled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function valueOf(field: FieldModel, value: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  switch (field.input) {
    case 'rows':
      return list.map((row) => valuesOf(field.rows, (row ?? {}) as FormValues));
    case 'group': {
      const inner = valuesOf(field.rows, (value ?? {}) as FormValues);
      return field.required || Object.keys(inner).length > 0 ? inner : undefined;
    }
    case 'files':
      return list.map((file) => (file as { id: string }).id);
    case 'codes':
    case 'choices':
    case 'people':
      return list;
    case 'texts':
      return list.filter(filled);
    default:
      return filled(value) ? value : undefined;
  }
}

function valuesOf(fields: readonly FieldModel[], values: FormValues): Record<string, unknown> {
  const applying = fields.filter((field) => applies(field, values));
  const body = applying.map((field) => [field.name, valueOf(field, values[field.name])] as const);
  return Object.fromEntries(body.filter(([, value]) => value !== undefined));
}

/** The fields to send: what was left empty or does not apply is left out, so that the API's defaults hold. */
export function bodyOf(fields: readonly FieldModel[], values: FormValues): Record<string, unknown> {
  return valuesOf(fields, values);
}
