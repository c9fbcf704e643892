import { z } from 'zod';
import { SUBMISSION_KINDS } from '../../domain/taxonomy/codes.ts';
import { commandSchema } from './commands.ts';
import {
  publicSubmissionSchema,
  receiptCodeSchema,
  receiptSchema,
  receiptStatusSchema,
  senderMessageSchema,
  submissionSchema,
  uploadSchema,
} from './intake.ts';
import { route } from './route.ts';
import { allowedCommandSchema, caseRowSchema, caseSchema, shownObligationSchema } from './shown.ts';
import { cursorSchema, daySchema, idSchema, instantSchema, limitSchema } from './values.ts';

const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), /** Exact up to 1,000, else null ("1.000+"). */ total: z.number().int().nullable() });
const open = { open: true } as const;
const signedIn = { signedIn: true } as const;
const caseReaders = { roles: ['RECEPTION', 'SCREENER', 'HEAD', 'COMMITTEE_MEMBER', 'INSPECTOR', 'LEADER', 'REGISTER_KEEPER'] } as const;

const userSchema = z
  .object({
    accountId: z.string(),
    username: z.string(),
    displayName: z.string(),
    personId: z.string().nullable(),
    mustChangePassword: z.boolean(),
    roles: z.array(z.object({ role: z.string(), roleText: z.string(), organisationId: z.string(), organisation: z.string() })),
  })
  .meta({ id: 'User' });

const organisationSchema = z
  .object({ id: z.string(), code: z.string(), path: z.string(), parentId: z.string().nullable(), kind: z.string(), level: z.string(), name: z.string(), childCount: z.number().int() })
  .meta({ id: 'Organisation' });
const personSchema = z
  .object({ id: z.string(), name: z.string(), posts: z.array(z.object({ title: z.string(), organisationId: z.string(), organisation: z.string(), managingLevel: z.string() })) })
  .meta({ id: 'Person' });
const codeRowSchema = z.object({ code: z.string(), label: z.string(), group: z.string().nullable(), data: z.record(z.string(), z.unknown()) });
const notificationSchema = z
  .object({ id: z.string(), text: z.string(), notice: z.string(), caseId: z.string().nullable(), createdAt: instantSchema, readAt: instantSchema.nullable() })
  .meta({ id: 'Notification' });

export const ROUTES = {
  signIn: route({ name: 'signIn', method: 'post', path: '/session', tag: 'session', summary: 'Sign in', access: open,
    body: z.strictObject({ username: z.string({ error: 'Hãy nhập tên đăng nhập.' }).min(1, { error: 'Hãy nhập tên đăng nhập.' }).max(100), password: z.string({ error: 'Hãy nhập mật khẩu.' }).min(1, { error: 'Hãy nhập mật khẩu.' }).max(200), otp: z.string().max(10).optional() }),
    responses: { 200: z.object({ token: z.string(), user: userSchema }) } }),
  signOut: route({ name: 'signOut', method: 'delete', path: '/session', tag: 'session', summary: 'Sign out', access: signedIn, responses: { 204: null } }),
  changePassword: route({ name: 'changePassword', method: 'post', path: '/session/password', tag: 'session', summary: 'Change the own password; ends all other sessions', access: signedIn,
    body: z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword: z.string().min(12, { error: 'Mật khẩu mới phải có ít nhất 12 ký tự.' }).max(200) }), responses: { 204: null } }),
  me: route({ name: 'me', method: 'get', path: '/me', tag: 'session', summary: 'Who is signed in', access: signedIn, responses: { 200: userSchema } }),

  submit: route({ name: 'submit', method: 'post', path: '/submissions', tag: 'intake', summary: 'File a submission', access: { roles: ['RECEPTION'] }, idempotent: true,
    body: submissionSchema, responses: { 201: receiptSchema, 202: receiptSchema } }),
  submitPublic: route({ name: 'submitPublic', method: 'post', path: '/public/submissions', tag: 'public', summary: 'File a submission without an account', access: open, idempotent: true,
    body: publicSubmissionSchema, responses: { 201: receiptSchema, 202: receiptSchema } }),
  receipt: route({ name: 'receipt', method: 'post', path: '/public/receipts', tag: 'public', summary: 'Status, answers and dates under a receipt code', access: open,
    body: receiptCodeSchema, responses: { 200: receiptStatusSchema } }),
  addMessage: route({ name: 'addMessage', method: 'post', path: '/public/receipts/messages', tag: 'public', summary: 'The sender adds words or files', access: open, idempotent: true,
    body: senderMessageSchema, responses: { 204: null } }),
  upload: route({ name: 'upload', method: 'post', path: '/uploads', tag: 'intake', summary: 'Upload a file', access: { roles: ['RECEPTION', 'SCREENER', 'HEAD', 'INSPECTOR'] }, multipart: true, responses: { 201: uploadSchema } }),
  uploadPublic: route({ name: 'uploadPublic', method: 'post', path: '/public/uploads', tag: 'public', summary: 'Upload a file before filing', access: open, multipart: true, responses: { 201: uploadSchema } }),
  publicReference: route({ name: 'publicReference', method: 'get', path: '/public/reference', tag: 'public', summary: 'Bodies and kinds for the public page', access: open,
    responses: { 200: z.object({ kinds: z.array(codeRowSchema), organisations: z.array(z.object({ id: z.string(), name: z.string(), parentId: z.string().nullable() })) }) } }),

  listCases: route({ name: 'listCases', method: 'get', path: '/cases', tag: 'cases', summary: 'Cases the caller may see', access: caseReaders,
    query: z.strictObject({
      stage: z.string().max(40).optional(), overdue: z.stringbool({ error: 'overdue nhận true hoặc false.' }).optional(), organisationId: idSchema.optional(), owner: z.union([z.literal('me'), idSchema]).optional(),
      kind: z.enum(SUBMISSION_KINDS).optional(), code: z.string().max(20).optional(), q: z.string().max(200).optional(), receivedFrom: daySchema.optional(), receivedTo: daySchema.optional(),
      sort: z.enum(['received', 'due']).default('received'), cursor: cursorSchema, limit: limitSchema }),
    responses: { 200: page(caseRowSchema) } }),
  getCase: route({ name: 'getCase', method: 'get', path: '/cases/:caseId', tag: 'cases', summary: 'A case with what is owed, its story and the allowed commands', access: caseReaders,
    params: z.strictObject({ caseId: idSchema }), responses: { 200: caseSchema } }),
  getAttachment: route({ name: 'getAttachment', method: 'get', path: '/cases/:caseId/attachments/:attachmentId', tag: 'cases', summary: 'An attached file', access: caseReaders, produces: 'application/octet-stream',
    params: z.strictObject({ caseId: idSchema, attachmentId: idSchema }), responses: { 200: z.string() } }),
  getProcess: route({ name: 'getProcess', method: 'get', path: '/processes/:kind/:id', tag: 'processes', summary: 'State of a process, now or as recorded at an instant', access: caseReaders,
    params: z.strictObject({ kind: z.string().max(40), id: idSchema }), query: z.strictObject({ at: z.iso.datetime({ offset: true, error: 'Thời điểm không hợp lệ.' }).optional() }),
    responses: { 200: z.object({ processId: z.string(), stage: z.string(), version: z.number().int(), state: z.record(z.string(), z.unknown()) }) } }),
  command: route({ name: 'command', method: 'post', path: '/processes/:kind/:id/commands', tag: 'processes', summary: 'Give a command to a process', access: caseReaders, idempotent: true,
    params: z.strictObject({ kind: z.string().max(40), id: idSchema }), body: commandSchema,
    responses: { 200: z.object({ events: z.array(z.object({ number: z.number().int(), type: z.string() })), stage: z.string().nullable(), obligations: z.array(shownObligationSchema), allowedCommands: z.array(allowedCommandSchema) }) } }),

  listObligations: route({ name: 'listObligations', method: 'get', path: '/obligations', tag: 'obligations', summary: 'What is owed, by date', access: caseReaders,
    query: z.strictObject({ state: z.enum(['open', 'due-soon', 'overdue']).default('open'), mine: z.stringbool().optional(), organisationId: idSchema.optional(), key: z.string().max(60).optional(), cursor: cursorSchema, limit: limitSchema }),
    responses: { 200: page(z.object({ obligation: shownObligationSchema, caseId: z.string(), caseNumber: z.string(), stageText: z.string(), organisation: z.string() })) } }),
  countObligations: route({ name: 'countObligations', method: 'get', path: '/obligations/counts', tag: 'obligations', summary: 'Overdue, soon and open by organisation below the caller; each number equals its list', access: caseReaders,
    query: z.strictObject({ organisationId: idSchema.optional(), mine: z.stringbool().optional() }),
    responses: { 200: z.object({ open: z.number().int(), soon: z.number().int(), overdue: z.number().int(), organisations: z.array(z.object({ organisationId: z.string(), name: z.string(), open: z.number().int(), soon: z.number().int(), overdue: z.number().int() })) }) } }),

  listNotifications: route({ name: 'listNotifications', method: 'get', path: '/notifications', tag: 'notifications', summary: 'Own notices, newest first', access: signedIn,
    query: z.strictObject({ unread: z.stringbool().optional(), cursor: cursorSchema, limit: limitSchema }), responses: { 200: page(notificationSchema) } }),
  readNotification: route({ name: 'readNotification', method: 'post', path: '/notifications/:id/read', tag: 'notifications', summary: 'Mark an own notice as read', access: signedIn,
    params: z.strictObject({ id: idSchema }), responses: { 204: null } }),
  streamNotifications: route({ name: 'streamNotifications', method: 'get', path: '/notifications/stream', tag: 'notifications', summary: 'Own notices as they come (server-sent events)', access: signedIn, produces: 'text/event-stream', responses: { 200: z.string() } }),

  listOrganisations: route({ name: 'listOrganisations', method: 'get', path: '/organisations', tag: 'organisations', summary: 'Organisations by name or below another', access: signedIn,
    query: z.strictObject({ q: z.string().max(200).optional(), parentId: idSchema.optional(), at: daySchema.optional(), cursor: cursorSchema, limit: limitSchema }), responses: { 200: page(organisationSchema) } }),
  getOrganisation: route({ name: 'getOrganisation', method: 'get', path: '/organisations/:id', tag: 'organisations', summary: 'One organisation', access: signedIn, params: z.strictObject({ id: idSchema }), responses: { 200: organisationSchema } }),
  listPeople: route({ name: 'listPeople', method: 'get', path: '/people', tag: 'organisations', summary: 'People by name or organisation', access: caseReaders,
    query: z.strictObject({ q: z.string().max(200).optional(), organisationId: idSchema.optional(), limit: limitSchema, cursor: cursorSchema }), responses: { 200: page(personSchema) } }),
  reference: route({ name: 'reference', method: 'get', path: '/reference', tag: 'reference', summary: 'All codes with their Vietnamese words', access: signedIn, responses: { 200: z.record(z.string(), z.array(codeRowSchema)) } }),
} as const;

export type RouteName = keyof typeof ROUTES;
