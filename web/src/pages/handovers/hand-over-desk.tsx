import { useNavigate, useRouteContext } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useBegin } from '../../parts/begin-process.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { SearchSelect } from '../../parts/search-select.tsx';

interface Values {
  organisationId: string;
  fromPersonId?: string | null;
  toPersonId: string;
  minutes: string;
}

/** Handing over one's own desk; for whoever heads the body, that of any of its people. */
export function HandOverDesk() {
  const texts = useTexts();
  const { handing: words } = texts;
  const { user } = useRouteContext({ from: '/staff' });
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const begin = useBegin(['handovers'], ({ id }) => {
    void navigate({ to: '/ban-giao/$handoverId', params: { handoverId: id } });
  });
  const bodies = user.roles
    .filter((one, index) => user.roles.findIndex((other) => other.organisationId === one.organisationId) === index)
    .map((one) => ({ value: one.organisationId, label: one.organisation }));
  const organisationId = Form.useWatch('organisationId', form) ?? bodies[0]?.value;
  const isHead = user.roles.some((one) => one.role === 'HEAD' && one.organisationId === organisationId);
  const within = organisationId === undefined ? {} : { within: organisationId };
  const needed = (field: string) => [
    { required: true, message: fill(texts.common.required, { field: field.toLowerCase() }) },
  ];
  return (
    <section className="desk narrow">
      <h2>{words.begin}</h2>
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ organisationId: bodies[0]?.value }}
        scrollToFirstError={{ focus: true }}
        onFinish={({ fromPersonId, ...values }) => {
          const from = isHead ? (fromPersonId ?? user.personId) : user.personId;
          if (!begin.isPending && from !== null) {
            begin.mutate({ process: 'desk-handover', ...values, fromPersonId: from });
          }
        }}
      >
        {bodies.length > 1 && (
          <Form.Item name="organisationId" label={words.body} rules={needed(words.body)}>
            <Select options={bodies} />
          </Form.Item>
        )}
        {bodies.length <= 1 && (
          <Form.Item name="organisationId" hidden>
            <Input />
          </Form.Item>
        )}
        {isHead && (
          <Form.Item name="fromPersonId" label={words.from} rules={needed(words.from)}>
            <SearchSelect of="people" {...within} />
          </Form.Item>
        )}
        <Form.Item name="toPersonId" label={words.to} rules={needed(words.to)}>
          <SearchSelect of="people" {...within} />
        </Form.Item>
        <Form.Item name="minutes" label={words.minutes} extra={words.minutesHint} rules={needed(words.minutes)}>
          <Input.TextArea rows={4} />
        </Form.Item>
        <ProblemNotice error={begin.error} />
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {words.begin}
        </Button>
      </Form>
    </section>
  );
}
