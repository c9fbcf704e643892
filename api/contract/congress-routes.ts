import { z } from 'zod';
import { CONGRESS_STAGES } from '../../domain/congress/state.ts';
import { route } from './route.ts';
import { pageOf } from './shown.ts';
import { congressRowSchema, congressSchema } from './shown-congress.ts';
import { cursorSchema, idSchema, limitSchema } from './values.ts';

/** Roles that may have congresses to see at all: of the own body, and below for who leads. */
const CONGRESS_READERS = { roles: ['HEAD', 'LEADER', 'MEETING_SECRETARY'] } as const;

/** Congresses, and what is put off until them. */
export const CONGRESS_ROUTES = {
  listCongresses: route({
    name: 'listCongresses',
    method: 'get',
    path: '/congresses',
    tag: 'congresses',
    summary: 'Congresses the caller may know of, the latest first, with how many cases were put off until each',
    access: CONGRESS_READERS,
    query: z.strictObject({
      organisationId: idSchema.optional(),
      stage: z.enum(CONGRESS_STAGES).optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(congressRowSchema) },
  }),
  getCongress: route({
    name: 'getCongress',
    method: 'get',
    path: '/congresses/:congressId',
    tag: 'congresses',
    summary: 'A congress with the cases put off until it, its story and the allowed commands',
    access: CONGRESS_READERS,
    params: z.strictObject({ congressId: idSchema }),
    responses: { 200: congressSchema },
  }),
} as const;
