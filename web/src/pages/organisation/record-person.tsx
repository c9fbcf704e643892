import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { CallInput } from '../../api/call.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useBegin } from '../../parts/begin-process.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { fieldMessages } from '../../parts/give-command.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Entry = NonNullable<Extract<CallInput<'beginProcess'>['body'], { process: 'person' }>['entry']>;
type Values = Omit<Entry, 'organisationId'>;

/** Records a person with a first post in this body. */
export function RecordPerson({ organisationId }: { organisationId: string }) {
  const texts = useTexts();
  const { person: words } = texts;
  const navigate = useNavigate();
  const begin = useBegin(['organisation-history', 'choices'], ({ id }) => {
    void navigate({ to: '/can-bo/$personId', params: { personId: id } });
  });
  const required = (label: string) => [
    { required: true, message: fill(texts.common.required, { field: label.toLowerCase() }) },
  ];
  const chosen = (label: string) => [
    { required: true, message: fill(texts.common.requiredChoice, { field: label.toLowerCase() }) },
  ];
  const levels = Object.entries(texts.words.managingLevels).map(([value, label]) => ({ value, label }));
  return (
    <section aria-labelledby="ghi-nhan" className="no-print">
      <h2 id="ghi-nhan">{words.record}</h2>
      <Form<Values>
        className="form-column"
        layout="vertical"
        requiredMark={false}
        initialValues={{ partyMember: true, isHead: false, birthYear: null }}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => {
          const entry = { ...values, birthYear: values.birthYear ?? null, organisationId };
          if (!begin.isPending) begin.mutate({ process: 'person', personId: null, entry });
        }}
      >
        <Form.Item name="fullName" label={words.fields.fullName} rules={required(words.fields.fullName)}>
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item name="birthYear" label={`${words.fields.birthYear} (${texts.common.optional})`}>
          <InputNumber min={1900} max={2100} controls={false} />
        </Form.Item>
        <Form.Item name="partyMember" valuePropName="checked">
          <Checkbox>{words.fields.partyMember}</Checkbox>
        </Form.Item>
        <Form.Item name="title" label={words.fields.title} rules={required(words.fields.title)}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="isHead" valuePropName="checked">
          <Checkbox>{words.fields.isHead}</Checkbox>
        </Form.Item>
        <Form.Item name="managedBy" label={words.fields.managedBy} rules={chosen(words.fields.managedBy)}>
          <Select options={levels} placeholder={texts.common.choose} />
        </Form.Item>
        <Form.Item name="from" label={words.fields.from} rules={required(words.fields.from)}>
          <DayInput />
        </Form.Item>
        <ProblemNotice error={begin.error} />
        {fieldMessages(begin.error).map((message) => (
          <p key={message} role="alert">
            {message}
          </p>
        ))}
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {words.send}
        </Button>
      </Form>
    </section>
  );
}
