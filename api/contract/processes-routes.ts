import { z } from 'zod';
import { beginSchema } from './begin.ts';
import { commandSchema, commandSchemaOf } from './commands.ts';
import { CASE_READERS, SUBJECTS, route } from './route.ts';
import { allowedCommandSchema, shownObligationSchema } from './shown.ts';
import { idSchema } from './values.ts';

const recordedSchema = z.array(z.object({ number: z.number().int(), type: z.string() }));

/** Every kind of process: begun, looked at, and given commands. */
export const PROCESSES_ROUTES = {
  beginProcess: route({
    name: 'beginProcess',
    method: 'post',
    path: '/processes',
    tag: 'processes',
    summary: 'Open a case that nobody sent, convene a meeting, order a suspension, or propose a change of a rule',
    access: { roles: ['SCREENER', 'INSPECTOR', 'HEAD', 'MEETING_SECRETARY', 'ADMINISTRATOR'] },
    idempotent: true,
    body: beginSchema,
    responses: {
      201: z.object({
        processId: z.string(),
        id: z.string(),
        stage: z.string().nullable(),
        events: recordedSchema,
        allowedCommands: z.array(allowedCommandSchema),
      }),
    },
  }),
  getProcess: route({
    name: 'getProcess',
    method: 'get',
    path: '/processes/:kind/:id',
    tag: 'processes',
    summary: 'State of a process, now or as recorded at an instant',
    access: CASE_READERS,
    params: z.strictObject({ kind: z.string().max(40), id: idSchema }),
    query: z.strictObject({ at: z.iso.datetime({ offset: true, error: 'Thời điểm không hợp lệ.' }).optional() }),
    responses: {
      200: z.object({
        processId: z.string(),
        stage: z.string(),
        version: z.number().int(),
        state: z.record(z.string(), z.unknown()),
      }),
    },
  }),
  getProcessFile: route({
    name: 'getProcessFile',
    method: 'get',
    path: '/processes/:kind/:id/files/:attachmentId',
    tag: 'processes',
    summary: 'A file that came with a command to the process',
    access: CASE_READERS,
    produces: 'application/octet-stream',
    params: z.strictObject({ kind: z.string().max(40), id: idSchema, attachmentId: idSchema }),
    responses: { 200: z.string() },
  }),
  command: route({
    name: 'command',
    method: 'post',
    path: '/processes/:kind/:id/commands',
    tag: 'processes',
    summary: 'Give a command to a process',
    // Who keeps the system gives commands to changes of rules; of cases there are none for them.
    access: { roles: [...CASE_READERS.roles, ...SUBJECTS.roles, 'ADMINISTRATOR'] },
    idempotent: true,
    params: z.strictObject({ kind: z.string().max(40), id: idSchema }),
    body: commandSchema,
    bodyFor: (params) => commandSchemaOf(kindIn(params)),
    responses: {
      200: z.object({
        events: recordedSchema,
        stage: z.string().nullable(),
        obligations: z.array(shownObligationSchema),
        allowedCommands: z.array(allowedCommandSchema),
      }),
    },
  }),
} as const;

function kindIn(params: unknown): string {
  return typeof params === 'object' && params !== null && 'kind' in params ? String(params.kind) : '';
}
