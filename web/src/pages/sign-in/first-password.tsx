import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { call } from '../../api/call.ts';
import { fieldPath, problemOf } from '../../api/problem.ts';
import { meQuery } from '../../api/queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

interface PasswordValues {
  currentPassword: string;
  newPassword: string;
  repeated: string;
}

/** Shortest password the API takes. */
const PASSWORD_MIN = 12;

/** Replaces a password that somebody else gave; the account can do nothing before. */
export function FirstPassword() {
  const texts = useTexts();
  const queries = useQueryClient();
  const [form] = Form.useForm<PasswordValues>();
  const change = useMutation({
    mutationFn: ({ currentPassword, newPassword }: PasswordValues) =>
      call('changePassword', { body: { currentPassword, newPassword } }),
    onSuccess: () => queries.fetchQuery({ ...meQuery, staleTime: 0 }),
    onError: (error) => {
      form.setFields(
        problemOf(error).errors.map((one) => ({
          name: fieldPath(one.field) as [keyof PasswordValues],
          errors: [one.message],
        })),
      );
    },
  });
  const required = (field: string) => ({
    required: true,
    message: fill(texts.common.required, { field: field.toLowerCase() }),
  });
  return (
    <>
      <h1>{texts.signIn.changeTitle}</h1>
      <p>{texts.signIn.changeLead}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => change.mutate(values)}>
        <Form.Item
          name="currentPassword"
          label={texts.signIn.currentPassword}
          rules={[required(texts.signIn.currentPassword)]}
        >
          <Input type="password" autoFocus autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label={texts.signIn.newPassword}
          extra={texts.signIn.newPasswordRule}
          rules={[required(texts.signIn.newPassword), { min: PASSWORD_MIN, message: texts.signIn.newPasswordShort }]}
        >
          <Input type="password" autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeated"
          label={texts.signIn.repeatPassword}
          dependencies={['newPassword']}
          rules={[
            {
              validator: (_, repeated: string) =>
                repeated === form.getFieldValue('newPassword')
                  ? Promise.resolve()
                  : Promise.reject(new Error(texts.signIn.repeatMismatch)),
            },
          ]}
        >
          <Input type="password" autoComplete="new-password" />
        </Form.Item>
        <ProblemNotice error={change.error} />
        <Button type="primary" htmlType="submit" block loading={change.isPending}>
          {texts.signIn.changeSubmit}
        </Button>
      </Form>
    </>
  );
}
