import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input, Radio, Select } from 'antd';
import { call } from '../../api/call.ts';
import type { CalendarEntry, CalendarYearView } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useBegin } from '../../parts/begin-process.ts';
import { fieldMessages, useGive } from '../../parts/give-command.ts';
import { LatenessField } from '../../parts/lateness-field.tsx';
import { LookAhead } from '../../parts/look-ahead/look-ahead.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { KeptBody } from '../../parts/rule-keeper.ts';

interface Values {
  organisationId: string;
  status: 'final' | 'draft';
  notice: string;
  reason?: string;
}

interface ProposeYearProps {
  view: CalendarYearView;
  bodies: readonly KeptBody[];
  entries: readonly CalendarEntry[];
}

/** The notice these days come from, what they would come to, and the button that proposes them. */
export function ProposeYear({ view, bodies, entries }: ProposeYearProps) {
  const texts = useTexts();
  const { calendars: words, lookAhead } = texts;
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { calendarId, year } = view;
  const sent = () => void message.success(words.sent);
  const begin = useBegin(['calendar-year', 'calendars'], sent);
  // A year that is waited for or published already takes its proposal as a command.
  const give = useGive(view.processId ?? '', sent);
  const look = useMutation({
    mutationFn: (status: Values['status']) =>
      call('whatIf', { body: { calendar: { calendarId, year, status, entries: [...entries] } } }),
  });

  function propose({ organisationId, status, notice, reason }: Values): void {
    if (begin.isPending || give.isPending) return;
    const fields = {
      ...{ organisationId, calendarId, year, status, notice, entries: [...entries] },
      ...(reason === undefined || reason.trim() === '' ? {} : { reason }),
    };
    if (view.processId === null) begin.mutate({ process: 'calendar-year', ...fields });
    else give.mutate({ type: 'proposeCalendar', ...fields });
  }

  // What is in force is not changed without a reason.
  const isChange = view.stage === 'PUBLISHED';
  const required = (label: string) => [
    {
      ...{ required: true, whitespace: true },
      message: fill(texts.common.required, { field: label.toLowerCase() }),
    },
  ];
  const error = begin.error ?? give.error;
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={{ organisationId: bodies[0]?.id, status: 'final' }}
      onFinish={propose}
    >
      {bodies.length > 1 && (
        <Form.Item name="organisationId" label={words.organisation}>
          <Select options={bodies.map((one) => ({ value: one.id, label: one.name }))} />
        </Form.Item>
      )}
      {bodies.length === 1 && (
        <Form.Item name="organisationId" hidden noStyle>
          <Input type="hidden" />
        </Form.Item>
      )}
      <Form.Item name="status" label={words.status}>
        <Radio.Group
          aria-label={words.status}
          options={[
            { value: 'final', label: words.statuses.final },
            { value: 'draft', label: words.statuses.draft },
          ]}
        />
      </Form.Item>
      <Form.Item name="notice" label={words.noticeNumber} rules={required(words.noticeNumber)}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={isChange ? words.reason : `${words.reason} (${texts.common.optional})`}
        rules={isChange ? required(words.reason) : []}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} />
      </Form.Item>
      <Button loading={look.isPending} onClick={() => look.mutate(form.getFieldValue('status') as Values['status'])}>
        {words.look}
      </Button>
      <ProblemNotice error={look.error} unplaced={fieldMessages(look.error)} />
      <div role="status">
        {look.data !== undefined && (
          <>
            <h3>{lookAhead.title}</h3>
            <LookAhead found={look.data} />
          </>
        )}
      </div>
      <ProblemNotice error={error} unplaced={fieldMessages(error)} />
      <LatenessField lateness={give.lateness} />
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={begin.isPending || give.isPending}>
          {words.propose}
        </Button>
      </div>
    </Form>
  );
}
