import { z } from 'zod';
import { PROCESS_KINDS } from '../../domain/process.ts';
import { SUBMISSION_KINDS } from '../../domain/taxonomy/codes.ts';
import { CASE_READERS, route } from './route.ts';
import { caseRowSchema, caseSchema, pageOf, shownObligationSchema } from './shown.ts';
import { cursorSchema, daySchema, idSchema, limitSchema } from './values.ts';

/** Cases, and what is owed in them and beside them. */
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
  listObligations: route({
    name: 'listObligations',
    method: 'get',
    path: '/obligations',
    tag: 'obligations',
    summary: 'What is owed, by date',
    access: CASE_READERS,
    query: z.strictObject({
      state: z.enum(['open', 'due-soon', 'overdue']).default('open'),
      mine: z.stringbool().optional(),
      organisationId: idSchema.optional(),
      key: z.string().max(60).optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: {
      200: pageOf(
        z.object({
          obligation: shownObligationSchema,
          /** The process that owes. */
          kind: z.enum(PROCESS_KINDS),
          id: z.string(),
          /** The case behind it; null for a meeting, and for who may not know of the case. */
          caseId: z.string().nullable(),
          /** The number of the case, or what the meeting is called. */
          caseNumber: z.string(),
          stageText: z.string(),
          organisation: z.string(),
        }),
      ),
    },
  }),
  countObligations: route({
    name: 'countObligations',
    method: 'get',
    path: '/obligations/counts',
    tag: 'obligations',
    summary: 'Overdue, soon and open by organisation below the caller; each number equals its list',
    access: CASE_READERS,
    query: z.strictObject({ organisationId: idSchema.optional(), mine: z.stringbool().optional() }),
    responses: {
      200: z.object({
        open: z.number().int(),
        soon: z.number().int(),
        overdue: z.number().int(),
        organisations: z.array(
          z.object({
            organisationId: z.string(),
            name: z.string(),
            open: z.number().int(),
            soon: z.number().int(),
            overdue: z.number().int(),
          }),
        ),
      }),
    },
  }),
} as const;
