import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useBegin } from '../../parts/begin-process.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { fieldMessages } from '../../parts/give-command.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { KeptBody } from '../../parts/rule-keeper.ts';
import { ACT_FIELDS, changesOf, WRITTEN } from './act-fields.ts';
import type { ActName, ActValues } from './act-fields.ts';
import { ActInput } from './act-input.tsx';

/** Proposes one act on the tree; another person confirms it on its page. */
export function ProposeAct({ bodies, today }: { bodies: readonly KeptBody[]; today: string }) {
  const texts = useTexts();
  const { reorganisation: words } = texts;
  const [form] = Form.useForm<ActValues>();
  const [act, setAct] = useState<ActName>('merge');
  const navigate = useNavigate();
  const begin = useBegin(['reorganisations'], ({ id }) => {
    void navigate({ to: '/to-chuc/quyet-dinh/$reorganisationId', params: { reorganisationId: id } });
  });
  const required = (label: string, isChosen = false) => {
    const sentence = isChosen ? texts.common.requiredChoice : texts.common.required;
    return [{ required: true, message: fill(sentence, { field: label.toLowerCase() }) }];
  };
  return (
    <Form
      form={form}
      className="form-column"
      layout="vertical"
      requiredMark={false}
      initialValues={{ deciding: bodies[0]?.id, on: today }}
      scrollToFirstError={{ focus: true }}
      onFinish={(values) => {
        const { deciding, on, number, text } = values;
        if (begin.isPending) return;
        begin.mutate({
          ...{ process: 'organisation', organisationId: deciding, on, decisionNumber: number },
          ...{ text: text?.trim() || null, changes: changesOf(act, values) },
        });
      }}
    >
      <Form.Item name="deciding" label={words.deciding} rules={required(words.deciding)}>
        <Select options={bodies.map((one) => ({ value: one.id, label: one.name }))} />
      </Form.Item>
      <Form.Item label={words.act} htmlFor="act">
        <Select<ActName>
          id="act"
          value={act}
          options={Object.entries(words.acts).map(([value, label]) => ({ value: value as ActName, label }))}
          onChange={setAct}
        />
      </Form.Item>
      {ACT_FIELDS[act].map((field) => (
        <Form.Item
          key={`${act}-${field}`}
          name={field}
          label={words.fields[field]}
          rules={required(words.fields[field], !WRITTEN.includes(field))}
        >
          <ActInput field={field} />
        </Form.Item>
      ))}
      <Form.Item name="on" label={words.fields.on} rules={required(words.fields.on)}>
        <DayInput />
      </Form.Item>
      <Form.Item name="number" label={words.fields.number} rules={required(words.fields.number)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="text" label={`${words.fields.text} (${texts.common.optional})`}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
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
  );
}
