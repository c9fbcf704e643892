import { Form } from 'antd';
import type { Choice } from './context.ts';
import { useFieldLabel } from './field-label.ts';
import type { HoldingProps } from './field-label.ts';

interface EachFieldProps extends HoldingProps {
  things: readonly Choice[];
}

/** A row for each thing the page knows: what it is stands there, what is said about it is filled in. */
export function EachField({ field, path, name, context, things, Inner }: EachFieldProps) {
  const label = useFieldLabel()(field);
  return (
    <fieldset id={path.length === 1 ? field.name : undefined} className="rows-field">
      <legend>{label}</legend>
      {things.map((thing, index) => (
        <fieldset key={thing.value} className="row-field">
          <legend>{thing.label}</legend>
          {field.rows.map((inner) =>
            inner.name === field.rowKey ? (
              // Kept in the form, so that the row says what it is about.
              <Form.Item key={inner.name} name={[...name, index, inner.name]} hidden>
                <input type="hidden" />
              </Form.Item>
            ) : (
              <Inner
                key={inner.name}
                field={inner}
                path={[...path, index, inner.name]}
                name={[...name, index, inner.name]}
                context={context}
              />
            ),
          )}
        </fieldset>
      ))}
    </fieldset>
  );
}
