import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Select } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useBegin } from '../../parts/begin-process.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { Body } from '../convene/bodies.ts';

interface Values {
  organisationId: string;
  on: string;
}

/** Where one person enters the day of a congress; another confirms it on its page. */
export function PlanCongress({ bodies }: { bodies: readonly Body[] }) {
  const texts = useTexts();
  const { congress: words } = texts;
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const begin = useBegin(['congresses'], ({ id }) => {
    void navigate({ to: '/dai-hoi/$congressId', params: { congressId: id } });
  });
  const needed = (field: string) => [
    { required: true, message: fill(texts.common.required, { field: field.toLowerCase() }) },
  ];
  return (
    <section className="desk narrow">
      <h2>{words.plan}</h2>
      <p className="hint">{words.planHint}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ organisationId: bodies[0]?.id }}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => {
          if (!begin.isPending) begin.mutate({ process: 'congress', ...values });
        }}
      >
        <Form.Item name="organisationId" label={words.body} rules={needed(words.body)}>
          <Select options={bodies.map((one) => ({ value: one.id, label: one.name }))} />
        </Form.Item>
        <Form.Item name="on" label={words.on} rules={needed(words.on)}>
          <DayInput />
        </Form.Item>
        <ProblemNotice error={begin.error} />
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {words.plan}
        </Button>
      </Form>
    </section>
  );
}
