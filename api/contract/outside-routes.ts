import { z } from 'zod';
import { documentNumber, words } from './command-fields.ts';
import { route } from './route.ts';
import { pageOf } from './shown.ts';
import { cursorSchema, daySchema, idSchema, limitSchema } from './values.ts';

/** What the keeper of the register knows of a letter about the topmost body: when and how it came, and until when it must leave. */
export const letterForOutsideSchema = z
  .object({
    caseId: z.string(),
    organisation: z.object({ id: z.string(), name: z.string() }),
    channelText: z.string(),
    receivedOn: daySchema,
    dueOn: daySchema.nullable(),
    /** The day on which it was last packed to be handed over; null for one that never was, as a paper letter. */
    packedOn: daySchema.nullable(),
    handedOn: daySchema.nullable(),
  })
  .meta({ id: 'LetterForOutside' });

/** Letters about the topmost body: sealed here, handed over to a body outside (practice: P15). */
export const OUTSIDE_ROUTES = {
  listLettersForOutside: route({
    name: 'listLettersForOutside',
    method: 'get',
    path: '/letters-for-outside',
    tag: 'intake',
    summary: 'Sealed letters about the topmost body, the latest first; nothing of what is in them',
    access: { roles: ['REGISTER_KEEPER'] },
    query: z.strictObject({ cursor: cursorSchema, limit: limitSchema }),
    responses: { 200: pageOf(letterForOutsideSchema) },
  }),
  handOverOutside: route({
    name: 'handOverOutside',
    method: 'post',
    path: '/letters-for-outside/:caseId/handing-over',
    tag: 'intake',
    summary: 'A sealed letter was handed over to a body outside; its sender reads the words under the code',
    access: { roles: ['REGISTER_KEEPER'] },
    idempotent: true,
    params: z.strictObject({ caseId: idSchema }),
    body: z
      .strictObject({
        organisationName: words('Cơ quan nhận, ngoài hệ thống'),
        documentNumber,
        text: words('Nội dung báo người gửi'),
      })
      .meta({ id: 'HandingOver' }),
    responses: { 204: null },
  }),
} as const;
