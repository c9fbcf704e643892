import { Button, Form, Input } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { applies } from './conditions.ts';
import { useFieldLabel } from './field-label.ts';
import type { FieldProps, HoldingProps } from './field-label.ts';
import type { FormValues } from './model.ts';

/** Rows that are added and taken out by hand. */
export function RowsField({ field, path, name, context, Inner }: HoldingProps) {
  const texts = useTexts();
  const label = useFieldLabel()(field);
  const form = Form.useFormInstance();
  // Read so that a row shows other fields as soon as its kind changes.
  const rows: unknown = Form.useWatch([...path], form);
  const valueOf = (index: number) => (Array.isArray(rows) ? (rows[index] as FormValues | undefined) : undefined);
  return (
    <Form.List name={[...name]}>
      {(items, { add, remove }, { errors }) => (
        <fieldset id={path.length === 1 ? field.name : undefined} className="rows-field">
          <legend>{label}</legend>
          {items.map((item, index) => (
            <fieldset key={item.key} className="row-field">
              <legend>{fill(texts.commandForm.row, { name: label, n: index + 1 })}</legend>
              {field.rows
                .filter((inner) => applies(inner, valueOf(item.name)))
                .map((inner) => (
                  <Inner
                    key={inner.name}
                    field={inner}
                    path={[...path, item.name, inner.name]}
                    name={[item.name, inner.name]}
                    context={context}
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

/** Several lines of text, such as names. */
export function TextsField({ field, path, name }: FieldProps) {
  const texts = useTexts();
  const label = useFieldLabel()(field);
  return (
    <Form.List name={[...name]}>
      {(items, { add, remove }, { errors }) => (
        <fieldset id={path.length === 1 ? field.name : undefined} className="rows-field">
          <legend>{label}</legend>
          {items.map((item, index) => (
            <div key={item.key} className="text-line">
              <Form.Item name={[item.name]}>
                <Input aria-label={fill(texts.commandForm.row, { name: label, n: index + 1 })} />
              </Form.Item>
              <Button
                aria-label={fill(texts.common.removeNamed, { name: `${label} ${index + 1}` })}
                onClick={() => remove(item.name)}
              >
                {texts.common.remove}
              </Button>
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button onClick={() => add('')}>{fill(texts.commandForm.addRow, { name: label.toLowerCase() })}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

/** Fields that belong together, such as the counts of a ballot. */
export function GroupField({ field, path, name, context, Inner }: HoldingProps) {
  const label = useFieldLabel()(field);
  return (
    <fieldset id={path.length === 1 ? field.name : undefined} className="rows-field">
      <legend>{label}</legend>
      <div className="field-line">
        {field.rows.map((inner) => (
          <Inner
            key={inner.name}
            field={inner}
            path={[...path, inner.name]}
            name={[...name, inner.name]}
            context={context}
          />
        ))}
      </div>
    </fieldset>
  );
}
