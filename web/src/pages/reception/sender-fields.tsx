import { Form, Input, InputNumber, Radio } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { REQUIRED_SENDER_FIELDS, SENDER_FIELDS } from './draft.ts';
import type { SenderField, SenderType } from './draft.ts';

function useLabel(type: SenderType): (field: SenderField) => string {
  const { sender } = useTexts();
  return (field) => {
    if (field === 'name' && type === 'group') return sender.representative;
    if (field === 'reference' && type === 'press') return sender.pressReference;
    return sender[field];
  };
}

/** Who sends, by type; only the fields of that type are asked. */
export function SenderFields() {
  const texts = useTexts();
  const form = Form.useFormInstance();
  const type: SenderType | undefined = Form.useWatch(['sender', 'type'], form);
  return (
    <fieldset className="field-group">
      <legend>{texts.reception.sender}</legend>
      <Form.Item
        name={['sender', 'type']}
        rules={[
          {
            required: true,
            message: fill(texts.common.requiredChoice, { field: texts.reception.sender.toLowerCase() }),
          },
        ]}
      >
        <Radio.Group
          aria-label={texts.reception.sender}
          options={Object.entries(texts.words.senderTypes).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      {type !== undefined && <TypedFields type={type} />}
      <p className="quiet">{texts.sender.sealed}</p>
    </fieldset>
  );
}

function TypedFields({ type }: { type: SenderType }) {
  const texts = useTexts();
  const label = useLabel(type);
  return (
    <div className="field-line">
      {SENDER_FIELDS[type].map((field) => {
        const required = REQUIRED_SENDER_FIELDS.includes(field);
        return (
          <Form.Item
            key={field}
            name={['sender', field]}
            label={required ? label(field) : `${label(field)} (${texts.common.optional})`}
            rules={
              required
                ? [{ required: true, message: fill(texts.common.required, { field: label(field).toLowerCase() }) }]
                : []
            }
          >
            <SenderInput field={field} />
          </Form.Item>
        );
      })}
    </div>
  );
}

/** antd puts id, value and onChange onto the one child of a Form.Item; they are handed on. */
function SenderInput({ field, ...given }: { field: SenderField }) {
  if (field === 'count') return <InputNumber min={2} max={10_000} {...given} />;
  if (field === 'publishedOn') return <DayInput {...given} />;
  if (field === 'members')
    return <Input.TextArea autoComplete="off" autoSize={{ minRows: 2, maxRows: 12 }} {...given} />;
  return <Input autoComplete="off" {...given} />;
}
