import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { schemasQuery } from '../../api/queries.ts';
import { useTexts } from '../../app/language.ts';
import { useGive } from '../give-command.ts';
import type { CommandBody } from '../give-command.ts';
import type { Lateness } from '../lateness.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { inContext } from './context.ts';
import type { FormContext } from './context.ts';
import { FieldsForm } from './fields-form.tsx';
import { readForm } from './model.ts';
import type { FormValues } from './model.ts';

interface SchemaFormProps {
  /** JSON-schema reference of the body. */
  schema: string;
  submitLabel: string;
  /** What the page knows and the fields may choose from. */
  context?: FormContext;
  /** What is already known, by field: stands in the form and may be changed. */
  known?: FormValues;
  /** What the page has settled, by field: given with the command and not asked. */
  given?: FormValues;
}

interface CommandFormProps extends SchemaFormProps {
  processId: string;
  type: string;
  onDone: () => void;
}

/** The form of one command, made from its schema; gives the command and shows refusals at their fields. */
export function CommandForm({ processId, type, onDone, ...form }: CommandFormProps) {
  const give = useGive(processId, onDone);
  return (
    <SchemaForm
      {...form}
      give={{
        ...{ isPending: give.isPending, error: give.error, lateness: give.lateness },
        // The schema the form was made from is the contract's own, so the body has its shape; the API checks it again.
        mutate: (fields, options) => give.mutate({ type, ...fields } as unknown as CommandBody, options),
      }}
    />
  );
}

/** What takes the filled form: a mutation whose variables are the fields. */
export interface Giving {
  isPending: boolean;
  error: Error | null;
  /** Set once the API asked why this is late. */
  lateness?: Lateness | null;
  mutate: (fields: Record<string, unknown>, options: { onError: (error: Error) => void }) => void;
}

/** A form made from any schema of the contract, for whatever takes what is filled in. */
export function SchemaForm({ schema, context = {}, given = {}, ...props }: SchemaFormProps & { give: Giving }) {
  const texts = useTexts();
  const { data, error } = useQuery(schemasQuery);
  const all = useMemo(() => (data === undefined ? undefined : readForm(schema, data)), [schema, data]);
  if (error !== null) return <ProblemNotice error={error} />;
  if (all === undefined) return <p className="quiet">{texts.common.loading}</p>;
  if (all === null) return <p role="alert">{texts.commandForm.noForm}</p>;
  const asked = inContext(
    all.filter((field) => given[field.name] === undefined),
    context,
  );
  return <FieldsForm fields={asked} context={context} given={given} {...props} />;
}
