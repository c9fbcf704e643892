import { z } from 'zod';
import { IDENTITY_CHECKS } from '../../domain/case/intake/intake-commands.ts';
import { reason } from './command-fields.ts';
import { route } from './route.ts';
import { daySchema, idSchema, instantSchema, namedSchema } from './values.ts';

/** One line of the register, after form 03/TCD. Who sent it and what it says lie in the vault and in the file, not here. */
const registerLineSchema = z.object({
  registerNumber: z.number().int().nullable(),
  caseNumber: z.string(),
  receivedOn: daySchema,
  channelText: z.string(),
  kindText: z.string().nullable(),
  /** How many people signed. */
  people: z.number().int(),
  /** Within the body's own competence: it has the matter still. */
  isOwn: z.boolean(),
  /** The body that has the matter now, where it is another one. */
  inCharge: z.string().nullable(),
  followUp: z.string(),
  note: z.string(),
  /** Entered after the day was closed. */
  isLate: z.boolean(),
});

/** The register of one body on one day. */
const registerDaySchema = z
  .object({
    day: daySchema,
    organisation: namedSchema,
    closed: z.object({ closedAt: instantSchema, by: z.string(), letters: z.number().int() }).nullable(),
    items: z.array(registerLineSchema),
    /** More letters than one page of the register holds came on that day. */
    isCut: z.boolean(),
  })
  .meta({ id: 'RegisterDay' });

const asked = z.strictObject({ organisationId: idSchema, day: daySchema });

/** The daily register of reception, and a new code for a lost one. */
export const REGISTER_ROUTES = {
  register: route({
    name: 'register',
    method: 'get',
    path: '/register',
    tag: 'intake',
    summary: 'The register of letters of one body on one day (form 03/TCD)',
    access: { roles: ['REGISTER_KEEPER', 'AUDITOR'] },
    query: asked,
    responses: { 200: registerDaySchema },
  }),
  closeRegisterDay: route({
    name: 'closeRegisterDay',
    method: 'post',
    path: '/register/days',
    tag: 'intake',
    summary: 'Close the register of a day; closed once, it stays as it was closed',
    access: { roles: ['REGISTER_KEEPER'] },
    body: asked,
    responses: { 200: registerDaySchema },
  }),
  reissueReceiptCode: route({
    name: 'reissueReceiptCode',
    method: 'post',
    path: '/submissions/:submissionId/code',
    tag: 'intake',
    summary: 'A new receipt code for a lost one; the old one stops working',
    access: { roles: ['RECEPTION', 'REGISTER_KEEPER'] },
    idempotent: true,
    params: z.strictObject({ submissionId: idSchema }),
    body: z
      .strictObject({
        identityCheck: z
          .enum(IDENTITY_CHECKS, { error: 'Hãy chọn cách kiểm tra người đề nghị.' })
          .meta({ title: 'Cách kiểm tra người đề nghị' }),
        reason,
      })
      .meta({ id: 'ReissueReceiptCode' }),
    responses: { 200: z.object({ caseNumber: z.string(), receiptCode: z.string() }).meta({ id: 'ReissuedCode' }) },
  }),
} as const;
