import { z } from 'zod';
import {
  publicSubmissionSchema,
  receiptCodeSchema,
  receiptSchema,
  receiptStatusSchema,
  senderMessageSchema,
  submissionSchema,
  uploadSchema,
} from './intake.ts';
import { OPEN, route } from './route.ts';
import { codeRowSchema } from './shown.ts';

/** How letters come in, with and without an account. */
export const INTAKE_ROUTES = {
  submit: route({
    name: 'submit',
    method: 'post',
    path: '/submissions',
    tag: 'intake',
    summary: 'File a submission',
    access: { roles: ['RECEPTION'] },
    idempotent: true,
    body: submissionSchema,
    responses: { 201: receiptSchema, 202: receiptSchema },
  }),
  submitPublic: route({
    name: 'submitPublic',
    method: 'post',
    path: '/public/submissions',
    tag: 'public',
    summary: 'File a submission without an account',
    access: OPEN,
    idempotent: true,
    body: publicSubmissionSchema,
    responses: { 201: receiptSchema, 202: receiptSchema },
  }),
  receipt: route({
    name: 'receipt',
    method: 'post',
    path: '/public/receipts',
    tag: 'public',
    summary: 'Status, answers and dates under a receipt code',
    access: OPEN,
    body: receiptCodeSchema,
    responses: { 200: receiptStatusSchema },
  }),
  addMessage: route({
    name: 'addMessage',
    method: 'post',
    path: '/public/receipts/messages',
    tag: 'public',
    summary: 'The sender adds words or files',
    access: OPEN,
    idempotent: true,
    body: senderMessageSchema,
    responses: { 204: null },
  }),
  upload: route({
    name: 'upload',
    method: 'post',
    path: '/uploads',
    tag: 'intake',
    summary: 'Upload a file',
    access: { roles: ['RECEPTION', 'SCREENER', 'HEAD', 'INSPECTOR'] },
    multipart: true,
    responses: { 201: uploadSchema },
  }),
  uploadPublic: route({
    name: 'uploadPublic',
    method: 'post',
    path: '/public/uploads',
    tag: 'public',
    summary: 'Upload a file before filing',
    access: OPEN,
    multipart: true,
    responses: { 201: uploadSchema },
  }),
  publicReference: route({
    name: 'publicReference',
    method: 'get',
    path: '/public/reference',
    tag: 'public',
    summary: 'Bodies and kinds for the public page',
    access: OPEN,
    responses: {
      200: z.object({
        kinds: z.array(codeRowSchema),
        organisations: z.array(z.object({ id: z.string(), name: z.string(), parentId: z.string().nullable() })),
      }),
    },
  }),
} as const;
