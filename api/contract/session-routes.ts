import { z } from 'zod';
import { OPEN, SIGNED_IN, route } from './route.ts';

const userSchema = z
  .object({
    accountId: z.string(),
    username: z.string(),
    displayName: z.string(),
    personId: z.string().nullable(),
    mustChangePassword: z.boolean(),
    roles: z.array(
      z.object({ role: z.string(), roleText: z.string(), organisationId: z.string(), organisation: z.string() }),
    ),
  })
  .meta({ id: 'User' });

/** Signing in and out. */
export const SESSION_ROUTES = {
  signIn: route({
    name: 'signIn',
    method: 'post',
    path: '/session',
    tag: 'session',
    summary: 'Sign in',
    access: OPEN,
    body: z.strictObject({
      username: z.string({ error: 'Hãy nhập tên đăng nhập.' }).min(1, { error: 'Hãy nhập tên đăng nhập.' }).max(100),
      password: z.string({ error: 'Hãy nhập mật khẩu.' }).min(1, { error: 'Hãy nhập mật khẩu.' }).max(200),
      otp: z.string().max(10).optional(),
    }),
    responses: { 200: z.object({ token: z.string(), user: userSchema }) },
  }),
  signOut: route({
    name: 'signOut',
    method: 'delete',
    path: '/session',
    tag: 'session',
    summary: 'Sign out',
    access: SIGNED_IN,
    responses: { 204: null },
  }),
  changePassword: route({
    name: 'changePassword',
    method: 'post',
    path: '/session/password',
    tag: 'session',
    summary: 'Change the own password; ends all other sessions',
    access: SIGNED_IN,
    body: z.strictObject({
      currentPassword: z.string().min(1).max(200),
      newPassword: z.string().min(12, { error: 'Mật khẩu mới phải có ít nhất 12 ký tự.' }).max(200),
    }),
    responses: { 204: null },
  }),
  me: route({
    name: 'me',
    method: 'get',
    path: '/me',
    tag: 'session',
    summary: 'Who is signed in',
    access: SIGNED_IN,
    responses: { 200: userSchema },
  }),
} as const;
