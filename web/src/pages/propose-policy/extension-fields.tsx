import { Checkbox, Form, InputNumber, Select } from 'antd';
import { useTexts } from '../../app/language.ts';
import type { ProposalValues } from './draft.ts';
import { choicesOf, useRequired } from './rule-fields.tsx';

/** Whether it may be extended; by how much, how often, by whom. */
export function ExtensionFields() {
  const { rules: words } = useTexts();
  const required = useRequired();
  const form = Form.useFormInstance<ProposalValues>();
  const mayExtend = Form.useWatch('mayExtend', form) ?? form.getFieldValue('mayExtend') === true;
  const kind: unknown = Form.useWatch(['extension', 'kind'], form);
  return (
    <fieldset className="rows-field">
      <legend>{words.fields.extension}</legend>
      <Form.Item name="mayExtend" valuePropName="checked">
        <Checkbox>{words.mayExtend}</Checkbox>
      </Form.Item>
      {mayExtend && (
        <div className="field-line">
          <Form.Item name={['extension', 'kind']} label={words.extensionKind}>
            <Select options={choicesOf(words.extensionKinds)} />
          </Form.Item>
          <Form.Item
            name={['extension', 'n']}
            label={words.extensionAmount}
            rules={required(words.extensionAmount, true)}
          >
            <InputNumber min={1} max={1000} precision={0} />
          </Form.Item>
          {kind === 'fraction' && (
            <Form.Item name={['extension', 'of']} label={words.extensionOf} rules={required(words.extensionOf, true)}>
              <InputNumber min={1} max={100} precision={0} />
            </Form.Item>
          )}
          {kind === 'fixed' && (
            <Form.Item name={['extension', 'unit']} label={words.unit}>
              <Select options={choicesOf(words.units).filter(({ value }) => value !== 'h')} />
            </Form.Item>
          )}
          <Form.Item
            name={['extension', 'times']}
            label={words.extensionTimes}
            rules={required(words.extensionTimes, true)}
          >
            <InputNumber min={1} max={10} precision={0} />
          </Form.Item>
          <Form.Item name={['extension', 'approver']} label={words.approver}>
            <Select options={choicesOf(words.approvers)} />
          </Form.Item>
        </div>
      )}
    </fieldset>
  );
}
