import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { call, newKey } from '../../api/call.ts';
import type { CallInput } from '../../api/call.ts';
import { fieldPath, keepsKey, problemOf } from '../../api/problem.ts';
import { schemasQuery } from '../../api/queries.ts';
import { useTexts } from '../../app/language.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { CommandField } from './field.tsx';
import type { Choice } from './field.tsx';
import { bodyOf, initialValues, readForm } from './model.ts';
import type { FieldModel, FormValues } from './model.ts';

type CommandBody = CallInput<'command'>['body'];

interface CommandFormProps {
  processId: string;
  type: string;
  /** JSON-schema reference of the body. */
  schema: string;
  submitLabel: string;
  /** Obligations the command may name; with a single one the field is filled. */
  obligations: readonly Choice[];
  /** What is already known, by field. */
  known?: FormValues;
  onDone: () => void;
}

/** The form of one command, made from its schema; gives the command and shows refusals at their fields. */
export function CommandForm({ schema, ...props }: CommandFormProps) {
  const texts = useTexts();
  const { data, error } = useQuery(schemasQuery);
  const fields = useMemo(() => (data === undefined ? undefined : readForm(schema, data)), [schema, data]);
  if (error !== null) return <ProblemNotice error={error} />;
  if (fields === undefined) return <p className="quiet">{texts.common.loading}</p>;
  return fields === null ? <p role="alert">{texts.commandForm.noForm}</p> : <ReadyForm fields={fields} {...props} />;
}

type ReadyProps = Omit<CommandFormProps, 'schema'> & { fields: readonly FieldModel[] };

function ReadyForm({ fields, processId, type, submitLabel, obligations, known = {}, onDone }: ReadyProps) {
  const texts = useTexts();
  const [form] = Form.useForm<Record<string, unknown>>();
  const key = useRef(newKey());
  const [unplaced, setUnplaced] = useState<string[]>([]);
  const single = obligations.length === 1 ? { obligationId: obligations[0]?.value } : {};
  // What is known when the form opens; what changes on the page afterwards does not change what is being written.
  const [start] = useState(() => initialValues(fields, { ...single, ...known }));

  const give = useMutation({
    mutationFn: (values: FormValues) => {
      const [kind = '', id = ''] = processId.split('/');
      // The schema the form was made from is the contract's own, so the body has its shape; the API checks it again.
      const body = bodyOf(type, fields, values) as unknown as CommandBody;
      return call('command', { params: { kind, id }, body }, { idempotencyKey: key.current });
    },
    onSuccess: onDone,
    onError: (error) => {
      const problem = problemOf(error);
      if (!keepsKey(problem)) key.current = newKey();
      const names = new Set(fields.map((field) => field.name));
      const placed = problem.errors.filter((one) => names.has(String(fieldPath(one.field)[0])));
      form.setFields(placed.map((one) => ({ name: fieldPath(one.field), errors: [one.message] })));
      setUnplaced(problem.errors.filter((one) => !placed.includes(one)).map((one) => one.message));
    },
  });

  // The first field that is still to be filled; after the drawer has taken the focus for itself.
  const first = fields.find((field) => field.input !== 'rows' && start[field.name] === undefined) ?? fields[0];
  useEffect(() => {
    if (first === undefined || first.input === 'rows') return undefined;
    const timer = setTimeout(() => form.focusField(first.name));
    return () => clearTimeout(timer);
  }, [form, first]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.submit();
    }
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={start}
      scrollToFirstError={{ focus: true }}
      onKeyDown={onKeyDown}
      onFinish={(values) => {
        if (!give.isPending) give.mutate(values);
      }}
    >
      {fields.length === 0 && <p>{texts.commandForm.confirmOnly}</p>}
      {fields.map((field) => (
        <CommandField
          key={field.name}
          field={field}
          path={[field.name]}
          name={[field.name]}
          obligations={obligations}
        />
      ))}
      <ProblemNotice error={give.error} unplaced={unplaced} />
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {submitLabel}
        </Button>
        <span className="quiet wide-only">{texts.commandForm.hint}</span>
      </div>
    </Form>
  );
}
