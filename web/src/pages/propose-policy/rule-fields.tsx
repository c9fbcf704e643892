import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { choiceWords } from '../../parts/rule-words.ts';

/** Codes with their words as choices, in the order of the words. */
export function choicesOf(words: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** Rules for a field that must be filled or chosen. */
export function useRequired(): (label: string, isTyped?: boolean) => { required: true; message: string }[] {
  const { common } = useTexts();
  return (label, isTyped = false) => [
    {
      required: true,
      message: fill(isTyped ? common.required : common.requiredChoice, { field: label.toLowerCase() }),
    },
  ];
}

/** Everything that decides a date, except extensions; of a row that chooses, what it chooses. */
export function RuleFields({ policyKey }: { policyKey: string }) {
  const { rules: words, common } = useTexts();
  const { fields } = words;
  const required = useRequired();
  const choices = choiceWords(policyKey, words);
  return (
    <>
      <Form.Item name="name" label={fields.name} rules={required(fields.name, true)}>
        <Input maxLength={300} />
      </Form.Item>
      {choices === null ? (
        <CountedFields />
      ) : (
        <Form.Item name="choice" label={fields.choice} rules={required(fields.choice)}>
          <Select options={choicesOf(choices)} />
        </Form.Item>
      )}
      <Form.Item name="legalBasis" label={fields.legalBasis} rules={required(fields.legalBasis, true)}>
        <Input maxLength={300} />
      </Form.Item>
      <div className="field-line">
        <Form.Item name="confidence" label={fields.confidence} rules={required(fields.confidence)}>
          <Select options={choicesOf(words.confidences)} />
        </Form.Item>
        <Form.Item name="effectiveFrom" label={words.effectiveFrom} rules={required(words.effectiveFrom, true)}>
          <DayInput />
        </Form.Item>
        <Form.Item name="effectiveTo" label={`${words.effectiveTo} (${common.optional})`}>
          <DayInput />
        </Form.Item>
      </div>
    </>
  );
}

function CountedFields() {
  const texts = useTexts();
  const { rules: words } = texts;
  const { fields } = words;
  const required = useRequired();
  return (
    <>
      <fieldset className="rows-field">
        <legend>{fields.length}</legend>
        <div className="field-line">
          <Form.Item name={['length', 'n']} label={words.amount} rules={required(words.amount, true)}>
            <InputNumber min={0} max={1000} precision={0} />
          </Form.Item>
          <Form.Item name={['length', 'unit']} label={words.unit}>
            <Select options={choicesOf(words.units)} />
          </Form.Item>
          <Form.Item name={['length', 'direction']} label={words.direction}>
            <Select options={choicesOf(words.directions)} />
          </Form.Item>
        </div>
      </fieldset>
      <fieldset className="rows-field">
        <legend>{words.firstDayGroup}</legend>
        <div className="field-line">
          <Form.Item name="firstCounted" label={fields.firstCounted}>
            <Select options={choicesOf(words.firstDays)} />
          </Form.Item>
          <Form.Item name="cutOffHour" label={`${fields.cutOffHour} (${texts.common.optional})`}>
            <InputNumber min={0} max={23} precision={0} placeholder={words.noCutOff} />
          </Form.Item>
          <Form.Item name="selectBy" label={fields.selectBy}>
            <Select options={choicesOf(words.selectedBy)} />
          </Form.Item>
        </div>
        <Form.Item name="roll" valuePropName="checked">
          <Checkbox>{words.rollBox}</Checkbox>
        </Form.Item>
      </fieldset>
      <div className="field-line">
        <Form.Item name="ownerRole" label={fields.ownerRole} rules={required(fields.ownerRole)}>
          <Select options={choicesOf(texts.words.roles)} />
        </Form.Item>
        <Form.Item name="ladder" label={fields.ladder}>
          <Select options={choicesOf(words.ladders)} />
        </Form.Item>
      </div>
    </>
  );
}
