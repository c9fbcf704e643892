import { z } from 'zod';
import { DISCIPLINE_STAGES } from '../../domain/discipline/state.ts';
import { FORMS } from '../../domain/discipline/forms.ts';
import { MEETING_STAGES } from '../../domain/meeting/state.ts';
import { route } from './route.ts';
import { pageOf } from './shown.ts';
import { decisionRowSchema, disciplineSchema, suspensionSchema } from './shown-discipline.ts';
import { meetingRowSchema, meetingSchema } from './shown-meeting.ts';
import { cursorSchema, daySchema, idSchema, limitSchema } from './values.ts';

/** Roles that may have meetings and disciplines to see at all. */
const COMMITTEE_READERS = {
  roles: ['HEAD', 'COMMITTEE_MEMBER', 'MEETING_SECRETARY', 'INSPECTOR', 'LEADER'],
} as const;

/** Roles that may have orders of suspension to see at all. */
const SUSPENSION_READERS = { roles: ['HEAD', 'LEADER'] } as const;

/** Meetings, what they decided, and orders of suspension. */
export const COMMITTEE_ROUTES = {
  listMeetings: route({
    name: 'listMeetings',
    method: 'get',
    path: '/meetings',
    tag: 'committee',
    summary: 'Meetings the caller may know of, the latest first',
    access: COMMITTEE_READERS,
    query: z.strictObject({
      organisationId: idSchema.optional(),
      stage: z.enum(MEETING_STAGES).optional(),
      from: daySchema.optional(),
      to: daySchema.optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(meetingRowSchema) },
  }),
  getMeeting: route({
    name: 'getMeeting',
    method: 'get',
    path: '/meetings/:meetingId',
    tag: 'committee',
    summary: 'A meeting with its agenda, ballots, story and the allowed commands',
    access: COMMITTEE_READERS,
    params: z.strictObject({ meetingId: idSchema }),
    responses: { 200: meetingSchema },
  }),
  listDecisions: route({
    name: 'listDecisions',
    method: 'get',
    path: '/decisions',
    tag: 'committee',
    summary: 'Disciplines the caller may know of, the latest first',
    access: COMMITTEE_READERS,
    query: z.strictObject({
      organisationId: idSchema.optional(),
      stage: z.enum(DISCIPLINE_STAGES).optional(),
      form: z.enum(FORMS).optional(),
      votedFrom: daySchema.optional(),
      votedTo: daySchema.optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(decisionRowSchema) },
  }),
  getDiscipline: route({
    name: 'getDiscipline',
    method: 'get',
    path: '/disciplines/:disciplineId',
    tag: 'committee',
    summary: 'A discipline with its decision, story and the allowed commands',
    access: COMMITTEE_READERS,
    params: z.strictObject({ disciplineId: idSchema }),
    responses: { 200: disciplineSchema },
  }),
  getSuspension: route({
    name: 'getSuspension',
    method: 'get',
    path: '/suspensions/:suspensionId',
    tag: 'committee',
    summary: 'An order of suspension with its story and the allowed commands',
    access: SUSPENSION_READERS,
    params: z.strictObject({ suspensionId: idSchema }),
    responses: { 200: suspensionSchema },
  }),
} as const;
