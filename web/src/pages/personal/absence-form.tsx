import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { App, Button, Form } from 'antd';
import { call } from '../../api/call.ts';
import { absencesQuery } from '../../api/personal-queries.ts';
import { fieldPath, problemOf } from '../../api/problem.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { proposingBodies } from '../../parts/rule-keeper.ts';
import { SearchSelect } from '../../parts/search-select.tsx';

interface Values {
  personId?: string | null;
  substitutePersonId: string;
  fromDay: string;
  toDay: string;
}

/** Entering one's own absence; for whoever heads or administers a body also that of its people. */
export function AbsenceForm() {
  const texts = useTexts();
  const { personal: words } = texts;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { user } = useRouteContext({ from: '/staff' });
  const [form] = Form.useForm<Values>();
  const [kept] = proposingBodies(user.roles);
  const within = kept?.id ?? user.roles[0]?.organisationId;
  const near = within === undefined ? {} : { within };
  const enter = useMutation({
    mutationFn: ({ personId, ...values }: Values) =>
      call('enterAbsence', {
        body: { ...values, ...(personId === null || personId === undefined ? {} : { personId }) },
      }),
    onSuccess: () => {
      form.resetFields();
      void message.success(words.added);
      return queries.invalidateQueries({ queryKey: absencesQuery.queryKey });
    },
    onError: (error) => {
      form.setFields(
        problemOf(error).errors.map((one) => ({
          name: fieldPath(one.field) as [keyof Values],
          errors: [one.message],
        })),
      );
    },
  });
  const required = (label: string) => [
    { required: true, message: fill(texts.common.required, { field: label.toLowerCase() }) },
  ];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onFinish={(values) => {
        if (!enter.isPending) enter.mutate(values);
      }}
    >
      {kept !== undefined && (
        <Form.Item name="personId" label={`${words.person} (${texts.common.optional})`} extra={words.personHint}>
          <SearchSelect of="people" {...near} />
        </Form.Item>
      )}
      <Form.Item name="substitutePersonId" label={words.substitute} rules={required(words.substitute)}>
        <SearchSelect of="people" {...near} />
      </Form.Item>
      <div className="field-line">
        <Form.Item name="fromDay" label={words.fromDay} rules={required(words.fromDay)}>
          <DayInput />
        </Form.Item>
        <Form.Item name="toDay" label={words.toDay} rules={required(words.toDay)}>
          <DayInput />
        </Form.Item>
      </div>
      <ProblemNotice error={enter.error} />
      <Button type="primary" htmlType="submit" loading={enter.isPending}>
        {words.add}
      </Button>
    </Form>
  );
}
