import { z } from 'zod';
import { NATIONAL } from '../../domain/calendar/layers.ts';
import { RULE_KEEPERS, RULE_READERS, STAFF, route } from './route.ts';
import { pageOf } from './shown.ts';
import {
  calendarSchema,
  calendarYearSchema,
  checkedNoticeSchema,
  policyChangeSchema,
  policyRowSchema,
  policySchema,
  triedExamplesSchema,
  tryPolicySchema,
  whatIfBodySchema,
  whatIfSchema,
} from './shown-rules.ts';
import { cursorSchema, daySchema, idSchema, limitSchema } from './values.ts';

const keySchema = z.string().max(80);
const yearSchema = z.coerce
  .number({ error: 'Năm phải là số.' })
  .int({ error: 'Năm phải là số nguyên.' })
  .min(2000, { error: 'Năm ít nhất là 2000.' })
  .max(2100, { error: 'Năm nhiều nhất là 2100.' });

/** The rules by which dates are counted: rows of the deadline policy, calendars, and what changing them would come to. */
export const RULES_ROUTES = {
  listPolicies: route({
    name: 'listPolicies',
    method: 'get',
    path: '/policies',
    tag: 'rules',
    summary: 'Rows of the deadline policy, by key and version',
    access: STAFF,
    query: z.strictObject({
      key: keySchema.optional(),
      organisationId: idSchema.optional(),
      on: daySchema.optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(policyRowSchema) },
  }),
  getPolicy: route({
    name: 'getPolicy',
    method: 'get',
    path: '/policies/:key',
    tag: 'rules',
    summary: 'All rows of one key with their examples and changes',
    access: STAFF,
    params: z.strictObject({ key: keySchema }),
    responses: { 200: policySchema },
  }),
  getPolicyChange: route({
    name: 'getPolicyChange',
    method: 'get',
    path: '/policy-changes/:changeId',
    tag: 'rules',
    summary: 'A proposed or published change of a row, with its examples and what it would come to',
    access: RULE_READERS,
    params: z.strictObject({ changeId: idSchema }),
    responses: { 200: policyChangeSchema },
  }),
  listCalendars: route({
    name: 'listCalendars',
    method: 'get',
    path: '/calendars',
    tag: 'rules',
    summary: 'The national calendar and the exceptions of organisations, by year',
    access: STAFF,
    query: z.strictObject({ organisationId: idSchema.optional() }),
    responses: { 200: z.object({ items: z.array(calendarSchema) }) },
  }),
  getCalendarYear: route({
    name: 'getCalendarYear',
    method: 'get',
    path: '/calendars/:calendarId/:year',
    tag: 'rules',
    summary: 'One year of a calendar, and what is proposed for it',
    access: STAFF,
    params: z.strictObject({ calendarId: z.union([z.literal(NATIONAL), idSchema]), year: yearSchema }),
    responses: { 200: calendarYearSchema },
  }),
  checkNotice: route({
    name: 'checkNotice',
    method: 'post',
    path: '/calendars/check',
    tag: 'rules',
    summary: 'Read a yearly notice as lines of text; nothing is stored',
    access: RULE_KEEPERS,
    body: z.strictObject({
      year: yearSchema,
      text: z.string({ error: 'Hãy dán nội dung thông báo.' }).max(100_000, { error: 'Nội dung thông báo quá dài.' }),
    }),
    responses: { 200: checkedNoticeSchema },
  }),
  tryPolicy: route({
    name: 'tryPolicy',
    method: 'post',
    path: '/policies/try',
    tag: 'rules',
    summary: 'Count examples by a row as somebody thinks of proposing it; nothing is stored',
    access: RULE_KEEPERS,
    body: tryPolicySchema,
    responses: { 200: triedExamplesSchema },
  }),
  whatIf: route({
    name: 'whatIf',
    method: 'post',
    path: '/rules/what-if',
    tag: 'rules',
    summary: 'What a change of a row or of a calendar would come to for running obligations; nothing is stored',
    access: RULE_KEEPERS,
    body: whatIfBodySchema,
    responses: { 200: whatIfSchema },
  }),
} as const;
