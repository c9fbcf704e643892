import { Checkbox, Form } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { rowsGiven } from './context.ts';
import { EachField } from './each-field.tsx';
import { useFieldLabel } from './field-label.ts';
import type { FieldProps } from './field-label.ts';
import { FilesField } from './files-field.tsx';
import { InputBox } from './input-box.tsx';
import type { FieldModel } from './model.ts';
import { GroupField, RowsField, TextsField } from './rows-field.tsx';

/** One field of a command's form with its label, rules and messages. */
export function CommandField(props: FieldProps) {
  const { field, context } = props;
  switch (field.input) {
    case 'rows': {
      const given = rowsGiven(field, context);
      return given === null ? (
        <RowsField {...props} Inner={CommandField} />
      ) : (
        <EachField {...props} things={given} Inner={CommandField} />
      );
    }
    case 'group':
      return <GroupField {...props} Inner={CommandField} />;
    case 'files':
      return <FilesField {...props} />;
    case 'texts':
      return <TextsField {...props} />;
    default:
      return <PlainField {...props} />;
  }
}

/** Fields of which nobody says that they may be left out: what is not ticked is simply not there. */
const NEVER_OPTIONAL: readonly FieldModel['input'][] = ['choices', 'codes'];

function PlainField({ field, name, context }: FieldProps) {
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
  // Counts that stand together are read as one: what was not counted is left empty.
  const isCount = field.input === 'number' && name.length > 1;
  const mayBeLeftOut = !field.required && !isCount && !NEVER_OPTIONAL.includes(field.input);
  return (
    <Form.Item
      name={[...name]}
      label={mayBeLeftOut ? `${label} (${texts.common.optional})` : label}
      rules={field.required ? [{ required: true, message, ...ruleFor(field, isText) }] : []}
    >
      <InputBox field={field} label={label} context={context} />
    </Form.Item>
  );
}

function ruleFor(field: FieldModel, isText: boolean): { whitespace?: true; type?: 'array' } {
  if (isText) return { whitespace: true };
  return field.input === 'people' ? { type: 'array' } : {};
}
