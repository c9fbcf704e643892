import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useLanguage, useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useCodeWords } from '../code-words.ts';
import { CodePicker } from '../code-picker.tsx';
import { DayInput } from '../day-input.tsx';
import { SearchSelect } from '../search-select.tsx';
import { appliesInRow } from './model.ts';
import type { FieldModel, FormValues } from './model.ts';

export interface Choice {
  value: string;
  label: string;
}

type Path = readonly (string | number)[];

interface FieldProps {
  field: FieldModel;
  /** Where the value lies in the form. */
  path: Path;
  /** The same, below the list it is a row of. */
  name: Path;
  obligations: readonly Choice[];
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

/** One field of a command's form with its label, rules and messages. */
export function CommandField(props: FieldProps) {
  return props.field.input === 'rows' ? <RowsField {...props} /> : <PlainField {...props} />;
}

function PlainField({ field, name, obligations }: FieldProps) {
  const texts = useTexts();
  const label = useFieldLabel()(field);
  const isText = field.input === 'text' || field.input === 'long-text';
  const typed = isText || field.input === 'number' || field.input === 'day';
  const message = fill(typed ? texts.common.required : texts.common.requiredChoice, { field: label.toLowerCase() });
  if (field.input === 'flag') {
    return (
      <Form.Item name={[...name]} valuePropName="checked">
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    );
  }
  return (
    <Form.Item
      name={[...name]}
      label={field.required || field.input === 'codes' ? label : `${label} (${texts.common.optional})`}
      rules={field.required ? [{ required: true, message, ...(isText ? { whitespace: true } : {}) }] : []}
    >
      <FieldInputBox field={field} obligations={obligations} />
    </Form.Item>
  );
}

/** antd puts id, value and onChange onto the one child of a Form.Item; they are handed on. */
function FieldInputBox({ field, obligations, ...given }: { field: FieldModel; obligations: readonly Choice[] }) {
  const texts = useTexts();
  const words = useCodeWords()(field.options);
  switch (field.input) {
    case 'choice':
      return (
        <Select
          {...given}
          placeholder={texts.common.choose}
          allowClear={!field.required}
          options={field.options.map((code) => ({ value: code, label: words(code) }))}
        />
      );
    case 'obligation':
      return <Select {...given} placeholder={texts.common.choose} options={[...obligations]} />;
    case 'codes':
      return <CodePicker {...given} />;
    case 'day':
      return <DayInput {...given} />;
    case 'number':
      return (
        <InputNumber
          {...given}
          {...(field.min === null ? {} : { min: field.min })}
          {...(field.max === null ? {} : { max: field.max })}
        />
      );
    case 'person':
      return <SearchSelect of="people" {...given} />;
    case 'organisation':
      return <SearchSelect of="organisations" {...given} />;
    case 'long-text':
      return <Input.TextArea {...given} autoSize={{ minRows: 3, maxRows: 14 }} />;
    case 'flag':
    case 'rows':
    case 'text':
      return <Input {...given} />;
  }
}

function RowsField({ field, path, name, obligations }: FieldProps) {
  const texts = useTexts();
  const label = useFieldLabel()(field);
  const form = Form.useFormInstance();
  // Read so that a row shows other fields as soon as its kind changes.
  const rows: unknown = Form.useWatch([...path], form);
  const valueOf = (index: number) => (Array.isArray(rows) ? (rows[index] as FormValues | undefined) : undefined);
  return (
    <Form.List name={[...name]}>
      {(items, { add, remove }, { errors }) => (
        <fieldset className="rows-field">
          <legend>{label}</legend>
          {items.map((item, index) => (
            <fieldset key={item.key} className="row-field">
              <legend>{fill(texts.commandForm.row, { name: label, n: index + 1 })}</legend>
              {field.rows
                .filter((inner) => appliesInRow(inner, valueOf(item.name)))
                .map((inner) => (
                  <CommandField
                    key={inner.name}
                    field={inner}
                    path={[...path, item.name, inner.name]}
                    name={[item.name, inner.name]}
                    obligations={obligations}
                  />
                ))}
              {items.length > 1 && (
                <Button
                  size="small"
                  aria-label={fill(texts.common.removeNamed, { name: `${label} ${index + 1}` })}
                  onClick={() => remove(item.name)}
                >
                  {texts.common.remove}
                </Button>
              )}
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
          <Button onClick={() => add({})}>{fill(texts.commandForm.addRow, { name: label.toLowerCase() })}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
