import { Form, InputNumber } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';

interface CountFieldProps {
  name: string | (string | number)[];
  label: string;
  extra?: string | undefined;
}

/** A whole number of people or papers, that must be entered even when it is zero. */
export function CountField({ name, label, extra }: CountFieldProps) {
  const { common } = useTexts();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[{ required: true, message: fill(common.required, { field: label.toLowerCase() }) }]}
    >
      <InputNumber min={0} max={10_000} precision={0} className="count-input" />
    </Form.Item>
  );
}
