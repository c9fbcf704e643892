import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { fieldPath, problemOf } from '../../api/problem.ts';
import { useTexts } from '../../app/language.ts';
import { dayInVietnam } from '../../app/words.ts';
import { LatenessField } from '../lateness-field.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { applies } from './conditions.ts';
import type { FormContext } from './context.ts';
import { CommandField } from './field.tsx';
import type { FieldInput } from './field-inputs.ts';
import type { Giving } from './form.tsx';
import type { FieldModel, FormValues } from './model.ts';
import { bodyOf, initialValues } from './values.ts';

interface FieldsFormProps {
  fields: readonly FieldModel[];
  context: FormContext;
  known?: FormValues;
  given: FormValues;
  submitLabel: string;
  give: Giving;
}

/** Fields of several inputs: what stands in them at first says nothing about whether they are filled. */
const HOLDING: readonly FieldInput[] = ['group', 'rows'];

/** What may be left out this way is passed by: files, boxes to tick, lists. */
const PASSED_BY: readonly FieldInput[] = ['choices', 'files', 'flag', 'group', 'people', 'rows', 'texts'];

/** Whether somebody who opens the form would begin with this field. */
function isToFill(field: FieldModel, value: unknown): boolean {
  if (!field.required && PASSED_BY.includes(field.input)) return false;
  return value === undefined || HOLDING.includes(field.input);
}

/** The fields with their labels and the button that gives what was filled in; refusals stand at their fields. */
export function FieldsForm({ fields, context, known = {}, given, submitLabel, give }: FieldsFormProps) {
  const texts = useTexts();
  const [form] = Form.useForm<Record<string, unknown>>();
  const [unplaced, setUnplaced] = useState<string[]>([]);
  // What is known when the form opens; what changes on the page afterwards does not change what is being written.
  const [start] = useState(() => initialValues(fields, known, { context, today: dayInVietnam(Date.now()) }));
  const namesFor = (values: FormValues) => fields.filter((field) => applies(field, values)).map((field) => field.name);
  // Told as one string, so that typing alone does not draw the whole form anew.
  const shown = Form.useWatch((values: FormValues) => namesFor(values).join(' '), form) ?? namesFor(start).join(' ');

  function place(error: Error): void {
    const { errors } = problemOf(error);
    const names = new Set(fields.map((field) => field.name));
    const placed = errors.filter((one) => names.has(String(fieldPath(one.field)[0])));
    form.setFields(placed.map((one) => ({ name: fieldPath(one.field), errors: [one.message] })));
    setUnplaced(errors.filter((one) => !placed.includes(one)).map((one) => one.message));
  }

  // The first field that is still to be filled; after the drawer has taken the focus for itself.
  const first = fields.find((field) => isToFill(field, start[field.name]))?.name;
  useEffect(() => {
    if (first === undefined) return undefined;
    const timer = setTimeout(() => {
      // Some fields are not one input but several in a box.
      const inBox = document.getElementById(first)?.querySelector('input:not([type="hidden"]), textarea');
      if (inBox instanceof HTMLElement) inBox.focus();
      else form.focusField(first);
    });
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
      onFinish={(filled) => {
        setUnplaced([]);
        if (!give.isPending) give.mutate({ ...bodyOf(fields, filled), ...given }, { onError: place });
      }}
    >
      {fields.length === 0 && <p>{texts.commandForm.confirmOnly}</p>}
      {fields
        .filter((field) => shown.split(' ').includes(field.name))
        .map((field) => (
          <CommandField key={field.name} field={field} path={[field.name]} name={[field.name]} context={context} />
        ))}
      <ProblemNotice error={give.error} unplaced={unplaced} />
      <LatenessField lateness={give.lateness} />
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {submitLabel}
        </Button>
        <span className="quiet wide-only">{texts.commandForm.hint}</span>
      </div>
    </Form>
  );
}
