import './sign-in.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { call } from '../../api/call.ts';
import { fieldPath, problemOf } from '../../api/problem.ts';
import { meQuery } from '../../api/queries.ts';
import { firstPage } from '../../app/landing.ts';
import { useTexts } from '../../app/language.ts';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import { OfficeTheme } from '../../app/office-theme.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { FirstPassword } from './first-password.tsx';

/** Signing in, followed by the first change of a password given by somebody else. */
export function SignInPage() {
  const texts = useTexts();
  const router = useRouter();
  const { next } = useSearch({ from: '/dang-nhap' });
  const { data: user } = useQuery({ ...meQuery, retry: false });
  usePageTitle(texts.signIn.title);
  const target = user === undefined || user.mustChangePassword ? null : (next ?? firstPage(user.roles));
  useEffect(() => {
    if (target !== null) router.history.replace(target);
  }, [target, router]);
  return (
    <OfficeTheme>
      <div className="sign-in">
        <header>
          <LanguageSwitch />
        </header>
        <main id="noi-dung">
          <p className="product">{texts.product}</p>
          <p className="quiet">{texts.productLine}</p>
          {user?.mustChangePassword === true ? <FirstPassword /> : <SignInForm />}
        </main>
        <footer>
          <h2>{texts.signIn.forSenders}</h2>
          <Link to="/gui-phan-anh">{texts.signIn.sendLink}</Link>
          <Link to="/tra-cuu">{texts.signIn.followLink}</Link>
        </footer>
      </div>
    </OfficeTheme>
  );
}

interface SignInValues {
  username: string;
  password: string;
  otp?: string;
}

function SignInForm() {
  const texts = useTexts();
  const queries = useQueryClient();
  const [form] = Form.useForm<SignInValues>();
  const signIn = useMutation({
    mutationFn: ({ otp = '', ...values }: SignInValues) =>
      call('signIn', { body: otp === '' ? values : { ...values, otp } }),
    // The token in the answer is for programs; the browser has its cookie and keeps nothing.
    onSuccess: ({ user }) => {
      queries.setQueryData(meQuery.queryKey, user);
    },
    onError: (error) => {
      form.setFields(
        problemOf(error).errors.map((one) => ({
          name: fieldPath(one.field) as [keyof SignInValues],
          errors: [one.message],
        })),
      );
    },
  });
  const asksOtp = signIn.error !== null && /OTP/.test(problemOf(signIn.error).code);
  const required = (field: string) => [
    { required: true, message: fill(texts.common.required, { field: field.toLowerCase() }) },
  ];
  return (
    <>
      <h1>{texts.signIn.title}</h1>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => signIn.mutate(values)}>
        <Form.Item name="username" label={texts.signIn.username} rules={required(texts.signIn.username)}>
          <Input autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="password" label={texts.signIn.password} rules={required(texts.signIn.password)}>
          <Input type="password" autoComplete="current-password" />
        </Form.Item>
        {asksOtp && (
          <Form.Item name="otp" label={texts.signIn.otp}>
            <Input autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={10} />
          </Form.Item>
        )}
        <ProblemNotice error={signIn.error} />
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
          {texts.signIn.submit}
        </Button>
      </Form>
    </>
  );
}
