import type { ComponentType } from 'react';
import { useLanguage, useTexts } from '../../app/language.ts';
import type { FormContext } from './context.ts';
import type { FieldModel } from './model.ts';

type Path = readonly (string | number)[];

export interface FieldProps {
  field: FieldModel;
  /** Where the value lies in the form. */
  path: Path;
  /** The same, below the list it is a row of. */
  name: Path;
  context: FormContext;
}

/** The label of a field: our words for it in this command, else the schema's Vietnamese title or our words for any such field. */
export function useFieldLabel(): (field: FieldModel) => string {
  const fields: Readonly<Record<string, string>> = useTexts().fields;
  const language = useLanguage();
  return (field) => {
    const here = fields[field.place];
    const anywhere = fields[field.name];
    const named = language === 'vi' ? field.title || anywhere : anywhere || field.title;
    return here ?? (named || field.name);
  };
}

/** A field that holds others; `Inner` draws each of them. */
export interface HoldingProps extends FieldProps {
  Inner: ComponentType<FieldProps>;
}
