import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input } from 'antd';
import { call } from '../../api/call.ts';
import { noticeSettingsQuery } from '../../api/personal-queries.ts';
import type { NoticeSettings } from '../../api/personal-queries.ts';
import { fieldPath, problemOf } from '../../api/problem.ts';
import { useTexts } from '../../app/language.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

interface Values {
  email?: string;
  mailWanted: boolean;
}

/** Where mails go, and whether any are sent. */
export function MailForm({ settings }: { settings: NoticeSettings }) {
  const { personal: words } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: ({ email = '', mailWanted }: Values) =>
      call('setNoticeSettings', { body: { email: email.trim() === '' ? null : email.trim(), mailWanted } }),
    onSuccess: (saved) => {
      queries.setQueryData(noticeSettingsQuery.queryKey, saved);
      void message.success(words.saved);
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
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ email: settings.email ?? '', mailWanted: settings.mailWanted }}
      onFinish={(values) => {
        if (!save.isPending) save.mutate(values);
      }}
    >
      <Form.Item name="email" label={words.email}>
        <Input inputMode="email" autoComplete="email" maxLength={254} spellCheck={false} />
      </Form.Item>
      <Form.Item name="mailWanted" valuePropName="checked">
        <Checkbox>{words.mailWanted}</Checkbox>
      </Form.Item>
      <ProblemNotice error={save.error} />
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {words.save}
      </Button>
    </Form>
  );
}
