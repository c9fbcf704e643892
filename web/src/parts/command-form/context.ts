import type { FieldModel } from './model.ts';

export interface Choice {
  value: string;
  label: string;
}

type Choices = readonly Choice[];

/**
 * What the page knows and a form may offer to choose from. A list that is given, even an empty one, is the whole choice;
 * without it people, organisations, meetings and cases are searched for.
 */
export interface FormContext {
  /** Obligations the command may name. */
  obligations?: Choices;
  /** Subjects of the case (or of the item): `subjectId`, `subjectIds`, a row each in `consequences`. */
  subjects?: Choices;
  /** Allegations of the case (or of the item): a row each in `findings`. */
  allegations?: Choices;
  /** Who is owed answers; asked for only where there are several. */
  senders?: Choices;
  /** People where any person on record may be named. */
  persons?: Choices;
  organisations?: Choices;
  /** The team that verifies: whom an objection is about. */
  team?: Choices;
  /** Who may leave it; while nobody leads it, also who left, since the successor takes a place that is empty. */
  leaving?: Choices;
  /** Persons declared to have a conflict of interest. */
  recused?: Choices;
  /** Witness proposals and objections that wait for an answer. */
  /** Persons of the body that has to remedy, and its tasks that are open. */
  unitPeople?: Choices;
  tasks?: Choices;
  /** Measures of a protection that run. */
  measures?: Choices;
  witnesses?: Choices;
  objections?: Choices;
  /** Texts to subjects that wait for a second reader. */
  preparations?: Choices;
  /** Items of an agenda. */
  items?: Choices;
  /** Who votes in the body: who was present, who steps back. */
  members?: Choices;
  /** Who is present: the counting board. */
  present?: Choices;
  meetings?: Choices;
  /** Posts a person holds, and relatives on record. */
  posts?: Choices;
  relatives?: Choices;
  /** Forms of discipline on the ballot paper; no others are counted. */
  forms?: readonly string[];
  /** Codes that are not offered just now, by the place of their field: they would be refused. */
  withheld?: Readonly<Record<string, readonly string[]>>;
  /** The body whose people are offered before anything is typed. */
  organisationId?: string;
  /** Cases offered before anything is typed: others may still be searched for. */
  nearCases?: Choices;
  /** Names of people and organisations that already stand in the form, by id. */
  names?: Readonly<Record<string, string>>;
}

/** What may be chosen in a field: the list of the context, or null where the context gives none. */
export function choicesFor(field: FieldModel, context: FormContext): Choices | null {
  return field.list === null ? null : (context[field.list] ?? null);
}

/** What a form offers, of items and texts to be read only those on which the API says that the command would be taken. */
export function whereTaken(context: FormContext, itemIds: readonly string[]): FormContext {
  if (itemIds.length === 0) return context;
  const taken = (choices: Choices) => choices.filter((one) => itemIds.includes(one.value));
  const { items, preparations } = context;
  return {
    ...context,
    ...(items === undefined ? {} : { items: taken(items) }),
    ...(preparations === undefined ? {} : { preparations: taken(preparations) }),
  };
}

/** The list that gives a field of rows one row for each of its entries; null where rows are added by hand. */
export function rowsGiven(field: FieldModel, context: FormContext): Choices | null {
  const key = field.rows.find((inner) => inner.name === field.rowKey);
  return key === undefined ? null : choicesFor(key, context);
}

/**
 * The fields as this page asks them: without rows of things there are none of, without codes that would be refused, and on a
 * ballot paper only the forms that are printed on it, each to be counted.
 */
export function inContext(fields: readonly FieldModel[], context: FormContext): FieldModel[] {
  return fields
    .filter((field) => field.list !== 'senders' || (context.senders ?? []).length > 1)
    .filter((field) => rowsGiven(field, context)?.length !== 0)
    .map((field) => {
      const { forms } = context;
      if (forms !== undefined && field.place.endsWith('.counts.forms')) {
        const printed = field.rows.filter((inner) => forms.includes(inner.name));
        return { ...field, rows: printed.map((inner) => ({ ...inner, required: true })) };
      }
      const withheld = context.withheld?.[field.place] ?? [];
      const options = field.options.filter((code) => !withheld.includes(code));
      return { ...field, options, rows: inContext(field.rows, context) };
    })
    .filter((field) => field.input !== 'group' || field.rows.length > 0);
}
