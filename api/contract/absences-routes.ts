import { z } from 'zod';
import { STAFF, route } from './route.ts';
import { daySchema, idSchema, namedSchema } from './values.ts';

const noticeSettingsSchema = z.strictObject({
  /** Where mails go; null = nowhere. */
  email: z
    .email({ error: 'Địa chỉ thư điện tử không hợp lệ.' })
    .max(254, { error: 'Địa chỉ thư điện tử quá dài.' })
    .nullable(),
  mailWanted: z.boolean({ error: 'Hãy chọn có hoặc không nhận thư điện tử.' }),
});

export const absenceSchema = z
  .object({
    id: z.string(),
    person: namedSchema,
    /** Is told in their place. */
    substitute: namedSchema,
    fromDay: daySchema,
    toDay: daySchema,
    /** Whether the caller may take it back. */
    mayRevoke: z.boolean(),
  })
  .meta({ id: 'Absence' });

/** How word reaches the staff: mails, and who is told while somebody is away. */
export const ABSENCES_ROUTES = {
  getNoticeSettings: route({
    name: 'getNoticeSettings',
    method: 'get',
    path: '/me/notices',
    tag: 'notifications',
    summary: 'Where the own mails go',
    access: STAFF,
    responses: { 200: noticeSettingsSchema },
  }),
  setNoticeSettings: route({
    name: 'setNoticeSettings',
    method: 'put',
    path: '/me/notices',
    tag: 'notifications',
    summary: 'Set where the own mails go, and whether any are sent',
    access: STAFF,
    body: noticeSettingsSchema,
    responses: { 200: noticeSettingsSchema },
  }),
  listAbsences: route({
    name: 'listAbsences',
    method: 'get',
    path: '/absences',
    tag: 'notifications',
    summary:
      'Absences that have not ended: the own, those one stands in for, and those of a body one heads or administers',
    access: STAFF,
    responses: { 200: z.object({ items: z.array(absenceSchema) }) },
  }),
  enterAbsence: route({
    name: 'enterAbsence',
    method: 'post',
    path: '/absences',
    tag: 'notifications',
    summary: 'Enter that somebody is away, and who is told in their place',
    access: STAFF,
    body: z.strictObject({
      /** Who is away; the caller unless said otherwise. */
      personId: idSchema.optional(),
      substitutePersonId: idSchema,
      fromDay: daySchema,
      toDay: daySchema,
    }),
    responses: { 201: absenceSchema },
  }),
  revokeAbsence: route({
    name: 'revokeAbsence',
    method: 'delete',
    path: '/absences/:id',
    tag: 'notifications',
    summary: 'Take an absence back',
    access: STAFF,
    params: z.strictObject({ id: idSchema }),
    responses: { 204: null },
  }),
} as const;
