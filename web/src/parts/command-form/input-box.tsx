import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { useTexts } from '../../app/language.ts';
import { CodePicker } from '../code-picker.tsx';
import { useCodeWords } from '../code-words.ts';
import { DayInput } from '../day-input.tsx';
import { HeldMeetingSelect, MeetingSelect } from '../meeting-select.tsx';
import { PersonChecklist } from '../person-checklist.tsx';
import { SearchMany, SearchSelect } from '../search-select.tsx';
import { choicesFor } from './context.ts';
import type { Choice, FormContext } from './context.ts';
import type { FieldModel } from './model.ts';

interface InputBoxProps {
  field: FieldModel;
  label: string;
  context: FormContext;
}

/** The input of a field. antd puts id, value and onChange onto the one child of a Form.Item; they are handed on. */
export function InputBox({ field, label, context, ...given }: InputBoxProps) {
  const choices = choicesFor(field, context);
  if (choices === null) return <OpenBox field={field} label={label} context={context} {...given} />;
  return field.input === 'people' ? (
    <PersonChecklist
      label={label}
      people={choices.map((one) => ({ id: one.value, name: one.label }))}
      takesAll
      {...given}
    />
  ) : (
    <PickBox choices={choices} isRequired={field.required} {...given} />
  );
}

interface Given<T> {
  id?: string;
  value?: T;
  onChange?: (value: T) => void;
}

/** What the page does not know: searched, typed, or chosen among codes. */
function OpenBox({ field, label, context, ...given }: InputBoxProps) {
  const texts = useTexts();
  const words = useCodeWords()(field.options);
  const options = field.options.map((code) => ({ value: code, label: words(code) }));
  const { names = {}, organisationId } = context;
  const within = organisationId === undefined ? {} : { within: organisationId };
  switch (field.input) {
    case 'choice':
      return <Select {...given} placeholder={texts.common.choose} allowClear={!field.required} options={options} />;
    case 'choices':
      return <CodeBoxes choices={options} label={label} {...given} />;
    case 'codes':
      return <CodePicker {...given} />;
    case 'day':
      return <DayInput {...given} />;
    case 'yes-no':
      return <YesNo label={label} {...given} />;
    case 'number':
      return (
        <InputNumber
          {...given}
          {...(field.min === null ? {} : { min: field.min })}
          {...(field.max === null ? {} : { max: field.max })}
        />
      );
    case 'person':
      return <SearchSelect of="people" names={names} {...within} {...given} />;
    case 'people':
      return <SearchMany of="people" names={names} {...within} {...given} />;
    case 'organisation':
      return <SearchSelect of="organisations" names={names} {...given} />;
    case 'case':
      return <SearchSelect of="cases" names={names} near={context.nearCases ?? []} {...given} />;
    case 'meeting':
      return <MeetingSelect {...given} />;
    case 'held-meeting':
      return <HeldMeetingSelect {...given} {...(organisationId === undefined ? {} : { organisationId })} />;
    case 'pick':
      return <PickBox choices={[]} isRequired={field.required} {...given} />;
    case 'long-text':
      return <Input.TextArea {...given} autoSize={{ minRows: 3, maxRows: 14 }} />;
    default:
      return <Input {...given} />;
  }
}

function PickBox({
  choices,
  isRequired,
  ...given
}: Given<string> & { choices: readonly Choice[]; isRequired: boolean }) {
  const texts = useTexts();
  return (
    <Select
      {...given}
      placeholder={texts.common.choose}
      allowClear={!isRequired}
      options={[...choices]}
      notFoundContent={texts.common.none}
    />
  );
}

function CodeBoxes({
  choices,
  label,
  value,
  onChange,
}: Given<string[]> & { choices: readonly Choice[]; label: string }) {
  return (
    <div role="group" aria-label={label} className="checklist">
      <Checkbox.Group
        value={value ?? []}
        options={[...choices]}
        onChange={(chosen) => onChange?.(choices.map((one) => one.value).filter((one) => chosen.includes(one)))}
      />
    </div>
  );
}

function YesNo({ id, label, value, onChange }: Given<boolean> & { label: string }) {
  const texts = useTexts();
  return (
    <Radio.Group
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      value={value}
      options={[
        { value: true, label: texts.common.yes },
        { value: false, label: texts.common.no },
      ]}
      onChange={(event) => onChange?.(Boolean(event.target.value))}
    />
  );
}
