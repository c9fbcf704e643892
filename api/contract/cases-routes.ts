import { z } from 'zod';
import { SUBMISSION_KINDS } from '../../domain/taxonomy/codes.ts';
import { CASE_READERS, route } from './route.ts';
import { caseRowSchema, caseSchema, pageOf } from './shown.ts';
import { cursorSchema, daySchema, idSchema, limitSchema } from './values.ts';

/** Cases and their files. */
export const CASES_ROUTES = {
  listCases: route({
    name: 'listCases',
    method: 'get',
    path: '/cases',
    tag: 'cases',
    summary: 'Cases the caller may see',
    access: CASE_READERS,
    query: z.strictObject({
      stage: z.string().max(40).optional(),
      overdue: z.stringbool({ error: 'overdue nhận true hoặc false.' }).optional(),
      organisationId: idSchema.optional(),
      owner: z.union([z.literal('me'), idSchema]).optional(),
      kind: z.enum(SUBMISSION_KINDS).optional(),
      code: z.string().max(20).optional(),
      q: z.string().max(200).optional(),
      receivedFrom: daySchema.optional(),
      receivedTo: daySchema.optional(),
      sort: z.enum(['received', 'due']).default('received'),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(caseRowSchema) },
  }),
  getCase: route({
    name: 'getCase',
    method: 'get',
    path: '/cases/:caseId',
    tag: 'cases',
    summary: 'A case with what is owed, its story and the allowed commands',
    access: CASE_READERS,
    params: z.strictObject({ caseId: idSchema }),
    responses: { 200: caseSchema },
  }),
  getAttachment: route({
    name: 'getAttachment',
    method: 'get',
    path: '/cases/:caseId/attachments/:attachmentId',
    tag: 'cases',
    summary: 'An attached file',
    access: CASE_READERS,
    produces: 'application/octet-stream',
    params: z.strictObject({ caseId: idSchema, attachmentId: idSchema }),
    responses: { 200: z.string() },
  }),
} as const;
