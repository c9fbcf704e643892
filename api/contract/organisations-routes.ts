import { z } from 'zod';
import { SIGNED_IN, STAFF, route } from './route.ts';
import { codeRowSchema, pageOf } from './shown.ts';
import { cursorSchema, daySchema, idSchema, instantSchema, limitSchema } from './values.ts';

const organisationSchema = z
  .object({
    id: z.string(),
    code: z.string(),
    path: z.string(),
    parentId: z.string().nullable(),
    kind: z.string(),
    level: z.string(),
    name: z.string(),
    childCount: z.number().int(),
    /** Whether what holds for everybody is its to publish: the calendar of the country, and rules for all. */
    isTopmost: z.boolean(),
  })
  .meta({ id: 'Organisation' });

const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    posts: z.array(
      z.object({ title: z.string(), organisationId: z.string(), organisation: z.string(), managingLevel: z.string() }),
    ),
  })
  .meta({ id: 'Person' });

const notificationSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    /** The same in English; names of rules that a body has made itself stay in Vietnamese. */
    textEn: z.string(),
    notice: z.string(),
    caseId: z.string().nullable(),
    /** The matter to open on the caller's own page, where the notice is to them as the one who is examined. */
    myMatterCaseId: z.string().nullable(),
    /** The change of a rule or the year of a calendar it is about, where the caller may open that. */
    rule: z
      .object({
        processId: z.string(),
        calendarYear: z.object({ calendarId: z.string(), year: z.number().int() }).nullable(),
      })
      .nullable(),
    createdAt: instantSchema,
    readAt: instantSchema.nullable(),
  })
  .meta({ id: 'Notification' });

/** Notices, and who and what there is. */
export const ORGANISATIONS_ROUTES = {
  listNotifications: route({
    name: 'listNotifications',
    method: 'get',
    path: '/notifications',
    tag: 'notifications',
    summary: 'Own notices, newest first',
    access: SIGNED_IN,
    query: z.strictObject({ unread: z.stringbool().optional(), cursor: cursorSchema, limit: limitSchema }),
    responses: { 200: pageOf(notificationSchema) },
  }),
  readNotification: route({
    name: 'readNotification',
    method: 'post',
    path: '/notifications/:id/read',
    tag: 'notifications',
    summary: 'Mark an own notice as read',
    access: SIGNED_IN,
    params: z.strictObject({ id: idSchema }),
    responses: { 204: null },
  }),
  streamNotifications: route({
    name: 'streamNotifications',
    method: 'get',
    path: '/notifications/stream',
    tag: 'notifications',
    summary: 'Own notices as they come (server-sent events)',
    access: SIGNED_IN,
    produces: 'text/event-stream',
    responses: { 200: z.string() },
  }),
  listOrganisations: route({
    name: 'listOrganisations',
    method: 'get',
    path: '/organisations',
    tag: 'organisations',
    summary: 'Organisations by name or below another',
    access: SIGNED_IN,
    query: z.strictObject({
      q: z.string().max(200).optional(),
      parentId: idSchema.optional(),
      at: daySchema.optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(organisationSchema) },
  }),
  getOrganisation: route({
    name: 'getOrganisation',
    method: 'get',
    path: '/organisations/:id',
    tag: 'organisations',
    summary: 'One organisation',
    access: SIGNED_IN,
    params: z.strictObject({ id: idSchema }),
    responses: { 200: organisationSchema },
  }),
  listPeople: route({
    name: 'listPeople',
    method: 'get',
    path: '/people',
    tag: 'organisations',
    summary: 'People by name or organisation',
    access: STAFF,
    query: z.strictObject({
      q: z.string().max(200).optional(),
      organisationId: idSchema.optional(),
      limit: limitSchema,
      cursor: cursorSchema,
    }),
    responses: { 200: pageOf(personSchema) },
  }),
  reference: route({
    name: 'reference',
    method: 'get',
    path: '/reference',
    tag: 'reference',
    summary: 'All codes with their Vietnamese words',
    access: SIGNED_IN,
    responses: { 200: z.record(z.string(), z.array(codeRowSchema)) },
  }),
} as const;
