import { z } from 'zod';
import { PROCESS_KINDS } from '../../domain/process.ts';
import { STAFF, route } from './route.ts';
import { pageOf, shownObligationSchema } from './shown.ts';
import { cursorSchema, daySchema, idSchema, limitSchema } from './values.ts';

/** How an obligation stands: those that are open are due, due soon, overdue or paused; and those met late without a reason. */
export const OBLIGATION_STATES = ['open', 'due', 'due-soon', 'overdue', 'paused', 'unexplained'] as const;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Who owes: the caller, a person or role for an organisation, or all who owe in person for it. */
const OWNER_PATTERN = new RegExp(`^(?:me|(?:person:${UUID}|role:[A-Z_]{1,40}|persons)@${UUID})$`);

const number = z.number().int().min(0);

const countsSchema = z.object({
  /** due + soon + overdue + paused */
  open: number,
  due: number,
  soon: number,
  overdue: number,
  paused: number,
  unexplained: number,
});

/** Rows together are the total. */
const groupShape = {
  organisationId: z.string(),
  /** Only what lies directly in it, first where it is the one asked for; its list takes direct=true. Otherwise all below it too. */
  self: z.boolean(),
} as const;

const horizonsSchema = z.tuple([number, number, number]);

const forecastRowSchema = z.object({
  name: z.string(),
  /** All that is open, paused ones too. */
  open: number,
  overdue: number,
  paused: number,
  /** Running, not overdue yet, and due by each of the days: the list with dueFrom = today and dueTo = that day. */
  within: horizonsSchema,
  /** Met on the last 20 working days before today. */
  settledLast20: number,
  /** Of what is overdue or due by that day: how many will still be open on it, at the pace of the last 20 working days. */
  expected: horizonsSchema,
});

/** What is owed, in cases and beside them. */
export const OBLIGATIONS_ROUTES = {
  listObligations: route({
    name: 'listObligations',
    method: 'get',
    path: '/obligations',
    tag: 'obligations',
    summary: 'What is owed, by date; with a range of last days only what is not paused',
    access: STAFF,
    query: z.strictObject({
      state: z.enum(OBLIGATION_STATES).default('open'),
      mine: z.stringbool().optional(),
      owner: z.string().regex(OWNER_PATTERN, { error: 'Người thực hiện không hợp lệ.' }).optional(),
      organisationId: idSchema.optional(),
      /** With an organisation: without those below it. */
      direct: z.stringbool().optional(),
      key: z.string().max(60).optional(),
      dueFrom: daySchema.optional(),
      dueTo: daySchema.optional(),
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
          /** The case behind it; null where there is none, and for who may not know of the case. */
          caseId: z.string().nullable(),
          /** The number of the case, or what the meeting or the rule is called. */
          caseNumber: z.string(),
          stage: z.string(),
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
    summary: 'How many are in each state, by organisation of the caller and below; each number equals its list',
    access: STAFF,
    query: z.strictObject({ organisationId: idSchema.optional(), mine: z.stringbool().optional() }),
    responses: {
      200: countsSchema.extend({
        organisations: z.array(countsSchema.extend({ ...groupShape, name: z.string() })),
      }),
    },
  }),
  forecastObligations: route({
    name: 'forecastObligations',
    method: 'get',
    path: '/obligations/forecast',
    tag: 'obligations',
    summary:
      'What falls due in 5, 10 and 20 working days, by organisation and by owner, and what will be left at the present pace',
    access: STAFF,
    query: z.strictObject({ organisationId: idSchema.optional() }),
    responses: {
      200: z.object({
        today: daySchema,
        /** Working days ahead, by the calendar of the organisation asked for. */
        horizons: horizonsSchema,
        /** The last day of each. */
        days: z.tuple([daySchema, daySchema, daySchema]),
        /** From this day up to yesterday what was met makes the pace. */
        paceFrom: daySchema,
        total: forecastRowSchema,
        organisations: z.array(forecastRowSchema.extend(groupShape)),
        /**
         * Of bodies the caller heads or leads, by body and name and never by how much is overdue; persons by name only of the
         * caller's own bodies, of those below all persons of a body together. For others only themselves. The list of one
         * takes `owner` = this key.
         */
        owners: z.array(forecastRowSchema.extend({ ownerKey: z.string(), organisation: z.string().nullable() })),
        /** More owners than are shown. */
        moreOwners: z.boolean(),
      }),
    },
  }),
} as const;
